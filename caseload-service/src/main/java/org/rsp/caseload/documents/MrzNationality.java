package org.rsp.caseload.documents;

import org.jspecify.annotations.Nullable;
import org.rsp.platform.icao.MrzCode;

/**
 * What a zone says of the bearer's nationality, from the nationality field only, never from the issuer (MRZ-3). A refugee's
 * travel document names no country by design: there the person is asked, and no country of origin is derived.
 *
 * @param code as it stands in the zone, without fillers
 * @param country by ISO 3166-1 alpha-3; absent for every status but {@code NATIONAL}
 */
public record MrzNationality(
        String code, Status status, @Nullable String country) {

    static MrzNationality read(String code) {
        return MrzCode.country(code)
                .map(country -> new MrzNationality(code, Status.NATIONAL, country))
                .orElseGet(() -> new MrzNationality(
                        code, MrzCode.find(code).map(c -> status(c.meaning())).orElse(Status.NOT_KNOWN), null));
    }

    private static Status status(MrzCode.Meaning meaning) {
        return switch (meaning) {
            case STATELESS -> Status.STATELESS;
            case REFUGEE -> Status.REFUGEE;
            case UNSPECIFIED, OTHER, SPECIMEN -> Status.NOT_SAID;
        };
    }

    @Override
    public String toString() {
        return "MrzNationality";
    }

    /** What the code says of the bearer. */
    public enum Status {
        NATIONAL,
        /** XXA. */
        STATELESS,
        /** XXB, XXC: no country, and none of origin. */
        REFUGEE,
        /** A code that ICAO knows and that names no nationality of a state. */
        NOT_SAID,
        /** A code that is neither in ISO 3166-1 nor ICAO's. */
        NOT_KNOWN
    }
}
