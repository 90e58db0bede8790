/**
 * Help that a person asks for, who gives it, and what came of it, on the way to living without it. No account of money is kept, and nothing goes to another
 * organisation against the person's will.
 */
@NullMarked
package org.rsp.caseload.assistance;

import org.jspecify.annotations.NullMarked;
