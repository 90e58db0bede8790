package org.rsp.caseload;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rsp.caseload.Client.RSO;
import static org.rsp.caseload.Client.body;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rsp.platform.identity.Role;

/** Not visible is not found, to the byte: cases by the policy, arrangements and caseloads by ACC-10. */
@QuarkusTest
class VisibilityTest {

    private static final Client UNHCR = Client.of("UNHCR");
    private static final Client MYS = Client.of("MYS");

    /** What differs between two refusals by nature is cut out: the request's id. */
    private static String bytes(Response answer) {
        var id = answer.header("X-Request-Id");
        return answer.statusCode() + answer.contentType() + answer.asString().replace(id, "");
    }

    /** Of a case neither the real id may tell anything, nor the token that is the client's own. */
    private static void sameAsMissing(Client client, String resource, List<String> reads, List<String> steps) {
        sameAsMissingSaid(client, resource, reads, steps);
        if (resource.startsWith("/cases/")) {
            sameAsMissingSaid(client, Given.toldTo(client.organisation(), resource), reads, steps);
        }
    }

    private static void sameAsMissingSaid(Client client, String resource, List<String> reads, List<String> steps) {
        var missing = resource.substring(0, resource.lastIndexOf('/') + 1) + UUID.randomUUID();
        for (String read : reads) {
            var answer = client.get(resource + read);
            assertEquals(404, answer.statusCode());
            assertEquals(bytes(client.get(missing + read)), bytes(answer));
        }
        for (String step : steps) {
            var body = body("reason", "NO_CONTACT");
            assertEquals(
                    bytes(client.step(missing, step, body, "\"1\"")),
                    bytes(client.step(resource, step, body, "\"1\"")));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"MMR", "MYS", "AUS", "IOM", "RSO"})
    void a_case_exists_for_its_custodian_only(String organisation) {
        var registered = Given.admitted(UNHCR, Given.openCaseload(), 1, "MMR");
        var stranger = Client.of(organisation);
        sameAsMissing(stranger, registered, List.of("", "/timeline"), List.of("/closure"));
        stranger.get("/cases").then().statusCode(200).body("items.id", not(hasItem(Given.last(registered))));
    }

    private static final List<String> STEPS =
            List.of("/individuals", "/admission", "/release", "/closure", "/reopening");

    /** MYS registers, under an arrangement to which Myanmar is a party, and admits to a caseload that names no origin. */
    private static String underAnArrangementWithMyanmar(Map<String, Object> household) {
        var caseload = Given.openCaseload(Given.inForce("MYS", "UNHCR", "MMR"), 5, List.of(), "MYS");
        var registered = "/cases/" + Given.id(MYS.post("/cases", household), 201);
        Given.id(MYS.step(registered, "/admission", body("caseloadId", Given.last(caseload))), 200);
        return registered;
    }

    private static Map<String, Object> statelessFormerResidentOfMyanmar() {
        var person = Given.person("PA", "Nu Nu Invented");
        person.put("stateless", true);
        person.put("formerHabitualResidence", "MMR");
        return body("countryOfAsylum", "MYS", "individuals", List.of(person));
    }

    @Test
    void ACC_1_a_party_never_learns_of_its_national_or_its_stateless_former_resident() {
        var mmr = Client.of("MMR");
        for (var household : List.of(Given.household(2, "MMR"), statelessFormerResidentOfMyanmar())) {
            var hidden = underAnArrangementWithMyanmar(household);
            sameAsMissing(mmr, hidden, List.of("", "/timeline"), STEPS);
            mmr.get("/cases?limit=200").then().statusCode(200).body("items.id", not(hasItem(Given.last(hidden))));
        }
    }

    @Test
    void ACC_1_a_person_who_joins_brings_another_origin() {
        var registered = Given.registered(MYS, 1, "MMR");
        var wife = Given.person("WIF", "Second Invented", "LKA");
        Given.id(MYS.step(registered, "/individuals", body("joining", "REUNITED_FAMILY", "individual", wife)), 200);
        sameAsMissing(Client.of("LKA"), registered, List.of("", "/timeline"), STEPS);
    }

