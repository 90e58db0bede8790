package org.rsp.caseload;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rsp.caseload.Client.RSO;
import static org.rsp.caseload.Client.body;
import static org.rsp.caseload.Transfers.MYS;
import static org.rsp.caseload.Transfers.UNHCR;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rsp.platform.identity.Role;

/** Persons go over from one custodian to another, whole or in part, once or not at all; and nobody is lost. */
@QuarkusTest
class TransferTest {

    /** More of them with {@code -Draces=1000}. */
    private static final int ROUNDS = Integer.getInteger("races", 50);

    @BeforeEach
    void the_receiver_listens() {
        TransferEvents.follow("MYS");
    }

    private static List<String> names(Client custodian, String registered) {
        return custodian.get(registered).then().statusCode(200).extract().path("individuals.givenName");
    }

    private static String newCase(Transfers.Offer offer) {
        return "/cases/" + offer.theirs().shown().path("newCaseId");
    }

    private static void refusedBy(Response answer, int status, String rule) {
        var at = status == 409 ? "guards.code" : "violations.code";
        answer.then().statusCode(status).body(at, hasItem(rule));
    }

    private static Response offer(String registered, Object... more) {
        var offer = Transfers.offer(Given.inForce("MYS", "UNHCR"), "MYS");
        for (int i = 0; i < more.length; i += 2) {
            offer.put((String) more[i], more[i + 1]);
        }
        return UNHCR.post(registered + "/transfers", offer);
    }

    private static Map<String, Object> consent() {
        return body("purposes", List.of("SHARING_WITH_STATE"), "givenOn", Given.TODAY.toString(), "language", "mya");
    }

    /** Somebody with particulars, something sensitive, and consent to be told of to a state. */
    private static String whole() {
        var person = Given.person("PA", "Ma Whole Invented", "MMR");
        person.put("particulars", body("townOfBirth", "Town Invented", "consents", List.of(consent())));
        person.put("sensitive", body("neededFor", "CLAIM", "religion", "MUS"));
        var household = body("countryOfAsylum", "MYS", "note", "A note of the claim.", "individuals", List.of(person));
        return "/cases/" + Given.id(UNHCR.post("/cases", household), 201);
    }

    @Test
    void accepted_they_are_a_case_of_the_receivers_own_and_the_old_one_is_closed() {
        var offer = Transfers.offered();
        List<String> before = names(UNHCR, offer.registered());
        List<String> old = UNHCR.get(offer.registered()).path("individuals.id");
        offer.accepted();
        var taken = MYS.get(newCase(offer));
        taken.then()
                .statusCode(200)
                .body("custodian", equalTo("MYS"))
                .body("status", equalTo("REGISTERED"))
                .body("countryOfAsylum", equalTo("MYS"))
                .body("individuals.relationship", equalTo(List.of("PA", "DAU")));
        assertEquals(before, names(MYS, newCase(offer)), "nobody is lost");
        List<String> made = taken.path("individuals.id");
        assertTrue(made.stream().noneMatch(old::contains), "records of the receiver's own");
        UNHCR.get(offer.registered()).then().body("status", equalTo("CLOSED")).body("individuals.id", equalTo(old));
        var timeline = UNHCR.get(offer.registered() + "/timeline").then().statusCode(200);
        timeline.body("items[1].act", equalTo("closeCase"))
                .body("items[1].reason", equalTo("TRANSFERRED"))
                .body("items[1].organisation", equalTo("UNHCR"));
        UNHCR.get("/record-links?individualId=" + old.getFirst())
                .then()
                .body("items.status", equalTo(List.of("LINKED")))
                .body("items.otherCustodian", equalTo(List.of("MYS")));
        MYS.get("/record-links?individualId=" + made.getFirst())
                .then()
                .body("items.status", equalTo(List.of("LINKED")))
                .body("items.otherCustodian", equalTo(List.of("UNHCR")));
        offer.mine().shown().then().body("status", equalTo("ACCEPTED")).body("newCaseId", nullValue());
    }

