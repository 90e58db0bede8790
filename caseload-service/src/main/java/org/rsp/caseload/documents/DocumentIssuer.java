package org.rsp.caseload.documents;

import java.util.List;

/**
 * Which state is behind the code of an issuer. A state knows the numbers that it gave: to learn that one of its documents is in
 * another's hands is to learn where its holder is, whoever the holder was said to be (DOC-12).
 */
final class DocumentIssuer {

    private static final List<String> BRITISH = List.of("GBR", "GBD", "GBN", "GBO", "GBP", "GBS");
    private static final List<String> GERMAN = List.of("DEU", "D");

    private DocumentIssuer() {}

    /** The codes under which a state issues documents. */
    static List<String> codesOf(String state) {
        return switch (state) {
            case "GBR" -> BRITISH;
            case "DEU" -> GERMAN;
            default -> List.of(state);
        };
    }

    static boolean is(String issuer, String organisation) {
        return codesOf(organisation).contains(issuer);
    }
}
