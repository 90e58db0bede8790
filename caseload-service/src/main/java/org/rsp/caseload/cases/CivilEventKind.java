package org.rsp.caseload.cases;

/**
 * What happens in a life and changes a registration. A birth is registered by the newborn's joining the household; a report of a death
 * or a departure that proved wrong is an event of its own, so that nothing that was recorded is taken back in silence.
 */
public enum CivilEventKind {
    MARRIAGE,
    DIVORCE,
    DEATH,
    DEPARTURE,
    ARRIVAL,
    FOUND_ALIVE,
    NATURALISATION;

    boolean hasSpouse() {
        return this == MARRIAGE || this == DIVORCE;
    }

    /** Whether it can be told of somebody who is so: nothing but being found alive happens to the dead. */
    boolean isPossibleFor(Presence presence) {
        return switch (this) {
            case FOUND_ALIVE -> presence == Presence.DECEASED;
            case ARRIVAL -> presence == Presence.DEPARTED;
            case DEPARTURE -> presence == Presence.PRESENT;
            default -> presence != Presence.DECEASED;
        };
    }

    /** How the person is afterwards. */
    Presence after(Presence before) {
        return switch (this) {
            case DEATH -> Presence.DECEASED;
            case DEPARTURE -> Presence.DEPARTED;
            case ARRIVAL, FOUND_ALIVE -> Presence.PRESENT;
            default -> before;
        };
    }
}
