package org.rsp.platform.access;

import java.util.Set;

/**
 * What the decision needs to know of a case, and nothing more.
 *
 * @param origins nationalities of its persons, former habitual residence of those without one, states of agents feared
 * @param movesByConsent a return or movement that the person has consented to is under way
 * @param sealed a witness: only the named staff may know of it
 * @param namedStaff subjects; empty where anybody of the organisation may work on the case
 * @param conflicted subjects with a recorded relation to a person of the case
 */
public record CaseFacts(
        String custodian,
        Set<String> origins,
        boolean open,
        boolean movesByConsent,
        boolean sealed,
        Set<String> namedStaff,
        Set<String> conflicted) {

    public CaseFacts {
        origins = Set.copyOf(origins);
        namedStaff = Set.copyOf(namedStaff);
        conflicted = Set.copyOf(conflicted);
    }

    /** A case on which nobody has put a restriction, and nobody moves. */
    public static CaseFacts unrestricted(String custodian, Set<String> origins, boolean open) {
        return new CaseFacts(custodian, origins, open, false, false, Set.of(), Set.of());
    }

    /** The same case as it was while it was open. */
    public CaseFacts asOpen() {
        return new CaseFacts(custodian, origins, true, movesByConsent, sealed, namedStaff, conflicted);
    }

    /** The custodian is a state of origin: the case stays with it, and coordinator and UNHCR must be alerted. */
    public boolean isHeldByAnOrigin() {
        return origins.contains(custodian);
    }

    boolean isClosedTo(String subject) {
        return (sealed || !namedStaff.isEmpty()) && !namedStaff.contains(subject);
    }
}
