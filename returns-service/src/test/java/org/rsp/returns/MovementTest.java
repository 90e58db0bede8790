package org.rsp.returns;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.rsp.platform.testing.Client.body;
import static org.rsp.returns.Answers.refused;
import static org.rsp.returns.Answers.wrong;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rsp.platform.identity.Role;
import org.rsp.platform.jobs.Jobs;
import org.rsp.platform.testing.Client;

/** Movements: what each rule refuses, what they show to whom, and that nobody departs by one. */
@QuarkusTest
class MovementTest {

    private static final Client MYS = Returns.staff("MYS");
    private static final String TOMORROW =
            Instant.now().plus(Duration.ofDays(1)).toString();

    private final UUID person = Cases.running().person("MYS");

    @Inject
    Jobs jobs;

    private static Response plan(Object... pairs) {
        return MYS.post("/movements", Movements.flight(body(pairs)));
    }

    private static Response confirm(String movement) {
        return MYS.step(movement, "/confirmation", Movements.CONFIRM);
    }

    private static String day(int ahead) {
        return Agreements.TODAY.plusDays(ahead).toString();
    }

    private static Clock in(int days) {
        return Clock.offset(Clock.systemUTC(), Duration.ofDays(days));
    }

    @Test
    void MOV_1_a_movement_is_planned_ahead_to_another_state_by_a_way_that_makes_sense() {
        wrong(plan("destination", "MYS"), "MOV-1", "/destination");
        wrong(plan("destination", "IOM"), "MOV-1", "/destination");
        wrong(plan("transits", List.of("LKA", "LKA")), "MOV-1", "/transits/1");
        wrong(plan("transits", List.of("PAK")), "MOV-1", "/transits/0");
        wrong(plan("transits", List.of("MYS")), "MOV-1", "/transits/0");
        wrong(plan("departsAt", Instant.now().minusSeconds(60).toString()), "MOV-1", "/departsAt");
        wrong(plan("arrivesAt", "2036-03-01T08:00:00Z"), "MOV-1", "/arrivesAt");
    }

