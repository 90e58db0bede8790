package org.rsp.platform.testing;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.restassured.response.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.rsp.platform.identity.Role;

/** What every service does once it runs, whatever its features. A service's own test extends this and adds nothing. */
public abstract class ServiceStarts {

    /** The reviewed list of what can be read without a token. */
    private static final Set<String> OPEN = Set.of("problemPages", "problemPage", "eventSchema", "asyncApi");

    private static final String CANARY = "jane-roe-01a20341";

    @TestHTTPResource(value = "/", management = true)
    URI management;

    @ConfigProperty(name = "quarkus.rest.path")
    String area;

    @Test
    void is_ready_with_its_own_database() {
        given().get(management.resolve("/q/health/ready"))
                .then()
                .statusCode(200)
                .body("status", equalTo("UP"))
                .body("checks.status", everyItem(is("UP")));
    }

    @Test
    void shows_metrics_where_its_clients_cannot_see_them() {
        given().get(management.resolve("/q/metrics"))
                .then()
                .statusCode(200)
                .body(containsString("jvm_memory_used_bytes"));
        // not asked for: /q/swagger-ui, which the framework adds in tests and never to what ships
        var seen = Stream.of("/q/metrics", "/q/health", "/q/health/ready", "/q/openapi", "/q/arc")
                .filter(path -> given().get(path).statusCode() != 404)
                .toList();
        assertEquals(List.of(), seen);
    }

    @Test
    void shows_its_document_to_everybody() {
        given().get(area + "/openapi?format=json")
                .then()
                .statusCode(200)
                .body("openapi", equalTo("3.1.0"))
                .body("info.title", not(equalTo("")))
                .body("components.securitySchemes", hasKey("oidc"))
                .body("components.schemas", hasKey("Problem"));
    }

    @Test
    void answers_a_path_it_does_not_have_with_a_problem() {
        var unexplained = Stream.of(area + "/nothing", area, "/", "/nothing/v1")
                .filter(path -> !isProblem(given().get(path)))
                .toList();
        assertEquals(List.of(), unexplained);
    }

    private static boolean isProblem(Response answer) {
        return answer.statusCode() == 404
                && answer.contentType().startsWith("application/problem+json")
                && answer.jsonPath().getString("type").contains("/problems/");
    }

    /** Each could be the id of a case or a person's name, and whoever keeps the metrics keeps it. */
    @Test
    void no_label_of_a_metric_is_written_by_a_client() {
        Map<String, Map<String, Object>> paths =
                given().get(area + "/openapi?format=json").jsonPath().getMap("paths");
        var token = Tokens.of("UNHCR", Role.values());
        Stream.concat(
                        paths.keySet().stream().map(path -> path.replaceAll("\\{\\w+}", CANARY)),
                        Stream.of("/" + CANARY, area + "/" + CANARY, area + "/" + CANARY + "/closure"))
                .filter(path -> path.contains(CANARY))
                .forEach(path -> Stream.of("GET", "POST", "PUT", "DELETE", "OPTIONS", CANARY.toUpperCase(Locale.ROOT))
                        .forEach(verb -> {
                            given().request(verb, path);
                            given().auth().oauth2(token).request(verb, path);
                            given().auth()
                                    .oauth2(token)
                                    .contentType("text/plain")
                                    .body(CANARY)
                                    .request(verb, path);
                            given().auth().oauth2("no.token").request(verb, path);
                        }));
        var metrics = given().get(management.resolve("/q/metrics")).asString();
        var written = metrics.lines()
                .filter(line -> line.toLowerCase(Locale.ROOT).contains(CANARY))
                .toList();
        assertEquals(List.of(), written);
        assertTrue(metrics.contains("uri=\"" + area + "/problems/{slug}\""), "what is known has its label");
    }

    @Test
    void wants_a_token_for_everything_that_is_not_on_the_reviewed_list() {
        Map<String, Map<String, Object>> paths =
                given().get(area + "/openapi?format=json").jsonPath().getMap("paths");
        var open = new TreeSet<String>();
        var refusals = new ArrayList<String>();
        paths.forEach((path, item) -> item.forEach((verb, operation) -> {
            if (operation instanceof Map<?, ?> described && described.get("operationId") instanceof String id) {
                // whatever stands there: who asks is looked at first
                var answer = given().contentType("application/json")
                        .request(verb, path.replaceAll("\\{\\w+}", "00000000-0000-7000-8000-000000000000"));
                if (answer.statusCode() != 401) {
                    open.add(id);
                } else if (!answer.contentType().startsWith("application/problem+json")) {
                    refusals.add(id);
                }
            }
        }));
        assertEquals(new TreeSet<>(OPEN), open);
        assertTrue(refusals.isEmpty(), () -> "not refused with a problem: " + refusals);
    }
}
