package org.rsp.caseload;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.rsp.caseload.Client.body;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rsp.platform.identity.Role;

/** While somebody of a case is held as a witness the case is there for those who are named, and for nobody else. */
@QuarkusTest
class SealedCaseTest {

    private static final Client MYS = Client.of("MYS");
    private static final Client PROTECTION = new Client("MYS", Role.PROTECTION_OFFICER);
    private static final Client NAMED = new Client("MYS", Role.CASEWORKER);
    private static final Client ANOTHER_OFFICER = new Client("MYS", Role.PROTECTION_OFFICER, Role.CASEWORKER);

    private String registered = "";
    private String person = "";
    private String other = "";

    @BeforeEach
    void two_persons_are_registered() {
        registered = Given.registered(MYS, 2, "MMR");
        person = Given.person(MYS, registered, 0);
        other = Given.person(MYS, registered, 1);
    }

    private String held() {
        return "/removal-stays/" + Given.id(PROTECTION.post(person + "/removal-stays", Permits.witness(NAMED)), 201);
    }

    /** By whom each thing is asked for that hangs on the case. */
    private static List<String> things(String registered, String person, String other, String claim) {
        return List.of(
                registered,
                registered + "/timeline",
                person + "/status-determinations",
                other + "/specific-needs",
                claim);
    }

    @Test
    void STY_6_it_is_there_for_who_ordered_the_hold_and_who_is_named_alone() {
        var claim = Claims.lodged("MYS", person);
        held();
        for (var thing : things(registered, person, other, claim)) {
            assertEquals(200, PROTECTION.get(thing).statusCode(), thing);
            assertEquals(200, NAMED.get(thing).statusCode(), thing);
            assertEquals(404, MYS.get(thing).statusCode(), thing);
            assertEquals(404, ANOTHER_OFFICER.get(thing).statusCode(), thing);
        }
    }

    @Test
    void STY_6_no_other_organisation_knows_of_it_any_more() {
        var unhcr = new Client("UNHCR", Role.PROTECTION_OFFICER);
        var known = Given.toldTo("UNHCR", registered);
        assertEquals(200, unhcr.get(known).statusCode());
        var hold = held();
        assertEquals(404, unhcr.get(known).statusCode());
        Given.id(PROTECTION.step(hold, "/lifting", body("reason", "WITNESS_RELEASED")), 200);
        assertEquals(200, unhcr.get(known).statusCode());
    }

    @Test
    void STY_6_lists_leave_it_out_and_no_list_fails_by_it() {
        var caseload = Given.openCaseload();
        var admitted = Given.admitted(MYS, caseload, 1, "MMR");
        var witness = Given.person(MYS, admitted, 0);
        Claims.lodged("MYS", witness);
        Given.id(PROTECTION.post(witness + "/removal-stays", Permits.witness(NAMED)), 201);
        for (var list : List.of("/cases?limit=5", "/tasks?limit=5", "/status-determinations?limit=5")) {
            assertEquals(200, MYS.get(list).statusCode(), list);
        }
        var inCaseload = "/cases?caseloadId=" + Given.last(caseload);
        MYS.get(inCaseload).then().statusCode(200).body("items", empty());
        NAMED.get(inCaseload).then().body("items.id", contains(Given.last(admitted)));
    }

    @Test
    void STY_6_the_platform_decides_on_such_a_person_as_on_any_other() {
        var clear = Permits.neverClaimed("MYS");
        assertEquals("CLEAR", Permits.answer(clear, "REMOVAL"));
        var hold = "/removal-stays/" + Given.id(PROTECTION.post(clear + "/removal-stays", Permits.witness(NAMED)), 201);
        assertEquals("NOT_CLEAR", Permits.answer(clear, "REMOVAL"));
        Given.id(PROTECTION.step(hold, "/lifting", body("reason", "ORDERED_BY_MISTAKE")), 200);
        assertEquals("CLEAR", Permits.answer(clear, "REMOVAL"));
    }

    @Test
    void STY_6_it_stays_sealed_until_the_last_hold_is_lifted_and_more_are_named_by_another_one() {
        var first = held();
        var second = "/removal-stays/"
                + Given.id(NAMED.post(other + "/removal-stays", Permits.witness(ANOTHER_OFFICER)), 201);
        assertEquals(200, ANOTHER_OFFICER.get(registered).statusCode());
        Given.id(PROTECTION.step(first, "/lifting", body("reason", "WITNESS_RELEASED")), 200);
        assertEquals(404, MYS.get(registered).statusCode());
        assertEquals(200, NAMED.get(second).statusCode());
    }

    @Test
    void GRP_7_a_sealed_case_is_neither_split_nor_joined() {
        Given.id(PROTECTION.post(person + "/removal-stays", Permits.witness(MYS)), 201);
        var leaving = body(
                "leaving",
                List.of(body("individualId", Given.last(other), "relationship", "PA")),
                "reason",
                "PROTECTION");
        MYS.step(registered, "/splits", leaving).then().statusCode(409).body("guards.code", contains("GRP-7"));
    }

    @Test
    void TRF_3_nobody_of_it_is_offered() {
        Given.id(PROTECTION.post(person + "/removal-stays", Permits.witness(MYS)), 201);
        MYS.post(registered + "/transfers", Transfers.offer(Given.inForce("MYS", "UNHCR"), "UNHCR"))
                .then()
                .statusCode(409)
                .body("guards.code", contains("TRF-3"));
    }
}
