package org.rsp.journeys;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rsp.journeys.Client.body;

import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rsp.stack.Part;
import org.rsp.stack.RunningStack;

/** What a client may rely on crosses the gateway unchanged, and what only the gateway can give is there. */
class ThroughTheGatewayJourney {

    private static final Client UNHCR = Client.of("unhcr");

    private final RunningStack stack = RunningStack.shared();

    @Test
    void a_strong_tag_names_the_version_and_a_step_needs_it() {
        var created = UNHCR.post(Given.CASES, Given.household(1));
        String path = Given.CASES + "/" + created.id(201);
        assertEquals("\"1\"", created.header("ETag"));

        var closure = body("reason", "NO_CONTACT");
        var without = Client.send(
                Client.json(UNHCR.request(path + "/closure"), closure).header("Idempotency-Key", Client.newKey()));
        assertEquals(428, without.status(), without.body());
        assertEquals(
                412,
                UNHCR.step(path, "/closure", closure, "\"7\"", Client.newKey()).status());
        assertEquals(
                400,
                UNHCR.step(path, "/closure", closure, "W/\"1\"", Client.newKey())
                        .status());
        var closed = UNHCR.step(path, "/closure", closure, created.header("ETag"), Client.newKey());
        assertEquals(200, closed.status(), closed.body());
        assertEquals("\"2\"", closed.header("ETag"));
        assertEquals(
                412,
                UNHCR.step(path, "/closure", closure, "\"1\"", Client.newKey()).status());
        assertEquals("\"2\"", UNHCR.get(path).header("ETag"));
    }

    @Test
    void the_location_of_what_was_created_leads_to_it_through_the_gateway() {
        var created = UNHCR.post(Given.CASES, Given.household(2));
        URI location = stack.gateway().resolve(created.header("Location"));

        assertEquals(stack.gateway().getAuthority(), location.getAuthority());
        var read = UNHCR.get(location.getPath());
        assertEquals(200, read.status());
        assertEquals(created.json(), read.json());
    }

    @Test
    void a_repeated_request_is_answered_as_the_first_and_says_so() {
        String key = Client.newKey();
        var household = Given.household(1);
        var first = UNHCR.post(Given.CASES, household, key);
        var second = UNHCR.post(Given.CASES, household, key);
        assertEquals(first.id(201), second.id(201));
        assertEquals("true", second.header("Idempotent-Replay"));
        assertEquals(first.header("Location"), second.header("Location"));
    }

    @Test
    void every_page_of_a_list_is_reached_by_its_link() {
        for (int i = 0; i < 3; i++) {
            Client.of("iom").post(Given.CASES, Given.household(1)).id(201);
        }
        var first = Client.of("iom").get(Given.CASES + "?limit=2");
        assertEquals(2, first.json().path("items").size(), first.body());
        String link = first.header("Link");
        assertTrue(link.contains("rel=\"next\""), link);
        URI next = stack.gateway().resolve(link.substring(link.indexOf('<') + 1, link.indexOf('>')));
        assertEquals(stack.gateway().getAuthority(), next.getAuthority());
        var second = Client.of("iom").get(next.getRawPath() + "?" + next.getRawQuery());
        assertEquals(200, second.status(), second.body());
        assertNotEquals(
                first.json().path("items").get(0).path("id"),
                second.json().path("items").get(0).path("id"));
    }

