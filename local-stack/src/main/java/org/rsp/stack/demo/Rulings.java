package org.rsp.stack.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.rsp.stack.demo.Applicant.Version;

/** What follows from a determination: the decision in writing, that the person is told, an appeal, and that a refusal is final. */
final class Rulings {

    private static final String RULED = "processing.status-determination.decision-issued.v1";
    private static final String GRANTED = "processing.status-decision.issued.v1";
    private static final String OVERTURNED = "processing.status-decision.set-aside.v1";

    private static final String RESTORED = "processing.status-decision.restored.v1";

    private final Officers officers;
    private final Ledger ledger;

    Rulings(Officers officers, Ledger ledger) {
        this.officers = officers;
        this.ledger = ledger;
    }

    private static Map<String, Object> proof(Applicant a) {
        return Map.of(
                "delivery",
                Map.of(
                        "how",
                        "IN_PERSON",
                        "language",
                        a.person().people().language(),
                        "on",
                        Claims.today(),
                        "servedBy",
                        "officer-07",
                        "interpreted",
                        true));
    }

    /** Issued, and told with proof; whoever is protected gets a document of it. */
    void decided(Applicant a) {
        var issued = Showing.done(
                "a decision",
                officers.reviewer()
                        .post(
                                a.claim().path() + "/decision",
                                a.outcome().isRefusedFirst()
                                        ? Map.of("language", language(a), "reasons", "Why (invented).")
                                        : Map.of("language", language(a))));
        a.decision(Version.of("/status-decisions", issued));
        ledger.storedBeside(last(a.claim()), version(a.claim()) + 1, RULED);
        a.countedAs(issued.body().path("countedAs").asText());
        if (a.outcome().isRefusedFirst()) {
            decision(a, officers.officer(), "/refusal-notifications", proof(a));
        } else {
            isProtected(a);
        }
    }

    private void isProtected(Applicant a) {
        decision(a, officers.officer(), "/protection-notifications", proof(a));
        decision(a, officers.officer(), "/document", Map.of("reference", "RC-INVENTED"));
    }

    void appealed(Applicant a) {
        a.appeal(Version.of(
                "/appeals",
                Showing.done(
                        "an appeal",
                        officers.officer()
                                .post(
                                        a.path() + "/appeals",
                                        Map.of("saidBy", "PERSON", "grounds", "Nobody asked (invented).")))));
    }

    /** By an officer who had no part in it: the refusal is no longer final. */
    void leaveGranted(Applicant a) {
        a.appeal(Claims.step(officers.appeals(), a.appeal(), "/leave", Map.of("reason", "DETAINED")));
        ledger.storedBeside(last(a.decision()), version(a.decision()) + 1, RESTORED);
    }

    /** By an officer who had no part in it. Another decision stands at once, and the one that was appealed does not. */
    void allowed(Applicant a) {
        a.appeal(Claims.step(
                officers.appeals(),
                a.appeal(),
                "/allowance",
                Map.of("outcome", "RECOGNISED_1A2", "grounds", List.of("POLITICAL_OPINION"), "language", language(a))));
        ledger.storedBeside(last(a.decision()), version(a.decision()) + 1, OVERTURNED);
        // the claim was ruled on before, and is again
        ledger.storedBeside(last(a.claim()), version(a.claim()) + 2, RULED);
        var decisions = Showing.done(
                        "the decisions on a person", officers.officer().get(a.path() + "/status-decisions"))
                .body()
                .path("items");
        a.decision(granted(decisions));
        ledger.storedBeside(last(a.decision()), version(a.decision()), GRANTED);
        isProtected(a);
    }

    private static Version granted(JsonNode decisions) {
        for (var each : decisions) {
            if (each.path("status").asText().equals("ISSUED")) {
                return new Version(
                        "/status-decisions/" + each.path("id").asText(),
                        "\"" + each.path("version").asLong() + "\"");
            }
        }
        throw new NotAsTold("An appeal that is allowed should bring another decision.");
    }

    void dismissed(Applicant a) {
        a.appeal(Claims.step(officers.appeals(), a.appeal(), "/dismissal", Map.of("reasons", "Why (invented).")));
        a.appeal(Claims.step(officers.officer(), a.appeal(), "/notifications", proof(a)));
    }

    void isFinal(Applicant a) {
        decision(a, officers.supervisor(), "/finality", Map.of("declaration", "FINAL"));
    }

    private static String language(Applicant a) {
        return a.person().people().language();
    }

    private static void decision(Applicant a, Organisation by, String act, Map<String, Object> said) {
        a.decision(Claims.step(by, a.decision(), act, said));
    }

    static String last(Version seen) {
        return seen.path().substring(seen.path().lastIndexOf('/') + 1);
    }

    static long version(Version seen) {
        return Long.parseLong(seen.etag().replace("\"", ""));
    }
}
