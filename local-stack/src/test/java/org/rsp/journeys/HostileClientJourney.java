package org.rsp.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rsp.journeys.Client.body;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.rsp.stack.RunningStack;

/**
 * Somebody who knows HTTP and JSON too well. Whatever is sent, the answer is a refusal that is a problem, it repeats
 * nothing of what was sent, nothing is stored, and no door opens.
 */
class HostileClientJourney {

    private static final Client UNHCR = Client.of("unhcr");

    private final RunningStack stack = RunningStack.shared();
    private final RawHttp raw = new RawHttp(stack.gateway().getPort());

    /** Ways to say one path so that two parsers might read two. Each leads to what needs a token, or to nothing. */
    private static final List<String> SPELLINGS = List.of(
            "/processing/v1/cases;x",
            "/processing;x/v1/cases",
            "/processing/v1/openapi;/../cases",
            "/processing/v1/cases%3Bx",
            "/processing/v1/cases%3bx",
            "/processing%2Fv1/cases",
            "/processing%2fv1%2fcases",
            "/processing/v1/openapi%2F..%2Fcases",
            "/processing%5Cv1/cases",
            "/processing%5cv1/cases",
            "/processing\\v1\\cases",
            "/processing/v1/openapi\\..\\cases",
            "/processing/v1/cases%00",
            "/processing/v1/openapi%00/cases",
            "/processing/v1/cases%0d%0aX-User-Id:1",
            "/processing/v1/cases%09",
            "/processing/v1/cases%20",
            "/processing/v1/cases%7f",
            "//processing/v1/cases",
            "/processing//v1/cases",
            "/processing/v1//cases",
            "/processing/v1/cases//",
            "/./processing/v1/cases",
            "/processing/./v1/cases",
            "/processing/v1/cases/.",
            "/processing/v1/openapi/../cases",
            "/processing/v1/schemas/../cases",
            "/swagger-ui/../processing/v1/cases",
            "/processing/v1/openapi/%2e%2e/cases",
            "/processing/v1/openapi/%2E%2E/cases",
            "/processing/v1/openapi/.%2e/cases",
            "/processing/v1/openapi/%252e%252e/cases",
            "/processing/v1/openapi/..;/cases",
            "/processing/v1/problems/%2e%2e%2fcases",
            "/%70rocessing/v1/cases",
            "/processing/v1/c%61ses",
            "/processing/v1/cases%zz",
            "/processing/v1/cases%",
            "/processing/v1/cases%c0%af",
            "/processing/v1/cases%u002f",
            "/processing/v1/openapi#/cases",
            "/processing/v1/case\u00e9s",
            "/processing/v1/case\u0080s",
            "/processing/v1/.cases",
            "/processing/v1/cases.",
            "/processing/v1/{cases}",
            "/processing/v1/cases|x",
            "/processing/v1/cases*",
            "/processing/v1/../../q/metrics",
            "/processing/v1/..%2f..%2fq%2fhealth",
            "http://127.0.0.1/processing/v1/cases",
            "http://gateway/processing/v1/openapi",
            "gateway:80",
            "processing/v1/cases",
            "*");

    @Test
    void no_spelling_of_a_path_opens_a_door() {
        assertTrue(SPELLINGS.size() >= 40);
        String token = "Authorization: Bearer " + UNHCR.token();
        for (String spelling : SPELLINGS) {
            for (var answer : List.of(raw.get(spelling), raw.get(spelling, token))) {
                assertEquals(400, answer.status(), spelling);
                if (isUri(spelling)) {
                    assertTrue(answer.isProblem(), spelling);
                    assertTrue(answer.json().path("type").asText().endsWith("/problems/path-not-plain"), spelling);
                } else {
                    // what is no URI at all the framework refuses before anybody can give it a body
                    assertEquals("", answer.body(), spelling);
                }
            }
        }
        System.out.printf("%d spellings of paths, none led anywhere%n", SPELLINGS.size());
    }

    private static boolean isUri(String target) {
        try {
            return new URI(target).getRawSchemeSpecificPart() != null;
        } catch (URISyntaxException refused) {
            return false;
        }
    }

