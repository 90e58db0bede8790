package org.rsp.caseload;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rsp.caseload.Client.body;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rsp.caseload.links.RecordLinkService;
import org.rsp.platform.identity.Role;
import org.rsp.platform.testing.Sealing;

/** Links say what people found, each side for itself; nothing is merged, and neither side is told more of the other. */
@QuarkusTest
class RecordLinkTest {

    private static final Client MYS = Client.of("MYS");
    private static final Client PROTECTION = new Client("MYS", Role.PROTECTION_OFFICER);

    @Inject
    RecordLinkService links;

    /** Everything that a side can read of a link, as text. */
    private static String everything(Pair.Side side) {
        var client = side.custodian();
        return List.of(
                        side.shown(),
                        client.get("/record-links?individualId=" + side.individual()),
                        client.get(side.path() + "/timeline"),
                        client.get("/cases/" + Given.last(side.registered())))
                .stream()
                .map(answer -> answer.then().statusCode(200).extract().asString() + answer.headers())
                .collect(Collectors.joining("\n"));
    }

    private static void tellsNothingOf(Pair.Side other, String text) {
        for (var secret : List.of(
                other.individual(),
                Given.last(other.registered()),
                Given.last(other.path()),
                other.custodian().organisation())) {
            assertFalse(text.contains(secret), secret);
        }
    }

    @ParameterizedTest
    @CsvSource({"AUS, FJI", "PHL, NRU"})
    void LNK_6_until_both_agree_a_side_is_told_a_token_and_nothing_else_of_the_other(String one, String other) {
        var pair = Pair.ofParties(one, other);
        for (var side : List.of(pair.mine(), pair.other())) {
            var elsewhere = side == pair.mine() ? pair.other() : pair.mine();
            var token = Given.last(Given.toldTo(side.custodian().organisation(), "/" + elsewhere.individual()));
            side.shown()
                    .then()
                    .body("status", is("UNDECIDED"))
                    .body("individualId", is(side.individual()))
                    .body("otherIndividualId", is(token))
                    .body("otherCustodian", nullValue());
            tellsNothingOf(elsewhere, everything(side));
        }
        pair.other().shown().then().body("basis", empty()).body("verdict", is("UNDECIDED"));

        pair.mine().affirm();
        pair.other().shown().then().header("ETag", "\"1\"").body("verdict", is("UNDECIDED"));
        tellsNothingOf(pair.mine(), everything(pair.other()));

        pair.other().affirm();
        for (var side : List.of(pair.mine(), pair.other())) {
            var elsewhere = side == pair.mine() ? pair.other() : pair.mine();
            side.shown()
                    .then()
                    .body("status", is("LINKED"))
                    .body("otherCustodian", is(elsewhere.custodian().organisation()));
            assertFalse(everything(side).contains(elsewhere.individual()));
        }
    }

    @Test
    void LNK_6_nor_do_its_events_or_its_audit_tell() {
        var system = new Client("FJI", Role.INTEGRATION);
        system.post("/event-subscriptions", body());
        var pair = Pair.ofParties("AUS", "FJI");
        pair.mine().affirm();
        pair.mine().deny();
        var told = feed(system, 2, Given.last(pair.other().path()));
        assertTrue(told.contains("processing.record-link.proposed.v1"), told);
        assertTrue(told.contains("processing.record-link.settled.v1"), told);
        tellsNothingOf(pair.mine(), told);
        Sealing.await();
        var looked = new Client("FJI", Role.AUDITOR)
                .get("/audit/individuals/" + pair.other().individual());
        looked.then().statusCode(200).body(not(containsString("AUS"))).body(not(containsString("denyRecordLink")));
        new Client("AUS", Role.AUDITOR)
                .get("/audit/individuals/" + pair.mine().individual())
                .then()
                .statusCode(200)
                .body("items.operation", hasItem("denyRecordLink"));
    }