    @Test
    void LNK_9_that_it_is_one_person_who_went_over_neither_side_denies() {
        var offer = Transfers.offered().accepted();
        var sides = Map.of(UNHCR, Given.person(UNHCR, offer.registered()), MYS, Given.person(MYS, newCase(offer)));
        sides.forEach((client, individual) -> {
            var link = "/record-links/"
                    + client.get("/record-links?individualId=" + individual).<String>path("items[0].id");
            refusedBy(client.step(link, "/denials", body("basis", List.of("BIOMETRIC_ANSWER"))), 409, "LNK-9");
            Given.id(client.step(link, "/reopenings", body("reason", "NEW_EVIDENCE")), 200);
            refusedBy(client.step(link, "/denials", body("basis", List.of("BIOMETRIC_ANSWER"))), 409, "LNK-9");
        });
    }

    @Test
    void who_has_departed_or_died_has_done_so_in_the_new_case_too() {
        var registered = Given.registered(UNHCR, 2, "MMR");
        Given.id(UNHCR.step(registered, "/civil-events", Families.departure(registered)), 200);
        var offer = Transfers.offered(registered).accepted();
        MYS.get(newCase(offer)).then().body("individuals.presence", equalTo(List.of("PRESENT", "DEPARTED")));
    }

    @Test
    void TRF_9_who_has_been_taken_over_is_not_taken_up_again() {
        var offer = Transfers.offered().accepted();
        var reopened = UNHCR.step(offer.registered(), "/reopening", body("reason", "CONTACT_RESUMED"));
        refusedBy(reopened, 409, "TRF-9");
    }

    @Test
    void TRF_10_in_part_the_others_stay_where_they_are() {
        var registered = Given.registered(UNHCR, 3, "MMR");
        var offer = Transfers.offered(registered).previewed();
        List<String> offered = offer.theirs().shown().path("terms.individualIds");
        var everybody = new ArrayList<Object>();
        offered.forEach(id -> everybody.add(Families.placing(id, id.equals(offered.getFirst()) ? "PA" : "DAU")));
        var all = body("countryOfAsylum", "MYS", "individuals", everybody);
        refusedBy(offer.theirs().say("/part-acceptance", all), 422, "TRF-10");
        Given.id(offer.theirs().say("/part-acceptance", Transfers.part(offer)), 200);

        UNHCR.get(registered)
                .then()
                .body("status", equalTo("REGISTERED"))
                .body("persons", equalTo(2))
                .body("individuals.relationship", equalTo(List.of("PA", "DAU")));
        assertEquals(1, names(MYS, newCase(offer)).size());
        String split = UNHCR.get(registered).path("crossReferences[0]");
        UNHCR.get("/cases/" + split).then().body("status", equalTo("CLOSED")).body("persons", equalTo(1));
        offer.mine()
                .shown()
                .then()
                .body("taken", equalTo(List.of(old(split))))
                .body("status", equalTo("PARTLY_ACCEPTED"));
    }

    private static String old(String split) {
        return Given.person(UNHCR, "/cases/" + split);
    }

    @Test
    void the_places_of_those_who_go_are_free_again() {
        var arrangement = Given.inForce("MYS", "UNHCR");
        var caseload = Given.openCaseload(arrangement, 10, List.of("MMR"), "MYS");
        var offer = Transfers.offered(Given.admitted(UNHCR, caseload, 3, "MMR")).previewed();
        Given.id(offer.theirs().say("/part-acceptance", Transfers.part(offer)), 200);
        RSO.get(caseload + "/progress").then().body("persons", equalTo(2)).body("cases", equalTo(1));
        Transfers.offered(offer.registered()).accepted();
        RSO.get(caseload + "/progress").then().body("persons", equalTo(0)).body("cases", equalTo(0));
    }

