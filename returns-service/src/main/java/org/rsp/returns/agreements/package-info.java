/**
 * What states agree on the return of people (S1-3.1-1, S1-3.1-2, S2-6d, S2-11b): the register of agreements with clauses that a machine can read, and the
 * library from which they are drafted. Other features ask {@link org.rsp.returns.agreements.AgreementTerms} and nothing else.
 */
@NullMarked
package org.rsp.returns.agreements;

import org.jspecify.annotations.NullMarked;
