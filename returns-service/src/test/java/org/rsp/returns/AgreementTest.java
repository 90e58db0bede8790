package org.rsp.returns;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rsp.platform.testing.Client.body;
import static org.rsp.platform.testing.Client.id;
import static org.rsp.returns.Agreements.NON_AFFECTION;
import static org.rsp.returns.Agreements.OWN_NATIONALS;
import static org.rsp.returns.Agreements.RSO;
import static org.rsp.returns.Agreements.STRANGER;
import static org.rsp.returns.Agreements.TODAY;
import static org.rsp.returns.Agreements.clause;
import static org.rsp.returns.Agreements.draft;
import static org.rsp.returns.Agreements.limit;
import static org.rsp.returns.Agreements.party;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.rsp.platform.identity.Role;
import org.rsp.platform.testing.Client;
import org.rsp.returns.Agreements.Pair;

/** Return agreements over HTTP: what each rule refuses, and who is told what. */
@QuarkusTest
class AgreementTest {

    private final Pair pair = Agreements.pair();

    private static void refused(Response answer, String rule) {
        answer.then()
                .statusCode(409)
                .body("guards.find { it.code == '%s' && it.state == 'FAIL' }.code".formatted(rule), is(rule));
    }

    private static void wrong(Response answer, String rule, String pointer) {
        answer.then()
                .statusCode(422)
                .body("violations.code", hasItem(rule))
                .body("violations.pointer", hasItem(pointer));
    }

    private static Map<String, Object> without(Map<String, Object> map, String name) {
        map.remove(name);
        return map;
    }

    @Nested
    class DrawingUp {

        @Test
        void AGR_1_a_party_drafts_its_own_agreement_and_the_coordinator_any() {
            wrong(STRANGER.post("/agreements", draft(pair)), "AGR-1", "/parties");
            id(pair.second().post("/agreements", draft(pair)), 201);
            id(RSO.post("/agreements", draft(pair)), 201);
        }

        @Test
        void AGR_2_it_is_of_two_states_that_can_ask_each_other() {
            var first = pair.one();
            var second = pair.other();
            var drafted = draft(pair);
            for (var parties : List.of(
                    List.of(party(first, "EITHER"), party("IOM", "AGENCY")),
                    List.of(party(first, "EITHER"), party(first, "EITHER")),
                    List.of(party(first, "REQUESTING"), party(second, "REQUESTING")),
                    List.of(party(first, "REQUESTED"), party(second, "REQUESTED")),
                    List.of(
                            party(first, "EITHER"),
                            party(second, "EITHER"),
                            party(STRANGER.organisation(), "REQUESTED")))) {
                drafted.put("parties", parties);
                wrong(pair.first().post("/agreements", drafted), "AGR-2", "/parties");
            }
            for (var third : List.of(party("UNHCR", "EITHER"), party("XQZ", "EITHER"), party("THA", "AGENCY"))) {
                drafted.put("parties", List.of(party(first, "EITHER"), party(second, "EITHER"), third));
                wrong(pair.first().post("/agreements", drafted), "AGR-2", "/parties/2/role");
            }
            drafted.put("parties", List.of(party(first, "REQUESTING"), party(second, "REQUESTED")));
            id(pair.first().post("/agreements", drafted), 201);
            drafted.put("endsOn", TODAY.minusDays(31).toString());
            wrong(pair.first().post("/agreements", drafted), "AGR-2", "/endsOn");
        }

        @Test
        void AGR_3_a_time_limit_fits_its_clock_and_stands_once() {
            var days = clause("TIME_LIMITS", "TIM-2");
            var good = limit("READMISSION_REPLY", 25, "WORKING", "REQUEST_RECEIVED");
            refusesLimits(days, "/clauses/0/timeLimits/0/starts", limit("TRANSFER", 9, "CALENDAR", "DOCUMENT_ISSUED"));
            var lapse = limit("READMISSION_REPLY", 9, "CALENDAR", "REQUEST_RECEIVED");
            lapse.put("effect", "ACCEPTANCE_LAPSES");
            refusesLimits(
                    days,
                    "/clauses/0/timeLimits/1/effect",
                    limit("TRANSFER", 9, "CALENDAR", "READMISSION_ACCEPTED"),
                    lapse);
            var shorter = limit("READMISSION_REPLY", 25, "WORKING", "REQUEST_RECEIVED");
            shorter.put("extendableTo", 25);
            refusesLimits(days, "/clauses/0/timeLimits/0/extendableTo", shorter);
            refusesLimits(days, "/clauses/0/timeLimits", good, good);
            days.put("timeLimits", List.of(good));
            wrong(
                    pair.first().post("/agreements", draft(pair, days, clause("TIME_LIMITS", "TIM-1"))),
                    "AGR-3",
                    "/clauses/1/timeLimits");
            id(pair.first().post("/agreements", draft(pair, days)), 201);
        }