    /** What the feed tells of this subject from its beginning, once it has told so many events. */
    private static String feed(Client system, int count, String subject) {
        var told = new ArrayList<Map<String, Object>>();
        var next = "/events?limit=200&wait=5";
        for (int tries = 0; tries < 20 && told.size() < count; tries++) {
            var answer = system.get(next).then().statusCode(200).extract();
            answer.<List<Map<String, Object>>>path("$").stream()
                    .filter(event -> subject.equals(event.get("subject")))
                    .forEach(told::add);
            var link = answer.header("Link");
            next = link.substring(link.indexOf("/events"), link.indexOf('>')) + "&wait=5";
        }
        assertEquals(count, told.size(), "it waits in vain");
        return told.toString();
    }

    @Test
    void for_whom_there_is_no_record_in_it_there_is_no_link() {
        var pair = Pair.ofUnhcrAndMys();
        for (var stranger : List.of("AUS", "UNHCR", "IOM")) {
            Client.of(stranger).get(pair.other().path()).then().statusCode(404);
        }
        MYS.get(pair.mine().path()).then().statusCode(404);
        MYS.step(pair.mine().path(), "/denials", body("basis", List.of("BIOMETRIC_ANSWER")), "\"1\"")
                .then()
                .statusCode(404);
        var own = Given.person(MYS, Given.registered(MYS, 1, "MMR"));
        for (var unknown : List.of(UUID.randomUUID().toString(), pair.mine().individual())) {
            Pair.propose(MYS, own, unknown, "DUPLICATE", "PERSON_SAYS_SO")
                    .then()
                    .statusCode(404);
            Pair.propose(MYS, unknown, own, "DUPLICATE", "PERSON_SAYS_SO")
                    .then()
                    .statusCode(404);
        }
        assertEquals("UNDECIDED", pair.other().status());
    }

    @ParameterizedTest
    @CsvSource({
        "nothing, nothing, UNDECIDED",
        "nothing, one,     UNDECIDED",
        "nothing, two,     DIFFERENT",
        "one,     nothing, UNDECIDED",
        "one,     one,     LINKED",
        "one,     two,     DIFFERENT",
        "two,     nothing, DIFFERENT",
        "two,     one,     DIFFERENT",
        "two,     two,     DIFFERENT"
    })
    void LNK_3_what_both_sides_say_decides_for_both(String mine, String other, String state) {
        var pair = Pair.ofUnhcrAndMys();
        say(pair.mine(), mine);
        say(pair.other(), other);
        assertEquals(state, pair.mine().status());
        assertEquals(state, pair.other().status());
    }

    private static void say(Pair.Side side, String verdict) {
        switch (verdict) {
            case "one" -> side.affirm();
            case "two" -> side.deny();
            default -> side.reopen();
        }
    }

    @Test
    void LNK_3_what_was_said_can_be_taken_back_and_is_kept() {
        var pair = Pair.ofUnhcrAndMys();
        pair.mine().affirm();
        pair.other().affirm();
        pair.other().deny();
        assertEquals("DIFFERENT", pair.mine().status());
        pair.mine().deny();
        pair.other().reopen();
        assertEquals("DIFFERENT", pair.other().status());
        pair.mine().reopen();
        assertEquals("UNDECIDED", pair.other().status());
        pair.mine().affirm();
        pair.other().affirm();
        assertEquals("LINKED", pair.mine().status());
        MYS.get(pair.other().path() + "/timeline")
                .then()
                .body(
                        "items.act",
                        contains("affirmRecordLink", "denyRecordLink", "reopenRecordLink", "affirmRecordLink"))
                .body("items.reason", contains("PERSON_SAYS_SO", "BIOMETRIC_ANSWER", "NEW_EVIDENCE", "PERSON_SAYS_SO"))
                .body("items.to", contains("LINKED", "DIFFERENT", "DIFFERENT", "LINKED"));
    }

    @Test
    void no_record_is_changed_by_it_and_nobody_may_read_more() {
        var pair = Pair.ofParties("AUS", "FJI");
        var before = pair.other().custodian().get(pair.other().registered());
        var caseToken = Given.toldTo("AUS", pair.other().registered());
        pair.mine().affirm();
        pair.other().affirm();
        var after = pair.other().custodian().get(pair.other().registered());
        assertEquals(before.asString(), after.asString());
        assertEquals(before.header("ETag"), after.header("ETag"));
        Client.of("AUS").get(caseToken).then().statusCode(200);
        Given.id(
                pair.other().custodian().step(pair.other().registered(), "/release", body("reason", "TRANSFERRED")),
                200);
        Client.of("AUS").get(caseToken).then().statusCode(404);
        pair.mine().shown().then().body("status", is("LINKED"));
    }

