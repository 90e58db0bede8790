package org.rsp.platform.icao;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The codes that stand for issuers and nationalities beside those of ISO 3166-1. None of them is a country of origin. */
public enum MrzCode {
    XXA(Meaning.STATELESS),
    XXB(Meaning.REFUGEE),
    XXC(Meaning.REFUGEE),
    XXX(Meaning.UNSPECIFIED),
    UNO(Meaning.OTHER),
    UNA(Meaning.OTHER),
    UNK(Meaning.OTHER),
    RKS(Meaning.OTHER),
    XPO(Meaning.OTHER),
    XOM(Meaning.OTHER),
    XBA(Meaning.OTHER),
    XIM(Meaning.OTHER),
    XCC(Meaning.OTHER),
    XCO(Meaning.OTHER),
    XEC(Meaning.OTHER),
    EUE(Meaning.OTHER),
    GBD(Meaning.OTHER),
    GBN(Meaning.OTHER),
    GBO(Meaning.OTHER),
    GBP(Meaning.OTHER),
    GBS(Meaning.OTHER),
    UTO(Meaning.SPECIMEN);

    private static final Set<String> COUNTRIES = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3);
    private static final String GERMANY = "D";

    private final Meaning meaning;

    MrzCode(Meaning meaning) {
        this.meaning = meaning;
    }

    public Meaning meaning() {
        return meaning;
    }

    public static Optional<MrzCode> find(String code) {
        return Arrays.stream(values()).filter(c -> c.name().equals(code)).findFirst();
    }

    /** The ISO 3166-1 alpha-3 code that a code means; only Germany's differs. */
    public static Optional<String> country(String code) {
        return code.equals(GERMANY) ? Optional.of("DEU") : Optional.of(code).filter(COUNTRIES::contains);
    }

    /** Whether documents are issued under this code, and not only borne. */
    public boolean mayIssue() {
        return meaning == Meaning.OTHER || meaning == Meaning.SPECIMEN;
    }

    /** What a code of this list says of who bears it. */
    public enum Meaning {
        STATELESS,
        REFUGEE,
        UNSPECIFIED,
        /** An organisation, a territory or a class of British nationality: it can issue, and names no state's national. */
        OTHER,
        SPECIMEN
    }
}
