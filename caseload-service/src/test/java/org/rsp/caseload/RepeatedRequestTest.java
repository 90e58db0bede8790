package org.rsp.caseload;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.rsp.caseload.Client.RSO;
import static org.rsp.caseload.Client.body;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rsp.platform.identity.Role;
import org.rsp.platform.testing.Tokens;

@QuarkusTest
class RepeatedRequestTest {

    private static final Client UNHCR = Client.of("UNHCR");

    @Test
    void a_repeated_registration_is_answered_again_and_has_one_effect() {
        var key = UUID.randomUUID().toString();
        var household = Given.household(2, "MMR");
        var first = UNHCR.post("/cases", household, key);
        var second = UNHCR.post("/cases", household, key);
        first.then().statusCode(201).header("Idempotent-Replay", nullValue());
        second.then().statusCode(201).header("Idempotent-Replay", "true").header("Location", first.header("Location"));
        assertEquals(first.asString(), second.asString());
    }

    @Test
    void a_repeated_step_is_answered_with_the_resource_as_it_is_now() {
        var registered = Given.registered(UNHCR, 1, "MMR");
        var key = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            UNHCR.request()
                    .header("If-Match", "\"1\"")
                    .header("Idempotency-Key", key)
                    .body(body("reason", "NO_CONTACT"))
                    .post(Area.PATH + registered + "/closure")
                    .then()
                    .statusCode(200)
                    .header("ETag", "\"2\"")
                    .body("status", is("CLOSED"));
        }
    }

    @Test
    void a_key_belongs_to_one_request() {
        var key = UUID.randomUUID().toString();
        UNHCR.post("/cases", Given.household(1, "MMR"), key).then().statusCode(201);
        UNHCR.post("/cases", Given.household(2, "MMR"), key)
                .then()
                .statusCode(422)
                .body("type", containsString("/problems/key-reused"));
    }

    @Test
    void the_version_a_step_is_about_is_part_of_the_request() {
        var registered = Given.registered(UNHCR, 1, "MMR");
        var key = UUID.randomUUID().toString();
        close(registered, key, "\"1\"").then().statusCode(200);
        Given.id(UNHCR.step(registered, "/reopening", body("reason", "CONTACT_RESUMED")), 200);
        close(registered, key, "\"3\"").then().statusCode(422).body("type", containsString("/problems/key-reused"));
    }

    private static io.restassured.response.Response close(String registered, String key, String etag) {
        return UNHCR.request()
                .header("If-Match", etag)
                .header("Idempotency-Key", key)
                .body(body("reason", "NO_CONTACT"))
                .post(Area.PATH + registered + "/closure");
    }

    /** Two systems of one organisation may have the same idea of a key: neither is answered what the other did. */
    @Test
    void a_key_belongs_to_the_client_that_sent_it() {
        var key = UUID.randomUUID().toString();
        var household = Given.household(1, "MMR");
        var ids = Stream.of("unhcr-registration", "unhcr-import")
                .map(client -> given().auth()
                        .oauth2(Tokens.ofClient(client, "UNHCR", Role.REGISTRAR))
                        .contentType("application/json")
                        .header("Idempotency-Key", key)
                        .body(household)
                        .post(Area.PATH + "/cases"))
                .map(answer -> {
                    answer.then().header("Idempotent-Replay", nullValue());
                    return Given.id(answer, 201);
                })
                .distinct();
        assertEquals(2, ids.count());
    }

    @Test
    void a_key_belongs_to_one_organisation() {
        var key = UUID.randomUUID().toString();
        var household = Given.household(1, "MMR");
        var first = Given.id(UNHCR.post("/cases", household, key), 201);
        assertNotEquals(first, Given.id(Client.of("AUS").post("/cases", household, key), 201));
    }

    @Test
    void a_key_belongs_to_one_operation() {
        var caseload = Given.openCaseload();
        var key = UUID.randomUUID().toString();
        for (var words :
                List.of(List.of("/pauses", "CAPACITY", "PAUSED"), List.of("/closure", "PURPOSE_MET", "CLOSED"))) {
            RSO.request()
                    .header("If-Match", RSO.etag(caseload))
                    .header("Idempotency-Key", key)
                    .body(body("reason", words.get(1)))
                    .post(Area.PATH + caseload + words.get(0))
                    .then()
                    .statusCode(200)
                    .header("Idempotent-Replay", nullValue())
                    .body("status", is(words.get(2)));
        }
    }

    @Test
    void a_repeat_is_refused_to_who_has_lost_the_role_since() {
        var key = UUID.randomUUID().toString();
        var household = Given.household(1, "MMR");
        UNHCR.post("/cases", household, key).then().statusCode(201);
        new Client("UNHCR", Role.AUDITOR).post("/cases", household, key).then().statusCode(403);
    }

    @Test
    void the_same_request_sent_sixteen_times_at_once_has_one_effect() throws Exception {
        var key = UUID.randomUUID().toString();
        var household = Given.household(1, "MMR");
        Callable<String> attempt = () -> {
            var answer = UNHCR.post("/cases", household, key);
            return answer.statusCode() == 409 ? "409" : Given.id(answer, 201);
        };
        var outcomes = new HashSet<String>();
        try (var threads = Executors.newFixedThreadPool(16)) {
            for (var outcome : threads.invokeAll(
                    IntStream.range(0, 16).mapToObj(i -> attempt).toList())) {
                outcomes.add(outcome.get());
            }
        }
        outcomes.remove("409");
        assertEquals(1, outcomes.size(), "one case, whoever was first");
    }

    @Test
    void a_refused_request_does_not_use_up_its_key() {
        var key = UUID.randomUUID().toString();
        UNHCR.post("/cases", body("countryOfAsylum", "MYS"), key).then().statusCode(422);
        UNHCR.post("/cases", Given.household(1, "MMR"), key).then().statusCode(201);
    }

    @Test
    void a_system_must_send_a_key_and_a_person_need_not() {
        var system = new Client("UNHCR", Role.REGISTRAR, Role.INTEGRATION);
        system.request()
                .body(Given.household(1, "MMR"))
                .post(Area.PATH + "/cases")
                .then()
                .statusCode(400)
                .body("type", containsString("/problems/idempotency-key-missing"));
        UNHCR.request()
                .body(Given.household(1, "MMR"))
                .post(Area.PATH + "/cases")
                .then()
                .statusCode(201);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''      | 428 | version-missing",
                "\"2\"   | 412 | stale-version",
                "W/\"1\" | 400 | unreadable-request",
                "*       | 400 | unreadable-request",
                "1       | 400 | unreadable-request",
                "\"1\", \"2\" | 400 | unreadable-request"
            })
    void a_step_names_the_one_version_it_is_about(String ifMatch, int status, String problem) {
        var registered = Given.registered(UNHCR, 1, "MMR");
        var request = UNHCR.request().body(body("reason", "NO_CONTACT"));
        if (!ifMatch.isEmpty()) {
            request.header("If-Match", ifMatch);
        }
        request.post(Area.PATH + registered + "/closure")
                .then()
                .statusCode(status)
                .body("type", containsString("/problems/" + problem));
        UNHCR.get(registered).then().header("ETag", "\"1\"");
    }

    @Test
    void of_many_who_change_one_version_one_wins() {
        var registered = Given.registered(UNHCR, 1, "MMR");
        var statuses = IntStream.range(0, 12)
                .parallel()
                .mapToObj(i -> UNHCR.step(registered, "/closure", body("reason", "NO_CONTACT"), "\"1\"")
                        .statusCode())
                .toList();
        assertEquals(1, statuses.stream().filter(s -> s == 200).count(), statuses::toString);
        assertEquals(11, statuses.stream().filter(s -> s == 412).count(), statuses::toString);
    }
}
