package org.rsp.caseload;

import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rsp.caseload.Client.RSO;
import static org.rsp.caseload.Client.body;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Not visible is not found, to the byte. */
@QuarkusTest
class VisibilityTest {

    private static final Client UNHCR = Client.of("UNHCR");

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
