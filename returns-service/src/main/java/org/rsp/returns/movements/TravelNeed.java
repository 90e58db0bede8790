package org.rsp.returns.movements;

/** What has to be done for a person on the way; never what the person has. */
enum TravelNeed {
    WHEELCHAIR(true),
    STRETCHER(true),
    OXYGEN(true),
    SPECIAL_MEAL(true),
    INFANT_SEAT(true),
    CHILD_ALONE(true),
    INTERPRETER(false),
    FEMALE_ESCORT(false);

    private final boolean ofCarriage;

    TravelNeed(boolean ofCarriage) {
        this.ofCarriage = ofCarriage;
    }

    /** The carrier has to provide for it; what is left is for those who travel along, and who receive. */
    boolean isOfCarriage() {
        return ofCarriage;
    }
}