    @Test
    void TRF_11_with_them_goes_what_the_arrangement_shares_and_nothing_of_the_claim() {
        var registered = whole();
        refusedBy(offer(registered, "withParticulars", true), 422, "TRF-11");
        var sharing = Transfers.offer(Given.sharing(List.of("P1", "P2"), "MYS", "UNHCR"), "MYS");
        sharing.put("withParticulars", true);
        sharing.put("basis", "CONSENT");
        var offer = Transfers.offered(UNHCR, MYS, registered, sharing).accepted();
        var protection = new Client("MYS", Role.SUPERVISOR, Role.PROTECTION_OFFICER);
        protection
                .get(newCase(offer))
                .then()
                .statusCode(200)
                .body("individuals[0].particulars.townOfBirth", equalTo("Town Invented"))
                .body("individuals[0].sensitive", nullValue())
                .body("note", nullValue());
        var without = Transfers.offered(whole()).accepted();
        protection.get(newCase(without)).then().body("individuals[0].particulars", nullValue());
    }

    @Test
    void TRF_12_nobody_is_offered_whose_claim_goes_on_but_the_others_are() {
        var registered = Given.registered(UNHCR, 2, "MMR");
        Claims.lodged("UNHCR", Given.person(UNHCR, registered, 0));
        refusedBy(offer(registered), 409, "TRF-12");
        String other = UNHCR.get(registered).path("individuals[1].id");
        Given.id(offer(registered, "individuals", List.of(Families.placing(other, "PA"))), 201);
    }

    @Test
    void TRF_12_nor_in_the_time_for_an_appeal_nor_under_appeal_but_once_all_is_over() {
        var refused = Rulings.refused("UNHCR");
        var registered = "/cases/" + UNHCR.get(refused).path("caseId");
        refusedBy(offer(registered), 409, "TRF-12");
        Given.id(Rulings.lodge(Claims.officer("UNHCR"), Rulings.personOf("UNHCR", refused)), 201);
        refusedBy(offer(registered), 409, "TRF-12");
        Given.id(offer("/cases/" + UNHCR.get(Rulings.finalRefusal("UNHCR")).path("caseId")), 201);
    }

    @Test
    void TRF_8_who_has_claimed_since_is_not_taken_over_and_the_receiver_is_not_told_why() {
        var offer = Transfers.offered().previewed();
        var person = Given.person(UNHCR, offer.registered(), 0);
        var claim = Claims.lodged("UNHCR", person);
        offer.theirs()
                .say("/acceptance", Transfers.acceptance())
                .then()
                .statusCode(409)
                .body("guards.code", contains("TRF-8"))
                .body(not(containsString("TRF-12")));
        assertEquals("PREVIEWED", offer.status());
        Claims.after(Claims.officer("UNHCR"), claim, "/withdrawal", Claims.WITHDRAWAL);
        Given.id(offer.theirs().say("/acceptance", Transfers.acceptance()), 200);
    }

    @Test
    void TRF_5_consent_is_of_each_person_and_recorded() {
        refusedBy(offer(Given.registered(UNHCR, 1, "MMR"), "basis", "CONSENT"), 422, "TRF-5");
        Given.id(offer(whole(), "basis", "CONSENT"), 201);
    }

    @Test
    void TRF_5_consent_that_is_withdrawn_ends_what_rests_on_it() {
        var registered = whole();
        var offer = Transfers.offered(registered, "basis", "CONSENT").previewed();
        MYS.get(offer.theirs().path() + "/preview").then().statusCode(200);
        var withdrawn = consent();
        withdrawn.put("withdrawnOn", Given.TODAY.toString());
        var correction = body(
                "individualId",
                UNHCR.get(registered).path("individuals[0].id"),
                "reason",
                "NEW_EVIDENCE",
                "changes",
                body("particulars", body("consents", List.of(withdrawn))));
        Given.id(UNHCR.step(registered, "/corrections", correction), 200);
        refusedBy(MYS.get(offer.theirs().path() + "/preview"), 409, "TRF-5");
        refusedBy(offer.theirs().say("/acceptance", Transfers.acceptance()), 409, "TRF-5");
        UNHCR.get(registered).then().body("status", equalTo("REGISTERED"));
    }