    @Test
    void ACC_8_unhcr_reads_every_open_case_without_its_number_and_changes_none() {
        var registered = Given.registered(MYS, 1, "MMR");
        var told = Given.toldTo("UNHCR", registered);
        UNHCR.get(told)
                .then()
                .statusCode(200)
                .body("custodian", equalTo("MYS"))
                .body("caseNumber", nullValue())
                .body("availableActions", hasSize(0))
                .body("withheld", equalTo(List.of("P2", "P3", "P4")))
                .body("individuals[0].givenName", equalTo("Ma Khin Invented"));
        MYS.get(registered).then().body("caseNumber", startsWith("MYS-"));
        UNHCR.get(told + "/timeline").then().statusCode(200).body("items", hasSize(1));
        UNHCR.get("/cases?limit=200")
                .then()
                .body("items.find { it.id == '%s' }.caseNumber".formatted(Given.last(told)), nullValue())
                .body("items.id", hasItem(Given.last(told)))
                .body("items.id", not(hasItem(Given.last(registered))));
        sameAsMissing(UNHCR, registered, List.of(), STEPS);

        Given.id(MYS.step(registered, "/closure", body("reason", "NO_CONTACT")), 200);
        sameAsMissing(UNHCR, registered, List.of("", "/timeline"), STEPS);
        UNHCR.get("/cases?limit=200").then().body("items.id", not(hasItem(Given.last(told))));
    }

    /** The custodian has the real id; UNHCR its own, in every place; neither can use the other's, nor anybody a third's. */
    @Test
    void ACC_11_every_id_of_a_case_is_the_readers_own() {
        var registered = Given.registered(MYS, 2, "MMR");
        var told = Given.toldTo("UNHCR", registered);
        var persons = MYS.get(registered).<List<String>>path("individuals.id");
        var names = UNHCR.get(told)
                .then()
                .statusCode(200)
                .body("id", equalTo(Given.last(told)))
                .extract()
                .<List<String>>path("individuals.id");
        for (int i = 0; i < 2; i++) {
            assertEquals(Given.last(Given.toldTo("UNHCR", "/" + persons.get(i))), names.get(i));
        }
        sameAsMissingSaid(UNHCR, registered, List.of("", "/timeline"), STEPS);
        sameAsMissingSaid(UNHCR, Given.toldTo("IOM", registered), List.of("", "/timeline"), STEPS);
        sameAsMissingSaid(MYS, told, List.of("", "/timeline"), STEPS);
        sameAsMissingSaid(MYS, Given.toldTo("MYS", registered), List.of("", "/timeline"), STEPS);
    }

    /** A cursor is bytes in Base64, and whoever opens it must find no real id there. */
    @Test
    void ACC_11_no_cursor_holds_a_real_id() {
        var registered = Given.registered(MYS, 1, "MMR");
        for (int i = 0; i < 3; i++) {
            Given.registered(MYS, 1, "MMR");
        }
        Given.id(MYS.step(registered, "/closure", body("reason", "NO_CONTACT")), 200);
        Given.id(MYS.step(registered, "/reopening", body("reason", "CONTACT_RESUMED")), 200);
        var ids = MYS.get("/cases?limit=200").<List<String>>path("items.id").stream()
                .map(VisibilityTest::hex)
                .toList();
        var told = Given.toldTo("UNHCR", registered);
        String place = UNHCR.get(told + "/timeline?limit=1")
                .then()
                .statusCode(200)
                .extract()
                .path("next");
        UNHCR.get(told + "/timeline?limit=1&after=" + place)
                .then()
                .statusCode(200)
                .body("items.version", hasItem(2));
        var after = "";
        for (int page = 0; page < 3; page++) {
            String next = UNHCR.get("/cases?limit=1" + after)
                    .then()
                    .statusCode(200)
                    .extract()
                    .path("next");
            assertTrue(ids.stream().noneMatch(opened(next)::contains));
            after = "&after=" + next;
        }
        assertTrue(ids.stream().noneMatch(opened(place)::contains));
    }

