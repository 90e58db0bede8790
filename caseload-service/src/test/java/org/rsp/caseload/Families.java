package org.rsp.caseload;

import static org.rsp.caseload.Client.body;

import java.util.List;
import java.util.Map;

/** What is said of families and groups, sound for a household of UNHCR of a principal applicant and a daughter. */
final class Families {

    private static final Client UNHCR = Client.of("UNHCR");

    private Families() {}

    static String person(String registered, int position) {
        return UNHCR.get(registered).path("individuals[%d].id".formatted(position));
    }

    static Map<String, Object> placing(String individual, String relationship) {
        return body("individualId", individual, "relationship", relationship);
    }

    static Map<String, Object> departure(String registered) {
        return body(
                "individualId",
                person(registered, 1),
                "kind",
                "DEPARTURE",
                "on",
                Given.TODAY.toString(),
                "evidence",
                "FAMILY_SAYS_SO");
    }

    /** With somebody of another household. */
    static Map<String, Object> kinship(String registered) {
        var other = Given.registered(UNHCR, 1, "MMR");
        return body("individualId", person(registered, 1), "otherId", person(other, 0), "is", "SBF");
    }

    static Map<String, Object> endedKinship(String registered) {
        UNHCR.step(registered, "/kinships", kinship(registered));
        List<String> kinships = UNHCR.get(registered + "/kinships").path("items.id");
        return body(
                "kinshipId", kinships.isEmpty() ? person(registered, 0) : kinships.getLast(), "reason", "SEPARATION");
    }

    static Map<String, Object> split(String registered) {
        return body("leaving", List.of(placing(person(registered, 1), "PA")), "reason", "HOUSEHOLD_SEPARATED");
    }

    /** Another household, in the same caseload if there is one. */
    static Map<String, Object> joining(String registered) {
        var other = Given.registered(UNHCR, 1, "MMR");
        String caseload = UNHCR.get(registered).path("caseloadId");
        if (caseload != null) {
            Given.id(UNHCR.step(other, "/admission", body("caseloadId", caseload)), 200);
        }
        return body("caseId", Given.last(other), "joining", List.of(placing(person(other, 0), "SBF")));
    }

    static Map<String, Object> transfer(String registered) {
        return body(
                "individualId",
                person(registered, 1),
                "others",
                List.of(placing(person(registered, 0), "PRF")),
                "reason",
                "HOUSEHOLD_ASKED");
    }
}