    @ParameterizedTest
    @CsvSource({"2015", "NULL"})
    void TRF_6_best_interests_of_a_child_are_considered_first(String bornOn) {
        var person = Given.person("PA", "Ma Young Invented", "MMR");
        person.put("bornOn", bornOn.equals("NULL") ? null : bornOn);
        person.put("birthDateEstimated", false);
        var household = body("countryOfAsylum", "MYS", "individuals", List.of(person));
        var registered = "/cases/" + Given.id(UNHCR.post("/cases", household), 201);
        refusedBy(offer(registered), 422, "TRF-6");
        var tomorrow = Given.TODAY.plusDays(1).toString();
        refusedBy(offer(registered, "bestInterestsOn", tomorrow), 422, "TRF-6");
        Given.id(offer(registered, "bestInterestsOn", Given.TODAY.toString()), 201);
    }

    @Test
    void TRF_1_an_arrangement_binds_both_when_they_are_offered_and_when_they_are_taken() {
        var registered = Given.registered(UNHCR, 1, "MMR");
        refusedBy(offer(registered, "receiver", "UNHCR"), 409, "TRF-1");
        refusedBy(offer(registered, "receiver", "AUS"), 409, "TRF-1");
        refusedBy(offer(registered, "arrangementId", Given.last(Given.inForce("MYS", "AUS"))), 422, "TRF-1");
        refusedBy(offer(registered, "arrangementId", Given.last(Given.acceded("MYS", "UNHCR"))), 409, "TRF-1");
        var arrangement = Given.inForce("MYS", "UNHCR");
        var offer = Transfers.offered(UNHCR, MYS, registered, Transfers.offer(arrangement, "MYS"))
                .previewed();
        Given.id(RSO.step(arrangement, "/suspensions", body("reason", "REVIEW")), 200);
        refusedBy(offer.theirs().say("/acceptance", Transfers.acceptance()), 409, "TRF-1");
        refusedBy(MYS.get(offer.theirs().path() + "/preview"), 409, "TRF-1");
        UNHCR.get(registered).then().body("status", equalTo("REGISTERED"));
    }

    @Test
    void TRF_4_some_of_an_open_case_go_and_the_principal_applicant_stays() {
        var registered = Given.registered(UNHCR, 3, "MMR");
        List<String> ids = UNHCR.get(registered).path("individuals.id");
        refusedBy(offer(registered, "individuals", List.of(Families.placing(ids.get(0), "PA"))), 422, "GRP-2");
        refusedBy(offer(registered, "individuals", List.of(Families.placing(ids.get(1), "DAU"))), 422, "GRP-2");
        refusedBy(offer(registered, "individuals", List.of(Families.placing(ids.get(1), "FP"))), 422, "REF-3");
        var stranger = Given.person(UNHCR, Given.registered(UNHCR, 1, "MMR"));
        refusedBy(offer(registered, "individuals", List.of(Families.placing(stranger, "PA"))), 422, "REG-12");
        var closed = Given.registered(UNHCR, 1, "MMR");
        Given.id(UNHCR.step(closed, "/closure", body("reason", "NO_CONTACT")), 200);
        refusedBy(offer(closed), 409, "TRF-4");
        Given.id(offer(registered, "individuals", List.of(Families.placing(ids.get(1), "PA"))), 201);
    }

    @Test
    void TRF_7_a_case_is_offered_once_at_a_time() {
        var offer = Transfers.offered();
        refusedBy(offer(offer.registered()), 409, "TRF-7");
        offer.revoked();
        Given.id(offer(offer.registered()), 201);
    }

