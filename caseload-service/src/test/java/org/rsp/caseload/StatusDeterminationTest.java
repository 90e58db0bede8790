package org.rsp.caseload;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rsp.caseload.Client.body;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rsp.platform.identity.Role;
import org.rsp.platform.testing.OwnerSession;

/** Claims: always taken, gone through one person at a time, ended only as the person or the wait allows, and told to two organisations. */
@QuarkusTest
class StatusDeterminationTest {

    private static final String MYS = "MYS";
    private static final Client REGISTRAR = new Client(MYS, Role.REGISTRAR);
    private static final Client CASEWORKER = Claims.officer(MYS);
    private static final Client SUPERVISOR = Claims.supervisor(MYS);
    private static final Client PROTECTION = new Client(MYS, Role.PROTECTION_OFFICER);

    private static void guardFails(Response answer, String rule) {
        answer.then()
                .statusCode(409)
                .body("type", containsString("/problems/guard-failed"))
                .body("guards.findAll { it.state == 'FAIL' }.code", contains(rule));
    }

    @Test
    void RSD_1_a_claim_is_taken_whatever_the_state_of_the_case_and_again_while_one_is_open() {
        var all = Client.of(MYS);
        var registered = Given.registered(all, 1, "MMR");
        Given.id(all.step(registered, "/closure", body("reason", "NO_CONTACT")), 200);
        var person = Given.person(all, registered, 0);
        var first = Given.id(Claims.lodge(PROTECTION, person), 201);
        Claims.lodge(SUPERVISOR, person)
                .then()
                .statusCode(201)
                .body("id", is(first))
                .body("version", is(2));
        CASEWORKER
                .get("/status-determinations/" + first + "/timeline")
                .then()
                .body("items.act", contains("lodgeClaimForStatusDetermination", "lodgeClaimForStatusDetermination"))
                .body("items.to", contains("LODGED", "LODGED"));
        Claims.after(CASEWORKER, "/status-determinations/" + first, "/withdrawal", Claims.WITHDRAWAL);
        Claims.lodge(CASEWORKER, person)
                .then()
                .statusCode(201)
                .body("id", not(first))
                .body("status", is("LODGED"));
        CASEWORKER
                .get(person + "/status-determinations")
                .then()
                // of two lodged in one minute no list tells which came first
                .body("items.status", containsInAnyOrder("WITHDRAWN", "LODGED"));
    }

    @Test
    void RSD_1_who_did_not_come_and_lodges_the_claim_again_is_not_waited_for_any_more() {
        var person = Claims.person(MYS);
        var claim = Claims.lodged(MYS, person);
        Claims.after(CASEWORKER, Claims.arranged(MYS, Claims.scheduled(MYS, claim)), "/no-shows", Claims.NO_SHOW);
        Claims.lodge(CASEWORKER, person).then().statusCode(201).body("status", is("SCHEDULED"));
        CASEWORKER.get(claim).then().body("closesAfter", nullValue());
    }

    @Test
    void who_hears_a_claim_and_is_not_told_P3_sees_that_it_was_taken_and_no_other_registrar_does() {
        var claim = "/status-determinations/"
                + Claims.lodge(REGISTRAR, Claims.person(MYS))
                        .then()
                        .statusCode(201)
                        .header("ETag", nullValue())
                        .body("version", nullValue())
                        .body("status", nullValue())
                        .body("lodgedAt", nullValue())
                        .body("availableActions", empty())
                        .body("withheld", contains("P3", "P4"))
                        .extract()
                        .path("id");
        REGISTRAR
                .get(claim)
                .then()
                .statusCode(200)
                .header("ETag", nullValue())
                .body("version", nullValue())
                .body("status", nullValue());
        new Client(MYS, Role.REGISTRAR, Role.MONITOR).get(claim).then().statusCode(404);
        REGISTRAR.get(claim + "/timeline").then().statusCode(403);
        CASEWORKER.get(claim).then().statusCode(200).body("status", is("LODGED"));
    }

    @Test
    void RSD_2_no_way_is_chosen_while_a_specific_need_awaits_review() {
        var person = Claims.person(MYS);
        var claim = Claims.lodged(MYS, person);
        var need = Given.flagged(REGISTRAR, person, "TR-HO");
        guardFails(SUPERVISOR.step(claim, "/modality", Claims.REGULAR), "RSD-2");
        Given.id(PROTECTION.step(need, "/confirmation", body("declaration", "CONFIRM")), 200);
        Claims.scheduled(MYS, claim);
        PROTECTION.get(claim).then().body("exclusionTriggers", contains("FORCED_ACTS"));
        CASEWORKER
                .get(claim)
                .then()
                .body("exclusionTriggers", nullValue())
                .body("withheld", contains("P4"))
                .body(not(containsString("FORCED_ACTS")));
    }

