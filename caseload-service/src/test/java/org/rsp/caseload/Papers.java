package org.rsp.caseload;

import static org.rsp.caseload.Client.body;

import java.util.List;
import java.util.Map;

/** Invented documents with sound zones, and what is said about them. The check digits are computed here anew, not by the code that is tested. */
final class Papers {

    static final Map<String, Object> TAKING =
            body("reason", "SAFE_KEEPING", "keptAt", "safe 2, envelope 14", "receiptGiven", true);

    private static int numbers = 0;

    private Papers() {}

    static String number() {
        numbers++;
        return "MA%07d".formatted(numbers);
    }

    /** A passport of Myanmar that agrees with the people of {@link Given}. */
    static Map<String, Object> passport() {
        return withZone("PASSPORT", td3("P", "MMR", "INVENTED<<MA<KHIN", number(), "MMR", "900101", "F"));
    }

    static Map<String, Object> withZone(String type, List<String> lines) {
        return body("type", type, "seen", "SEEN", "zone", body("lines", lines));
    }

    static Map<String, Object> withZone(String type, List<String> lines, Object... more) {
        var said = withZone(type, lines);
        said.putAll(body(more));
        return said;
    }

    static List<String> td3(
            String code, String issuer, String name, String number, String nationality, String birth, String sex) {
        var expiry = (Given.TODAY.getYear() % 100 + 3) + "0630";
        var first = filled(filled(code, 2) + filled(issuer, 3) + name, 44);
        var second = checked(filled(number, 9))
                + filled(nationality, 3)
                + checked(birth)
                + sex
                + checked(expiry)
                + filled("", 15);
        return List.of(
                first, second + digit(second.substring(0, 10) + second.substring(13, 20) + second.substring(21, 43)));
    }

    private static String filled(String text, int length) {
        return text + "<".repeat(length - text.length());
    }

    private static String checked(String text) {
        return text + digit(text);
    }

    private static int digit(String text) {
        var weights = List.of(7, 3, 1);
        int sum = 0;
        for (int i = 0; i < text.length(); i++) {
            sum += Math.max(0, Character.getNumericValue(text.charAt(i))) * weights.get(i % 3);
        }
        return sum % 10;
    }

    static Map<String, Object> examination(String result) {
        return body(
                "result",
                result,
                "level",
                2,
                "methods",
                List.of("ULTRAVIOLET", "COMPARED_WITH_SPECIMEN"),
                "examinedOn",
                Given.TODAY.toString(),
                "features",
                "the laminate was opened at its lower edge");
    }

    static Map<String, Object> confidence(int level, String... evidence) {
        return body("level", level, "evidence", List.of(evidence), "on", Given.TODAY.toString());
    }

    /** The path of a document of a person of a new case. */
    static String recorded(Client custodian) {
        return recorded(custodian, Given.person(custodian, Given.registered(custodian, 1, "MMR"), 0), passport());
    }

    static String recorded(Client by, String person, Map<String, Object> document) {
        return "/documents/" + Given.id(by.post(person + "/documents", document), 201);
    }

    static String confident(Client by, String person, int level, String... evidence) {
        return "/identity-confidence/"
                + Given.id(by.post(person + "/identity-confidence", confidence(level, evidence)), 201);
    }
}