    @ParameterizedTest
    @CsvSource({"SAME_NAME", "SAME_NAME_AND_BIRTH", "SAME_NAME SAME_NAME_AND_BIRTH"})
    void LNK_1_names_and_births_alone_make_nobody_the_same_person(String basis) {
        var pair = Pair.ofUnhcrAndMys();
        pair.mine()
                .say("/affirmations", body("basis", List.of(basis.split(" "))))
                .then()
                .statusCode(422)
                .body("violations.code", hasItem("LNK-1"));
        pair.mine().shown().then().body("status", is("UNDECIDED")).header("ETag", "\"1\"");
        Given.id(pair.mine().say("/affirmations", body("basis", List.of("SAME_NAME", "BIOMETRIC_ANSWER"))), 200);
    }

    private static String within() {
        List<String> two = MYS.get(Given.registered(MYS, 2, "MMR")).path("individuals.id");
        return "/record-links/"
                + Given.id(Pair.propose(MYS, two.getFirst(), two.getLast(), "DUPLICATE", "SAME_NAME"), 201);
    }

    private static Response affirm(Client by, String link) {
        return by.step(link, "/affirmations", body("basis", List.of("PERSON_SAYS_SO")));
    }

    @Test
    void LNK_2_within_one_custodian_two_people_must_say_so() {
        var link = within();
        affirm(MYS, link).then().statusCode(200).body("status", is("UNDECIDED")).body("verdict", is("SAME"));
        affirm(MYS, link).then().statusCode(409).body("guards.code", hasItem("LNK-2"));
        affirm(PROTECTION, link)
                .then()
                .statusCode(200)
                .body("status", is("LINKED"))
                .body("otherCustodian", is("MYS"));
        Given.id(MYS.step(link, "/denials", body("basis", List.of("BIOMETRIC_ANSWER"))), 200);
        affirm(MYS, link).then().statusCode(200).body("status", is("UNDECIDED"));
        affirm(PROTECTION, link).then().statusCode(200).body("status", is("LINKED"));
    }

    @Test
    void LNK_8_for_a_return_a_link_counts_until_two_people_have_denied_it() {
        var link = within();
        var shown = MYS.get(link);
        var person = "/individuals/" + shown.<String>path("individualId");
        Screenings.reviewed(MYS, person, "SMUGGLED_MIGRANT");
        Claims.lodged("MYS", "/individuals/" + shown.<String>path("otherIndividualId"));
        var denial = body("basis", List.of("BIOMETRIC_ANSWER"));
        Given.id(MYS.step(link, "/denials", denial), 200);
        Given.id(MYS.step(link, "/denials", denial), 200);
        assertEquals("NOT_CLEAR", Permits.answer(person, "REMOVAL"), "the same person twice is one person");
        Given.id(PROTECTION.step(link, "/denials", denial), 200);
        assertEquals("CLEAR", Permits.answer(person, "REMOVAL"));
    }

    @Test
    void LNK_4_two_records_are_linked_once_and_none_with_itself() {
        var pair = Pair.ofUnhcrAndMys();
        var token = pair.mine().shown().<String>path("otherIndividualId");
        Pair.propose(pair.mine().custodian(), pair.mine().individual(), token, "DUPLICATE", "BIOMETRIC_ANSWER")
                .then()
                .statusCode(422)
                .body("violations.code", hasItem("LNK-4"));
        var own = pair.other().individual();
        Pair.propose(MYS, own, own, "DUPLICATE", "BIOMETRIC_ANSWER")
                .then()
                .statusCode(422)
                .body("violations.code", hasItem("LNK-4"));
    }

    @Test
    void LNK_7_nobody_moves_on_within_one_register() {
        List<String> two = MYS.get(Given.registered(MYS, 2, "MMR")).path("individuals.id");
        Pair.propose(MYS, two.getFirst(), two.getLast(), "SECONDARY_MOVEMENT", "PERSON_SAYS_SO")
                .then()
                .statusCode(422)
                .body("violations.code", hasItem("LNK-7"));
    }

