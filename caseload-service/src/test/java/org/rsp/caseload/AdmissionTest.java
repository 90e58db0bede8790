package org.rsp.caseload;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rsp.caseload.Client.RSO;
import static org.rsp.caseload.Client.body;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.rsp.platform.testing.OwnerSession;

/** Admission to a caseload: refused for its criteria, dates and cap, always saying which; registration never is. */
@QuarkusTest
class AdmissionTest {

    private static final Client UNHCR = Client.of("UNHCR");

    private static Response admit(String registered, String caseload) {
        return UNHCR.step(registered, "/admission", body("caseloadId", Given.last(caseload)));
    }

    private static void refused(Response answer, String rule, String state) {
        answer.then()
                .statusCode(409)
                .body("type", containsString("/problems/guard-failed"))
                .body("guards.find { it.code == '%s' }.state".formatted(rule), is(state));
    }

    private static String caseload(java.util.function.Consumer<Map<String, Object>> change) {
        var caseload = Given.caseload(Given.inForce("MYS", "UNHCR"), 10, List.of("MMR"), "MYS");
        change.accept(caseload);
        return "/caseloads/" + Given.id(RSO.post("/caseloads", caseload), 201);
    }

    @Test
    void ADM_1_a_closed_or_paused_caseload_admits_nobody() {
        for (var step :
                Map.of("/pauses", "CAPACITY", "/closure", "TERM_REACHED").entrySet()) {
            var caseload = Given.openCaseload();
            Given.id(RSO.step(caseload, step.getKey(), body("reason", step.getValue())), 200);
            refused(admit(Given.registered(UNHCR, 1, "MMR"), caseload), "ADM-1", "FAIL");
        }
    }

    @Test
    void ADM_2_a_party_that_has_withdrawn_admits_nobody_more() {
        var arrangement = Given.inForce("MYS", "UNHCR");
        var caseload = Given.openCaseload(arrangement, 10, List.of("MMR"), "MYS");
        Given.id(UNHCR.step(arrangement, "/withdrawals", body("effectiveOn", Given.TODAY.toString())), 200);
        refused(admit(Given.registered(UNHCR, 1, "MMR"), caseload), "ADM-2", "FAIL");
    }

    @Test
    void ADM_2_nobody_is_admitted_while_the_arrangement_is_suspended() {
        var arrangement = Given.inForce("MYS", "UNHCR");
        var caseload = Given.openCaseload(arrangement, 10, List.of("MMR"), "MYS");
        Given.id(RSO.step(arrangement, "/suspensions", body("reason", "REVIEW")), 200);
        refused(admit(Given.registered(UNHCR, 1, "MMR"), caseload), "ADM-2", "FAIL");
    }

    @Test
    void ADM_3_admission_is_between_the_caseloads_days() {
        var later = caseload(c -> c.put("opensOn", Given.TODAY.plusDays(1).toString()));
        refused(admit(Given.registered(UNHCR, 1, "MMR"), later), "ADM-3", "FAIL");
        var over = caseload(c -> {
            c.put("opensOn", Given.TODAY.minusDays(9).toString());
            c.put("closesOn", Given.TODAY.minusDays(1).toString());
        });
        refused(admit(Given.registered(UNHCR, 1, "MMR"), over), "ADM-3", "FAIL");
    }

    @Test
    void ADM_4_the_country_of_asylum_must_be_the_caseloads() {
        var elsewhere = caseload(c -> c.put("criteria", body("countriesOfAsylum", List.of("IDN"))));
        refused(admit(Given.registered(UNHCR, 1, "MMR"), elsewhere), "ADM-4", "FAIL");
    }

    @Test
    void ADM_5_the_day_of_arrival_must_lie_in_the_window_and_an_unknown_one_is_refused_as_unknown() {
        var window = caseload(c -> c.put(
                "criteria",
                body(
                        "arrivedFrom", Given.TODAY.minusDays(9).toString(),
                        "arrivedTo", Given.TODAY.toString())));
        refused(admit(Given.registered(UNHCR, 1, "MMR"), window), "ADM-5", "FAIL");
        var unknown = Given.household(1, "MMR");
        unknown.remove("arrivedOn");
        refused(admit("/cases/" + Given.id(UNHCR.post("/cases", unknown), 201), window), "ADM-5", "UNKNOWN");
    }