    /** A POST that works, and what is the matter with it next. */
    private record Target(String path, String good, String ifMatch) {

        List<String> headers(HostileBody body) {
            var headers = new ArrayList<>(List.of(
                    "Authorization: Bearer "
                            + UNHCR_OR_RSO.get(path.startsWith(Given.CASES)).token(),
                    "Idempotency-Key: " + Client.newKey()));
            if (!ifMatch.isEmpty()) {
                headers.add("If-Match: " + ifMatch);
            }
            if (!body.contentType().isEmpty()) {
                headers.add("Content-Type: " + body.contentType());
            }
            if (!body.encoding().isEmpty()) {
                headers.add("Content-Encoding: " + body.encoding());
            }
            return headers;
        }
    }

    private static final Map<Boolean, Client> UNHCR_OR_RSO = Map.of(true, UNHCR, false, Client.of("rso"));

    private static List<Target> targets() {
        var household = Given.household(1);
        household.put("individuals", List.of(Given.person("PA", HostileBody.TEXT)));
        var arrangement = Given.arrangement("MYS", "UNHCR");
        arrangement.put("title", HostileBody.TEXT);
        var caseload = Given.caseload(Given.arrangementInForce());
        caseload.put("name", HostileBody.TEXT);
        String registered =
                Given.CASES + "/" + UNHCR.post(Given.CASES, Given.household(1)).id(201);
        var joining = body("joining", "NEWBORN", "individual", Given.person("SON", HostileBody.TEXT));
        return List.of(
                new Target(Given.CASES, Client.text(household), ""),
                new Target(Given.ARRANGEMENTS, Client.text(arrangement), ""),
                new Target(Given.CASELOADS, Client.text(caseload), ""),
                new Target(registered + "/individuals", Client.text(joining), "\"1\""));
    }

    @Test
    void no_malformed_body_is_taken_repeated_or_fatal() {
        var faults = new ArrayList<String>();
        int sent = 0;
        for (Target target : targets()) {
            var bodies = HostileBody.of(target.good());
            assertTrue(bodies.size() >= 60);
            var before = Counts.now();
            for (HostileBody body : bodies) {
                var answer = raw.send("POST", target.path(), target.headers(body), body.bytes(), body.chunked());
                fault(answer).ifPresent(fault -> faults.add(target.path() + ", " + body.name() + ": " + fault));
                sent++;
            }
            if (!before.equals(Counts.now())) {
                faults.add(target.path() + ": something was stored: " + before + " became " + Counts.now());
            }
            // the same request without the fault is taken, so each refusal was for the fault
            var plain = new HostileBody(
                    "good", target.good().getBytes(StandardCharsets.UTF_8), "application/json", "", false);
            var taken = raw.send("POST", target.path(), target.headers(plain), plain.bytes(), false);
            if (taken.status() / 100 != 2) {
                faults.add(target.path() + ": the good body was refused: " + taken);
            }
        }
        assertNone(faults);
        System.out.printf("%d malformed bodies, each refused%n", sent);
    }

    private static final Set<Integer> REFUSALS = Set.of(400, 413, 415, 422);

    private static java.util.Optional<String> fault(RawHttp.Answer answer) {
        if (!REFUSALS.contains(answer.status())) {
            return java.util.Optional.of("status " + answer.status() + " " + answer.body());
        }
        if (!answer.isProblem()) {
            return java.util.Optional.of(answer.status() + " is no problem: " + answer);
        }
        var problem = answer.json();
        if (problem.path("status").asInt() != answer.status()
                || problem.path("type").asText().isEmpty()
                || problem.path("title").asText().isEmpty()
                || problem.path("requestId").asText().isEmpty()) {
            return java.util.Optional.of("the problem is not whole: " + problem);
        }
        return answer.body().contains(HostileBody.VALUE) || answer.body().length() > 20_000
                ? java.util.Optional.of("repeats what was sent: " + problem)
                : java.util.Optional.empty();
    }