    /** Java writes more years than the database keeps. */
    @ParameterizedTest
    @ValueSource(
            strings = {"+300000-01-01T00:00:00Z", "-9999-01-01T00:00:00Z", "9999-12-31T23:59:59-01:00", "4102444800"})
    void a_point_in_time_has_a_year_of_four_digits(String at) {
        wrong(plan("departsAt", at), "WRONG_TYPE", "/departsAt");
        var movement = Movements.planned(MYS, Movements.flight(body()));
        wrong(MYS.step(movement, "/incidents", Movements.incident(body("at", at))), "WRONG_TYPE", "/at");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PAK", "LKA", "THA"})
    void MOV_1_no_other_state_monitors_it(String organisation) {
        wrong(plan("monitoredBy", organisation), "MOV-1", "/monitoredBy");
    }

    @Test
    void MOV_2_what_a_state_on_the_way_says_is_said_of_one_on_the_way_and_a_consent_has_an_end() {
        var movement = Movements.planned(MYS, Movements.flight(body()));
        wrong(MYS.step(movement, "/transits", body("country", "THA", "answer", "REFUSED")), "MOV-2", "/country");
        for (var said : List.of(
                body("country", "LKA", "answer", "GIVEN"),
                body("country", "LKA", "answer", "GIVEN", "validUntil", day(-1)),
                body("country", "LKA", "answer", "REFUSED", "validUntil", day(1)))) {
            wrong(MYS.step(movement, "/transits", said), "MOV-2", "/validUntil");
        }
    }

    @Test
    void MOV_2_nothing_is_confirmed_while_a_state_on_the_way_is_not_known_to_consent() {
        var movement = Movements.planned(MYS, Movements.flight(body()));
        Returns.after(MYS, movement, "/escorts", Movements.ESCORTS);
        refused(confirm(movement), "MOV-2");
        Returns.after(MYS, movement, "/transits", body("country", "LKA", "answer", "REFUSED"));
        refused(confirm(movement), "MOV-2");
        // for today, and not for the day on which it departs
        Returns.after(MYS, movement, "/transits", body("country", "LKA", "answer", "GIVEN", "validUntil", day(1)));
        refused(confirm(movement), "MOV-2");
        Returns.after(MYS, movement, "/transits", Movements.CONSENT);
        Returns.after(MYS, movement, "/confirmation", Movements.CONFIRM);
        MYS.get(movement).then().body("transits.answer", contains("GIVEN"));
    }

    @Test
    void MOV_2_nothing_sets_off_through_a_state_that_has_changed_its_mind() {
        var movement = Movements.confirmed(MYS);
        Returns.after(MYS, movement, "/transits", body("country", "LKA", "answer", "WITHDRAWN"));
        refused(MYS.step(movement, "/start", Movements.SET_OFF), "MOV-2");
        MYS.get(movement).then().body("status", is("CONFIRMED"));
    }

    @Test
    void MOV_3_those_who_are_booked_are_escorted_as_they_need() {
        var movement = Movements.planned(MYS, Movements.flight(body()));
        Returns.after(MYS, movement, "/transits", Movements.CONSENT);
        refused(confirm(movement), "MOV-3");
        var of = Returns.cleared(MYS, person, "REMOVAL");
        Checks.recorded("MYS", of, Checks.fit("MEDICAL_ESCORT"));
        var needs = body("needs", List.of("INTERPRETER", "FEMALE_ESCORT"));
        Client.id(MYS.post(of + "/passages", Movements.passage(movement, needs)), 201);
        for (var lacking : List.of(
                body("escorts", 0, "women", 0, "medical", 0),
                body("trained", false),
                body("medical", 0),
                body("women", 0),
                body("languages", List.of("tam")))) {
            Returns.after(MYS, movement, "/escorts", Movements.escorts(lacking));
            refused(confirm(movement), "MOV-3");
        }
        Returns.after(MYS, movement, "/escorts", Movements.ESCORTS);
        Returns.after(MYS, movement, "/confirmation", Movements.CONFIRM);
        wrong(MYS.step(movement, "/escorts", Movements.escorts(body("women", 3))), "MOV-3", "/escorts");
    }

    @Test
    void MOV_3_nobody_joins_a_confirmed_movement_whose_escorts_do_not_do_for_the_person() {
        var movement = Movements.confirmed(MYS);
        Returns.after(MYS, movement, "/escorts", Movements.escorts(body("medical", 0)));
        var of = Returns.cleared(MYS, person, "REMOVAL");
        Checks.recorded("MYS", of, Checks.fit("MEDICAL_ESCORT"));
        refused(MYS.post(of + "/passages", Movements.passage(movement, body())), "MOV-3");
        Checks.recorded("MYS", of, Checks.fit());
        Movements.booked(MYS, of, movement);
    }

    /** The doctor looks again after the seat was taken, and nothing is booked anew. */
    @Test
    void MOV_3_nothing_sets_off_without_the_medical_escort_that_the_last_check_of_fitness_asks_for() {
        var movement = Movements.confirmed(MYS);
        Returns.after(MYS, movement, "/escorts", Movements.escorts(body("medical", 0)));
        var of = Returns.cleared(MYS, person, "REMOVAL");
        var passage = Movements.booked(MYS, of, movement);
        MYS.get(passage).then().body("medicalEscort", is(false));
        Checks.recorded("MYS", of, Checks.fit("MEDICAL_ESCORT"));
        refused(MYS.step(movement, "/start", Movements.SET_OFF), "MOV-3");
        // nobody stands by it: what is not known is asked for
        Checks.withdraw("MYS", of, "FITNESS");
        refused(MYS.step(movement, "/start", Movements.SET_OFF), "MOV-3");
        Checks.recorded("MYS", of, Checks.fit());
        Returns.after(MYS, movement, "/start", Movements.SET_OFF);
    }

    @Test
    void MOV_7_a_movement_that_sets_off_lets_nobody_depart() {
        var movement = Movements.confirmed(MYS);
        var of = Returns.cleared(MYS, person, "REMOVAL");
        var passage = Movements.booked(MYS, of, movement);
        Returns.after(MYS, movement, "/start", Movements.SET_OFF);
        MYS.get(of).then().body("status", is("CLEARED"));
        MYS.get(passage).then().body("status", is("BOOKED"));
        MYS.get(movement).then().body("booked", is(1)).body("departed", is(0));
        assertEquals(List.of(), Cases.running().used(person));
        Returns.after(MYS, of, "/departure", Returns.DEPART);
        assertEquals(1, Cases.running().used(person).size());
        MYS.get(passage).then().body("status", is("ABOARD"));
        MYS.get(passage + "/timeline").then().body("items.act", hasItem("boardPassage"));
        MYS.get(movement).then().body("booked", is(0)).body("departed", is(1));
        MYS.get(movement + "/manifests/all").then().body("items.status", contains("ABOARD"));
    }

    /** A difference between the two would tell that somebody on it is protected. */
    @Test
    void who_is_sealed_later_is_in_no_count_of_those_whom_the_lists_show() {
        var movement = Movements.confirmed(MYS);
        var of = Returns.cleared(MYS, person, "REMOVAL");
        Movements.booked(MYS, of, movement);
        Returns.after(MYS, movement, "/start", Movements.SET_OFF);
        Returns.after(MYS, of, "/departure", Returns.DEPART);
        MYS.get(movement).then().body("departed", is(1));
        Cases.running().sealsTo(person, List.of("somebody-else"));
        var hold = new HashMap<>(News.ofPerson(person));
        hold.put("status", "IN_FORCE");
        News.tell("processing.removal-stay.ordered.v1", UUID.randomUUID(), 1, hold);
        News.await(() -> MYS.get(of).statusCode() == 404);
        MYS.get(movement).then().body("booked", is(0)).body("departed", is(0));
        MYS.get(movement + "/manifests/all").then().statusCode(200).body("items.size()", is(0));
    }

    @Test
    void MOV_11_it_is_complete_when_everybody_was_handed_over_and_who_has_not_departed_is_taken_off() {
        var movement = Movements.confirmed(MYS);
        var of = Returns.cleared(MYS, person, "REMOVAL");
        var passage = Movements.booked(MYS, of, movement);
        var left = Returns.cleared(MYS, Cases.running().person("MYS"), "REMOVAL");
        var behind = Movements.booked(MYS, left, movement);
        Returns.after(MYS, movement, "/start", Movements.SET_OFF);
        Returns.after(MYS, of, "/departure", Returns.DEPART);
        refused(MYS.step(movement, "/completion", Movements.COMPLETE), "MOV-11");
        Returns.after(MYS, passage, "/receipt", Movements.RECEIPT);
        Returns.after(MYS, movement, "/completion", Movements.COMPLETE);
        MYS.get(behind).then().body("status", is("TAKEN_OFF")).body("reason", is("MOVEMENT_OVER"));
        MYS.get(left).then().body("status", is("CLEARED")).body("suspended", is(false));
        MYS.get(movement).then().body("reportDueOn", is(day(14)));
    }

    @Test
    void MOV_12_a_courts_stay_of_a_movement_stops_the_return_of_everybody_on_it() {
        var movement = Movements.confirmed(MYS);
        var of = Returns.cleared(MYS, person, "REMOVAL");
        var passage = Movements.booked(MYS, of, movement);
        var gone = Returns.cleared(MYS, Cases.running().person("MYS"), "REMOVAL");
        Movements.booked(MYS, gone, movement);
        Returns.after(MYS, movement, "/start", Movements.SET_OFF);
        Returns.after(MYS, gone, "/departure", Returns.DEPART);
        Returns.after(MYS, movement, "/breaking-off", body("reason", "COURT_STAY"));
        MYS.get(passage).then().body("status", is("TAKEN_OFF"));
        MYS.get(of).then().body("suspended", is(true)).body("calledBackAt", nullValue());
        MYS.get(gone).then().body("suspended", is(true)).body("calledBackAt", notNullValue());
        Returns.protection("MYS").get(of + "/suspensions").then().body("items.reason", contains("COURT_STAY"));
    }

    @Test
    void MOV_12_what_breaks_off_the_movement_alone_stops_nobodys_return() {
        var movement = Movements.confirmed(MYS);
        var of = Returns.cleared(MYS, person, "REMOVAL");
        Movements.booked(MYS, of, movement);
        Returns.after(MYS, movement, "/breaking-off", Movements.REFUSED_BY_CAPTAIN);
        MYS.get(of).then().body("status", is("CLEARED")).body("suspended", is(false));
        Movements.booked(MYS, of, Movements.ready(MYS));
    }

    @Test
    void MOV_13_only_a_monitor_of_whom_was_named_who_had_no_part_in_it_reports() {
        var both = new Client("MYS", Role.RETURNS_OFFICER, Role.SUPERVISOR, Role.MONITOR);
        var movement = Movements.aborted(both);
        refused(both.step(movement, "/report", Movements.REPORT), "MOV-13");
        Returns.after(Movements.monitor("MYS"), movement, "/report", Movements.REPORT);
        MYS.get(movement).then().body("status", is("REPORTED")).body("report.finding", is("IN_ORDER"));
    }

    @Test
    void MOV_13_where_another_organisation_monitors_it_reports_and_does_nothing_else() {
        var movement = Movements.ready(MYS, Movements.flight(body("monitoredBy", "UNHCR")));
        Returns.after(MYS, movement, "/confirmation", Movements.CONFIRM);
        var watching = new Client("UNHCR", Role.MONITOR, Role.SUPERVISOR, Role.RETURNS_OFFICER);
        watching.get(movement).then().statusCode(200).body("availableActions", is(List.of()));
        assertEquals(
                404,
                watching.step(movement, "/breaking-off", Movements.REFUSED_BY_CAPTAIN)
                        .statusCode());
        assertEquals(404, watching.get(movement + "/manifests/all").statusCode());
        assertEquals(404, Returns.staff("UNHCR").get(movement).statusCode());
        Returns.after(MYS, movement, "/breaking-off", Movements.REFUSED_BY_CAPTAIN);
        refused(Movements.monitor("MYS").step(movement, "/report", Movements.REPORT), "MOV-13");
        Returns.after(watching, movement, "/report", Movements.REPORT);
        MYS.get(movement).then().body("status", is("REPORTED"));
    }

    @Test
    void MOV_14_that_a_report_is_missing_is_told_once_and_decides_nothing() {
        var movement = Movements.completed(MYS);
        int version = MYS.get(movement).path("version");
        jobs.runAt(in(14));
        MYS.get(movement).then().body("reportMissed", is(false));
        jobs.runAt(in(15));
        jobs.runAt(in(16));
        MYS.get(movement)
                .then()
                .body("reportMissed", is(true))
                .body("status", is("COMPLETED"))
                .body("version", is(version + 1));
        MYS.get(movement + "/timeline").then().body("items.act", hasItem("missReportOnMovement"));
        Returns.after(Movements.monitor("MYS"), movement, "/report", Movements.REPORT);
    }

    @Test
    void MOV_15_an_incident_is_recorded_after_it_happened_and_an_injury_is_reported_to_somebody() {
        var movement = Movements.underWay(MYS);
        wrong(MYS.step(movement, "/incidents", Movements.incident(body("at", TOMORROW))), "MOV-15", "/at");
        wrong(
                MYS.step(movement, "/incidents", Movements.incident(body("injured", true, "reportedTo", List.of()))),
                "MOV-15",
                "/reportedTo");
        Returns.after(MYS, movement, "/incidents", Movements.INCIDENT);
        Returns.after(
                MYS,
                movement,
                "/incidents",
                Movements.incident(body("injured", true, "reportedTo", List.of("MEDICAL_SERVICE", "MONITOR"))));
        MYS.get(movement).then().body("incidents", is(2));
        Movements.monitor("MYS")
                .get(movement + "/incidents")
                .then()
                .statusCode(200)
                .body("items.injured", contains(false, true));
    }

    @Test
    void MOV_16_each_class_of_readers_is_told_what_it_needs() {
        var movement = Movements.confirmed(MYS);
        var of = Returns.cleared(MYS, person, "REMOVAL");
        Client.id(
                MYS.post(
                        of + "/passages",
                        Movements.passage(movement, body("needs", List.of("WHEELCHAIR", "INTERPRETER")))),
                201);
        assertEquals(
                Set.of("passageId", "individualId", "needs", "medicalEscort", "withheld"), told(movement, "carrier"));
        assertEquals(
                Set.of(
                        "passageId",
                        "individualId",
                        "departed",
                        "forced",
                        "child",
                        "language",
                        "needs",
                        "medicalEscort",
                        "withheld"),
                told(movement, "escort"));
        assertEquals(
                Set.of("passageId", "individualId", "child", "language", "needs", "medicalEscort", "withheld"),
                told(movement, "reception"));
        MYS.get(movement + "/manifests/carrier").then().body("items[0].needs", contains("WHEELCHAIR"));
        MYS.get(movement + "/manifests/escort")
                .then()
                .body("items[0].needs", contains("INTERPRETER", "WHEELCHAIR"))
                .body("items.departed", everyItem(is(false)));
        Returns.suspended(MYS, of, "UNFIT");
        MYS.get(movement + "/manifests/carrier").then().body("items", is(List.of()));
    }

    private static Set<String> told(String movement, String reader) {
        Map<String, Object> line = MYS.get(movement + "/manifests/" + reader).path("items[0]");
        return new TreeSet<>(line.keySet());
    }

    @Test
    void MOV_16_to_everybody_else_there_is_no_movement() {
        var movement = Movements.confirmed(MYS);
        for (var other : List.of("PAK", "LKA", "THA", "UNHCR", "IOM")) {
            var client = new Client(other, Role.RETURNS_OFFICER, Role.SUPERVISOR, Role.MONITOR);
            for (var path : List.of("", "/timeline", "/incidents", "/manifests/all", "/manifests/carrier")) {
                assertEquals(404, client.get(movement + path).statusCode(), other + path);
            }
            List<String> listed = client.get("/movements?limit=200").path("items.id");
            assertFalse(listed.contains(Returns.last(movement)), other);
        }
    }
}
