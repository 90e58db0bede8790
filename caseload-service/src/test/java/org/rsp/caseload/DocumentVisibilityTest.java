package org.rsp.caseload;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.rsp.caseload.Client.body;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rsp.platform.identity.Role;
import org.rsp.platform.testing.OwnerSession;

/** Who may know of a document, by the policy and by the rows themselves; and who can find equal ones. */
@QuarkusTest
class DocumentVisibilityTest {

    private static final Client MYS = Client.of("MYS");
    private static final List<String> READS = List.of("", "/timeline", "/custody", "/examinations");

    private record Told(String holder, String document) {

        Told to(String organisation) {
            return new Told(Given.toldTo(organisation, holder), Given.toldTo(organisation, document));
        }
    }

    /** In a caseload whose parties, of which one is the state of origin, are told these classes. */
    private static Told shared(String... classes) {
        var arrangement = Given.sharing(List.of(classes), "MYS", "AUS", "MMR");
        var admitted = Given.admitted(MYS, Given.openCaseload(arrangement, 9, List.of("MMR"), "MYS"), 1, "MMR");
        var holder = Given.person(MYS, admitted, 0);
        var document = Papers.recorded(MYS, holder, Papers.passport());
        var examined = new Client("MYS", Role.PROTECTION_OFFICER)
                .step(document, "/examinations", Papers.examination("COUNTERFEIT"));
        examined.then().statusCode(200);
        MYS.step(document, "/custody", Papers.TAKING).then().statusCode(200);
        return new Told(holder, document);
    }

    private static Client everybody(String organisation) {
        return new Client(organisation, Role.REGISTRAR, Role.CASEWORKER, Role.SUPERVISOR, Role.PROTECTION_OFFICER);
    }

    private static void isNothing(String organisation, Told it) {
        var client = everybody(organisation);
        for (var said : List.of(it, it.to(organisation))) {
            READS.forEach(read -> client.get(said.document() + read).then().statusCode(404));
            client.get(said.holder() + "/documents").then().statusCode(404);
            client.post(said.holder() + "/documents", Papers.passport()).then().statusCode(404);
            client.step(said.document(), "/custody", Papers.TAKING, "\"1\"")
                    .then()
                    .statusCode(404);
        }
    }

    @Test
    void ACC_1_to_the_state_of_origin_and_to_strangers_no_document_exists() {
        var it = shared("P1", "P2");
        List.of("MMR", "THA", "RSO").forEach(organisation -> isNothing(organisation, it));
    }

    @Test
    void a_party_that_is_told_only_that_the_case_exists_learns_of_no_document() throws SQLException {
        // who follows already is refused a second subscription, which is as good
        List.of("AUS", "MMR")
                .forEach(party -> new Client(party, Role.INTEGRATION).post("/event-subscriptions", body()));
        var it = shared("P1");
        isNothing("AUS", it);
        assertEquals(0, sent("AUS", it.document()));
        assertEquals(3, sent("UNHCR", it.document()));
        var more = shared("P1", "P2");
        assertEquals(3, sent("AUS", more.document()));
        assertEquals(0, sent("MMR", more.document()));
    }

