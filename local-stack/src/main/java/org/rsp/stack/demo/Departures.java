package org.rsp.stack.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What the service that returns people is answered, and what becomes of a permit when somebody claims protection at the gate. */
final class Departures {

    private static final String VOIDED = "processing.departure-permit.voided.v1";
    private static final String TURNED_BACK = "processing.departure-permit.turned-back.v1";

    private final Showing showing;
    private final Ledger ledger;
    private final Organisation returns;
    private final Claims claims;
    private final List<Safety> answers = new ArrayList<>();
    private final List<Permit> permits = new ArrayList<>();

    Departures(Showing showing, Ledger ledger, Organisation returns, Claims claims) {
        this.showing = showing;
        this.ledger = ledger;
        this.returns = returns;
        this.claims = claims;
    }

    /** May somebody who stands so be returned in this kind? */
    record Safety(String standing, String kind, String answer) {}

    record Permit(String story, String status) {}

    List<Safety> answers() {
        return List.copyOf(answers);
    }

    List<Permit> permits() {
        return List.copyOf(permits);
    }

    void mayReturn(String standing, Applicant a, String expected) {
        for (String kind : List.of("REMOVAL", "VOLREP")) {
            var answer = Showing.done(
                            "an answer on removal safety", returns.get(a.path() + "/removal-safety?kind=" + kind))
                    .body()
                    .path("answer")
                    .asText();
            NotAsTold.unless(
                    answer.equals(expected),
                    "Of somebody (" + standing + ") " + kind + " should be " + expected + ", but it is " + answer
                            + ".");
            answers.add(new Safety(standing, kind, answer));
        }
        showing.say(
                "returns-service asks of one person (" + standing + "): may the person be returned? -> " + expected);
    }

    /** A claim that comes first. */
    void claimedBeforeDeparture(Applicant a) {
        var returnId = UUID.randomUUID().toString();
        var permit = issued(a, returnId);
        claims.lodged(a);
        ledger.storedBeside(Rulings.last(permit), 2, VOIDED);
        is("VOIDED", permit, "issued; then the person claims protection: void, and there is no departure");
        showing.refused(
                "returns-service lets the person depart all the same",
                returns.step(permit.path() + "/consumption", Map.of("returnId", returnId), "\"2\""),
                409,
                "step-not-open",
                "");
    }

    /** A claim that comes second is taken all the same. */
    void claimedAfterDeparture(Applicant a) {
        var returnId = UUID.randomUUID().toString();
        var permit = issued(a, returnId);
        Claims.step(returns, permit, "/consumption", Map.of("returnId", returnId));
        claims.lodged(a);
        ledger.storedBeside(Rulings.last(permit), 3, TURNED_BACK);
        is(
                "TURNED_BACK",
                permit,
                "used; then the person claims protection: the claim is taken, and the alarm goes out");
    }

    private Applicant.Version issued(Applicant a, String returnId) {
        return Applicant.Version.of(
                "/departure-permits",
                Showing.done(
                        "a departure permit",
                        returns.post(
                                a.path() + "/departure-permits", Map.of("kind", "REMOVAL", "returnId", returnId))));
    }

    private void is(String expected, Applicant.Version permit, String story) {
        var status = Showing.done("the permit", returns.get(permit.path()))
                .body()
                .path("status")
                .asText();
        NotAsTold.unless(
                status.equals(expected),
                "The permit (" + story + ") should be " + expected + ", but it is " + status + ".");
        permits.add(new Permit(story, status));
        showing.say("a departure permit is " + story + " -> " + status);
    }
}
