/**
 * Answers for returns: voluntary repatriation of refugees, assisted voluntary return of migrants, removal, readmission, and the safe return of victims of
 * trafficking, and reintegration (S3-RSO-d4, d5, d12). It does not decide who needs protection: the caseload service does, a return waits for its
 * answer, and nobody departs but by its permit.
 */
@NullMarked
package org.rsp.returns;

import org.jspecify.annotations.NullMarked;
