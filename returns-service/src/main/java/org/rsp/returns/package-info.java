/**
 * Answers for returns: voluntary repatriation of refugees, assisted voluntary return of migrants, readmission of those
 * without protection needs, and reintegration (S3-RSO-d4, d5, d12). So far it holds what every service has. It does not
 * decide who needs protection: the caseload service does, and a return waits for its answer.
 */
@NullMarked
package org.rsp.returns;

import org.jspecify.annotations.NullMarked;