    @Test
    void TRF_8_who_is_not_there_any_more_is_not_taken() {
        var offer = Transfers.offered().previewed();
        Given.id(UNHCR.step(offer.registered(), "/closure", body("reason", "NO_CONTACT")), 200);
        refusedBy(offer.theirs().say("/acceptance", Transfers.acceptance()), 409, "TRF-8");
        assertEquals("PREVIEWED", offer.status());
    }

    @Test
    void HND_3_an_offer_stands_for_a_time() {
        var over = Transfers.in(Duration.ofMinutes(-1));
        refusedBy(offer(Given.registered(UNHCR, 1, "MMR"), "expiresAt", over), 422, "HND-3");
    }

    /** Each act by the other side, where it is open: it is that side's alone. */
    @Test
    void HND_1_each_side_does_its_own_acts() {
        var offered = Transfers.offered();
        refusedBy(offered.mine().say("/previews", body("declaration", "PREVIEW")), 409, "HND-1");
        refusedBy(offered.mine().say("/rejection", body("reason", "NO_CAPACITY")), 409, "HND-1");
        refusedBy(offered.theirs().say("/revocation", body("reason", "OFFERED_BY_MISTAKE")), 409, "HND-1");
        offered.previewed();
        refusedBy(offered.mine().say("/acceptance", Transfers.acceptance()), 409, "HND-1");
        refusedBy(offered.mine().say("/part-acceptance", Transfers.part(offered)), 409, "HND-1");
        refusedBy(offered.mine().say("/counters", Transfers.counter()), 409, "HND-1");
        Given.id(offered.theirs().say("/counters", Transfers.counter()), 200);
        refusedBy(offered.theirs().say("/agreements", body("declaration", "AGREE")), 409, "HND-1");
        refusedBy(offered.theirs().say("/insistences", body("declaration", "INSIST")), 409, "HND-1");
        assertEquals("COUNTERED", offered.status());
    }

    @Test
    void a_counter_is_answered_by_the_custodian_and_taken_by_the_receiver() {
        var offer = Transfers.offered(Given.registered(UNHCR, 2, "MMR")).previewed();
        var second = Transfers.part(offer).get("individuals");
        var counter = body("reason", "OTHER_PERSONS", "individuals", second);
        Given.id(offer.theirs().say("/counters", counter), 200);
        offer.mine().shown().then().body("counter.individualIds.size()", equalTo(1));
        Given.id(offer.mine().say("/insistences", body("declaration", "INSIST")), 200);
        offer.mine().shown().then().body("counter", nullValue()).body("terms.individualIds.size()", equalTo(2));
        offer.countered(counter);
        Given.id(offer.mine().say("/agreements", body("declaration", "AGREE")), 200);
        offer.mine()
                .shown()
                .then()
                .body("status", equalTo("OFFERED"))
                .body("counter", nullValue())
                .body("terms.individualIds.size()", equalTo(1));
        offer.accepted();
        assertEquals(1, names(MYS, newCase(offer)).size());
        assertEquals(1, names(UNHCR, offer.registered()).size());
        var strangers = body(
                "reason",
                "OTHER_PERSONS",
                "individuals",
                List.of(Families.placing(offer.registered().substring(7), "PA")));
        refusedBy(Transfers.offered().previewed().theirs().say("/counters", strangers), 422, "REG-12");
    }

    @Test
    void HND_2_what_has_expired_is_over_for_both_and_both_are_told() throws Exception {
        for (var state : List.of("OFFERED", "PREVIEWED", "COUNTERED")) {
            var offer = Transfers.offered(
                    Given.registered(UNHCR, 1, "MMR"), "expiresAt", Transfers.in(Duration.ofHours(1)));
            if (!state.equals("OFFERED")) {
                offer.previewed();
            }
            if (state.equals("COUNTERED")) {
                Given.id(offer.theirs().say("/counters", Transfers.counter()), 200);
            }
            Transfers.twoHoursPass();
            assertEquals("EXPIRED", offer.status(), state);
            for (var said : List.of(
                    offer.mine().say("/revocation", body("reason", "PERSON_OBJECTS")),
                    offer.theirs().say("/acceptance", Transfers.acceptance()))) {
                said.then().statusCode(409).body("detail", containsString("EXPIRED"));
            }
            assertEquals("expired.v1", last(TransferEvents.of(offer.mine())), state);
            assertEquals("expired.v1", last(TransferEvents.of(offer.theirs())), state);
            UNHCR.get(offer.path() + "/timeline").then().body("items.act", hasItem("expireTransfer"));
        }
    }

