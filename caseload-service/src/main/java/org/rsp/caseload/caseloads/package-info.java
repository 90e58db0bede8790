/**
 * Selected caseloads (S3-SC-1, S3-SC-3): a defined population under an arrangement, with criteria, dates and a cap in
 * persons. These refuse admission and say why; they never refuse registration or a claim.
 */
@NullMarked
package org.rsp.caseload.caseloads;

import org.jspecify.annotations.NullMarked;