    @Test
    void RSD_3_a_child_who_is_alone_needs_a_guardian_and_one_with_its_mother_does_not() {
        var child = Claims.childAlone(MYS);
        var claim = Claims.lodged(MYS, child);
        guardFails(SUPERVISOR.step(claim, "/modality", Claims.REGULAR), "RSD-3");
        Children.guarded(CASEWORKER, child);
        Claims.scheduled(MYS, claim);
        var year = String.valueOf(Given.TODAY.getYear() - 11);
        var family = Claims.persons(MYS, List.of(Claims.claimant("PA", "1985"), Claims.claimant("DAU", year)));
        Claims.scheduled(MYS, Claims.lodged(MYS, family.getLast()));
    }

    @Test
    void RSD_3_whose_age_is_not_known_and_who_is_with_no_parent_is_a_child_alone() {
        var unknown = Claims.claimant("PA", "1990");
        unknown.remove("bornOn");
        var first = Claims.lodged(MYS, Claims.persons(MYS, List.of(unknown)).getFirst());
        guardFails(SUPERVISOR.step(first, "/modality", Claims.REGULAR), "RSD-3");
        var year = String.valueOf(Given.TODAY.getYear() - 11);
        for (var relationship : List.of("NRF", "WIF", "NCE", "SBF")) {
            var others =
                    Claims.persons(MYS, List.of(Claims.claimant("PA", "1985"), Claims.claimant(relationship, year)));
            var second = Claims.lodged(MYS, others.getLast());
            guardFails(SUPERVISOR.step(second, "/modality", Claims.REGULAR), "RSD-3");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "REGULAR,             SPECIFIC_NEED",
        "ACCELERATED,",
        "ACCELERATED,         MANIFESTLY_UNFOUNDED",
        "SIMPLIFIED,          MANIFESTLY_UNFOUNDED",
        "MERGED_REGISTRATION, SPECIFIC_NEED"
    })
    void RSD_4_another_way_than_the_regular_needs_a_ground_that_opens_it(String modality, String ground) {
        SUPERVISOR
                .step(Claims.lodged(MYS), "/modality", body("modality", modality, "ground", ground))
                .then()
                .statusCode(422)
                .body("violations.code", contains("RSD-4"));
    }

    @ParameterizedTest
    @CsvSource({
        "ACCELERATED,         MANIFESTLY_WELL_FOUNDED",
        "SIMPLIFIED,          PRESUMPTION_OF_INCLUSION",
        "MERGED_REGISTRATION, PRESUMPTION_OF_INCLUSION",
        "MERGED_RESETTLEMENT, URGENT_PROTECTION"
    })
    void RSD_4_a_ground_opens_the_way(String modality, String ground) {
        SUPERVISOR
                .step(Claims.lodged(MYS), "/modality", body("modality", modality, "ground", ground))
                .then()
                .statusCode(200)
                .body("modality", is(modality))
                .body("ground", is(ground));
    }

    @Test
    void RSD_9_nobody_is_given_up_before_six_weeks_have_passed_and_it_is_no_refusal() throws SQLException {
        var early = Claims.missed(MYS, 41);
        guardFails(SUPERVISOR.step(early, "/closure", body("declaration", "NO_CONTACT")), "RSD-9");
        SUPERVISOR.get(early).then().body("closesAfter", is(Given.TODAY.plusDays(1) + "T00:00:00Z"));
        SUPERVISOR.get(Claims.closed(MYS)).then().body("status", is("CLOSED")).body("outcome", nullValue());
    }

    @Test
    void RSD_9_an_arrangement_gives_more_time_than_six_weeks() {
        var person = Claims.personUnder(List.of(body("step", "NO_SHOW", "days", 60, "dayType", "CALENDAR")));
        var claim = Claims.arranged(MYS, Claims.scheduled(MYS, Claims.lodged(MYS, person)));
        Claims.after(CASEWORKER, claim, "/no-shows", Claims.NO_SHOW);
        CASEWORKER.get(claim).then().body("closesAfter", is(Given.TODAY.plusDays(60) + "T00:00:00Z"));
        guardFails(SUPERVISOR.step(claim, "/closure", body("declaration", "NO_CONTACT")), "RSD-9");
    }