    @Test
    void every_answer_bears_the_headers_that_protect_its_reader() {
        for (var answer : List.of(
                UNHCR.get(Given.CASES),
                UNHCR.get(Given.CASES + "/0198c0de-0000-7000-8000-000000000000"),
                Client.getOpenly(stack.gateway().resolve("/processing/v1/cases")),
                Client.getOpenly(stack.gateway().resolve("/processing/v1/openapi")),
                Client.getOpenly(stack.gateway().resolve("/")))) {
            assertAll(
                    () -> assertEquals("nosniff", answer.header("X-Content-Type-Options")),
                    () -> assertEquals("no-referrer", answer.header("Referrer-Policy")),
                    () -> assertTrue(answer.header("Content-Security-Policy").contains("frame-ancestors 'none'")),
                    () -> assertTrue(answer.header("X-Request-Id").matches("[0-9a-f-]{36}")),
                    () -> assertEquals("", answer.header("Server")));
        }
        assertEquals("no-store", UNHCR.get(Given.CASES).header("Cache-Control"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"processing", "returns", "resettlement", "coi"})
    void the_document_of_each_service_is_there_without_a_token(String area) {
        var json = Client.getOpenly(stack.gateway().resolve("/" + area + "/v1/openapi"));
        assertEquals(200, json.status());
        assertTrue(json.json().path("openapi").asText().startsWith("3.1"));
        json.json()
                .path("paths")
                .fieldNames()
                .forEachRemaining(path -> assertTrue(path.startsWith("/" + area + "/v1/")));
        var yaml = Client.getOpenly(stack.gateway().resolve("/" + area + "/v1/openapi?format=yaml"));
        assertEquals(200, yaml.status());
        assertTrue(yaml.body().contains("openapi: 3.1"));
    }

    @Test
    void swagger_ui_is_served_and_names_every_document() {
        var page = Client.getOpenly(stack.gateway().resolve("/swagger-ui/"));
        assertEquals(200, page.status());
        assertTrue(page.header("Content-Type").startsWith("text/html"));
        var script = Client.getOpenly(stack.gateway().resolve("/swagger-ui/start.js"));
        for (String area : List.of("processing", "returns", "resettlement", "coi")) {
            assertTrue(script.body().contains("/" + area + "/v1/openapi"), area);
        }
        assertEquals(
                200,
                Client.getOpenly(stack.gateway().resolve("/swagger-ui/swagger-ui-bundle.js"))
                        .status());
    }

    @Test
    void the_type_of_every_problem_is_the_address_of_a_page_that_explains_it() {
        String path =
                Given.CASES + "/" + UNHCR.post(Given.CASES, Given.household(1)).id(201);
        var problems = List.of(
                Client.getOpenly(stack.gateway().resolve(Given.CASES)),
                UNHCR.get(Given.CASES + "/0198c0de-0000-7000-8000-000000000000"),
                UNHCR.get("/nowhere"),
                UNHCR.get(Given.CASES + "?after=nonsense"),
                UNHCR.post(Given.CASES, "{"),
                UNHCR.post(Given.CASES, body("countryOfAsylum", "MYS")),
                UNHCR.step(path, "/reopening", body("reason", "CONTACT_RESUMED")),
                UNHCR.step(path, "/closure", body("reason", "NO_CONTACT"), "\"9\"", Client.newKey()),
                Client.of("rso").post(Given.CASES, Given.household(1)),
                Client.send(UNHCR.request(Given.CASES)
                        .header("Idempotency-Key", Client.newKey())
                        .header("Content-Type", "text/plain")
                        .POST(BodyPublishers.ofString("x"))));
        for (var problem : problems) {
            assertEquals("application/problem+json", problem.header("Content-Type"), problem.body());
            URI type = URI.create(problem.json().path("type").asText());
            assertEquals(stack.gateway().getAuthority(), type.getAuthority());
            var page = Client.getOpenly(type);
            assertEquals(200, page.status(), type.toString());
            assertFalse(page.body().isBlank());
            assertEquals(
                    problem.header("X-Request-Id"),
                    problem.json().path("requestId").asText());
        }
    }

    @Test
    void the_gateway_tells_whether_the_whole_is_well_and_keeps_management_to_itself() {
        var health = Client.getOpenly(stack.gateway().resolve("/health"));
        assertEquals("UP", health.json().path("status").asText(), health.body());
        for (String path : List.of("/q/health", "/q/metrics", "/q/openapi", "/q/swagger-ui", "/q/dev-ui", "/metrics")) {
            assertEquals(404, UNHCR.get(path).status(), path);
            for (Part service : List.of(Part.CASELOAD, Part.RETURNS, Part.RESETTLEMENT, Part.COI)) {
                int status =
                        Client.getOpenly(stack.address(service).resolve(path)).status();
                assertTrue(status == 404 || status == 401, service + " " + path + " " + status);
            }
        }
    }
}