    @Test
    void ADM_6_the_principal_applicants_origin_must_be_the_caseloads_and_the_family_follows() {
        var caseload = Given.openCaseload();
        refused(admit(Given.registered(UNHCR, 1, "LKA"), caseload), "ADM-6", "FAIL");
        var mixed = Given.household(1, "MMR");
        mixed.put(
                "individuals", List.of(Given.person("PA", "Ma Khin Invented", "MMR"), Given.person("HUS", "B", "LKA")));
        admit("/cases/" + Given.id(UNHCR.post("/cases", mixed), 201), caseload)
                .then()
                .statusCode(200);
    }

    @Test
    void ADM_6_a_stateless_person_is_matched_by_former_residence() {
        var stateless = Given.household(1, "MMR");
        var person = Given.person("PA", "Ma Khin Invented");
        person.put("stateless", true);
        person.put("formerHabitualResidence", "MMR");
        stateless.put("individuals", List.of(person));
        admit("/cases/" + Given.id(UNHCR.post("/cases", stateless), 201), Given.openCaseload())
                .then()
                .statusCode(200);
    }

    @Test
    void ADM_7_the_cap_counts_persons() {
        var caseload = Given.openCaseload(Given.inForce("MYS", "UNHCR"), 4, List.of("MMR"), "MYS");
        Given.admitted(UNHCR, caseload, 3, "MMR");
        refused(admit(Given.registered(UNHCR, 2, "MMR"), caseload), "ADM-7", "FAIL");
        admit(Given.registered(UNHCR, 1, "MMR"), caseload).then().statusCode(200);
        progress(caseload, 4, 2, 0, 0);
    }

    @Test
    void ADM_7_households_admitted_at_once_never_share_the_last_places() {
        var caseload = Given.openCaseload(Given.inForce("MYS", "UNHCR"), 9, List.of("MMR"), "MYS");
        var waiting = IntStream.range(0, 12)
                .mapToObj(i -> Given.registered(UNHCR, 2, "MMR"))
                .toList();
        var statuses = waiting.parallelStream()
                .map(c -> admit(c, caseload).statusCode())
                .toList();
        assertEquals(4, statuses.stream().filter(s -> s == 200).count(), statuses::toString);
        assertEquals(8, statuses.stream().filter(s -> s == 409).count(), statuses::toString);
        progress(caseload, 8, 4, 1, 0);
    }

    @Test
    void ADM_8_newborns_and_reunited_family_are_always_admitted_and_the_overflow_is_reported() {
        var caseload = Given.openCaseload(Given.inForce("MYS", "UNHCR"), 2, List.of("MMR"), "MYS");
        var admitted = Given.admitted(UNHCR, caseload, 2, "MMR");
        var newborn = Given.person("SON", "N", "LKA");
        newborn.put("bornOn", Given.TODAY.minusDays(3).toString());
        joins(admitted, "NEWBORN", newborn, true);
        joins(admitted, "REUNITED_FAMILY", Given.person("SON", "N", "LKA"), true);
        progress(caseload, 4, 1, 0, 2);
    }

    @Test
    void ADM_10_a_word_in_the_request_makes_nobody_newborn_or_family() {
        var caseload = Given.openCaseload(Given.inForce("MYS", "UNHCR"), 2, List.of("MMR"), "MYS");
        var admitted = Given.admitted(UNHCR, caseload, 2, "MMR");
        joins(admitted, "NEWBORN", Given.person("HUS", "Grown", "LKA"), false);
        var unknown = Given.person("SON", "Unknown", "LKA");
        unknown.remove("bornOn");
        unknown.remove("birthDateEstimated");
        joins(admitted, "NEWBORN", unknown, false);
        joins(admitted, "REUNITED_FAMILY", Given.person("NRM", "Unrelated", "MMR"), false);
        progress(caseload, 2, 1, 0, 0);
    }

