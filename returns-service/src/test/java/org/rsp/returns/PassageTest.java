package org.rsp.returns;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.rsp.platform.testing.Client.body;
import static org.rsp.returns.Answers.refused;
import static org.rsp.returns.Answers.wrong;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.enterprise.inject.spi.CDI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rsp.platform.crypto.Tokens;
import org.rsp.platform.testing.Client;
import org.rsp.platform.testing.Lanes;

/** Who is on a movement: what each rule refuses, and that a passage follows its return. */
@QuarkusTest
class PassageTest {

    private static final Cases CASES = Cases.running();
    private static final Client MYS = Returns.staff("MYS");
    private static final Client PROTECTION = Returns.protection("MYS");
    private static final int SEATS = 5;
    private static final int WANTED = 64;

    private final UUID person = Cases.running().person("MYS");

    private static Response book(String of, String movement) {
        return MYS.post(of + "/passages", Movements.passage(movement, body()));
    }

    private static String planned(Object... pairs) {
        return Movements.planned(MYS, Movements.flight(body(pairs)));
    }

    @Test
    void MOV_4_only_who_is_cleared_and_goes_on_is_booked() {
        var movement = planned();
        var of = Returns.agreed(MYS, person, "REMOVAL");
        refused(book(of, movement), "MOV-4");
        Returns.after(MYS, of, "/clearance", Returns.CLEAR);
        var suspension = Returns.suspended(MYS, of, "COI_ALERT");
        refused(book(of, movement), "MOV-4");
        Checks.pass("MYS", of, "NON_REFOULEMENT");
        Returns.after(PROTECTION, suspension, "/resumption", body("declaration", "RESUME"));
        Movements.booked(MYS, of, movement);
        refused(book(of, movement), "MOV-4");
        refused(book(of, planned()), "MOV-4");
    }

    @Test
    void MOV_4_a_movement_is_of_the_same_custodian_leads_there_and_has_not_set_off() {
        var of = Returns.cleared(MYS, person, "REMOVAL");
        refused(book(of, planned("destination", "IDN")), "MOV-4");
        refused(book(of, Movements.underWay(MYS)), "MOV-4");
        var of2 = Movements.planned(Returns.staff("NZL"), Movements.flight(body("monitoredBy", "NZL")));
        wrong(book(of, of2), "MOV-4", "/movementId");
        wrong(book(of, "/movements/" + UUID.randomUUID()), "MOV-4", "/movementId");
    }

    /** There is no way to say two. */
    @Test
    void MOV_4_several_cannot_be_booked_by_one_word() {
        var of = Returns.cleared(MYS, person, "REMOVAL");
        var several = Movements.passage(planned(), body("returnIds", List.of(Returns.last(of), Returns.last(of))));
        assertEquals(422, MYS.post(of + "/passages", several).statusCode());
    }

    @Test
    void MOV_5_a_seat_is_free_again_when_somebody_is_taken_off() {
        var movement = planned("seats", 1);
        var first = Movements.booked(MYS, Returns.cleared(MYS, person, "REMOVAL"), movement);
        var other = Returns.cleared(MYS, Cases.running().person("MYS"), "REMOVAL");
        refused(book(other, movement), "MOV-5");
        Returns.after(MYS, first, "/release", Movements.REBOOKED);
        Movements.booked(MYS, other, movement);
    }