        private void refusesLimits(Map<String, Object> clause, String pointer, Object... limits) {
            clause.put("timeLimits", List.of(limits));
            wrong(pair.first().post("/agreements", draft(pair, clause)), "AGR-3", pointer);
        }

        @Test
        void AGR_4_a_clause_keeps_the_kind_of_the_librarys_and_says_when_a_residence_counts() {
            var first = pair.first();
            wrong(first.post("/agreements", draft(pair, clause("COSTS", "NAF-1"))), "AGR-4", "/clauses/0/kind");
            wrong(first.post("/agreements", draft(pair, clause("COSTS", "COS-99"))), "AGR-4", "/clauses/0/library");
            wrong(first.post("/agreements", draft(pair, body("kind", "COSTS"))), "AGR-4", "/clauses/0/text");
            var residents = body("kind", "PERMANENT_RESIDENTS", "text", "Those too.");
            wrong(first.post("/agreements", draft(pair, residents)), "AGR-4", "/clauses/0/residence");
            var costs = body("kind", "COSTS", "text", "Shared.", "residence", List.of("TIME_OF_ENTRY"));
            wrong(first.post("/agreements", draft(pair, costs)), "AGR-4", "/clauses/0/residence");
            var transit = body("kind", "TRANSIT", "text", "By air.", "exceptions", List.of("AIRSIDE_TRANSIT_ONLY"));
            wrong(first.post("/agreements", draft(pair, transit)), "AGR-4", "/clauses/0/exceptions");
        }

        @Test
        void AGR_12_silence_proves_nobodys_nationality() {
            var interviews = clause("INTERVIEWS", "INT-1");
            var reply = limit("IDENTITY_REPLY", 30, "CALENDAR", "REQUEST_RECEIVED");
            reply.put("effect", "READMISSION_AGREED");
            interviews.put("timeLimits", List.of(reply));
            wrong(
                    pair.first().post("/agreements", draft(pair, interviews)),
                    "AGR-12",
                    "/clauses/0/timeLimits/0/effect");
            interviews.put("timeLimits", List.of(without(reply, "effect")));
            id(pair.first().post("/agreements", draft(pair, interviews)), 201);
        }

        @Test
        void what_is_left_out_stands_as_in_the_library_and_what_is_said_stands_as_said() {
            var residents = clause("PERMANENT_RESIDENTS", "RES-3");
            var own = clause("TIME_LIMITS", "TIM-1");
            own.put("text", "By our own words.");
            own.put("timeLimits", List.of());
            var drawnUp = Agreements.drawnUp(pair, draft(pair, residents, own, clause("DOCUMENTS", "DOC-2")));
            pair.second()
                    .get(drawnUp)
                    .then()
                    .body("clauses[0].residence", equalTo(List.of("TIME_OF_RETURN", "TIME_OF_ENTRY")))
                    .body("clauses[0].text", containsString("permanent residence"))
                    .body("clauses[1].text", is("By our own words."))
                    .body("clauses[1].timeLimits", equalTo(List.of()))
                    .body("clauses[2].timeLimits.find { it.clock == 'DOCUMENT_RENEWAL' }.extendableTo", is(30))
                    .body(
                            "clauses[2].timeLimits.find { it.clock == 'DOCUMENT_ISSUE' }.effect",
                            is("PROVISIONAL_DOCUMENT_AGREED"));
        }
    }

    @Nested
    class EnteringIntoForce {

        @Test
        void AGR_1_nobody_signs_for_another() {
            // the coordinator's office sees every agreement and is a party to none
            var rso = new Client("RSO", Role.SUPERVISOR, Role.COORDINATOR);
            refused(Agreements.sign(rso, Agreements.drawnUp(pair, draft(pair))), "AGR-1");
        }

        @Test
        void AGR_5_it_is_concluded_when_every_party_has_signed_once_and_says_who_is_missing() {
            var drafted = draft(pair);
            drafted.put(
                    "parties",
                    List.of(party(pair.one(), "EITHER"), party(pair.other(), "EITHER"), party("IOM", "AGENCY")));
            var agreement = Agreements.drawnUp(pair, drafted);
            id(Agreements.sign(pair.first(), agreement), 200);
            refused(Agreements.sign(pair.first(), agreement), "AGR-5");
            id(Agreements.sign(pair.second(), agreement), 200);
            var answer = pair.first().step(agreement, "/conclusion", body("declaration", "CONCLUDE"));
            refused(answer, "AGR-5");
            answer.then().body("guards.evidence", hasItem(containsString("IOM")));
            id(Agreements.sign(Agreements.of("IOM"), agreement), 200);
            id(Agreements.of("IOM").step(agreement, "/conclusion", body("declaration", "CONCLUDE")), 200);
        }