    @ParameterizedTest
    @ValueSource(strings = {"informed", "inWriting", "inPerson"})
    void RSD_12_a_claim_is_withdrawn_informed_in_writing_and_in_person(String missing) {
        var said = new LinkedHashMap<>(Claims.WITHDRAWAL);
        said.put(missing, false);
        var claim = Claims.lodged(MYS);
        guardFails(CASEWORKER.step(claim, "/withdrawal", said), "RSD-12");
        CASEWORKER.get(claim).then().body("status", is("LODGED"));
    }

    @Test
    void RSD_13_the_claim_of_a_child_is_not_withdrawn_by_a_parent_without_a_check() {
        var year = String.valueOf(Given.TODAY.getYear() - 11);
        var family = Claims.persons(MYS, List.of(Claims.claimant("PA", "1985"), Claims.claimant("DAU", year)));
        var claim = Claims.lodged(MYS, family.getLast());
        Map<String, Object> checked = new LinkedHashMap<>(Claims.WITHDRAWAL);
        checked.put("bestInterestsChecked", true);
        guardFails(CASEWORKER.step(claim, "/withdrawal", checked), "RSD-13");
        guardFails(PROTECTION.step(claim, "/withdrawal", Claims.WITHDRAWAL), "RSD-13");
        PROTECTION.step(claim, "/withdrawal", checked).then().statusCode(200).body("status", is("WITHDRAWN"));
    }

    @Test
    void RSD_14_what_has_ended_is_taken_up_again_on_a_ground_unless_another_claim_is_open() {
        var person = Claims.person(MYS);
        var claim = Claims.after(CASEWORKER, Claims.lodged(MYS, person), "/withdrawal", Claims.WITHDRAWAL);
        SUPERVISOR
                .step(claim, "/reopenings", body("ground", "SUPERVISOR_WISHES"))
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/ground"));
        var another = Claims.lodged(MYS, person);
        guardFails(SUPERVISOR.step(claim, "/reopenings", body("ground", "NEW_EVIDENCE")), "RSD-14");
        Claims.after(CASEWORKER, another, "/withdrawal", Claims.WITHDRAWAL);
        SUPERVISOR
                .step(claim, "/reopenings", body("ground", "CHANGED_CIRCUMSTANCES"))
                .then()
                .statusCode(200)
                .body("status", is("LODGED"));
    }

    @Test
    void RSD_15_a_determination_cannot_be_deleted_not_even_by_the_service() throws SQLException {
        var claim = Claims.endorsed(MYS);
        SUPERVISOR.request().delete(Area.PATH + claim).then().statusCode(405);
        SUPERVISOR.request().delete(Area.PATH + claim + "/assessments").then().statusCode(405);
        for (var table : List.of("status_determination", "interview", "submitted_assessment")) {
            assertEquals(false, mayService("delete", table), table);
        }
        assertEquals(false, mayService("update", "submitted_assessment"));
        assertTrue(mayService("select", "submitted_assessment"));
    }

