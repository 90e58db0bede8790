package org.rsp.platform.access;

import java.util.Set;
import org.rsp.platform.identity.Actor;

/**
 * What the decision needs to know of a case, and nothing more.
 *
 * @param origins nationalities of its persons, former habitual residence of those without one, states of agents feared; and
 *     {@link #UNKNOWN_ORIGIN} where somebody's is not known
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

    /** Some person's origin is not known, so that any state might be it (ACC-18). ISO keeps these codes free; ICAO 9303 uses this one so. */
    public static final String UNKNOWN_ORIGIN = "XXX";

    public CaseFacts {
        origins = Set.copyOf(origins);
        namedStaff = Set.copyOf(namedStaff);
        conflicted = Set.copyOf(conflicted);
    }

    /** A case on which nobody has put a restriction, and nobody moves. */
    public static CaseFacts unrestricted(String custodian, Set<String> origins, boolean open) {
        return new CaseFacts(custodian, origins, open, false, false, Set.of(), Set.of());
    }

    /** The same case, kept to this staff; as it is, if nobody is named. */
    public CaseFacts sealedTo(Set<String> staff) {
        return staff.isEmpty()
                ? this
                : new CaseFacts(custodian, origins, open, movesByConsent, true, staff, conflicted);
    }

    /** ACC-1, ACC-18: the organisation is a state from which the case is kept. */
    public boolean isKeptFrom(String organisation) {
        return origins.contains(organisation) || (origins.contains(UNKNOWN_ORIGIN) && Actor.isState(organisation));
    }

    /** The custodian is a state of origin: the case stays with it, and coordinator and UNHCR must be alerted. */
    public boolean isHeldByAnOrigin() {
        return origins.contains(custodian);
    }

    boolean isClosedTo(String subject) {
        return (sealed || !namedStaff.isEmpty()) && !namedStaff.contains(subject);
    }
}
