package org.rsp.caseload;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.rsp.caseload.Client.body;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rsp.platform.identity.Role;

/** What keeps a person from being returned: who orders it, who ends it, who is told. */
@QuarkusTest
class RemovalStayTest {

    private static final Client MYS = Client.of("MYS");
    private static final Client PROTECTION = new Client("MYS", Role.PROTECTION_OFFICER);
    private static final Client SECOND = Permits.second("MYS");
    private static final Client SUPERVISOR = new Client("MYS", Role.SUPERVISOR);

    private static String ordered(Client by, String person, String kind) {
        return "/removal-stays/" + Given.id(by.post(person + "/removal-stays", Permits.stay(kind)), 201);
    }

    @Test
    void a_stay_is_ordered_in_a_closed_case_too_and_by_who_is_told_of_no_claims() {
        var registered = Given.registered(MYS, 1, "MMR");
        var person = "/individuals/" + Given.person(MYS, registered);
        Given.id(MYS.step(registered, "/closure", body("reason", "NO_CONTACT")), 200);
        new Client("MYS", Role.REGISTRAR)
                .post(person + "/removal-stays", Permits.stay("COURT_STAY"))
                .then()
                .statusCode(201)
                .body("kind", nullValue())
                .body("withheld", contains("P3"))
                .body("availableActions", empty());
    }

    @Test
    void who_ordered_it_and_is_told_of_no_claims_does_not_see_that_it_was_lifted() {
        var person = Claims.person("MYS");
        var registrar = new Client("MYS", Role.REGISTRAR);
        var stay = "/removal-stays/"
                + Given.id(registrar.post(person + "/removal-stays", Permits.stay("COURT_STAY")), 201);
        Given.id(PROTECTION.step(stay, "/lifting", Permits.LIFTING), 200);
        registrar
                .get(stay)
                .then()
                .statusCode(200)
                .header("ETag", nullValue())
                .body("version", nullValue())
                .body("status", nullValue());
    }

    @Test
    void who_returns_people_can_stop_a_return_and_is_told_no_more_by_that() {
        var person = Permits.neverClaimed("MYS");
        for (var act : Map.of("/removal-stays", Permits.stay("COURT_STAY"), "/claims", body("basis", "SAID_IN_PERSON"))
                .entrySet()) {
            new Client("MYS", Role.RETURNS_OFFICER)
                    .post(person + act.getKey(), act.getValue())
                    .then()
                    .statusCode(201)
                    .body("status", nullValue())
                    .body("withheld", hasItem("P3"));
        }
        assertEquals("NOT_CLEAR", Permits.answer(person, "REMOVAL"));
    }

    @Test
    void STY_1_a_witness_hold_is_lifted_by_two_of_whom_one_has_ordered_it() {
        var hold = Permits.held(PROTECTION, Claims.person("MYS"));
        refuses("STY-1", PROTECTION.step(hold, "/lifting", Permits.RELEASE));
        refuses("STY-1", SECOND.step(hold, "/lifting", Permits.RELEASE));
        Given.id(PROTECTION.step(hold, "/lifting-agreements", body("reason", "WITNESS_RELEASED")), 200);
        refuses("STY-1", PROTECTION.step(hold, "/lifting", Permits.RELEASE));
        refuses("STY-1", SECOND.step(hold, "/lifting", body("reason", "ORDERED_BY_MISTAKE")));
        SECOND.step(hold, "/lifting", Permits.RELEASE).then().statusCode(200).body("status", is("LIFTED"));
    }

    @Test
    void STY_1_two_others_lift_it_where_who_ordered_it_has_left() {
        var hold = "/removal-stays/"
                + Given.id(
                        PROTECTION.post(Claims.person("MYS") + "/removal-stays", Permits.witness(SECOND, SUPERVISOR)),
                        201);
        var agreement = body("reason", "ORDERED_BY_MISTAKE");
        Given.id(SECOND.step(hold, "/lifting-agreements", agreement), 200);
        refuses("STY-1", SUPERVISOR.step(hold, "/lifting", agreement));
        var left = body("reason", "ORDERED_BY_MISTAKE", "ordererHasLeft", true);
        Given.id(SECOND.step(hold, "/lifting-agreements", left), 200);
        refuses("STY-1", SECOND.step(hold, "/lifting", agreement));
        Given.id(SUPERVISOR.step(hold, "/lifting", agreement), 200);
    }

    @Test
    void STY_1_any_other_stay_needs_no_two() {
        var stay = ordered(MYS, Claims.person("MYS"), "COURT_STAY");
        refuses("STY-1", MYS.step(stay, "/lifting-agreements", body("reason", "COURT_ENDED_IT")));
    }

    @Test
    void STY_7_only_who_can_lift_a_witness_hold_orders_one() {
        var person = Claims.person("MYS");
        for (var role : List.of(Role.REGISTRAR, Role.CASEWORKER, Role.RETURNS_OFFICER)) {
            var by = new Client("MYS", role);
            refuses("STY-7", by.post(person + "/removal-stays", Permits.witness(PROTECTION)));
            Given.id(by.post(person + "/removal-stays", Permits.stay("PROTECTION_HOLD")), 201);
        }
        Given.id(SUPERVISOR.post(person + "/removal-stays", Permits.witness(PROTECTION)), 201);
    }

