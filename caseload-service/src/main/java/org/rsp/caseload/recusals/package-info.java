/**
 * Who is kept from deciding on a person's claim because a doubt about honesty was read or looked into: that is not for the claim to know. It says nothing of
 * the doubt, and lies below the features that decide, so that they need not know that there are doubts.
 */
@NullMarked
package org.rsp.caseload.recusals;

import org.jspecify.annotations.NullMarked;
