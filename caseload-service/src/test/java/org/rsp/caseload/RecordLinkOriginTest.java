package org.rsp.caseload;

import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.rsp.caseload.Client.body;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rsp.caseload.cases.KnownPerson;
import org.rsp.caseload.links.LinkedRecord;
import org.rsp.caseload.links.RecordLinkService;
import org.rsp.platform.access.CaseFacts;
import org.rsp.platform.access.Decision;
import org.rsp.platform.identity.Actor;
import org.rsp.platform.identity.Role;
import org.rsp.platform.lifecycle.Acts.By;
import org.rsp.platform.lifecycle.Acts.Done;
import org.rsp.platform.testing.OwnerSession;

/** LNK-5: that two custodians know one person is never told to a state that is, or may be, an origin of that person. */
@QuarkusTest
class RecordLinkOriginTest {

    private static final Client MYS = Client.of("MYS");
    private static final Client MMR = Client.of("MMR");

    @Inject
    RecordLinkService links;

    /** MMR, a party, has registered somebody of Sri Lanka, and MYS may read that. */
    private static String personOfMmr() {
        var caseload = Given.openCaseload(Given.sharing(List.of("P1", "P2"), "MYS", "MMR"), 50, List.of(), "MYS");
        return Given.person(MMR, Given.admitted(MMR, caseload, 1, "LKA"));
    }

    private static String told(String organisation, String individual) {
        return Given.last(Given.toldTo(organisation, "/" + individual));
    }

    private static String withoutOccasion(Response answer) {
        assertEquals(404, answer.statusCode());
        return answer.asString().replaceAll("[0-9a-f-]{36}", "");
    }

    /** MYS knows nothing of where the second comes from, so it may be MMR. */
    @Test
    void LNK_5_no_link_is_made_with_a_state_of_origin_and_the_answer_is_as_if_nobody_were_there() {
        var theirs = told("MYS", personOfMmr());
        var unknown = Given.person("PA", "Nu Nu Invented");
        var households =
                List.of(Given.household(1, "MMR"), body("countryOfAsylum", "MYS", "individuals", List.of(unknown)));
        for (Map<String, Object> household : households) {
            var mine = Given.person(MYS, "/cases/" + Given.id(MYS.post("/cases", household), 201));
            var nobody = Pair.propose(
                    MYS, mine, told("MYS", "019aa8d2-5c1e-7a43-9f0b-6d2c48e1b802"), "DUPLICATE", "BIOMETRIC_ANSWER");
            var origin = Pair.propose(MYS, mine, theirs, "DUPLICATE", "BIOMETRIC_ANSWER");
            assertEquals(withoutOccasion(nobody), withoutOccasion(origin));
        }
        var another = Given.person(MYS, Given.registered(MYS, 1, "LKA"));
        var made = Pair.propose(MYS, another, theirs, "DUPLICATE", "BIOMETRIC_ANSWER");
        made.then().statusCode(201);
    }

    @ParameterizedTest
    @CsvSource({"MMR", "''"})
    void LNK_5_a_link_ceases_to_exist_for_a_state_that_becomes_an_origin(String nationality) throws SQLException {
        new Client("MMR", Role.INTEGRATION).post("/event-subscriptions", body());
        var pair = Pair.ofParties("MYS", "MMR");
        assertEquals(
                1,
                events("MMR", "processing.record-link.proposed.v1", pair.other().path()));
        pair.mine().affirm();
        pair.other().affirm();
        var link = pair.other().path();
        MMR.get(link).then().statusCode(200);
        var joining = nationality.isEmpty()
                ? Given.person("WIF", "Nu Nu Invented")
                : Given.person("WIF", "Nu Nu Invented", nationality);
        Given.id(
                MYS.step(
                        pair.mine().registered(),
                        "/individuals",
                        body("joining", "LATE_REGISTRATION", "individual", joining)),
                200);

        var nobody = withoutOccasion(MMR.get("/record-links/" + UUID.randomUUID()));
        assertEquals(nobody, withoutOccasion(MMR.get(link)));
        assertEquals(nobody, withoutOccasion(MMR.get(link + "/timeline")));
        MMR.get("/record-links?limit=200").then().statusCode(200).body("items.id", not(hasItem(Given.last(link))));
        for (var act : Map.of(
                        "/affirmations", body("basis", List.of("PERSON_SAYS_SO")),
                        "/denials", body("basis", List.of("PERSON_SAYS_SO")),
                        "/reopenings", body("reason", "NEW_EVIDENCE"))
                .entrySet()) {
            assertEquals(nobody, withoutOccasion(MMR.step(link, act.getKey(), act.getValue(), "\"3\"")));
        }
        var again = Pair.propose(
                MMR, pair.other().individual(), told("MMR", pair.mine().individual()), "DUPLICATE", "PERSON_SAYS_SO");
        assertEquals(nobody, withoutOccasion(again));

        // to the custodian of the record it is what it was, and what that one says now reaches nobody else
        pair.mine().deny();
        assertEquals("DIFFERENT", pair.mine().status());
        assertEquals(nobody, withoutOccasion(MMR.get(link)));
        assertEquals(0, events("MMR", "processing.record-link.settled.v1", link));
        assertEquals(1, events("platform", "processing.record-link.settled.v1", link));
    }

    /** How many events of this type lie in the outbox for an organisation, sent or not. */
    private static long events(String organisation, String type, String link) throws SQLException {
        try (var connection = OwnerSession.aboveTheGuard();
                var count = connection.prepareStatement(
                        "select count(*) from outbox where recipient = ? and type = ? and aggregateid = ?")) {
            count.setString(1, organisation);
            count.setString(2, type);
            count.setString(3, Given.last(link));
            try (var row = count.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    /** What another feature finds by a document's number makes a link only where both may know. */
    @Test
    void LNK_5_an_equal_document_number_tells_no_state_of_origin() throws Exception {
        var theirs = personOfMmr();
        var theirCase = caseOf(MMR, theirs);
        for (var nationality : List.of("MMR", "LKA")) {
            var registered = Given.registered(MYS, 1, nationality);
            var mine = Given.person(MYS, registered);
            var found = new LinkedRecord(UUID.fromString(theirs), UUID.fromString(theirCase), "MMR");
            var made = found(mine, registered, nationality, found);
            assertEquals(nationality.equals("MMR") ? 0 : 2, made, nationality);
            MYS.get("/record-links?individualId=" + mine).then().body("items.size()", is(made / 2));
            assertEquals(0, found(mine, registered, nationality, found), "once is enough");
        }
        MMR.get("/record-links?individualId=" + theirs).then().body("items.size()", is(1));
    }

    private static String caseOf(Client custodian, String individual) {
        return custodian.get("/cases?limit=200").<List<String>>path("items.id").stream()
                .filter(c -> custodian
                        .get("/cases/" + c)
                        .<List<String>>path("individuals.id")
                        .contains(individual))
                .findFirst()
                .orElseThrow();
    }

    private int found(String mine, String registered, String nationality, LinkedRecord found) throws Exception {
        var person = new KnownPerson(
                UUID.fromString(mine),
                UUID.fromString(Given.last(registered)),
                CaseFacts.unrestricted("MYS", Set.of(nationality), true),
                Decision.ofNobody("ACC-6"));
        var by = new By(new Actor("a registrar", "mys", "MYS", Set.of(Role.REGISTRAR)), Instant.now());
        return new Spoken("MYS").does(() -> QuarkusTransaction.requiringNew()
                .call(() -> links.sameDocument(new Done(null, null), person, List.of(found), by)
                        .also()
                        .size()));
    }
}
