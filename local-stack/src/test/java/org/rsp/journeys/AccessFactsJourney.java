package org.rsp.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rsp.journeys.Client.body;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rsp.stack.Part;
import org.rsp.stack.RunningStack;

/** What the other services know of a case of the caseload service: as it stands, soon after each change, and told to no person. */
class AccessFactsJourney {

    private static final Duration SOON = Duration.ofSeconds(60);
    private static final Client UNHCR = Client.of("unhcr");

    private final RunningStack stack = RunningStack.shared();
    private final List<Part> others = stack.parts().stream()
            .filter(List.of(Part.RETURNS, Part.RESETTLEMENT, Part.COI)::contains)
            .toList();

    /** The copy of the service at this version, if nothing newer was heard of. */
    private JsonNode copy(Part service, String id, int version) {
        try (var database = stack.databaseAsSuperuser(service);
                var query = database.prepareStatement(
                        "select facts::text from known_facts where about = ?::uuid and version = ? and heard <= version")) {
            query.setString(1, id);
            query.setInt(2, version);
            var row = query.executeQuery();
            return Client.json(row.next() ? row.getString(1) : "{}");
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private JsonNode known(Part service, String id, int version) {
        Await.until(SOON, service + " knows version " + version, () -> !copy(service, id, version)
                .isEmpty());
        return copy(service, id, version);
    }

    @Test
    void every_other_service_knows_a_case_as_it_stands_and_follows_it() {
        assertTrue(others.contains(Part.RETURNS));
        String id = UNHCR.post(Given.CASES, Given.household(2)).id(201);
        for (Part service : others) {
            JsonNode facts = known(service, id, 1);
            assertEquals("UNHCR", facts.path("custodian").asText());
            assertEquals("[\"MMR\"]", facts.path("origins").toString());
            assertTrue(facts.path("open").asBoolean());
        }
        UNHCR.step(Given.CASES + "/" + id, "/closure", body("reason", "NO_CONTACT"))
                .id(200);
        others.forEach(service ->
                assertEquals("false", known(service, id, 2).path("open").toString()));
    }

    @Test
    void what_was_changed_before_a_crash_is_known_after_it() {
        String id = UNHCR.post(Given.CASES, Given.household(1)).id(201);
        known(Part.RETURNS, id, 1);
        UNHCR.step(Given.CASES + "/" + id, "/closure", body("reason", "NO_CONTACT"))
                .id(200);
        stack.kill(Part.RETURNS);
        stack.kill(Part.CASELOAD);
        stack.start(Part.CASELOAD);
        stack.start(Part.RETURNS);
        assertEquals("false", known(Part.RETURNS, id, 2).path("open").toString());
    }

    @Test
    void an_arrangement_is_known_with_its_parties() {
        String id = Given.arrangementInForce();
        JsonNode facts = known(Part.RETURNS, id, 4);
        assertTrue(facts.path("inForce").asBoolean());
        assertEquals(List.of("MYS", "UNHCR"), facts.path("parties").findValuesAsText("organisation"));
    }

    @Test
    void the_facts_are_told_to_services_only() {
        String id = UNHCR.post(Given.CASES, Given.household(1)).id(201);
        String path = "/processing/v1/access-facts/cases/" + id;
        assertEquals(200, asked(stack.token("returns-service"), path));
        for (String client : List.of("unhcr", "mmr", "rso")) {
            assertEquals(403, asked(stack.token(client), path), client);
        }
        assertEquals(403, asked(stack.userToken("unhcr-registrar"), path));
        assertEquals(403, asked(stack.token("returns-service"), Given.CASES + "/" + id), "and services nothing else");
    }

    private int asked(String token, String path) {
        return Client.send(HttpRequest.newBuilder(stack.address(Part.CASELOAD).resolve(path))
                        .timeout(Duration.ofSeconds(30))
                        .header("Authorization", "Bearer " + token))
                .status();
    }
}