        @Test
        void AGR_6_what_is_to_be_ratified_is_ratified_by_each_state_and_only_that() {
            var agreement = Agreements.concluded(pair, Agreements.toBeRatified(draft(pair)));
            id(Agreements.ratify(pair.first(), agreement), 200);
            refused(Agreements.ratify(pair.first(), agreement), "AGR-6");
            refused(Agreements.bringIntoForce(pair.first(), agreement), "AGR-6");
            id(Agreements.ratify(pair.second(), agreement), 200);
            id(Agreements.bringIntoForce(pair.first(), agreement), 200);
            var other = Agreements.pair();
            refused(Agreements.ratify(other.first(), Agreements.concluded(other, draft(other))), "AGR-6");
        }

        @Test
        void AGR_6_it_is_not_in_force_outside_its_term() {
            var later = draft(pair);
            later.put("startsOn", TODAY.plusDays(1).toString());
            refused(Agreements.bringIntoForce(pair.first(), Agreements.concluded(pair, later)), "AGR-6");
        }

        @Test
        void AGR_7_it_is_never_in_force_without_the_clause_that_refugee_and_human_rights_law_prevails() {
            var agreement = Agreements.concluded(pair, draft(pair, OWN_NATIONALS, clause("TIME_LIMITS", "TIM-1")));
            refused(Agreements.bringIntoForce(pair.first(), agreement), "AGR-7");
            refused(Agreements.bringIntoForce(RSO, agreement), "AGR-7");
        }

        @Test
        void AGR_8_there_is_one_for_a_pair_and_a_kind() {
            var first = Agreements.inForce(pair);
            var second = Agreements.concluded(pair, draft(pair));
            refused(Agreements.bringIntoForce(pair.second(), second), "AGR-8");
            var otherKind = draft(pair);
            otherKind.put("kinds", List.of("AVR"));
            Agreements.inForce(pair, otherKind);
            id(Agreements.denounce(pair.first(), first, TODAY), 200);
            id(Agreements.end(pair.first(), first, "REPLACED"), 200);
            id(Agreements.bringIntoForce(pair.second(), second), 200);
        }

        @Test
        void AGR_8_one_direction_is_not_the_other() {
            for (var roles : List.of(List.of("REQUESTING", "REQUESTED"), List.of("REQUESTED", "REQUESTING"))) {
                var drafted = draft(pair);
                drafted.put(
                        "parties", List.of(party(pair.one(), roles.getFirst()), party(pair.other(), roles.getLast())));
                Agreements.inForce(pair, drafted);
            }
            var both = Agreements.concluded(pair, draft(pair));
            refused(Agreements.bringIntoForce(pair.first(), both), "AGR-8");
        }

        @Test
        void AGR_8_of_two_that_enter_into_force_at_once_one_does() throws Exception {
            var both = List.of(Agreements.concluded(pair, draft(pair)), Agreements.concluded(pair, draft(pair)));
            var etags = both.stream().map(pair.first()::etag).toList();
            var start = new CountDownLatch(1);
            try (var pool = Executors.newFixedThreadPool(2)) {
                var answers = new ArrayList<java.util.concurrent.Future<Response>>();
                for (int i = 0; i < 2; i++) {
                    var agreement = both.get(i);
                    var etag = etags.get(i);
                    answers.add(pool.submit(() -> {
                        start.await();
                        return pair.first().step(agreement, "/entry-into-force", body("declaration", "IN_FORCE"), etag);
                    }));
                }
                start.countDown();
                var codes = new ArrayList<Integer>();
                for (var answer : answers) {
                    codes.add(answer.get().statusCode());
                }
                codes.sort(null);
                assertEquals(List.of(200, 409), codes);
            }
        }
    }

    @Nested
    class InForce {

        @Test
        void AGR_9_each_party_has_its_own_suspension_and_it_is_resumed_when_none_is_left() {
            var agreement = Agreements.suspended(pair);
            refused(Agreements.suspend(pair.first(), agreement), "AGR-9");
            refused(Agreements.lift(pair.second(), agreement), "AGR-9");
            id(Agreements.suspend(pair.second(), agreement), 200);
            id(Agreements.lift(pair.first(), agreement), 200);
            var answer = Agreements.resume(pair.first(), agreement);
            refused(answer, "AGR-9");
            answer.then().body("guards.evidence", hasItem(containsString(pair.other())));
            id(Agreements.lift(pair.second(), agreement), 200);
            Agreements.resume(RSO, agreement).then().statusCode(200).body("status", is("IN_FORCE"));
        }

