package org.rsp.caseload;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.rsp.platform.identity.Role;
import org.rsp.platform.testing.OwnerSession;

/** Permits to let a person depart, and what is done at the same moment for the person's safety. */
@QuarkusTest
class DeparturePermitTest {

    private static final Client MYS = Client.of("MYS");

    @Test
    void a_permit_is_used_once() {
        var permit = Permits.issued(Permits.neverClaimed("MYS"), "REMOVAL");
        Permits.consume(permit).then().statusCode(200).body("status", is("CONSUMED"));
        Permits.consume(permit, "\"2\"").then().statusCode(409).body("type", containsString("/problems/step-not-open"));
    }

    @Test
    void PRM_1_a_person_of_whom_nothing_is_known_gets_no_permit() {
        Permits.issue(Claims.person("MYS"), "REMOVAL")
                .then()
                .statusCode(409)
                .body("guards.code", contains("PRM-1"))
                .body("guards.state", contains("FAIL"));
    }

    @Test
    void CNS_7_nobody_departs_by_own_will_without_a_consent_that_counts_at_that_moment() {
        var person = Permits.neverClaimed("MYS");
        assertEquals("CLEAR", Permits.answer(person, "AVR"), "nothing stands in the way of asking the person");
        Permits.issue(person, "AVR").then().statusCode(409).body("guards.code", contains("PRM-1"));
        Permits.consented(MYS, person, Permits.consent("AVR"));
        var permit = Permits.issued(person, "AVR");
        Claims.after(Claims.officer("MYS"), Claims.lodged("MYS", person), "/withdrawal", Claims.WITHDRAWAL);
        assertEquals("VOIDED", Permits.status(permit));
        assertEquals("CLEAR", Permits.answer(person, "AVR"));
        Permits.issue(person, "AVR").then().statusCode(409).body("guards.code", contains("PRM-1"));
        Permits.consented(MYS, person, Permits.consent("AVR"));
        Permits.consume(Permits.issued(person, "AVR")).then().statusCode(200);
    }

    @Test
    void RMS_7_no_child_departs_for_whom_nobody_has_found_that_to_be_best_alone_or_not() {
        var people = List.of(Claims.claimant("PA", "1985"), Claims.claimant("DAU", "1985"));
        people.getLast().put("bornOn", String.valueOf(Given.TODAY.getYear() - 11));
        var child = Claims.persons("MYS", people).getLast();
        Screenings.reviewed(MYS, child, "SMUGGLED_MIGRANT");
        assertEquals("CLEAR", Permits.answer(child, "REMOVAL"), "the child is with a parent");
        Permits.issue(child, "REMOVAL").then().statusCode(409).body("guards.code", contains("PRM-1"));
        Children.determined("MYS", child, "DURABLE_SOLUTION", "LOCAL_INTEGRATION");
        Permits.issue(child, "REMOVAL").then().statusCode(409);
        Children.determined("MYS", child, "DURABLE_SOLUTION", "RETURN");
        Permits.issued(child, "REMOVAL");
    }

    @Test
    void PRM_6_who_was_handed_over_to_another_custodian_departs_by_nothing_of_the_first() {
        var unhcr = Client.of("UNHCR");
        var registered = Given.registered(unhcr, 1, "MMR");
        var person = Given.person(unhcr, registered, 0);
        Screenings.reviewed(unhcr, person, "SMUGGLED_MIGRANT");
        var permit = Permits.issued(person, "REMOVAL");
        var offer = Transfers.offered(registered).accepted();
        unhcr.get(registered).then().body("status", is("CLOSED"));
        assertTrue(Permits.consume(permit).statusCode() >= 409);
        assertNotEquals("CONSUMED", Permits.status(permit));
        var there = Given.person(MYS, "/cases/" + offer.theirs().shown().path("newCaseId"), 0);
        Screenings.reviewed(MYS, there, "SMUGGLED_MIGRANT");
        assertEquals("CLEAR", Permits.answer(person, "REMOVAL"), "by what is known of the person");
        Permits.issue(person, "REMOVAL").then().statusCode(409).body("guards.code", contains("PRM-1"));
        Permits.issued(there, "REMOVAL");
    }

    @Test
    void PRM_2_of_one_person_with_two_records_one_permit_is_good_at_a_time() {
        var pair = Pair.ofUnhcrAndMys();
        pair.mine().affirm();
        pair.other().affirm();
        var mine = "/individuals/" + pair.mine().individual();
        var other = "/individuals/" + pair.other().individual();
        Screenings.reviewed(Client.of("UNHCR"), mine, "SMUGGLED_MIGRANT");
        Screenings.reviewed(MYS, other, "SMUGGLED_MIGRANT");
        var first = Permits.issued(mine, "REMOVAL");
        var second = Permits.issued(other, "REMOVAL");
        assertEquals("VOIDED", Permits.status(first));
        assertEquals("ISSUED", Permits.status(second));
    }