    /** By the platform's own clock, without anybody asking. */
    @Test
    void an_offer_expires_by_itself() throws Exception {
        var offer =
                Transfers.offered(Given.registered(UNHCR, 1, "MMR"), "expiresAt", Transfers.in(Duration.ofSeconds(2)));
        var until = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (offer.status().equals("OFFERED") && System.nanoTime() < until) {
            Thread.onSpinWait();
        }
        assertEquals("EXPIRED", offer.status());
    }

    private static String last(List<String> types) {
        return types.getLast();
    }

    @Test
    void of_a_revocation_and_an_acceptance_at_once_one_wins_and_both_sides_are_told_the_same() throws Exception {
        var won = new ArrayList<String>();
        try (var threads = Executors.newFixedThreadPool(2)) {
            for (int round = 0; round < ROUNDS; round++) {
                var offer = Transfers.offered(Given.registered(UNHCR, 1, "MMR")).previewed();
                var start = new CyclicBarrier(2);
                var both = threads.invokeAll(List.of(
                        saying(start, offer.mine(), "/revocation", body("reason", "PERSON_OBJECTS")),
                        saying(start, offer.theirs(), "/acceptance", Transfers.acceptance())));
                var revoked = both.getFirst().get();
                var accepted = both.getLast().get();
                var winner = revoked.statusCode() == 200 ? revoked : accepted;
                var loser = winner == revoked ? accepted : revoked;
                var outcome = winner == revoked ? "REVOKED" : "ACCEPTED";
                winner.then().statusCode(200).body("status", equalTo(outcome));
                loser.then().statusCode(409).body("detail", containsString(outcome));
                assertEquals(outcome, offer.status());
                assertEquals(outcome, offer.theirs().shown().path("status"));
                var told = TransferEvents.of(offer.mine());
                assertEquals(told, TransferEvents.of(offer.theirs()));
                assertEquals(outcome.toLowerCase(java.util.Locale.ROOT) + ".v1", last(told));
                String there = UNHCR.get(offer.registered()).path("status");
                assertEquals(outcome.equals("ACCEPTED") ? "CLOSED" : "REGISTERED", there);
                won.add(outcome);
            }
        }
        System.out.printf(
                "%d races: %d revoked%n",
                ROUNDS, won.stream().filter("REVOKED"::equals).count());
    }

    private static Callable<Response> saying(
            CyclicBarrier start, Transfers.Side side, String step, Map<String, Object> body) {
        var etag = side.client().etag(side.path());
        return () -> {
            start.await();
            return side.client().step(side.path(), step, body, etag);
        };
    }

    @Test
    void an_acceptance_that_is_sent_again_takes_nobody_twice() {
        var offer = Transfers.offered().previewed();
        var etag = MYS.etag(offer.theirs().path());
        var key = java.util.UUID.randomUUID().toString();
        var first = again(offer, etag, key);
        var second = again(offer, etag, key);
        first.then().statusCode(200);
        second.then().statusCode(200);
        assertNotNull(first.<String>path("newCaseId"));
        assertEquals(first.<String>path("newCaseId"), second.path("newCaseId"));
    }

    private static Response again(Transfers.Offer offer, String etag, String key) {
        return MYS.request()
                .header("If-Match", etag)
                .header("Idempotency-Key", key)
                .body(Transfers.acceptance())
                .post(Area.PATH + offer.theirs().path() + "/acceptance");
    }
}
