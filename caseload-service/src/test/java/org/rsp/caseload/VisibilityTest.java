package org.rsp.caseload;

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
import java.util.List;
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

    private static void sameAsMissing(Client client, String resource, List<String> reads, List<String> steps) {
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
        UNHCR.get(registered)
                .then()
                .statusCode(200)
                .body("custodian", equalTo("MYS"))
                .body("caseNumber", nullValue())
                .body("availableActions", hasSize(0))
                .body("withheld", hasSize(0))
                .body("individuals[0].givenName", equalTo("Ma Khin Invented"));
        MYS.get(registered).then().body("caseNumber", startsWith("MYS-"));
        UNHCR.get(registered + "/timeline").then().statusCode(200).body("items", hasSize(1));
        UNHCR.get("/cases?limit=200")
                .then()
                .body("items.find { it.id == '%s' }.caseNumber".formatted(Given.last(registered)), nullValue())
                .body("items.id", hasItem(Given.last(registered)));
        sameAsMissing(UNHCR, registered, List.of(), STEPS);

        Given.id(MYS.step(registered, "/closure", body("reason", "NO_CONTACT")), 200);
        sameAsMissing(UNHCR, registered, List.of("", "/timeline"), STEPS);
        UNHCR.get("/cases?limit=200").then().body("items.id", not(hasItem(Given.last(registered))));
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

    /** A count that grows says that a national has been admitted. */
    @Test
    void CSL_3_no_state_that_may_be_the_origin_of_somebody_in_a_caseload_sees_its_counts() {
        var arrangement = Given.inForce("MYS", "UNHCR");
        var anybody = Given.openCaseload(arrangement, 5, List.of(), "MYS");
        sameAsMissing(Client.of("MYS"), anybody, List.of("/progress"), List.of());
        var named = Given.openCaseload(arrangement, 5, List.of("MMR"), "MYS");
        for (var allowed : List.of(Client.of("MYS"), UNHCR, RSO)) {
            allowed.get(named + "/progress").then().statusCode(200);
        }
        UNHCR.get(anybody + "/progress").then().statusCode(200);
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
}
