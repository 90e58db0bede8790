package org.rsp.stack.race;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A race that cannot fail is worth nothing: of every history that must never be, the check says so. */
class DepartureCheckTest {

    private static final Instant FIRST = Instant.parse("2026-11-23T03:00:00.000001Z");
    private static final Instant SECOND = FIRST.plusMillis(3);
    private static final List<String> VOIDED = events("issued", "voided");
    private static final List<String> TURNED_BACK = events("issued", "consumed", "turned-back");

    private static List<String> events(String... words) {
        return Stream.of(words)
                .map(word -> "processing.departure-permit." + word + ".v1")
                .toList();
    }

    private static Departing.Race race(Told departure, Told said) {
        return new Departing.Race(Learnt.status(201), "person-1", SafetyAct.CLAIM, new Rivals(departure, said));
    }

    private static StoredPermit voided() {
        return new StoredPermit("VOIDED", "CLAIM_LODGED", Map.of("voidDeparturePermit", FIRST), VOIDED, List.of(FIRST));
    }

    private static StoredPermit turnedBack(Instant used, Instant claimed) {
        return new StoredPermit(
                "TURNED_BACK",
                "CLAIM_LODGED",
                Map.of("consumeDeparturePermit", used, "turnBackDeparturePermit", claimed),
                TURNED_BACK,
                List.of(claimed));
    }

    private static List<String> found(Departing.Race race, StoredPermit stored) {
        return DepartureCheck.violations(race, stored, Waiting.CALM);
    }

    private static void violates(String sentence, Departing.Race race, StoredPermit stored) {
        var found = found(race, stored);
        assertTrue(found.stream().anyMatch(each -> each.contains(sentence)), () -> "found only " + found);
    }

    @Test
    void a_claim_that_comes_first_voids_and_one_that_comes_second_turns_back() {
        assertEquals(List.of(), found(race(Learnt.status(409), Learnt.status(201)), voided()));
        assertEquals(List.of(), found(race(Learnt.status(200), Learnt.status(201)), turnedBack(FIRST, SECOND)));
    }

    @Test
    void a_permit_used_after_a_committed_claim_is_found_also_if_the_alarm_was_raised() {
        violates(
                "used after the act was committed",
                race(Learnt.status(200), Learnt.status(201)),
                turnedBack(SECOND, FIRST));
        violates(
                "used after the act was committed",
                race(Learnt.status(200), Learnt.status(201)),
                turnedBack(FIRST, FIRST));
    }

    @Test
    void a_departure_without_the_alarm_is_found() {
        var silent = new StoredPermit(
                "CONSUMED",
                null,
                Map.of("consumeDeparturePermit", FIRST),
                events("issued", "consumed"),
                List.of(SECOND));
        var race = race(Learnt.status(200), Learnt.status(201));
        violates("the permit should be TURNED_BACK", race, silent);
        violates("the events should be [issued, consumed, turned-back]", race, silent);
        violates("should be committed with the act", race, silent);
    }

    @Test
    void an_alarm_that_is_stored_and_not_told_is_found() {
        var stored = turnedBack(FIRST, SECOND);
        var silent = new StoredPermit(
                stored.state(), stored.reason(), stored.committed(), events("issued", "consumed"), stored.acts());
        violates("the events should be", race(Learnt.status(200), Learnt.status(201)), silent);
    }

    @Test
    void a_permit_that_stays_good_beside_a_claim_is_found() {
        var good = new StoredPermit("ISSUED", null, Map.of(), events("issued"), List.of(FIRST));
        violates("the permit should be VOIDED", race(Learnt.status(409), Learnt.status(201)), good);
    }

    @Test
    void a_claim_that_is_refused_lost_or_stored_twice_is_found() {
        violates("the act was refused", race(Learnt.status(409), Learnt.status(409)), voided());
        violates("nobody ever learnt", race(Learnt.status(409), Learnt.never()), voided());
        var twice = new StoredPermit(
                "VOIDED", "CLAIM_LODGED", Map.of("voidDeparturePermit", FIRST), VOIDED, List.of(FIRST, SECOND));
        violates("stored once", race(Learnt.status(409), Learnt.status(201)), twice);
        var lost = new StoredPermit("VOIDED", "CLAIM_LODGED", Map.of(), VOIDED, List.of());
        violates("stored once", race(Learnt.status(409), Learnt.status(201)), lost);
    }

    @Test
    void an_answer_that_is_not_what_is_stored_is_found() {
        violates("told otherwise than stored", race(Learnt.status(200), Learnt.status(201)), voided());
        violates("told otherwise than stored", race(Learnt.status(409), Learnt.status(201)), turnedBack(FIRST, SECOND));
    }

    @Test
    void a_departure_that_is_asked_for_after_the_claim_was_answered_is_found() {
        violates(
                "after the act had been answered",
                race(Learnt.at(200, 20, 30), Learnt.at(201, 0, 10)),
                turnedBack(FIRST, SECOND));
    }

    @Test
    void a_claim_that_waits_longer_than_for_the_lock_is_found() {
        assertEquals(List.of(), found(race(Learnt.status(409), Learnt.at(201, 0, 5_000)), voided()));
        violates("the act waited 5001 ms", race(Learnt.status(409), Learnt.at(201, 0, 5_001)), voided());
    }

    @Test
    void what_a_fault_kept_is_no_wait_but_what_comes_long_after_it_is() {
        var fault = new Waiting(Duration.ofSeconds(3), true);
        var kept = race(Learnt.status(409), Learnt.at(201, 0, 8_000));
        assertEquals(List.of(), DepartureCheck.violations(kept, voided(), fault));
        var late = race(Learnt.status(409), Learnt.at(201, 0, 8_001));
        assertEquals(1, DepartureCheck.violations(late, voided(), fault).size());
    }

    @Test
    void another_reason_than_the_act_is_found() {
        var wrong = new StoredPermit(
                "VOIDED", "STAY_ORDERED", Map.of("voidDeparturePermit", FIRST), VOIDED, List.of(FIRST));
        violates("the reason should be CLAIM_LODGED", race(Learnt.status(409), Learnt.status(201)), wrong);
    }
}
