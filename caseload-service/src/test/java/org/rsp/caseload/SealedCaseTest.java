package org.rsp.caseload;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rsp.caseload.Client.body;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rsp.platform.identity.Role;
import org.rsp.platform.testing.OwnerSession;

/** While somebody of a case is held as a witness the case is there for those who are named, and for nobody else. */
@QuarkusTest
class SealedCaseTest {

    private static final Client MYS = Client.of("MYS");
    private static final Client PROTECTION = new Client("MYS", Role.PROTECTION_OFFICER);
    private static final Client NAMED = new Client("MYS", Role.CASEWORKER, Role.SUPERVISOR);
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
        Permits.lifted(PROTECTION, NAMED, hold, Permits.RELEASE);
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
        Permits.lifted(PROTECTION, NAMED, hold, body("reason", "ORDERED_BY_MISTAKE"));
        assertEquals("CLEAR", Permits.answer(clear, "REMOVAL"));
    }

    @Test
    void STY_6_it_stays_sealed_until_the_last_hold_is_lifted_and_more_are_named_by_another_one() {
        var first = held();
        var second = "/removal-stays/"
                + Given.id(NAMED.post(other + "/removal-stays", Permits.witness(ANOTHER_OFFICER)), 201);
        assertEquals(200, ANOTHER_OFFICER.get(registered).statusCode());
        Permits.lifted(PROTECTION, NAMED, first, Permits.RELEASE);
        assertEquals(404, MYS.get(registered).statusCode());
        assertEquals(200, NAMED.get(second).statusCode());
        assertEquals(404, PROTECTION.get(registered).statusCode(), "the name went with the hold");
        Permits.lifted(NAMED, ANOTHER_OFFICER, second, Permits.RELEASE);
        assertEquals(200, PROTECTION.get(registered).statusCode());
        assertEquals(200, MYS.get(registered).statusCode());
    }

    @Test
    void STY_9_offers_of_the_case_end_for_both_sides_and_why_is_told_to_neither() throws SQLException {
        TransferEvents.follow("MYS");
        var offer = Transfers.offered().previewed();
        var protection = Rulings.protection("UNHCR");
        Permits.held(protection, Given.person(Transfers.UNHCR, offer.registered(), 0));
        for (var side : List.of(offer.mine(), offer.theirs())) {
            assertEquals("expired.v1", TransferEvents.of(side).getLast());
            assertEquals(404, side.shown().statusCode());
        }
        assertFalse(TransferEvents.payloads(offer.theirs()).getLast().contains("reason"));
    }

    /** What the receiver was answered before the case was locked is asked again when it is. */
    @Test
    void TRF_8_nobody_is_taken_over_whose_case_is_sealed_in_that_moment() throws Exception {
        var offer = Transfers.offered().previewed();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor();
                var other = OwnerSession.aboveTheGuard()) {
            other.setAutoCommit(false);
            inThat(other, "select 1 from case_file where id = ?::uuid for update", offer);
            var acceptance = threads.submit(() -> offer.theirs().say("/acceptance", Transfers.acceptance()));
            awaitWaiting();
            inThat(
                    other,
                    "insert into sealed_case (case_id, custodian, staff) select ?::uuid, 'UNHCR', array['nobody'] returning 1",
                    offer);
            other.commit();
            acceptance.get().then().statusCode(409).body("guards.code", contains("TRF-8"));
        }
    }

    private static void awaitWaiting() throws SQLException {
        var end = System.nanoTime() + Duration.ofSeconds(4).toNanos();
        try (var session = OwnerSession.aboveTheGuard();
                var waiting = session.prepareStatement(
                        "select 1 from pg_locks where not granted and pid <> pg_backend_pid()")) {
            while (!waiting.executeQuery().next()) {
                assertTrue(System.nanoTime() < end, "nobody waits");
            }
        }
    }

    private static void inThat(Connection session, String statement, Transfers.Offer offer) throws SQLException {
        try (var done = session.prepareStatement(statement)) {
            done.setString(1, Given.last(offer.registered()));
            assertTrue(done.executeQuery().next());
        }
    }

    @Test
    void PRM_4_the_alarm_reaches_the_custodian_whoever_may_know_of_the_case() throws SQLException {
        var system = new Client("MYS", Role.INTEGRATION);
        system.post("/event-subscriptions", body());
        var clear = Permits.neverClaimed("MYS");
        var permit = Permits.issued(clear, "REMOVAL");
        Permits.consume(permit).then().statusCode(200);
        Permits.held(PROTECTION, clear);
        assertEquals("TURNED_BACK", Permits.status(permit));
        assertEquals(404, MYS.get(permit).statusCode());
        try (var owner = OwnerSession.aboveTheGuard();
                var told = owner.prepareStatement("select payload from outbox where recipient = 'MYS'"
                        + " and aggregateid = ? and type = 'processing.departure-permit.turned-back.v1'")) {
            told.setString(1, Given.last(permit));
            var rows = told.executeQuery();
            assertTrue(rows.next(), "the custodian is told");
            assertFalse(rows.getString(1).contains("STAY"), "and not why");
        }
        assertTrue(isFed(system, "processing.departure-permit.turned-back.v1|" + Given.last(permit)));
    }

    /** Whether the custodian's system reads it in its feed, where the facts of now are asked again. */
    private static boolean isFed(Client system, String event) {
        var next = "/events?limit=200&wait=5";
        while (true) {
            var page = system.get(next);
            List<Map<String, Object>> events =
                    page.then().statusCode(200).extract().path("$");
            if (events.isEmpty()) {
                return false;
            }
            if (events.stream().anyMatch(e -> event.equals(e.get("type") + "|" + e.get("subject")))) {
                return true;
            }
            var link = page.header("Link");
            next = link.substring(link.indexOf("/events"), link.indexOf('>')).replaceAll("&wait=\\d+", "") + "&wait=5";
        }
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

    private static String id(String path) {
        return Given.last(path);
    }

    private static String another() {
        return another(MYS);
    }

    private static List<String> ids(Client reader, String list) {
        var answer = reader.get(list);
        assertEquals(200, answer.statusCode(), list);
        return answer.path("items.id");
    }

    private static String lift(String hold) {
        Permits.lifted(PROTECTION, NAMED, hold, Permits.RELEASE);
        return hold;
    }

    /** By either: what was said to be one person is not there any more, and is there again. */
    @Test
    void LNK_10_a_link_to_another_custodian_is_there_for_the_named_alone_and_no_list_fails_by_it() {
        var pair = Pair.ofUnhcrAndMys();
        pair.mine().affirm();
        pair.other().affirm();
        var theirs = pair.mine().path();
        var ours = pair.other().path();
        var hold = "/removal-stays/"
                + Given.id(
                        PROTECTION.post(
                                "/individuals/" + pair.other().individual() + "/removal-stays", Permits.witness(NAMED)),
                        201);
        for (var unnamed : List.of(MYS, ANOTHER_OFFICER)) {
            assertEquals(404, unnamed.get(ours).statusCode());
            assertEquals(404, unnamed.get(ours + "/timeline").statusCode());
            assertFalse(ids(unnamed, "/record-links?limit=200").contains(id(ours)));
        }
        assertEquals(
                List.of(id(ours)),
                ids(NAMED, "/record-links?individualId=" + pair.other().individual()));
        assertEquals("UNHCR", NAMED.get(ours).path("otherCustodian"));
        var unhcr = pair.mine().custodian();
        assertEquals(404, unhcr.get(theirs).statusCode());
        assertEquals(
                404,
                unhcr.step(theirs, "/reopenings", body("reason", "NEW_EVIDENCE"), "\"2\"")
                        .statusCode());
        assertFalse(ids(unhcr, "/record-links?limit=200").contains(id(theirs)));
        lift(hold);
        assertEquals(200, unhcr.get(theirs).statusCode());
        assertEquals(200, MYS.get(ours).statusCode());
    }

    @Test
    void LNK_10_nor_is_a_link_between_two_records_of_the_custodian_nor_what_is_due_of_it() {
        var mine = another();
        var link = "/record-links/"
                + Given.id(Pair.propose(MYS, id(mine), id(person), "DUPLICATE", "PERSON_SAYS_SO"), 201);
        assertEquals(List.of(id(link)), due(MYS, mine));
        var hold = held();
        assertEquals(404, MYS.get(link).statusCode());
        assertEquals(List.of(), ids(MYS, "/record-links?individualId=" + id(mine)));
        assertEquals(List.of(), due(MYS, mine));
        assertEquals(List.of(id(link)), ids(NAMED, "/record-links?individualId=" + id(mine)));
        assertEquals(List.of(id(link)), due(NAMED, mine));
        lift(hold);
        assertEquals(200, MYS.get(link).statusCode());
    }

    /** Of what a step is due for this person. */
    private static List<String> due(Client reader, String individual) {
        var answer = reader.get("/tasks?step=affirmRecordLink&individualId=" + id(individual));
        assertEquals(200, answer.statusCode());
        return answer.path("items.resourceId");
    }

    private static Set<String> told(Response answer) {
        assertEquals(201, answer.statusCode(), answer::asString);
        return answer.jsonPath().<String, Object>getMap("$").keySet();
    }

    /** The number of a witness's passport is recorded with somebody else's: as if nobody had it, but for a return of that one. */
    @ParameterizedTest
    @ValueSource(strings = {"MYS", "PHL"})
    void LNK_10_an_equal_document_tells_nothing_of_a_witness_and_counts(String custodian) throws SQLException {
        var passport = Papers.passport();
        told(MYS.post(person + "/documents", passport));
        var hold = held();
        var elsewhere = Client.of(custodian);
        var mine = Permits.neverClaimed(custodian);
        var permit = Permits.issued(mine, "REMOVAL");
        var before = ids(elsewhere, "/record-links?limit=200");
        assertEquals(
                told(elsewhere.post(another(elsewhere) + "/documents", Papers.passport())),
                told(elsewhere.post(mine + "/documents", passport)));
        assertEquals(before, ids(elsewhere, "/record-links?limit=200"));
        assertEquals(List.of(), due(elsewhere, mine));
        told(elsewhere.post(mine + "/documents", passport));

        assertEquals("NOT_CLEAR", Permits.answer(mine, "REMOVAL"));
        var officer = new Client(custodian, Role.PROTECTION_OFFICER, Role.SUPERVISOR);
        because(officer, mine + "/removal-safety?kind=REMOVAL", contains("STAY_IN_FORCE"));
        because(officer, permit, is("STAY_ORDERED"));

        String link = ids(NAMED, "/record-links?individualId=" + id(person)).getFirst();
        assertEquals(0, events("MYS", link));
        assertEquals(0, events(custodian, link));
        lift(hold);
        assertEquals(1, ids(elsewhere, "/record-links?individualId=" + id(mine)).size());
    }

    private static String another(Client custodian) {
        return Given.person(custodian, Given.registered(custodian, 1, "MMR"), 0);
    }

    private static void because(Client reader, String path, Matcher<?> why) {
        reader.request()
                .header("Purpose", "PROCESSING")
                .get(Area.PATH + path)
                .then()
                .statusCode(200)
                .body("because", why);
    }

    private static long events(String organisation, String subject) throws SQLException {
        try (var connection = OwnerSession.aboveTheGuard();
                var count = connection.prepareStatement(
                        "select count(*) from outbox where recipient = ? and aggregateid = ?")) {
            count.setString(1, organisation);
            count.setString(2, subject);
            try (var row = count.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    @Test
    void RMS_3_a_sealed_record_of_the_same_custodian_shows_as_a_stay_to_whoever_is_not_named() {
        var mine = Permits.neverClaimed("MYS");
        Given.id(Pair.propose(MYS, id(mine), id(person), "DUPLICATE", "PERSON_SAYS_SO"), 201);
        var asked = mine + "/removal-safety?kind=REMOVAL";
        because(ANOTHER_OFFICER, asked, containsInAnyOrder("ANOTHER_RECORD", "POSSIBLE_DUPLICATE_UNDECIDED"));
        held();
        because(ANOTHER_OFFICER, asked, contains("STAY_IN_FORCE"));
        assertEquals("NOT_CLEAR", Permits.answer(mine, "REMOVAL"));
        because(PROTECTION, asked, containsInAnyOrder("ANOTHER_RECORD", "POSSIBLE_DUPLICATE_UNDECIDED"));
    }

    @Test
    void PGR_6_a_processing_group_with_a_witness_is_not_there_whoever_is_its_focal_point() throws SQLException {
        var mine = another();
        for (var focal : List.of(mine, person)) {
            var group = "/processing-groups/"
                    + Given.id(
                            MYS.post(
                                    "/processing-groups",
                                    body(
                                            "purpose", "RETURN",
                                            "focalPointId", id(focal),
                                            "memberIds", List.of(id(mine), id(person)))),
                            201);
            var alone = "/processing-groups/"
                    + Given.id(
                            MYS.post(
                                    "/processing-groups",
                                    body(
                                            "purpose",
                                            "RETURN",
                                            "focalPointId",
                                            id(mine),
                                            "memberIds",
                                            List.of(id(mine)))),
                            201);
            Given.id(MYS.step(alone, "/references", body("groupId", id(group))), 200);
            var hold = held();
            for (var path : List.of(group, group + "/members", group + "/timeline")) {
                assertEquals(404, MYS.get(path).statusCode(), path);
                assertEquals(200, NAMED.get(path).statusCode(), path);
            }
            assertFalse(ids(MYS, "/processing-groups?limit=200").contains(id(group)));
            assertFalse(ids(MYS, "/processing-groups?individualId=" + id(mine)).contains(id(group)));
            assertTrue(ids(NAMED, "/processing-groups?individualId=" + id(mine)).contains(id(group)));
            assertEquals(List.of(), MYS.get(alone).path("referenceIds"));
            assertEquals(List.of(id(group)), NAMED.get(alone).path("referenceIds"));
            assertEquals(
                    404,
                    MYS.step(group, "/dissolution", body("reason", "PURPOSE_MET"), "\"1\"")
                            .statusCode());
            var told = events("MYS", id(group));
            Given.id(NAMED.step(group, "/members", body("individualId", id(other))), 200);
            assertEquals(told, events("MYS", id(group)));
            lift(hold);
            assertEquals(200, MYS.get(group).statusCode());
        }
    }

    /** The case that was left, of which everybody may know, names nobody of the one that is sealed. */
    @Test
    void STY_6_a_case_that_the_witness_has_left_tells_nothing_of_it() {
        var wedding = body(
                "individualId",
                id(person),
                "otherId",
                id(other),
                "kind",
                "MARRIAGE",
                "on",
                "2020",
                "evidence",
                "DOCUMENT_SEEN");
        Given.id(MYS.step(registered, "/civil-events", wedding), 200);
        var leaving =
                body("leaving", List.of(body("individualId", id(other), "relationship", "PA")), "reason", "PROTECTION");
        Given.id(MYS.step(registered, "/splits", leaving), 200);
        String left = MYS.get(registered).path("crossReferences[0]");
        assertEquals(List.of(left), MYS.get(registered).path("crossReferences"));
        assertEquals(1, MYS.get(registered + "/kinships").<List<?>>path("items").size());
        var hold = "/removal-stays/" + Given.id(PROTECTION.post(other + "/removal-stays", Permits.witness(NAMED)), 201);
        assertEquals(404, MYS.get("/cases/" + left).statusCode());
        for (var path : List.of(
                registered, registered + "/kinships", registered + "/memberships", registered + "/civil-events")) {
            var told = MYS.get(path);
            assertEquals(200, told.statusCode(), path);
            assertFalse(told.asString().contains(id(other)), path);
            assertFalse(told.asString().contains(left), path);
            assertTrue(NAMED.get(path).asString().contains(path.equals(registered) ? left : id(other)), path);
        }
        lift(hold);
        assertEquals(List.of(left), MYS.get(registered).path("crossReferences"));
    }
}
