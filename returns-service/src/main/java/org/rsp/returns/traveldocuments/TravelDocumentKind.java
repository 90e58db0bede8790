package org.rsp.returns.traveldocuments;

/** On what a person can travel when returning. */
enum TravelDocumentKind {
    /** The person's own: held already, or to be renewed by the state that gave it. */
    OWN_PASSPORT,
    /** Of a mission of the person's state, for one journey. */
    EMERGENCY_TRAVEL_DOCUMENT,
    /** Of the state that takes the person. */
    LAISSEZ_PASSER,
    /** Of the state that returns the person, where an agreement says so and the other state was silent. Nobody plans one: it is what becomes of an application. */
    COMMON_PROVISIONAL,
    /** Of the International Committee of the Red Cross, which is no state: to ask it tells no state anything. */
    ICRC_EMERGENCY;

    /** Whether a state is asked for it. */
    boolean isOfState() {
        return this != ICRC_EMERGENCY;
    }
}
