package org.rsp.stack.demo;

import java.util.List;
import java.util.Map;

/** A readmission agreement of the two states: the library's clauses, signed by each with its own token. Two tellings find the same one. */
final class ReturnAgreement {

    private static final String TITLE = "Readmission between two states (invented)";
    private static final String COLLECTION = ReturnOffice.AREA + "/agreements";

    private ReturnAgreement() {}

    /** The id of the one that is in force. */
    static String inForce(ReturnOffice office, Organisation host, Organisation origin) {
        for (var each : new DeskOf(host).get(COLLECTION + "?limit=200").body().path("items")) {
            if (each.path("title").asText().equals(TITLE)
                    && each.path("status").asText().equals("IN_FORCE")) {
                office.showing().say("the readmission agreement of an earlier telling is in force");
                return each.path("id").asText();
            }
        }
        var drafted = new DeskOf(host).post(COLLECTION, draft(host.code(), origin.code()));
        var path = COLLECTION + "/" + drafted.id();
        for (var party : List.of(host, origin)) {
            ReturnOffice.stepOn(party, path, "/signatures", Map.of("declaration", "SIGN"));
        }
        ReturnOffice.stepOn(host, path, "/conclusion", Map.of("declaration", "CONCLUDE"));
        ReturnOffice.stepOn(host, path, "/entry-into-force", Map.of("declaration", "IN_FORCE"));
        office.showing()
                .say(host.code() + " and " + origin.code()
                        + " sign a readmission agreement from the clause library, each"
                        + " by its own token; a request is answered within 25 days, or counts as granted");
        return drafted.id();
    }

    private static Map<String, Object> draft(String host, String origin) {
        return Map.of(
                "title",
                TITLE,
                "kinds",
                List.of("READM"),
                "entersIntoForceBy",
                "SIGNATURE",
                "startsOn",
                ReturnOffice.today().minusDays(30).toString(),
                "parties",
                List.of(party(host), party(origin)),
                "clauses",
                List.of(
                        first("OWN_NATIONALS", "NAT"),
                        first("TIME_LIMITS", "TIM"),
                        first("COSTS", "COS"),
                        first("NON_AFFECTION", "NAF")));
    }

    private static Map<String, String> party(String state) {
        return Map.of("organisation", state, "role", "EITHER");
    }

    /** The first clause of the library of this kind, by the letters with which the library numbers that kind. */
    private static Map<String, String> first(String kind, String letters) {
        return Map.of("kind", kind, "library", letters + "-1");
    }
}