    private static void joins(String admitted, String joining, Map<String, Object> person, boolean counted) {
        UNHCR.step(admitted, "/individuals", body("joining", joining, "individual", person))
                .then()
                .statusCode(200)
                .body("individuals.last().countedByCaseload", is(counted));
    }

    /** The count is locked by another admission while this one waits; a pause may not slip in between question and answer. */
    @Test
    void nothing_is_paused_or_suspended_while_an_admission_is_being_decided() throws Exception {
        var arrangement = Given.inForce("MYS", "UNHCR");
        var caseload = Given.openCaseload(arrangement, 9, List.of("MMR"), "MYS");
        var waiting = Given.registered(UNHCR, 1, "MMR");
        try (var threads = Executors.newVirtualThreadPerTaskExecutor();
                var other = OwnerSession.aboveTheGuard()) {
            other.setAutoCommit(false);
            try (var count =
                    other.prepareStatement("select persons from caseload_occupancy where caseload_id = ? for update")) {
                count.setObject(1, UUID.fromString(Given.last(caseload)));
                count.executeQuery();
            }
            var admission = threads.submit(() -> admit(waiting, caseload).statusCode());
            awaitWaiting(1);
            var pause = threads.submit(() ->
                    RSO.step(caseload, "/pauses", body("reason", "CAPACITY")).statusCode());
            var suspension = threads.submit(() -> RSO.step(arrangement, "/suspensions", body("reason", "REVIEW"))
                    .statusCode());
            awaitWaiting(3);
            assertFalse(pause.isDone() || suspension.isDone());
            other.rollback();
            assertEquals(List.of(200, 200, 200), List.of(admission.get(), pause.get(), suspension.get()));
        }
    }

    private void awaitWaiting(int sessions) throws Exception {
        var end = System.nanoTime() + Duration.ofSeconds(4).toNanos();
        try (var connection = OwnerSession.aboveTheGuard();
                var query = connection.prepareStatement(
                        "select count(distinct pid) from pg_locks where not granted and pid <> pg_backend_pid()")) {
            for (int seen = 0; seen < sessions; ) {
                assertTrue(System.nanoTime() < end, "only " + seen + " wait");
                var row = query.executeQuery();
                row.next();
                seen = row.getInt(1);
            }
        }
    }

    @Test
    void ADM_9_a_late_registered_person_is_registered_always_but_counted_only_within_the_rules() {
        var caseload = Given.openCaseload(Given.inForce("MYS", "UNHCR"), 3, List.of("MMR"), "MYS");
        var admitted = Given.admitted(UNHCR, caseload, 2, "MMR");
        for (boolean counted : List.of(true, false)) {
            UNHCR.step(
                            admitted,
                            "/individuals",
                            body("joining", "LATE_REGISTRATION", "individual", Given.person("SBF", "L", "MMR")))
                    .then()
                    .statusCode(200)
                    .body("individuals.last().countedByCaseload", is(counted));
        }
        progress(caseload, 3, 1, 0, 0);
    }

    @Test
    void who_leaves_the_caseload_gives_back_the_places_that_were_taken_and_no_more() {
        var caseload = Given.openCaseload(Given.inForce("MYS", "UNHCR"), 5, List.of("MMR"), "MYS");
        var released = Given.admitted(UNHCR, caseload, 2, "MMR");
        var closed = Given.admitted(UNHCR, caseload, 3, "MMR");
        progress(caseload, 5, 2, 0, 0);
        Given.id(UNHCR.step(released, "/release", body("reason", "HOUSEHOLD_ASKED")), 200);
        progress(caseload, 3, 1, 2, 0);
        Given.id(UNHCR.step(closed, "/closure", body("reason", "NO_CONTACT")), 200);
        progress(caseload, 0, 0, 5, 0);
    }

    private static void progress(String caseload, int persons, int cases, int free, int overflow) {
        RSO.get(caseload + "/progress")
                .then()
                .statusCode(200)
                .body("persons", is(persons))
                .body("cases", is(cases))
                .body("freePersons", is(free))
                .body("overflowPersons", is(overflow));
    }
}