    @Test
    void PRM_2_a_permit_is_good_for_its_own_return_alone_and_a_new_one_replaces_it() {
        var person = Permits.neverClaimed("MYS");
        var first = Permits.issued(person, "REMOVAL");
        Permits.service()
                .header("If-Match", "\"1\"")
                .body(Map.of("returnId", UUID.randomUUID().toString()))
                .post(Area.PATH + first + "/consumption")
                .then()
                .statusCode(422)
                .body("violations.code", contains("PRM-2"));
        var second = Permits.issued(person, "REMOVAL");
        assertEquals("VOIDED", Permits.status(first));
        assertEquals("ISSUED", Permits.status(second));
    }

    @Test
    void PRM_3_a_permit_whose_time_is_over_is_used_by_nobody() throws SQLException {
        var permit = Permits.issued(Permits.neverClaimed("MYS"), "REMOVAL");
        try (var owner = OwnerSession.aboveTheGuard();
                var late =
                        owner.prepareStatement("update departure_permit set issued_at = issued_at - interval '1 day',"
                                + " expires_at = expires_at - interval '1 day' where id = ?::uuid")) {
            late.setString(1, Given.last(permit));
            assertEquals(1, late.executeUpdate());
        }
        Permits.consume(permit).then().statusCode(409).body("guards.code", contains("PRM-3"));
        assertEquals("ISSUED", Permits.status(permit));
    }

    @Test
    void PRM_5_no_other_service_of_the_platform_asks_lets_depart_or_looks() {
        var person = Permits.neverClaimed("MYS");
        var permit = Permits.issued(person, "REMOVAL");
        for (var other : List.of("coi-service", "resettlement-service", "caseload-service")) {
            Permits.service(other)
                    .get(Area.PATH + person + "/removal-safety?kind=REMOVAL")
                    .then()
                    .statusCode(403);
            Permits.service(other).get(Area.PATH + permit).then().statusCode(403);
            Permits.service(other)
                    .body(Map.of("kind", "REMOVAL", "returnId", Permits.RETURN))
                    .post(Area.PATH + person + "/departure-permits")
                    .then()
                    .statusCode(403);
            Permits.service(other)
                    .header("If-Match", "\"1\"")
                    .body(Map.of("returnId", Permits.RETURN))
                    .post(Area.PATH + permit + "/consumption")
                    .then()
                    .statusCode(403);
        }
        assertEquals("ISSUED", Permits.status(permit));
    }

