package org.rsp.returns.agreements;

/**
 * When a person must have had the right of permanent residence for a state to take that person back. The two protocols differ, so an agreement says which
 * it means, and may mean both.
 */
public enum ResidenceDate {
    /** Smuggling Protocol, article 18. */
    TIME_OF_RETURN,
    /** Trafficking Protocol, article 8: of entry to the receiving state. */
    TIME_OF_ENTRY
}
