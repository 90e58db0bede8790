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
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rsp.platform.identity.Role;

/** What keeps a person from being returned: who orders it, who ends it, who is told. */
@QuarkusTest
class RemovalStayTest {

    private static final Client MYS = Client.of("MYS");
    private static final Client PROTECTION = new Client("MYS", Role.PROTECTION_OFFICER);

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
    void STY_1_a_witness_is_released_by_the_person_who_ordered_the_hold_alone() {
        var another = new Client("MYS", Role.PROTECTION_OFFICER, Role.SUPERVISOR);
        var stay = "/removal-stays/"
                + Given.id(PROTECTION.post(Claims.person("MYS") + "/removal-stays", Permits.witness(another)), 201);
        another.step(stay, "/lifting", body("reason", "WITNESS_RELEASED"))
                .then()
                .statusCode(409)
                .body("guards.code", contains("STY-1"));
        Given.id(PROTECTION.step(stay, "/lifting", body("reason", "WITNESS_RELEASED")), 200);
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
        MYS.get(hold).then().statusCode(404);
        MYS.get(person + "/removal-stays").then().statusCode(200).body("items.id", contains(Given.last(court)));
        PROTECTION.get(person + "/removal-stays").then().body("items", hasSize(2));
        for (var other : List.of("UNHCR", "IOM", "MMR")) {
            var client = new Client(other, Role.PROTECTION_OFFICER);
            client.get(court).then().statusCode(404);
            client.get(Given.toldTo(other, court)).then().statusCode(404);
            client.get(Given.toldTo(other, person) + "/removal-stays").then().statusCode(404);
        }
    }
}