        @Test
        void AGR_8_it_is_not_resumed_beside_one_that_took_its_place() {
            var agreement = Agreements.suspended(pair);
            Agreements.inForce(pair);
            id(Agreements.lift(pair.first(), agreement), 200);
            refused(Agreements.resume(pair.first(), agreement), "AGR-8");
        }

        @Test
        void AGR_10_a_denunciation_is_declared_once_and_not_for_the_past() {
            var agreement = Agreements.inForce(pair);
            refused(Agreements.denounce(pair.second(), agreement, TODAY.minusDays(1)), "AGR-10");
            id(Agreements.denounce(pair.second(), agreement, TODAY.plusDays(1)), 200);
            refused(Agreements.denounce(pair.second(), agreement, TODAY), "AGR-10");
        }

        @Test
        void AGR_11_nobody_ends_alone_what_binds_another() {
            var agreement = Agreements.inForce(pair);
            refused(Agreements.end(pair.first(), agreement, "NOT_CONCLUDED"), "AGR-11");
            refused(Agreements.end(RSO, agreement, "NOT_CONCLUDED"), "AGR-11");
            id(Agreements.denounce(pair.first(), agreement, TODAY.plusDays(1)), 200);
            refused(Agreements.end(pair.first(), agreement, "DENOUNCED"), "AGR-11");
            id(Agreements.denounce(pair.second(), agreement, TODAY), 200);
            id(Agreements.end(pair.first(), agreement, "DENOUNCED"), 200);
        }

        @Test
        void AGR_6_a_denounced_one_is_not_resumed() {
            var agreement = Agreements.suspended(pair);
            id(Agreements.denounce(pair.second(), agreement, TODAY), 200);
            id(Agreements.lift(pair.first(), agreement), 200);
            refused(Agreements.resume(pair.first(), agreement), "AGR-6");
        }
    }

    @Nested
    class Telling {

        @Test
        void it_exists_for_its_parties_and_the_coordinator_also_when_it_is_in_force() {
            var agreement = Agreements.inForce(pair);
            STRANGER.get(agreement).then().statusCode(404);
            STRANGER.get(agreement + "/timeline").then().statusCode(404);
            STRANGER.step(agreement, "/suspensions", body("reason", "REVIEW"), "\"4\"")
                    .then()
                    .statusCode(404);
            assertFalse(ids(STRANGER).contains(Returns.last(agreement)));
            for (var voice : List.of(pair.first(), pair.second(), RSO)) {
                assertTrue(ids(voice).contains(Returns.last(agreement)), voice::organisation);
                voice.get(agreement).then().statusCode(200);
            }
        }

        private List<String> ids(Client voice) {
            return voice.get("/agreements?limit=100").path("items.id");
        }

        @Test
        void it_says_what_each_party_has_said_and_since_when_it_is_in_force() {
            var agreement = Agreements.ratified(pair, draft(pair));
            pair.first().get(agreement).then().body("inForceSince", equalTo(null));
            id(Agreements.bringIntoForce(pair.second(), agreement), 200);
            pair.first()
                    .get(agreement)
                    .then()
                    .body("inForceSince", startsWith(TODAY.toString()))
                    .body("parties.organisation", equalTo(List.of(pair.one(), pair.other())))
                    .body("parties.findAll { it.signedAt != null && it.ratifiedAt != null }.size()", is(2))
                    .body(
                            "availableActions",
                            equalTo(List.of("suspendAgreement", "denounceAgreement", "endAgreement")));
        }

        @Test
        void the_list_leaves_out_what_the_clauses_say() {
            var agreement = Agreements.drawnUp(pair, draft(pair));
            var listed = "items.find { it.id == '%s' }".formatted(Returns.last(agreement));
            pair.first()
                    .get("/agreements")
                    .then()
                    .body(listed + ".clauseKinds", equalTo(List.of("OWN_NATIONALS", "TIME_LIMITS", "NON_AFFECTION")))
                    .body(listed + ".clauses", equalTo(null));
        }

        @Test
        void the_clause_library_is_read_page_by_page() {
            var first = pair.first().get("/clause-library?limit=10");
            first.then().statusCode(200);
            assertEquals(10, first.<List<?>>path("items").size());
            var second = pair.first().get("/clause-library?limit=10&after=" + first.path("next"));
            assertEquals("NAF-1", NON_AFFECTION.get("library"));
            var seen = new ArrayList<String>(first.<List<String>>path("items.id"));
            seen.addAll(second.path("items.id"));
            assertEquals(20, seen.stream().distinct().count());
        }
    }
}