    @Test
    void STY_8_no_one_account_alone_knows_of_a_witness() {
        var person = Claims.person("MYS");
        for (var hold : List.of(Permits.stay("WITNESS_HOLD"), Permits.witness(), Permits.witness(PROTECTION))) {
            PROTECTION
                    .post(person + "/removal-stays", hold)
                    .then()
                    .statusCode(422)
                    .body("violations.code", contains("STY-8"))
                    .body("violations.pointer", contains("/namedStaff"));
        }
        assertEquals(200, MYS.get(person + "/removal-stays").statusCode(), "nothing was sealed");
    }

    private static void refuses(String rule, Response answer) {
        answer.then().statusCode(409).body("guards.code", contains(rule));
    }

    @Test
    void STY_2_a_stay_is_lifted_for_a_reason_of_its_kind() {
        var stay = ordered(MYS, Claims.person("MYS"), "COURT_STAY");
        for (var reason : List.of("DANGER_PAST", "WITNESS_RELEASED", "ORDERED_BY_MISTAKE")) {
            MYS.step(stay, "/lifting", body("reason", reason))
                    .then()
                    .statusCode(422)
                    .body("violations.code", contains("STY-2"));
        }
        MYS.step(stay, "/lifting", Permits.LIFTING).then().statusCode(200).body("status", is("LIFTED"));
    }

    @Test
    void STY_4_a_hold_of_protection_is_lifted_by_a_protection_officer() {
        var stay = ordered(MYS, Claims.person("MYS"), "PROTECTION_HOLD");
        for (var reason : List.of("DANGER_PAST", "ORDERED_BY_MISTAKE")) {
            MYS.step(stay, "/lifting", body("reason", reason))
                    .then()
                    .statusCode(409)
                    .body("guards.code", contains("STY-4"));
        }
        Given.id(PROTECTION.step(stay, "/lifting", body("reason", "DANGER_PAST")), 200);
    }

    @Test
    void STY_5_a_witness_is_released_by_name_of_the_authority_s_act() {
        var hold = Permits.held(PROTECTION, Claims.person("MYS"));
        Given.id(PROTECTION.step(hold, "/lifting-agreements", body("reason", "WITNESS_RELEASED")), 200);
        SECOND.step(hold, "/lifting", body("reason", "WITNESS_RELEASED"))
                .then()
                .statusCode(422)
                .body("violations.code", contains("STY-5"));
        SECOND.step(hold, "/lifting", Permits.RELEASE)
                .then()
                .statusCode(200)
                .body("reference", is(Permits.RELEASE.get("reference")));
    }

    @Test
    void STY_5_a_court_s_stay_is_lifted_by_the_court_s_decision_and_by_nothing_else() {
        var person = Claims.person("MYS");
        var stay = ordered(MYS, person, "COURT_STAY");
        MYS.step(stay, "/lifting", body("reason", "COURT_ENDED_IT"))
                .then()
                .statusCode(422)
                .body("violations.code", contains("STY-5"));
        MYS.step(stay, "/lifting", Permits.LIFTING)
                .then()
                .statusCode(200)
                .body("reference", is(Permits.LIFTING.get("reference")));
        var hold = ordered(MYS, person, "EXTRADITION_HOLD");
        MYS.step(hold, "/lifting", body("reason", "REQUEST_WITHDRAWN", "reference", "Note 4"))
                .then()
                .statusCode(422)
                .body("violations.code", contains("STY-5"));
    }

    @Test
    void STY_3_a_witness_is_told_to_few_and_to_no_organisation() {
        var person = Claims.person("MYS");
        var court = ordered(MYS, person, "COURT_STAY");
        var hold = "/removal-stays/" + Given.id(PROTECTION.post(person + "/removal-stays", Permits.witness(MYS)), 201);
        assertEquals(200, MYS.get(hold).statusCode(), "who is named has to lift it, too");
        MYS.get(person + "/removal-stays").then().statusCode(200).body("items", hasSize(2));
        SECOND.get(hold).then().statusCode(404);
        Permits.lifted(PROTECTION, MYS, hold, Permits.RELEASE);
        SUPERVISOR.get(hold).then().statusCode(404);
        SUPERVISOR.get(person + "/removal-stays").then().statusCode(200).body("items.id", contains(Given.last(court)));
        PROTECTION.get(person + "/removal-stays").then().body("items", hasSize(2));
        for (var other : List.of("UNHCR", "IOM", "MMR")) {
            var client = new Client(other, Role.PROTECTION_OFFICER);
            client.get(court).then().statusCode(404);
            client.get(Given.toldTo(other, court)).then().statusCode(404);
            client.get(Given.toldTo(other, person) + "/removal-stays").then().statusCode(404);
        }
    }
}
