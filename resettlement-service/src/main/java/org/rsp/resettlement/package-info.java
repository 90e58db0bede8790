/**
 * Answers for resettlement places and referrals (S3-RSO-d6, a12), and for the experts and resources that states pool
 * (S3-RSO-3, c13). So far it holds what every service has. It does not select whom to protect: states take up places,
 * and cases come from the caseload service.
 */
@NullMarked
package org.rsp.resettlement;

import org.jspecify.annotations.NullMarked;
