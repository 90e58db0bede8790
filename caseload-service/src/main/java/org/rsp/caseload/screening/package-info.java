/**
 * Screening of people who arrive in mixed movements: what they were told, what they said, and what they may be, as a set of preliminary
 * profiles; to whom they are referred for it; and every expression of fear, which opens a claim at any moment. It decides nothing.
 */
@NullMarked
package org.rsp.caseload.screening;

import org.jspecify.annotations.NullMarked;
