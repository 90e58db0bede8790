package org.rsp.stack.race;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Where one of two wins: of two winners, of none, and of sides that do not agree, the checks say so. */
class WinnerChecksTest {

    private static final OfferCheck.Stored TAKEN =
            new OfferCheck.Stored("ACCEPTED", 1, "processing.transfer.accepted.v1");

    private static final DecisionCheck.Stored WELL = new DecisionCheck.Stored("SET_ASIDE", 3);

    private static Offering.Race offer(int revoked, int accepted, String mine, String theirs, String registered) {
        return new Offering.Race(
                "transfer-1",
                new Rivals(Learnt.status(revoked), Learnt.status(accepted)),
                Learnt.showing(mine),
                Learnt.showing(theirs),
                Learnt.showing(registered));
    }

    private static void violates(String sentence, List<String> found) {
        assertTrue(found.stream().anyMatch(each -> each.contains(sentence)), () -> "found only " + found);
    }

    @Test
    void an_offer_is_accepted_or_revoked_and_both_sides_agree() {
        assertEquals(List.of(), OfferCheck.violations(offer(409, 200, "ACCEPTED", "ACCEPTED", "CLOSED"), TAKEN));
        assertEquals(
                List.of(),
                OfferCheck.violations(
                        offer(200, 409, "REVOKED", "REVOKED", "REGISTERED"),
                        new OfferCheck.Stored("REVOKED", 0, "processing.transfer.revoked.v1")));
    }

    @Test
    void an_offer_that_both_win_or_nobody_wins_is_found() {
        violates("one should win", OfferCheck.violations(offer(200, 200, "ACCEPTED", "ACCEPTED", "CLOSED"), TAKEN));
        violates(
                "one should win",
                OfferCheck.violations(offer(409, 409, "PREVIEWED", "PREVIEWED", "REGISTERED"), TAKEN));
    }

    @Test
    void sides_that_do_not_agree_are_found() {
        violates(
                "the sender should be shown ACCEPTED",
                OfferCheck.violations(offer(409, 200, "REVOKED", "ACCEPTED", "CLOSED"), TAKEN));
        violates(
                "the receiver should be shown ACCEPTED",
                OfferCheck.violations(offer(409, 200, "ACCEPTED", "REVOKED", "CLOSED"), TAKEN));
        violates(
                "the sender's case is REGISTERED",
                OfferCheck.violations(offer(409, 200, "ACCEPTED", "ACCEPTED", "REGISTERED"), TAKEN));
        violates(
                "the last event is processing.transfer.revoked.v1",
                OfferCheck.violations(
                        offer(409, 200, "ACCEPTED", "ACCEPTED", "CLOSED"),
                        new OfferCheck.Stored("ACCEPTED", 1, "processing.transfer.revoked.v1")));
    }

    @Test
    void persons_who_go_over_twice_are_found() {
        violates(
                "the receiver has 2 cases",
                OfferCheck.violations(
                        offer(409, 200, "ACCEPTED", "ACCEPTED", "CLOSED"),
                        new OfferCheck.Stored("ACCEPTED", 2, TAKEN.told())));
    }

    private static List<String> decided(Rivals issued, Rivals setAside, DecisionCheck.Stored stored) {
        return DecisionCheck.violations(
                new Deciding.Race("/status-determinations/claim-1", issued, setAside), stored, 3);
    }

    private static Rivals two(int one, int other) {
        return new Rivals(Learnt.status(one), Learnt.status(other));
    }

    @Test
    void one_of_two_decisions_is_issued_and_set_aside_once() {
        assertEquals(List.of(), decided(two(201, 409), two(412, 200), WELL));
        assertEquals(List.of(), decided(two(409, 201), two(200, 409), WELL));
    }

    @Test
    void two_decisions_on_one_claim_are_found() {
        violates("of two who issue it one should win", decided(two(201, 201), two(200, 412), WELL));
        violates(
                "there should be 3 decisions",
                decided(two(201, 409), two(200, 412), new DecisionCheck.Stored("SET_ASIDE", 4)));
    }

    @Test
    void a_decision_that_nobody_or_both_set_aside_is_found() {
        violates("of two who set it aside one should win", decided(two(201, 409), two(200, 200), WELL));
        violates("stored as set aside", decided(two(201, 409), two(409, 409), new DecisionCheck.Stored("ISSUED", 3)));
    }

    @Test
    void an_officer_who_is_told_something_else_than_a_conflict_is_found() {
        violates("the other be told 409 or 412", decided(two(201, 403), two(200, 412), WELL));
        violates(
                "of two who issue it one should win",
                decided(new Rivals(Learnt.status(201), Learnt.never()), two(200, 412), WELL));
    }
}
