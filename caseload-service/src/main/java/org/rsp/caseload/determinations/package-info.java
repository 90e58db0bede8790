/**
 * Whether a person is a refugee, found for each person by itself: the claim, the interview, the assessment and its review, up to
 * where it is decided. All of it is told to the custodian and to UNHCR alone, that there is a claim too.
 */
@NullMarked
package org.rsp.caseload.determinations;

import org.jspecify.annotations.NullMarked;
