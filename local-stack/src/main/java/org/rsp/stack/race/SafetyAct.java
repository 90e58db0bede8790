package org.rsp.stack.race;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What is done for a person's safety against a departure. Six of ten are claims. */
enum SafetyAct {
    CLAIM("claims", "status_determination", "CLAIM_LODGED", Map.of("basis", "SAID_IN_PERSON")),
    FEAR("fear-expressions", "fear_expression", "FEAR_EXPRESSED", Map.of("saidTo", "INTERPRETER")),
    COURT_STAY("removal-stays", "removal_stay", "STAY_ORDERED", stay("COURT_STAY")),
    WITNESS_HOLD("removal-stays", "removal_stay", "STAY_ORDERED", hold()),
    WITHDRAWAL("return-consents", "return_consent", "CONSENT_WITHDRAWN", Map.of("says", "WITHDRAWS", "kind", "AVR"));

    private static final int CLAIMS_OF_TEN = 6;

    private final String path;
    private final String table;
    private final String reason;
    private final Map<String, Object> body;

    SafetyAct(String path, String table, String reason, Map<String, Object> body) {
        this.path = path;
        this.table = table;
        this.reason = reason;
        this.body = body;
    }

    private static Map<String, Object> stay(String kind) {
        return Map.of("kind", kind, "on", LocalDate.now(ZoneOffset.UTC).toString());
    }

    /** Somebody else has to be named with it; who that is decides no race. */
    private static Map<String, Object> hold() {
        var hold = new HashMap<>(stay("WITNESS_HOLD"));
        hold.put("namedStaff", List.of("another-officer"));
        return hold;
    }

    static SafetyAct ofRace(int number) {
        int ofTen = number % 10;
        return ofTen < CLAIMS_OF_TEN ? CLAIM : values()[1 + ofTen - CLAIMS_OF_TEN];
    }

    /** Under the person's own path. */
    String path() {
        return path;
    }

    /** Where it is stored. */
    String table() {
        return table;
    }

    /** As what a permit gives it. */
    String reason() {
        return reason;
    }

    Map<String, Object> body() {
        return body;
    }
}
