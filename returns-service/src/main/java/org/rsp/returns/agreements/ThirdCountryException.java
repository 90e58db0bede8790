package org.rsp.returns.agreements;

/** Who of third-country nationals need not be readmitted. */
public enum ThirdCountryException {
    /** Who has only been in transit at an airport of the requested state. */
    AIRSIDE_TRANSIT_ONLY,
    /** To whom the requesting state gave a visa or permit that expires later than that of the requested state. */
    LATER_EXPIRING_VISA_OF_REQUESTING_STATE
}
