package org.rsp.stack.race;

import java.util.ArrayList;
import java.util.List;

/** Judges one race of a revocation and an acceptance: one of them wins, the other is told so, and both sides are shown the same, as it is stored. */
final class OfferCheck {

    private OfferCheck() {}

    /**
     * What the database holds.
     *
     * @param newCases how many cases the receiver has of it
     * @param told the last event of the transfer
     */
    record Stored(String state, int newCases, String told) {}

    /** What is not as promised, each in a sentence; nothing if all is. */
    static List<String> violations(Offering.Race race, Stored stored) {
        boolean taken = race.accepted().isDone();
        var outcome = taken ? "ACCEPTED" : "REVOKED";
        var violations = new ArrayList<String>();
        demand(race.revoked().isDone() != taken, "one should win", violations);
        demand(
                (taken ? race.revoked() : race.accepted()).status() == 409,
                "the other should be told (409)",
                violations);
        demand(status(race.mine()).equals(outcome), "the sender should be shown " + outcome, violations);
        demand(status(race.theirs()).equals(outcome), "the receiver should be shown " + outcome, violations);
        demand(stored.state().equals(outcome), outcome + " should be stored", violations);
        demand(stored.newCases() == (taken ? 1 : 0), "the receiver has " + stored.newCases() + " cases", violations);
        demand(
                status(race.registered()).equals(taken ? "CLOSED" : "REGISTERED"),
                "the sender's case is " + status(race.registered()),
                violations);
        demand(
                stored.told().equals("processing.transfer." + (taken ? "accepted" : "revoked") + ".v1"),
                "the last event is " + stored.told(),
                violations);
        return violations.stream()
                .map(each -> "transfer " + race.transfer() + ": " + each + " (revocation "
                        + race.revoked().inShort() + "; acceptance "
                        + race.accepted().inShort() + "; stored " + stored + ")")
                .toList();
    }

    private static String status(Told shown) {
        return shown.body().path("status").asText();
    }

    private static void demand(boolean met, String otherwise, List<String> violations) {
        if (!met) {
            violations.add(otherwise);
        }
    }
}