    private static boolean mayService(String right, String table) throws SQLException {
        try (var owner = OwnerSession.aboveTheGuard();
                var asked = owner.prepareStatement("select has_table_privilege(?, ?, ?)")) {
            asked.setString(1, ConfigProvider.getConfig().getValue("RSP_DATABASE_USER", String.class));
            asked.setString(2, table);
            asked.setString(3, right);
            try (var row = asked.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        }
    }

    @Test
    void RSD_17_what_is_decided_of_one_is_decided_of_nobody_else_in_the_family() {
        var family = Claims.persons(MYS, List.of(Claims.claimant("PA", "1985"), Claims.claimant("WIF", "1986")));
        var claims = family.stream()
                .map(person -> Claims.lodged(MYS, person))
                .map(claim -> Claims.recorded(MYS, Claims.held(MYS, Claims.scheduled(MYS, claim))))
                .map(claim -> Claims.submitted(MYS, claim, Claims.assessment("REFUSE")))
                .toList();
        var both = body("declaration", "ENDORSE", "also", List.of(Given.last(claims.getLast())));
        Claims.reviewer(MYS)
                .step(claims.getFirst(), "/endorsement", both)
                .then()
                .statusCode(422);
        Claims.after(Claims.reviewer(MYS), claims.getFirst(), "/endorsement", Claims.ENDORSE);
        CASEWORKER.get(claims.getFirst()).then().body("status", is("DECIDED")).body("outcome", is("REFUSE"));
        CASEWORKER
                .get(claims.getLast())
                .then()
                .body("status", is("UNDER_REVIEW"))
                .body("outcome", nullValue());
    }

    @Test
    void RSD_19_to_prioritise_moves_a_claim_up_the_queue_and_changes_nothing_else() {
        var first = Given.last(Claims.lodged("LKA", Claims.person("LKA")));
        var second = Claims.lodged("LKA", Claims.person("LKA"));
        var before = Claims.supervisor("LKA").get(second);
        Claims.supervisor("LKA")
                .step(second, "/priority", body("reason", "DETAINED"))
                .then()
                .statusCode(200)
                .body("status", is("LODGED"))
                .body("modality", nullValue())
                .body("lodgedAt", is((String) before.path("lodgedAt")))
                .body("priority", is("DETAINED"));
        List<String> ids = Claims.supervisor("LKA")
                .get("/status-determinations?status=LODGED&limit=200")
                .path("items.id");
        assertTrue(ids.indexOf(Given.last(second)) < ids.indexOf(first), ids::toString);
    }

    @Test
    void the_worklist_finds_by_state_and_modality_and_goes_on_from_page_to_page() {
        var claim = Claims.scheduled(MYS);
        Claims.scheduled(MYS);
        SUPERVISOR
                .get("/status-determinations?status=SCHEDULED&modality=REGULAR&limit=200")
                .then()
                .body("items.id", hasItem(Given.last(claim)))
                .body("items[0].withheld", empty());
        SUPERVISOR
                .get("/status-determinations?status=SCHEDULED&modality=SIMPLIFIED&limit=200")
                .then()
                .body("items.id", not(hasItem(Given.last(claim))));
        String next = SUPERVISOR
                .get("/status-determinations?status=SCHEDULED&limit=1")
                .path("next");
        SUPERVISOR
                .get("/status-determinations?status=SCHEDULED&limit=1&after=" + next)
                .then()
                .statusCode(200)
                .body("items.size()", is(1));
    }

    @Test
    void that_there_is_a_claim_is_told_to_UNHCR_and_to_no_party() {
        var arrangement = Given.sharing(List.of("P1", "P2"), MYS, "AUS", "UNHCR");
        var caseload = Given.openCaseload(arrangement, 50, List.of("MMR"), MYS);
        var all = Client.of(MYS);
        var person = Given.person(all, Given.admitted(all, caseload, 1, "MMR"), 0);
        var claim = Claims.lodged(MYS, person);
        Claims.officer("UNHCR")
                .get(Given.toldTo("UNHCR", claim))
                .then()
                .statusCode(200)
                .body("status", is("LODGED"))
                .body("availableActions", empty());
        Claims.officer("UNHCR")
                .get(Given.toldTo("UNHCR", person) + "/status-determinations")
                .then()
                .body("items.id", contains(Given.last(Given.toldTo("UNHCR", claim))));
        for (var other : List.of("AUS", "IOM", "MMR")) {
            Claims.officer(other).get(Given.toldTo(other, claim)).then().statusCode(404);
            Claims.officer(other)
                    .get(Given.toldTo(other, person) + "/status-determinations")
                    .then()
                    .statusCode(404);
            Claims.lodge(Claims.officer(other), Given.toldTo(other, person))
                    .then()
                    .statusCode(404);
        }
    }

    @Test
    void of_a_claim_hear_the_platform_the_custodian_and_UNHCR() throws SQLException {
        var arrangement = Given.sharing(List.of("P1", "P2"), MYS, "AUS", "UNHCR");
        for (var organisation : List.of(MYS, "AUS", "UNHCR", "IOM")) {
            new Client(organisation, Role.INTEGRATION).post("/event-subscriptions", body());
        }
        var all = Client.of(MYS);
        var caseload = Given.openCaseload(arrangement, 50, List.of("MMR"), MYS);
        var claim = Claims.lodged(MYS, Given.person(all, Given.admitted(all, caseload, 1, "MMR"), 0));
        try (var connection = OwnerSession.aboveTheGuard();
                var query = connection.prepareStatement("select array_agg(recipient order by recipient) from outbox"
                        + " where type = 'processing.status-determination.lodged.v1' and aggregateid = any (?)")) {
            var ids = List.of(MYS, "AUS", "UNHCR", "IOM").stream()
                    .map(to -> Given.last(to.equals(MYS) ? claim : Given.toldTo(to, claim)))
                    .toArray();
            query.setArray(1, connection.createArrayOf("text", ids));
            try (var row = query.executeQuery()) {
                row.next();
                assertEquals(List.of(MYS, "UNHCR", "platform"), List.of((String[])
                        row.getArray(1).getArray()));
            }
        }
    }
}