    @Test
    void MOV_5_of_many_who_are_booked_at_once_no_more_get_a_seat_than_there_are() throws Exception {
        var movement = planned("seats", SEATS);
        List<String> cleared;
        try (var lanes = new Lanes()) {
            var people = IntStream.range(0, WANTED)
                    .mapToObj(_ -> Cases.running().person("MYS"))
                    .toList();
            cleared = lanes.ask(people, who -> Returns.cleared(MYS, who, "REMOVAL"));
        }
        Map<Integer, Long> answers;
        try (var all = Executors.newFixedThreadPool(16)) {
            var asking = cleared.stream()
                    .<Callable<Integer>>map(of -> () -> book(of, movement).statusCode())
                    .toList();
            answers = all.invokeAll(asking).stream()
                    .map(answer -> answer.resultNow())
                    .collect(groupingBy(status -> status, counting()));
        }
        assertEquals(Map.of(201, (long) SEATS, 409, (long) (WANTED - SEATS)), answers);
        MYS.get(movement).then().body("booked", is(SEATS));
        List<String> on = MYS.get(movement + "/manifests/all?limit=200").path("items.returnId");
        assertEquals(SEATS, on.stream().distinct().count());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UNFIT", "WITNESS_HOLD", "COI_ALERT"})
    void MOV_6_whoevers_return_stands_still_is_off_the_manifest_by_the_same_commit(String reason) {
        var movement = Movements.confirmed(MYS);
        var of = Returns.cleared(MYS, person, "REMOVAL");
        var passage = Movements.booked(MYS, of, movement);
        var suspension = Returns.suspended(PROTECTION, of, reason);
        // why is told by the suspension, to whom it may
        MYS.get(passage).then().body("status", is("TAKEN_OFF")).body("reason", is("SUSPENDED"));
        MYS.get(movement).then().body("booked", is(0));
        Checks.pass("MYS", of, "FITNESS");
        Checks.pass("MYS", of, "NON_REFOULEMENT");
        Returns.after(PROTECTION, suspension, "/resumption", body("declaration", "RESUME"));
        MYS.get(passage).then().body("status", is("TAKEN_OFF"));
        Movements.booked(MYS, of, movement);
    }

    @Test
    void MOV_6_what_another_service_tells_of_the_persons_safety_takes_the_person_off() {
        var of = Returns.cleared(MYS, person, "REMOVAL");
        var passage = Movements.booked(MYS, of, planned());
        var other = Movements.booked(MYS, Returns.cleared(MYS, Cases.running().person("MYS"), "REMOVAL"), planned());
        News.tell("processing.status-determination.lodged.v1", UUID.randomUUID(), 1, News.ofPerson(person));
        News.await(MYS, passage, "/status", "TAKEN_OFF");
        MYS.get(passage + "/timeline").then().body("items.organisation", hasItem("NONE"));
        MYS.get(other).then().body("status", is("BOOKED"));
    }

    @Test
    void MOV_6_a_return_that_is_not_cleared_any_more_takes_the_person_off() {
        var of = Returns.cleared(MYS, person, "REMOVAL");
        var passage = Movements.booked(MYS, of, planned());
        Returns.after(MYS, of, "/cancellation", Returns.CANCEL);
        MYS.get(passage).then().body("status", is("TAKEN_OFF")).body("reason", is("NOT_CLEARED"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"SUSPENDED", "NOT_CLEARED", "MOVEMENT_OVER"})
    void MOV_6_what_follows_of_itself_is_not_said(String reason) {
        var passage = Movements.booked(MYS, Returns.cleared(MYS, person, "REMOVAL"), planned());
        wrong(MYS.step(passage, "/release", body("reason", reason)), "MOV-6", "/reason");
    }

    @Test
    void MOV_7_who_did_not_leave_after_all_is_not_aboard() {
        var of = Returns.cleared(MYS, person, "REMOVAL");
        var passage = Movements.aboard(MYS, of);
        Returns.after(MYS, of, "/coming-back", body("reason", "DID_NOT_LEAVE"));
        MYS.get(passage).then().body("status", is("BROUGHT_BACK"));
    }

    @Test
    void MOV_8_restraint_is_the_last_resort_and_of_who_goes_against_the_will() {
        var removal = Movements.booked(MYS, Returns.cleared(MYS, person, "REMOVAL"), planned());
        var future = Instant.now().plus(Duration.ofHours(1)).toString();
        var past = Instant.now().minus(Duration.ofHours(1)).toString();
        for (var ended : List.of(future, past)) {
            wrong(MYS.step(removal, "/restraints", Movements.restraint(body("endedAt", ended))), "MOV-8", "/endedAt");
        }
        wrong(
                MYS.step(removal, "/restraints", Movements.restraint(body("triedBefore", List.of()))),
                "MOV-8",
                "/triedBefore");
        assertEquals(
                422,
                MYS.step(removal, "/restraints", Movements.restraint(body("reason", "REFUSES_TO_GO")))
                        .statusCode());
        Returns.after(MYS, removal, "/restraints", Movements.RESTRAINT);
        var willing = Returns.cleared(MYS, Cases.running().person("MYS"), "AVR");
        refused(MYS.step(Movements.booked(MYS, willing, planned()), "/restraints", Movements.RESTRAINT), "MOV-8");
    }

    @Test
    void MOV_8_by_what_and_why_is_told_to_who_may_be_told_of_violence() {
        var passage = Movements.booked(MYS, Returns.cleared(MYS, person, "REMOVAL"), planned());
        Returns.after(MYS, passage, "/restraints", Movements.RESTRAINT);
        Returns.officer("MYS")
                .get(passage + "/restraints")
                .then()
                .statusCode(200)
                .body("items[0].measure", nullValue())
                .body("items[0].withheld", hasItem("P4"));
        PROTECTION
                .get(passage + "/restraints")
                .then()
                .body("items.measure", contains("HOLD_BY_HAND"))
                .body("items[0].triedBefore", contains("TALKED_TO", "INTERPRETER_CALLED"));
    }

    @Test
    void MOV_9_who_went_by_a_movement_has_arrived_only_with_a_receipt() {
        var of = Returns.cleared(MYS, person, "REMOVAL");
        var passage = Movements.aboard(MYS, of);
        refused(MYS.step(of, "/arrival", Returns.ARRIVED), "MOV-9");
        Returns.after(MYS, passage, "/receipt", Movements.RECEIPT);
        Returns.after(MYS, of, "/arrival", Returns.ARRIVED);
        MYS.get(passage).then().body("status", is("HANDED_OVER")).body("receivedBy", is("FIA-1042"));
    }

    @Test
    void MOV_10_nobody_is_handed_over_before_the_movement_has_set_off_or_ahead_of_time() {
        var movement = Movements.confirmed(MYS);
        var of = Returns.cleared(MYS, person, "REMOVAL");
        var passage = Movements.booked(MYS, of, movement);
        Returns.after(MYS, of, "/departure", Returns.DEPART);
        refused(MYS.step(passage, "/receipt", Movements.RECEIPT), "MOV-10");
        refused(MYS.step(passage, "/entry-refusal", Movements.NOT_LET_IN), "MOV-10");
        Returns.after(MYS, movement, "/start", Movements.SET_OFF);
        for (var days : List.of(-2, 1)) {
            var at = body("at", Instant.now().plus(Duration.ofDays(days)).toString());
            var said = body("authority", "PAK-FIA", "place", "PKISB", "receivedBy", "FIA-1042");
            said.putAll(at);
            wrong(MYS.step(passage, "/receipt", said), "MOV-10", "/at");
        }
        Returns.after(MYS, passage, "/receipt", Movements.RECEIPT);
    }

    @Test
    void who_is_not_let_in_is_brought_back_and_the_return_says_so_by_the_same_commit() {
        var of = Returns.cleared(MYS, person, "REMOVAL");
        var passage = Movements.aboard(MYS, of);
        Returns.after(MYS, passage, "/entry-refusal", Movements.NOT_LET_IN);
        MYS.get(passage).then().body("status", is("BROUGHT_BACK")).body("receivedBy", nullValue());
        MYS.get(of).then().body("status", is("RETURNED_BACK")).body("reason", is("REFUSED_ENTRY"));
    }

    @ParameterizedTest
    @CsvSource({
        "MEDICAL, UNFIT",
        "CARRIER_REFUSED, CARRIER_REFUSED",
        "FEAR_EXPRESSED, FEAR_EXPRESSED",
        "COURT_STAY, COURT_STAY"
    })
    void MOV_12_what_stops_the_person_stops_the_return_by_the_same_commit(String reason, String suspended) {
        var of = Returns.cleared(MYS, person, "REMOVAL");
        var passage = Movements.booked(MYS, of, planned());
        Returns.after(MYS, passage, "/release", body("reason", reason));
        MYS.get(passage).then().body("status", is("TAKEN_OFF")).body("reason", is("SUSPENDED"));
        MYS.get(of).then().body("suspended", is(true)).body("status", is("CLEARED"));
        PROTECTION.get(of + "/suspensions").then().body("items.reason", contains(suspended));
        MYS.step(of, "/departure", Returns.DEPART).then().statusCode(409).body("guards.code", contains("SUS-1"));
    }

    @Test
    void who_is_booked_anew_stops_nothing() {
        var of = Returns.cleared(MYS, person, "REMOVAL");
        var passage = Movements.booked(MYS, of, planned());
        Returns.after(MYS, passage, "/release", Movements.REBOOKED);
        MYS.get(of).then().body("suspended", is(false));
        Movements.booked(MYS, of, planned());
    }

    /** To who has a conflict of interest in one of those who travel the others are there, page by page, and that one is not. */
    @Test
    void ACC_2_a_manifest_is_told_without_whom_the_reader_may_not_know_of() {
        var movement = Returns.after(
                MYS, Movements.ready(MYS, Movements.flight(body("seats", 3))), "/confirmation", Movements.CONFIRM);
        var relative = CASES.person("MYS");
        var first = Returns.cleared(MYS, person, "REMOVAL");
        var second = Returns.cleared(MYS, relative, "REMOVAL");
        var third = Returns.cleared(MYS, CASES.person("MYS"), "REMOVAL");
        for (var of : List.of(first, second, third)) {
            Movements.booked(MYS, of, movement);
        }
        var conflicted = Returns.officer("MYS");
        CASES.relates(relative, List.of(Returns.account(conflicted)));
        News.tell("processing.case.kinship-recorded.v1", CASES.caseOf(relative), 2, News.ofPerson(relative));
        News.await(() -> conflicted.get(second).statusCode() == 404);
        var all = movement + "/manifests/all";
        var others = List.of(Returns.last(first), Returns.last(third));
        conflicted
                .get(all)
                .then()
                .statusCode(200)
                .body("items.returnId", is(others))
                .body("next", nullValue());
        String next = conflicted.get(all + "?limit=1").path("next");
        conflicted
                .get(all + "?limit=1&after=" + next)
                .then()
                .body("items.returnId", contains(Returns.last(third)))
                .body("next", nullValue());
        for (var reader : List.of("carrier", "escort", "reception")) {
            conflicted
                    .get(movement + "/manifests/" + reader)
                    .then()
                    .statusCode(200)
                    .body("items.individualId", not(hasItem(relative.toString())))
                    .body("items.size()", is(2));
        }
        MYS.get(all).then().body("items.size()", is(3));
        // nor is the return in any list
        conflicted
                .get("/returns?individualId=" + relative)
                .then()
                .statusCode(200)
                .body("items.size()", is(0));
        conflicted.get("/returns?individualId=" + person).then().body("items.size()", is(1));
    }

    @Test
    void by_which_movement_a_person_goes_is_told_to_the_custodian_alone() {
        var of = Returns.cleared(MYS, person, "AVR");
        var passage = Movements.booked(MYS, of, planned());
        MYS.get(passage).then().statusCode(200).body("returnId", is(Returns.last(of)));
        var token = CDI.current().select(Tokens.class).get().of("UNHCR", Returns.uuid(passage));
        Returns.staff("UNHCR")
                .get("/passages/" + token)
                .then()
                .statusCode(200)
                .body("status", is("BOOKED"))
                .body("movementId", nullValue());
        for (var organisation : List.of("THA", "PAK", "UNHCR", "IOM")) {
            var other = Returns.staff(organisation);
            // by the real id there is nothing for anybody else
            assertEquals(404, other.get(passage).statusCode(), organisation);
            assertEquals(404, other.get(passage + "/restraints").statusCode(), organisation);
            var again = Movements.passage(planned(), body());
            assertEquals(404, other.post(of + "/passages", again).statusCode(), organisation);
        }
    }
}