    /**
     * Whoever could make a cursor could ask, again and again, on which side of it a case lies, and so find its id. What is not sealed
     * for this reader and this list is refused: a place in plain, another's cursor, that of another list, one that was changed.
     */
    @Test
    void ACC_11_nobody_can_make_a_cursor() {
        for (int i = 0; i < 3; i++) {
            Given.registered(MYS, 1, "MMR");
        }
        String own = UNHCR.get("/cases?limit=1").path("next");
        UNHCR.get("/cases?limit=1&after=" + own).then().statusCode(200);
        var plain = ByteBuffer.allocate(28)
                .putLong(System.currentTimeMillis() * 1000)
                .putLong(0x0198_0000_0000_7000L)
                .putLong(0x8000_0000_0000_0000L)
                .array();
        var changed = Base64.getUrlDecoder().decode(own);
        changed[changed.length - 1] ^= 1;
        var forged = List.of(
                Base64.getUrlEncoder().withoutPadding().encodeToString(plain),
                Base64.getUrlEncoder().withoutPadding().encodeToString(changed),
                MYS.get("/cases?limit=1").path("next"),
                UNHCR.get("/cases?limit=1&status=REGISTERED").path("next"));
        for (String cursor : forged) {
            UNHCR.get("/cases?limit=1&after=" + cursor)
                    .then()
                    .statusCode(400)
                    .body("type", containsString("/problems/cursor-not-valid"));
        }
    }

    /** Born in Myanmar, a nationality not said, and no word of where she lived: it may be Myanmar, so no state learns of her. */
    @Test
    void ACC_18_where_an_origin_is_not_known_no_state_learns_of_the_case() {
        var arrangement = Given.sharing(List.of("P1", "P2"), "MYS", "AUS", "MMR");
        var caseload = Given.openCaseload(arrangement, 9, List.of(), "MYS");
        for (boolean stateless : List.of(true, false)) {
            var person = Given.person("PA", "Nu Nu Invented");
            person.put("stateless", stateless);
            var household = body("countryOfAsylum", "MYS", "individuals", List.of(person));
            var admitted = "/cases/" + Given.id(MYS.post("/cases", household), 201);
            Given.id(MYS.step(admitted, "/admission", body("caseloadId", Given.last(caseload))), 200);
            for (String party : List.of("MMR", "AUS")) {
                var told = Given.toldTo(party, admitted);
                Client.of(party).get(told).then().statusCode(404);
                Client.of(party).get("/cases?limit=200").then().body("items.id", not(hasItem(Given.last(told))));
            }
            UNHCR.get(Given.toldTo("UNHCR", admitted)).then().statusCode(200);
            var known = body(
                    "individualId",
                    MYS.get(admitted).path("individuals[0].id"),
                    "reason",
                    "NEW_EVIDENCE",
                    "changes",
                    body("stateless", true, "formerHabitualResidence", "BGD", "countryOfBirth", "MMR"));
            Given.id(MYS.step(admitted, "/corrections", known), 200);
            Client.of("AUS").get(Given.toldTo("AUS", admitted)).then().statusCode(200);
            // born there, without a nationality
            Client.of("MMR").get(Given.toldTo("MMR", admitted)).then().statusCode(404);
        }
    }