    @Test
    void a_repeated_proposal_is_answered_again_and_has_one_effect() {
        List<String> two = MYS.get(Given.registered(MYS, 2, "MMR")).path("individuals.id");
        var said = body(
                "individualId", two.getFirst(),
                "otherIndividualId", two.getLast(),
                "kind", "DUPLICATE",
                "basis", List.of("FAMILY_SAYS_SO"));
        var key = UUID.randomUUID().toString();
        var first = MYS.post("/record-links", said, key);
        var second = MYS.post("/record-links", said, key);
        second.then().statusCode(201).header("Idempotent-Replay", notNullValue());
        assertEquals(first.asString(), second.asString());
        MYS.get("/record-links?individualId=" + two.getLast())
                .then()
                .body("items.id", contains(first.<String>path("id")));
    }

    @Test
    void two_sides_that_speak_at_once_wait_for_each_other() throws Exception {
        for (int round = 0; round < 5; round++) {
            var pair = Pair.ofUnhcrAndMys();
            try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
                List<Callable<Integer>> both = List.of(
                        () -> affirm(pair.mine().custodian(), pair.mine().path())
                                .statusCode(),
                        () -> affirm(pair.other().custodian(), pair.other().path())
                                .statusCode());
                for (var answer : threads.invokeAll(both)) {
                    assertEquals(200, answer.get());
                }
            }
            assertEquals("LINKED", pair.mine().status());
            assertEquals("LINKED", pair.other().status());
        }
    }

    @Test
    void the_worklist_is_paged_and_filtered() {
        var nauru = Client.of("NRU");
        var expected = new ArrayList<String>();
        for (int i = 0; i < 3; i++) {
            List<String> two = nauru.get(Given.registered(nauru, 2, "LKA")).path("individuals.id");
            expected.add(Given.id(Pair.propose(nauru, two.getFirst(), two.getLast(), "DUPLICATE", "SAME_NAME"), 201));
        }
        var found = new ArrayList<String>();
        var page = nauru.get("/record-links?status=UNDECIDED&limit=2");
        found.addAll(page.path("items.id"));
        for (String next = page.path("next"); next != null; next = page.path("next")) {
            page = nauru.get("/record-links?status=UNDECIDED&limit=2&after=" + next);
            found.addAll(page.path("items.id"));
        }
        assertTrue(found.containsAll(expected), found::toString);
        assertEquals(found.size(), Set.copyOf(found).size());
        nauru.get("/record-links?status=LINKED&individualId=" + UUID.randomUUID())
                .then()
                .body("items", empty());
    }

    @Test
    void the_platform_knows_every_record_that_may_be_of_the_same_person() throws Exception {
        var pair = Pair.ofUnhcrAndMys();
        var both = Set.of(
                UUID.fromString(pair.mine().individual()),
                UUID.fromString(pair.other().individual()));
        assertEquals(both, records(pair.other().individual()));
        pair.mine().affirm();
        pair.other().affirm();
        assertEquals(both, records(pair.other().individual()));
        assertEquals(both, records(pair.mine().individual()));
        pair.other().deny();
        assertEquals(both, records(pair.mine().individual()), "one side alone says that they are two");
        pair.mine().deny();
        assertEquals(
                Set.of(UUID.fromString(pair.mine().individual())),
                records(pair.mine().individual()));
    }

    private Set<UUID> records(String individual) throws Exception {
        return new Spoken("THA")
                .does(() -> QuarkusTransaction.requiringNew().call(() -> links.recordsOf(UUID.fromString(individual))));
    }

    @Test
    void who_registers_may_propose_and_not_decide() {
        var link = within();
        var registrar = new Client("MYS", Role.REGISTRAR);
        registrar.get(link).then().body("availableActions", empty());
        affirm(registrar, link).then().statusCode(403).body("type", containsString("/problems/not-your-role"));
        MYS.get(link)
                .then()
                .body("availableActions", equalTo(List.of("affirmRecordLink", "denyRecordLink", "reopenRecordLink")));
    }
}
