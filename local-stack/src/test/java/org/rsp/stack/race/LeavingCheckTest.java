package org.rsp.stack.race;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Two services, two databases and what is told between them: of every history that must never be, the check says so. */
class LeavingCheckTest {

    private static final Instant FIRST = Instant.parse("2026-11-23T03:00:00.000001Z");
    private static final Instant SECOND = FIRST.plusMillis(3);
    private static final Instant THIRD = FIRST.plusMillis(6);
    private static final Instant FOURTH = FIRST.plusMillis(9);

    private static final String PERMIT = "permit-1";
    private static final String CONSUMED = "consumeDeparturePermit";
    private static final String VOIDED = "voidDeparturePermit";
    private static final String TURNED_BACK = "turnBackDeparturePermit";

    private static Leaving.Race race(int departure, int claim) {
        return race(Learnt.status(departure), Learnt.status(claim));
    }

    private static Leaving.Race race(Told departure, Told claim) {
        return new Leaving.Race("return-1", "person-1", new Rivals(departure, claim));
    }

    private static StoredPermit permit(String state, Map<String, Instant> committed, String... told) {
        return new StoredPermit(
                state,
                state.equals("CONSUMED") ? null : "CLAIM_LODGED",
                committed,
                Stream.of(told)
                        .map(word -> "processing.departure-permit." + word + ".v1")
                        .toList(),
                List.of());
    }

    private static StoredPermit voided() {
        return permit("VOIDED", Map.of(VOIDED, FIRST), "issued", "voided");
    }

    private static StoredPermit turnedBack(Instant used, Instant claimed) {
        return permit("TURNED_BACK", Map.of(CONSUMED, used, TURNED_BACK, claimed), "issued", "consumed", "turned-back");
    }

    /** What is stored, to be changed in one thing. */
    private static final class Stored {

        private String state = "CLEARED";
        private String permitId = "";
        private @Nullable Instant departed;
        private @Nullable Instant calledBack;
        private List<String> told = List.of();
        private List<String> suspended = List.of("CLAIM_LODGED");
        private List<StoredReturn.Attempt> attempts = List.of(new StoredReturn.Attempt("REFUSED", PERMIT));
        private final Map<String, StoredPermit> permits = new HashMap<>(Map.of(PERMIT, voided()));
        private List<Instant> claims = List.of(FIRST);

        static Stored stayed() {
            return new Stored();
        }

        static Stored departed() {
            var stored = new Stored();
            stored.state = "DEPARTED";
            stored.permitId = PERMIT;
            stored.departed = THIRD;
            stored.calledBack = FOURTH;
            stored.told = List.of("departed", "called-back");
            stored.attempts = List.of(new StoredReturn.Attempt("USED", PERMIT));
            stored.permits.put(PERMIT, turnedBack(FIRST, SECOND));
            stored.claims = List.of(SECOND);
            return stored;
        }

        StoredReturn all() {
            return new StoredReturn(
                    state,
                    permitId.isEmpty() ? null : permitId,
                    departed,
                    calledBack,
                    false,
                    told.stream().map(word -> "returns.return." + word + ".v1").toList(),
                    suspended,
                    attempts,
                    permits,
                    claims);
        }
    }

    private static List<String> found(Leaving.Race race, Stored stored) {
        return LeavingCheck.violations(race, stored.all(), Waiting.CALM);
    }

    private static void violates(String sentence, Leaving.Race race, Stored stored) {
        var found = found(race, stored);
        assertTrue(found.stream().anyMatch(each -> each.contains(sentence)), () -> "found only " + found);
    }

    private static void whoDeparted(String sentence, Stored stored) {
        violates(sentence, race(200, 201), stored);
    }

    private static void whoStayed(String sentence, Stored stored) {
        violates(sentence, race(409, 201), stored);
    }

    @Test
    void a_claim_that_comes_first_stops_the_departure_and_one_that_comes_second_calls_the_person_back() {
        assertEquals(List.of(), found(race(409, 201), Stored.stayed()));
        assertEquals(List.of(), found(race(200, 201), Stored.departed()));
        var noPermit = Stored.stayed();
        noPermit.permits.clear();
        noPermit.attempts = List.of();
        assertEquals(List.of(), found(race(409, 201), noPermit), "refused before a permit was asked for");
    }

    @Test
    void a_departure_without_a_permit_that_was_used_is_found() {
        var none = Stored.departed();
        none.permits.clear();
        whoDeparted("somebody has departed without a permit", none);
        var unused = Stored.departed();
        unused.permits.put(PERMIT, voided());
        whoDeparted("somebody has departed without a permit", unused);
        var another = Stored.departed();
        another.permitId = "permit-2";
        whoDeparted("another permit than the one that was used", another);
        var early = Stored.departed();
        early.departed = FIRST.minusMillis(1);
        whoDeparted("departed before the permit was used", early);
    }

    @Test
    void a_permit_that_is_used_after_the_claim_is_found_also_if_everybody_is_called_back() {
        for (var used : List.of(SECOND, THIRD)) {
            var late = Stored.departed();
            late.permits.put(PERMIT, turnedBack(used, SECOND));
            whoDeparted("used after the claim was committed", late);
        }
    }

    @Test
    void a_second_departure_of_one_person_is_found() {
        var twice = Stored.departed();
        twice.permits.put("permit-2", turnedBack(FIRST, SECOND));
        whoDeparted("a person departs once", twice);
    }

    @Test
    void a_used_permit_that_the_return_does_not_show_is_found() {
        var lost = Stored.departed();
        lost.state = "CLEARED";
        lost.permitId = "";
        whoStayed("a permit was used, and the return does not show it", lost);
    }