    /** A time to the microsecond is as good as an id for joining what two readers were told. */
    @Test
    void ACC_16_every_time_of_a_case_is_a_whole_minute_in_answers_and_cursors() {
        Given.registered(MYS, 1, "MMR");
        var registered = Given.registered(MYS, 1, "MMR");
        Given.id(MYS.step(registered, "/closure", body("reason", "NO_CONTACT")), 200);
        Given.id(MYS.step(registered, "/reopening", body("reason", "CONTACT_RESUMED")), 200);
        for (var reader : Map.of(UNHCR, Given.toldTo("UNHCR", registered), MYS, registered)
                .entrySet()) {
            var told = reader.getKey()
                    .get(reader.getValue())
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            var list = reader.getKey()
                    .get("/cases?limit=1")
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            var timeline = reader.getKey().get(reader.getValue() + "/timeline");
            var times = new ArrayList<String>(
                    timeline.then().statusCode(200).extract().path("items.at"));
            assertEquals(3, times.size());
            times.addAll(List.of(told.getString("registeredAt"), told.getString("updatedAt")));
            times.addAll(list.getList("items.registeredAt"));
            times.addAll(list.getList("items.updatedAt"));
            times.forEach(time -> assertTrue(time.endsWith(":00Z"), time));
        }
    }

    private static String hex(String id) {
        return id.replace("-", "");
    }

    private static String opened(String cursor) {
        return HexFormat.of().formatHex(Base64.getUrlDecoder().decode(cursor));
    }

    /** Page after page of another's cases, none left out and none twice: the tokens in the cursors are found again. */
    @Test
    void unhcr_turns_the_pages_of_cases_it_knows_by_tokens() {
        for (int i = 0; i < 5; i++) {
            Given.registered(MYS, 1, "MMR");
        }
        var whole = UNHCR.get("/cases?limit=7").<List<String>>path("items.id");
        var seen = new ArrayList<String>();
        var after = "";
        while (seen.size() < 6) {
            var page =
                    UNHCR.get("/cases?limit=2" + after).then().statusCode(200).extract();
            seen.addAll(page.path("items.id"));
            after = "&after=" + page.path("next");
        }
        assertEquals(whole.subList(0, 6), seen);
    }

    @Test
    void ACC_4_a_purpose_is_stated_from_the_list_and_served_by_a_role() {
        var registered = Given.registered(MYS, 1, "MMR");
        for (var path : List.of(registered, registered + "/timeline", "/cases", "/cases/" + UUID.randomUUID())) {
            MYS.request()
                    .header("Purpose", "CURIOSITY")
                    .get(Area.PATH + path)
                    .then()
                    .statusCode(400);
            var registrar = new Client("MYS", Role.REGISTRAR).request();
            registrar.header("Purpose", "RETURN").get(Area.PATH + path).then().statusCode(403);
            MYS.request()
                    .header("Purpose", "STATISTICS")
                    .get(Area.PATH + path)
                    .then()
                    .statusCode(403);
        }
        MYS.request()
                .header("Purpose", "RETURN")
                .get(Area.PATH + registered)
                .then()
                .statusCode(200);
    }

    @Test
    void a_country_of_origin_does_not_learn_of_the_caseload_that_names_its_nationals_though_it_is_a_party() {
        var arrangement = Given.inForce("MYS", "UNHCR", "MMR");
        var hidden = Given.openCaseload(arrangement, 5, List.of("LKA", "MMR"), "MYS");
        var shown = Given.openCaseload(arrangement, 5, List.of("LKA"), "MYS");
        var mmr = Client.of("MMR");
        sameAsMissing(mmr, hidden, List.of("", "/progress", "/timeline"), List.of());
        mmr.get("/caseloads")
                .then()
                .body("items.id", not(hasItem(Given.last(hidden))))
                .body("items.id", hasItem(Given.last(shown)));
        Client.of("MYS").get(hidden).then().statusCode(200);
    }

    /** A count that grows says that a national has been admitted, or the wife of somebody who may be known. */
    @Test
    void CSL_3_no_state_sees_the_counts_of_a_caseload() {
        var arrangement = Given.inForce("MYS", "UNHCR", "IOM");
        for (var origins : List.of(List.<String>of(), List.of("MMR"))) {
            var caseload = Given.openCaseload(arrangement, 5, origins, "MYS");
            sameAsMissing(Client.of("MYS"), caseload, List.of("/progress"), List.of());
            for (var allowed : List.of(UNHCR, Client.of("IOM"), RSO)) {
                allowed.get(caseload + "/progress").then().statusCode(200);
            }
        }
    }