    static Stream<Arguments> acts() {
        return Stream.of(
                Arguments.of("CLAIM_LODGED", (Consumer<String>)
                        person -> Given.id(Claims.lodge(Claims.officer("MYS"), person), 201)),
                Arguments.of("FEAR_EXPRESSED", (Consumer<String>) person -> Screenings.afraid(MYS, person)),
                Arguments.of("STAY_ORDERED", (Consumer<String>)
                        person -> Given.id(MYS.post(person + "/removal-stays", Permits.stay("COURT_STAY")), 201)),
                Arguments.of("CONSENT_WITHDRAWN", (Consumer<String>)
                        person -> Given.id(MYS.post(person + "/return-consents", Permits.withdrawal("AVR")), 201)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("acts")
    void PRM_4_what_is_done_for_the_persons_safety_voids_an_unused_permit(String because, Consumer<String> act) {
        var person = Permits.neverClaimed("MYS");
        var permit = Permits.issued(person, "REMOVAL");
        act.accept(person);
        Permits.consume(permit, "\"2\"").then().statusCode(409);
        Permits.shown(permit).then().body("status", is("VOIDED")).body("because", nullValue());
        new Client("MYS", Role.PROTECTION_OFFICER)
                .request()
                .header("Purpose", "PROCESSING")
                .get(Area.PATH + permit)
                .then()
                .statusCode(200)
                .body("because", is(because));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("acts")
    void PRM_4_after_the_departure_it_is_taken_all_the_same_and_raises_the_alarm(String because, Consumer<String> act)
            throws SQLException {
        var person = Permits.neverClaimed("MYS");
        var permit = Permits.issued(person, "REMOVAL");
        Permits.consume(permit).then().statusCode(200);
        act.accept(person);
        assertEquals("TURNED_BACK", Permits.status(permit));
        assertTrue(toldOf(permit).contains("processing.departure-permit.turned-back.v1"), because);
    }

    private static List<String> toldOf(String permit) throws SQLException {
        try (var owner = OwnerSession.aboveTheGuard();
                var told = owner.prepareStatement("select distinct type from outbox where aggregateid = ?")) {
            told.setString(1, Given.last(permit));
            var rows = told.executeQuery();
            var types = Stream.<String>builder();
            while (rows.next()) {
                types.add(rows.getString(1));
            }
            return types.build().toList();
        }
    }

    @Test
    void PRM_4_a_claim_at_another_custodian_stops_it_and_who_claimed_where_is_told_to_nobody() {
        var pair = Pair.ofUnhcrAndMys();
        pair.mine().affirm();
        pair.other().affirm();
        var mine = "/individuals/" + pair.mine().individual();
        var other = "/individuals/" + pair.other().individual();
        Screenings.reviewed(Client.of("UNHCR"), mine, "SMUGGLED_MIGRANT");
        Screenings.reviewed(MYS, other, "SMUGGLED_MIGRANT");
        var permit = Permits.issued(other, "REMOVAL");
        Given.id(Claims.lodge(Claims.officer("UNHCR"), mine), 201);
        assertEquals("VOIDED", Permits.status(permit));
        var officer = new Client("MYS", Role.PROTECTION_OFFICER);
        officer.request()
                .header("Purpose", "PROCESSING")
                .get(Area.PATH + permit)
                .then()
                .body("because", is("ON_A_LINKED_RECORD"))
                .body(not(containsString("UNHCR")));
        officer.get(permit + "/timeline")
                .then()
                .statusCode(200)
                .body("items.act", hasItems("issueDeparturePermit", "voidDeparturePermit"))
                .body(not(containsString("UNHCR")));
        Permits.issue(other, "REMOVAL").then().statusCode(409);
    }

    @Test
    void PRM_4_what_another_custodian_does_stands_in_no_audit_of_the_permit_s_custodian() {
        var pair = Pair.ofUnhcrAndMys();
        pair.mine().affirm();
        pair.other().affirm();
        var mine = "/individuals/" + pair.mine().individual();
        var other = "/individuals/" + pair.other().individual();
        Screenings.reviewed(Client.of("UNHCR"), mine, "SMUGGLED_MIGRANT");
        Screenings.reviewed(MYS, other, "SMUGGLED_MIGRANT");
        var permit = Permits.issued(other, "REMOVAL");
        Given.id(Claims.lodge(Claims.officer("UNHCR"), mine), 201);
        assertEquals("VOIDED", Permits.status(permit));
        new Client("MYS", Role.AUDITOR)
                .get("/audit" + other + "?limit=200")
                .then()
                .statusCode(200)
                .body("items.operation", hasItems("issueDeparturePermit"))
                .body("items.operation", not(hasItems("lodgeClaimForStatusDetermination")));
    }

    @Test
    void PRM_4_a_link_to_another_record_voids_an_unused_permit_and_calls_back_who_has_departed() {
        for (var used : List.of(false, true)) {
            var registered = Given.registered(MYS, 1, "MMR");
            var person = Given.person(MYS, registered, 0);
            Screenings.reviewed(MYS, person, "SMUGGLED_MIGRANT");
            var permit = Permits.issued(person, "REMOVAL");
            if (used) {
                Permits.consume(permit).then().statusCode(200);
            }
            var unhcr = Client.of("UNHCR");
            Pair.of(unhcr, Given.registered(unhcr, 1, "MMR"), MYS, registered);
            assertEquals(used ? "TURNED_BACK" : "VOIDED", Permits.status(permit));
            new Client("MYS", Role.PROTECTION_OFFICER)
                    .request()
                    .header("Purpose", "PROCESSING")
                    .get(Area.PATH + permit)
                    .then()
                    .statusCode(200)
                    .body("because", is("ON_A_LINKED_RECORD"));
        }
    }

    @Test
    void PRM_4_a_link_that_is_no_longer_denied_by_all_stops_a_departure_and_one_that_counted_before_does_not() {
        var pair = Pair.ofUnhcrAndMys();
        var other = "/individuals/" + pair.other().individual();
        Screenings.reviewed(MYS, other, "SMUGGLED_MIGRANT");
        pair.mine().deny();
        pair.other().deny();
        var permit = Permits.issued(other, "REMOVAL");
        pair.other().deny();
        assertEquals("ISSUED", Permits.status(permit), "it is denied as before");
        pair.mine().reopen();
        assertEquals("VOIDED", Permits.status(permit));
        assertEquals("UNKNOWN", Permits.answer(other, "REMOVAL"));
    }

    @Test
    void a_permit_is_told_to_the_custodian_and_to_the_service_alone() {
        var person = Permits.neverClaimed("MYS");
        var permit = Permits.issued(person, "REMOVAL");
        var officer = new Client("MYS", Role.RETURNS_OFFICER);
        officer.get(permit).then().statusCode(200);
        officer.get(person + "/departure-permits").then().statusCode(200).body("items.status", contains("ISSUED"));
        for (var other : List.of("UNHCR", "IOM", "MMR")) {
            var client = new Client(other, Role.RETURNS_OFFICER);
            client.get(permit).then().statusCode(404);
            client.get(Given.toldTo(other, permit)).then().statusCode(404);
        }
        officer.post(person + "/departure-permits", Map.of("kind", "REMOVAL", "returnId", Permits.RETURN))
                .then()
                .statusCode(403);
    }
}
