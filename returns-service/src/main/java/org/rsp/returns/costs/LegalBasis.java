package org.rsp.returns.costs;

/** By which article of the United Nations Convention against Transnational Organized Crime an asset was confiscated, and may be shared. */
enum LegalBasis {
    /** Confiscated by the state's own measures. */
    UNTOC_12,
    /** Confiscated at the request of another state. */
    UNTOC_13,
    /** Disposed of in favour of victims, of a fund or of another state. */
    UNTOC_14
}