    /** A refused admission must not say by its evidence what the progress does not. */
    @Test
    void CSL_3_no_state_learns_the_free_places_from_a_refusal() {
        var arrangement = Given.inForce("MYS", "MMR", "UNHCR");
        var caseload = Given.openCaseload(arrangement, 7, List.of(), "MYS");
        var body = body("caseloadId", Given.last(caseload));
        for (var state : List.of(MYS, Client.of("MMR"))) {
            var large = Given.registered(state, 9, "LKA");
            var before = evidence(state.step(large, "/admission", body), "FAIL");
            var inTheWrongCountry = Given.household(1, "LKA");
            inTheWrongCountry.put("countryOfAsylum", "THA");
            var small = "/cases/" + Given.id(state.post("/cases", inTheWrongCountry), 201);
            var room = evidence(state.step(small, "/admission", body), "PASS");
            Given.admitted(UNHCR, caseload, 1, "AFG");
            assertEquals(before, evidence(state.step(large, "/admission", body), "FAIL"));
            assertEquals(room, evidence(state.step(small, "/admission", body), "PASS"));
            assertTrue((before + room).chars().noneMatch(Character::isDigit), before + room);
        }
        assertEquals(
                "Places needed: 9; places free: 5.",
                evidence(UNHCR.step(Given.registered(UNHCR, 9, "LKA"), "/admission", body), "FAIL"));
    }

    private static String evidence(Response refused, String state) {
        refused.then().statusCode(409).body("guards.find { it.code == 'ADM-7' }.state", equalTo(state));
        return refused.path("guards.find { it.code == 'ADM-7' }.evidence");
    }

    @Test
    void an_arrangement_and_its_caseloads_exist_for_its_parties_and_the_coordinator() {
        var arrangement = Given.inForce("MYS", "UNHCR");
        var caseload = Given.openCaseload(arrangement, 5, List.of(), "MYS");
        var stranger = Client.of("THA");
        sameAsMissing(stranger, arrangement, List.of("", "/timeline"), List.of());
        sameAsMissing(stranger, caseload, List.of("", "/progress", "/timeline"), List.of());
        stranger.get("/arrangements").then().body("items.id", not(hasItem(Given.last(arrangement))));
        RSO.get(caseload).then().statusCode(200);
    }

    @Test
    void an_id_that_is_no_id_is_simply_not_there() {
        var mangled = UNHCR.get("/cases/not-an-id");
        assertEquals(bytes(UNHCR.get("/cases/" + UUID.randomUUID())), bytes(mangled));
        assertTrue(mangled.asString().contains("\"requestId\""));
    }

    @Test
    void an_id_has_one_spelling() {
        var registered = Given.registered(MYS, 1, "MMR");
        var token = Given.toldTo("UNHCR", registered);
        MYS.get(registered).then().statusCode(200);
        for (String spelled : otherSpellings(Given.last(registered))) {
            assertEquals(bytes(MYS.get("/cases/" + UUID.randomUUID())), bytes(MYS.get("/cases/" + spelled)), spelled);
            new Client("MYS", Role.AUDITOR)
                    .get("/audit/cases/" + spelled)
                    .then()
                    .statusCode(404);
            MYS.get("/cases?caseloadId=" + spelled).then().statusCode(400);
            MYS.step(registered, "/admission", body("caseloadId", spelled))
                    .then()
                    .statusCode(422);
        }
        for (String spelled : otherSpellings(Given.last(token))) {
            assertEquals(
                    bytes(UNHCR.get("/cases/" + UUID.randomUUID())), bytes(UNHCR.get("/cases/" + spelled)), spelled);
        }
    }

    /** As {@link UUID#fromString} would take them for the same. */
    private static List<String> otherSpellings(String id) {
        var spellings = List.of(id.toUpperCase(Locale.ROOT), "0" + id, id.replaceFirst("^0+", ""));
        return spellings.stream().filter(each -> !each.equals(id)).toList();
    }
}
