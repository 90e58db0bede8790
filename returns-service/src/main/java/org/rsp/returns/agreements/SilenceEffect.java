package org.rsp.returns.agreements;

/**
 * What it means that a clock has run out and nothing was said. Each is an answer of a state to a state; none is about what a guard asks: nobody becomes
 * a national, safe or willing because somebody was silent (AGR-12).
 */
public enum SilenceEffect {
    /** The requested state is taken to have agreed to the readmission. */
    READMISSION_AGREED,
    /** The requested state is taken to have agreed that the requesting state issues a provisional travel document. */
    PROVISIONAL_DOCUMENT_AGREED,
    /** What was accepted is accepted no longer: it has to be requested anew. */
    ACCEPTANCE_LAPSES,
    /** It can be asked for no longer. */
    OBLIGATION_ENDS
}
