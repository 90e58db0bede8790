package org.rsp.platform.icao;

import java.util.List;

/**
 * Which state is behind the code of an issuer. A state knows the numbers that it gave: to learn that one of its documents is in
 * another's hands is to learn where its holder is, whoever the holder was said to be (DOC-12).
 */
public final class DocumentIssuer {

    private static final List<String> BRITISH = List.of("GBR", "GBD", "GBN", "GBO", "GBP", "GBS");
    private static final List<String> GERMAN = List.of("DEU", "D");

    private DocumentIssuer() {}

    /** Whether it is the code of a state, or ICAO's of another who issues documents; what is a specimen's, or says only who bears one, is not. */
    public static boolean isKnown(String code) {
        return MrzCode.find(code)
                .map(known -> known.meaning() == MrzCode.Meaning.OTHER)
                .orElseGet(() -> MrzCode.country(code).isPresent());
    }

    /** The codes under which a state issues documents. */
    public static List<String> codesOf(String state) {
        return switch (state) {
            case "GBR" -> BRITISH;
            case "DEU" -> GERMAN;
            default -> List.of(state);
        };
    }

    public static boolean is(String issuer, String organisation) {
        return codesOf(organisation).contains(issuer);
    }
}
