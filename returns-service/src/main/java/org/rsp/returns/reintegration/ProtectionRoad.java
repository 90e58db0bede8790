package org.rsp.returns.reintegration;

/** To whom the way was opened of a person who has told of a fear after the return. */
enum ProtectionRoad {
    /** The person is in the country again, or its border: registered, and heard as whoever fears. */
    REGISTRATION,
    UNHCR,
    MISSION_OF_A_STATE,
    PROTECTION_THERE,
    /** The person, told of each of these, wants none of them now. */
    NONE_WANTED
}