    private static long sent(String to, String document) throws SQLException {
        try (var owner = OwnerSession.aboveTheGuard();
                var query = owner.prepareStatement("select count(*) from outbox where aggregateid = ?")) {
            query.setString(1, Given.last(Given.toldTo(to, document)));
            try (var rows = query.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }

    @Test
    void parties_and_unhcr_read_the_document_without_number_zone_and_hints_and_change_nothing() {
        var it = shared("P1", "P2");
        for (var organisation : List.of("AUS", "UNHCR")) {
            var told = it.to(organisation);
            var client = everybody(organisation);
            client.get(told.document())
                    .then()
                    .statusCode(200)
                    .body("id", is(Given.last(told.document())))
                    .body("individualId", is(Given.last(told.holder())))
                    .body("type", is("PASSPORT"))
                    .body("number", nullValue())
                    .body("zone", nullValue())
                    .body("differences", nullValue())
                    .body("availableActions", empty())
                    .body("withheld", contains("P2"));
            client.get(told.holder() + "/documents").then().statusCode(200).body("items", hasSize(1));
            client.get(told.document() + "/timeline").then().statusCode(200);
            client.get(told.document() + "/custody").then().statusCode(404);
            client.get(told.document() + "/examinations").then().statusCode(404);
            client.step(told.document(), "/custody", Papers.TAKING, "\"3\"")
                    .then()
                    .statusCode(404);
            client.get(it.document()).then().statusCode(404);
        }
    }

    @Test
    void the_rows_of_a_document_are_guarded_and_its_mark_and_findings_are_the_custodians_alone() throws SQLException {
        var it = shared("P1", "P2");
        for (var organisation : List.of("MYS", "UNHCR", "AUS")) {
            assertEquals(1, RowPolicyTest.rows(organisation, "identity_document", "id", it.document()), organisation);
            assertEquals(3, RowPolicyTest.rows(organisation, "history", "resource", it.document()), organisation);
        }
        for (var organisation : List.of("MMR", "THA", "IOM", "RSO", "")) {
            assertEquals(0, RowPolicyTest.rows(organisation, "identity_document", "id", it.document()), organisation);
            assertEquals(0, RowPolicyTest.rows(organisation, "history", "resource", it.document()), organisation);
        }
        for (var table : List.of("document_mark", "document_custody", "document_examination")) {
            assertEquals(1, RowPolicyTest.rows("MYS", table, "document_id", it.document()), table);
            for (var organisation : List.of("UNHCR", "AUS", "MMR", "")) {
                assertEquals(0, RowPolicyTest.rows(organisation, table, "document_id", it.document()), table);
            }
        }
    }

    private static String numbered(Client by, String holder, String type, String issuer, String number) {
        return Papers.recorded(by, holder, body("type", type, "issuer", issuer, "number", number, "seen", "SEEN"));
    }

    /** Of whom else the custodian is told that it may be the same person. */
    private static List<String> linked(Client custodian, String holder) {
        var person = Given.last(holder);
        var links = custodian.get("/record-links?individualId=" + person);
        List<String> ones = links.path("items.individualId");
        List<String> others = links.path("items.otherIndividualId");
        return Stream.concat(ones.stream(), others.stream())
                .filter(id -> !id.equals(person))
                .toList();
    }

    private static String holder(Client custodian, String nationality) {
        return Given.person(custodian, Given.registered(custodian, 1, nationality), 0);
    }

    @Test
    void DOC_10_equal_documents_are_a_lead_for_people_however_the_number_is_spelled() {
        var one = holder(MYS, "MMR");
        var number = "12/MAKANA(N)" + UUID.randomUUID().toString().replaceAll("\\D", "");
        numbered(MYS, one, "PASSPORT", "MMR", number);
        var same = holder(MYS, "MMR");
        numbered(MYS, same, "EMERGENCY_PASSPORT", "MMR", number.toLowerCase().replace("(", " "));
        var burmese = holder(MYS, "MMR");
        numbered(MYS, burmese, "PASSPORT", "MMR", number.replace("12/", "၁၂/"));
        for (String other : List.of("NATIONAL_ID", "FAMILY_BOOK")) {
            numbered(MYS, holder(MYS, "MMR"), other, "MMR", number);
        }
        numbered(MYS, holder(MYS, "MMR"), "PASSPORT", "THA", number);
        assertEquals(Set.of(Given.last(same), Given.last(burmese)), Set.copyOf(linked(MYS, one)));
        numbered(MYS, one, "PASSPORT", "MMR", number);
        assertEquals(2, linked(MYS, one).size(), "one's own second copy is no other person");
        MYS.get("/record-links?individualId=" + Given.last(one))
                .then()
                .body("items.status", everyItem(is("UNDECIDED")));
    }

    @Test
    void DOC_12_a_party_that_issued_a_document_is_told_of_none() {
        var arrangement = Given.sharing(List.of("P1", "P2"), "MYS", "AUS", "PHL");
        var admitted = Given.admitted(MYS, Given.openCaseload(arrangement, 9, List.of("MMR"), "MYS"), 1, "MMR");
        var holder = Given.person(MYS, admitted, 0);
        var document =
                numbered(MYS, holder, "PASSPORT", "PHL", UUID.randomUUID().toString());
        for (var reader : List.of("AUS", "PHL")) {
            int told = reader.equals("AUS") ? 1 : 0;
            everybody(reader)
                    .get(Given.toldTo(reader, holder) + "/documents")
                    .then()
                    .statusCode(200)
                    .body("items", hasSize(told));
            everybody(reader).get(Given.toldTo(reader, document)).then().statusCode(told == 1 ? 200 : 404);
        }
        Given.id(MYS.step(document, "/custody", Papers.TAKING), 200);
        MYS.step(document, "/handovers", body("organisation", "PHL", "reason", "EXAMINATION"))
                .then()
                .statusCode(409)
                .body("guards.code", contains("DOC-7"));
    }

    /** Neither is told where the other is, and the origin of either keeps the other from all of it. */
    @Test
    void DOC_11_an_equal_document_at_another_custodian_makes_a_link_of_tokens_unless_one_is_an_origin() {
        var phl = Client.of("PHL");
        var number = UUID.randomUUID().toString();
        var mine = holder(MYS, "LKA");
        numbered(MYS, mine, "PASSPORT", "LKA", number);
        var theirs = holder(phl, "LKA");
        numbered(phl, theirs, "PASSPORT", "LKA", number);
        assertEquals(List.of(Given.last(Given.toldTo("MYS", theirs))), linked(MYS, mine));
        assertEquals(List.of(Given.last(Given.toldTo("PHL", mine))), linked(phl, theirs));
        MYS.get("/record-links?individualId=" + Given.last(mine)).then().body("items[0].otherCustodian", nullValue());
        // PHL gave these numbers itself: that one of them is in Malaysia is not for it to find out (DOC-12)
        var dual = holder(MYS, "LKA");
        var given = UUID.randomUUID().toString();
        numbered(MYS, dual, "PASSPORT", "PHL", given);
        var invented = holder(phl, "LKA");
        numbered(phl, invented, "PASSPORT", "PHL", given);
        assertEquals(List.of(), linked(phl, invented));
        assertEquals(List.of(), linked(MYS, dual));
        var fromThePhilippines = holder(MYS, "PHL");
        var another = UUID.randomUUID().toString();
        numbered(MYS, fromThePhilippines, "PASSPORT", "LKA", another);
        var atHome = holder(phl, "LKA");
        numbered(phl, atHome, "PASSPORT", "LKA", another);
        assertEquals(List.of(), linked(phl, atHome));
        assertEquals(List.of(), linked(MYS, fromThePhilippines));
    }
}