    @Test
    void a_late_claim_without_the_alarm_is_found_in_each_service() {
        var silent = Stored.departed();
        silent.permits.put(PERMIT, permit("CONSUMED", Map.of(CONSUMED, FIRST), "issued", "consumed"));
        whoDeparted("the permit should be TURNED_BACK", silent);
        whoDeparted("turnBackDeparturePermit should be committed with the claim", silent);
        whoDeparted("the events of the permit should be [issued, consumed, turned-back]", silent);
        var unheard = Stored.departed();
        unheard.calledBack = null;
        unheard.told = List.of("departed");
        whoDeparted("the person should be called back", unheard);
        whoDeparted("the events of the return should be [departed, called-back]", unheard);
        var early = Stored.departed();
        early.calledBack = FIRST;
        whoDeparted("called back before the claim", early);
    }

    @Test
    void what_is_told_twice_or_never_is_found() {
        for (var told : List.of(
                List.of("departed", "departed", "called-back"),
                List.of("departed", "called-back", "called-back"),
                List.of("called-back"))) {
            var wrong = Stored.departed();
            wrong.told = told;
            whoDeparted("the events of the return should be", wrong);
        }
    }

    @Test
    void a_permit_that_stays_good_beside_a_claim_is_found() {
        var good = Stored.stayed();
        good.permits.put(PERMIT, permit("ISSUED", Map.of(), "issued"));
        whoStayed("the permit should be VOIDED", good);
        var other = Stored.stayed();
        other.permits.put(
                PERMIT, new StoredPermit("VOIDED", "REPLACED", Map.of(VOIDED, FIRST), voided().told(), List.of()));
        whoStayed("the permit's reason should be CLAIM_LODGED", other);
    }

    @Test
    void a_claim_that_is_refused_lost_stored_twice_or_kept_waiting_is_found() {
        violates("the claim was refused", race(409, 409), Stored.stayed());
        violates(
                "nobody ever learnt what became of the claim",
                race(Learnt.status(409), Learnt.never()),
                Stored.stayed());
        var twice = Stored.stayed();
        twice.claims = List.of(FIRST, SECOND);
        whoStayed("stored once", twice);
        var lost = Stored.stayed();
        lost.claims = List.of();
        whoStayed("stored once", lost);
        violates("the claim waited 5001 ms", race(Learnt.status(409), Learnt.at(201, 0, 5_001)), Stored.stayed());
    }

    @Test
    void an_officer_who_is_told_otherwise_is_found() {
        violates("told otherwise than stored", race(200, 201), Stored.stayed());
        violates("told otherwise than stored", race(409, 201), Stored.departed());
        violates("answered as done, or 409", race(403, 201), Stored.stayed());
        violates(
                "nobody ever learnt what became of the departure",
                race(Learnt.never(), Learnt.status(201)),
                Stored.departed());
        violates(
                "after the claim had been answered",
                race(Learnt.at(200, 20, 30), Learnt.at(201, 0, 10)),
                Stored.departed());
    }

    @Test
    void a_return_that_goes_on_beside_a_claim_is_found() {
        for (var stored : List.of(Stored.stayed(), Stored.departed())) {
            stored.suspended = List.of("PERMIT_VOIDED");
            violates("stand still because of the claim", race(200, 201), stored);
        }
        var cancelled = Stored.stayed();
        cancelled.state = "CANCELLED";
        whoStayed("the return should be CLEARED or DEPARTED", cancelled);
    }

    @Test
    void an_attempt_that_stays_open_or_ends_otherwise_than_its_permit_is_found() {
        for (var standing : List.of("ASKED", "SENT")) {
            var open = Stored.stayed();
            open.attempts = List.of(new StoredReturn.Attempt(standing, PERMIT));
            whoStayed("an attempt stays open", open);
        }
        var refused = Stored.departed();
        refused.attempts = List.of(new StoredReturn.Attempt("REFUSED", PERMIT));
        whoDeparted("the attempts should be USED where their permit was", refused);
        var used = Stored.stayed();
        used.attempts = List.of(new StoredReturn.Attempt("USED", PERMIT));
        whoStayed("the attempts should be USED where their permit was", used);
    }

    @Test
    void it_is_judged_when_the_one_service_has_heard_the_other() {
        assertTrue(Stored.stayed().all().isSettled());
        assertTrue(Stored.departed().all().isSettled());
        var notHeard = Stored.stayed();
        notHeard.suspended = List.of();
        assertFalse(notHeard.all().isSettled());
        var open = Stored.stayed();
        open.attempts = List.of(new StoredReturn.Attempt("SENT", PERMIT));
        assertFalse(open.all().isSettled());
        var used = Stored.stayed();
        used.permits.put(PERMIT, turnedBack(FIRST, SECOND));
        assertFalse(used.all().isSettled());
        var noAlarm = Stored.departed();
        noAlarm.calledBack = null;
        assertFalse(noAlarm.all().isSettled());
    }

    @Test
    void a_fault_that_does_not_reach_the_claim_excuses_no_wait() {
        var waited = race(Learnt.status(409), Learnt.at(201, 0, 8_000));
        assertEquals(
                List.of(),
                LeavingCheck.violations(waited, Stored.stayed().all(), new Waiting(Duration.ofSeconds(3), true)));
        assertEquals(
                1,
                LeavingCheck.violations(waited, Stored.stayed().all(), new Waiting(Duration.ZERO, true))
                        .size());
    }
}
