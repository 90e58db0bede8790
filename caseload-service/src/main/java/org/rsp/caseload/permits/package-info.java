/**
 * Permits to let a person depart: each for one return, used once, for a few minutes. Whatever would make the departure wrong voids an
 * unused one at once, under the lock under which one is used; and calls the person back where it was used already.
 */
@NullMarked
package org.rsp.caseload.permits;

import org.jspecify.annotations.NullMarked;