    /** Well-formed values of a field's own kind that no record should hold. */
    @Test
    void no_impossible_value_is_taken() {
        var faults = new ArrayList<String>();
        var before = Counts.now();
        for (String date : List.of(
                "\"0000-01-01\"",
                "\"-0001-01-01\"",
                "\"+999999999-12-31\"",
                "\"10000-01-01\"",
                "\"2016-12-31T23:59:60Z\"",
                "\"2025-02-29\"",
                "\"2025-13-01\"",
                "\"2025-1-1\"",
                "\"20250101\"",
                "\"01.02.2025\"",
                "\"Echoless\"",
                "20250101",
                "20000",
                "[2025,1,1]",
                "{}",
                "\"\\u0662\\u0660\\u0662\\u0665-01-01\"")) {
            var household = Given.household(1);
            household.put("arrivedOn", "HERE");
            expectRefusal(faults, Given.CASES, Client.text(household).replace("\"HERE\"", date), "arrivedOn " + date);
        }
        for (var field : Map.of(
                        "sex", List.of("0", "\"Echoless\"", "\"f\"", "\"\"", "true"),
                        "stateless", List.of("\"true\"", "1", "0", "\"\"", "\"Echoless\""),
                        "nationalities", List.of("\"MMR\"", "{}", "[null]", "[[\"MMR\"]]", "[\"Echoless\"]", "[7]"),
                        "bornOn",
                                List.of(
                                        "1990",
                                        "\"0000\"",
                                        "\"1990-00\"",
                                        "\"+1990\"",
                                        "\"\\u0661\\u0669\\u0669\\u0660\""))
                .entrySet()) {
            for (String value : field.getValue()) {
                var person = Given.person("PA", "Ma Khin Invented");
                person.put(field.getKey(), "HERE");
                var household = Given.household(1);
                household.put("individuals", List.of(person));
                expectRefusal(
                        faults,
                        Given.CASES,
                        Client.text(household).replace("\"HERE\"", value),
                        field.getKey() + " " + value);
            }
        }
        for (String cap : List.of(
                "1.5", "1e400", "-1", "0", "2147483648", "9223372036854775808", "\"10\"", "true", "NaN", "[1]")) {
            var caseload = Given.caseload("0198c0de-0000-7000-8000-000000000000");
            caseload.put("capPersons", "HERE");
            expectRefusal(faults, Given.CASELOADS, Client.text(caseload).replace("\"HERE\"", cap), "capPersons " + cap);
        }
        for (String people : List.of("null", "[]", "{}", "[null]", "[[]]", "\"Echoless\"", "[1]")) {
            var household = Given.household(1);
            household.put("individuals", "HERE");
            expectRefusal(
                    faults, Given.CASES, Client.text(household).replace("\"HERE\"", people), "individuals " + people);
        }
        if (!before.equals(Counts.now())) {
            faults.add("something was stored: " + before + " became " + Counts.now());
        }
        assertNone(faults);
    }

    private static void assertNone(List<String> faults) {
        assertTrue(faults.isEmpty(), () -> faults.stream()
                .map(fault -> fault.substring(0, Math.min(300, fault.length())))
                .collect(Collectors.joining("\n")));
    }

    /** A key that is stored is no place for anything but a key. */
    @Test
    void no_malformed_key_is_taken() {
        var before = Counts.now();
        String household = Client.text(Given.household(1));
        for (String key : List.of(
                "short",
                "Echoless-" + "x".repeat(56),
                "Echoless key",
                "\"Echoless-key\"",
                "Echoless!",
                "Echoless\u00e9\u00e9",
                "Echoless-key,Echoless-other")) {
            var answer = raw.send(
                    "POST",
                    Given.CASES,
                    List.of(
                            "Authorization: Bearer " + UNHCR.token(),
                            "Content-Type: application/json",
                            "Idempotency-Key: " + key),
                    household.getBytes(StandardCharsets.UTF_8),
                    false);
            assertEquals(java.util.Optional.empty(), fault(answer), key);
        }
        assertEquals(before, Counts.now());
    }

    private void expectRefusal(List<String> faults, String path, String json, String name) {
        var body = new HostileBody(name, json.getBytes(StandardCharsets.UTF_8), "application/json", "", false);
        var target = new Target(path, json, "");
        var answer = raw.send("POST", path, target.headers(body), body.bytes(), false);
        fault(answer).ifPresent(fault -> faults.add(name + ": " + fault));
    }
}
