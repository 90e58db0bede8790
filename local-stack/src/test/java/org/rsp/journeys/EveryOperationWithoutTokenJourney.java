package org.rsp.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.rsp.stack.Part;
import org.rsp.stack.RunningStack;

/** No operation of any document answers anybody without a good token, except those on a list that people have read. */
class EveryOperationWithoutTokenJourney {

    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch", "head", "options");
    private static final String SOME_ID = "0198c0de-0000-7000-8000-000000000000";

    private static final Map<Part, String> AREAS = Map.of(
            Part.CASELOAD, "processing",
            Part.RETURNS, "returns",
            Part.RESETTLEMENT, "resettlement",
            Part.COI, "coi");

    private record Operation(Part service, String method, String path, boolean open) {

        static List<Operation> of(Part service, JsonNode document) {
            assertFalse(document.path("security").isEmpty(), "a token is the rule in the document of " + service);
            var all = new ArrayList<Operation>();
            document.path("paths").properties().forEach(path -> path.getValue().properties().stream()
                    .filter(operation -> METHODS.contains(operation.getKey()))
                    .forEach(operation -> {
                        JsonNode security = operation.getValue().path("security");
                        all.add(new Operation(
                                service,
                                operation.getKey().toUpperCase(Locale.ROOT),
                                path.getKey(),
                                security.isArray() && security.isEmpty()));
                    }));
            return all;
        }

        String line() {
            return method + " " + path;
        }

        String address() {
            return path.replaceAll("\\{[^}]+}", SOME_ID);
        }
    }

    private final RunningStack stack = RunningStack.shared();

    private List<Operation> operations() {
        var all = new ArrayList<Operation>();
        AREAS.forEach((service, area) -> {
            var document = Client.getOpenly(stack.gateway().resolve("/" + area + "/v1/openapi?format=json"));
            assertEquals(200, document.status(), area);
            all.addAll(Operation.of(service, document.json()));
        });
        return all;
    }

    /** The signature with one bit less of the truth. */
    private static String tampered(String token) {
        int middle = token.lastIndexOf('.') + 20;
        char other = token.charAt(middle) == 'A' ? 'B' : 'A';
        return token.substring(0, middle) + other + token.substring(middle + 1);
    }

    private static Client.Answer call(URI base, Operation operation, String... headers) {
        var request = HttpRequest.newBuilder(base.resolve(operation.address()))
                .header("Content-Type", "application/json")
                .method(
                        operation.method(),
                        operation.method().equals("GET") ? BodyPublishers.noBody() : BodyPublishers.ofString("{}"));
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return Client.send(request);
    }

    private static void refused(URI base, Operation operation, String... headers) {
        var answer = call(base, operation, headers);
        String where = operation.line() + " at " + base;
        assertEquals(401, answer.status(), where);
        assertEquals("application/problem+json", answer.header("Content-Type").replaceAll(";.*", ""), where);
        assertEquals(401, answer.json().path("status").asInt(), where);
        assertTrue(answer.header("WWW-Authenticate").startsWith("Bearer"), where);
    }

    @Test
    void every_other_operation_is_refused_without_a_token_and_with_a_tampered_one() {
        var closed = operations().stream().filter(each -> !each.open()).toList();
        assertTrue(closed.size() > 20, "the documents list the operations: " + closed.size());
        String tampered = tampered(Client.of("unhcr").token());
        for (Operation operation : closed) {
            // a service does not rely on the gateway in front of it
            for (URI base : List.of(stack.gateway(), stack.address(operation.service()))) {
                refused(base, operation);
                refused(base, operation, "Authorization", "Bearer " + tampered);
                refused(base, operation, "Authorization", "Basic dW5oY3I6eA==");
            }
        }
        System.out.printf(
                "%d operations, each refused 3 times through the gateway and 3 at its service%n", closed.size());
    }

    @Test
    void the_open_operations_are_those_on_the_reviewed_list() throws IOException {
        var open = operations().stream().filter(Operation::open).toList();
        var reviewed = Files.readAllLines(Repository.file("contracts/openapi/open-operations.txt")).stream()
                .map(line -> line.replaceAll("#.*", "").strip())
                .filter(line -> !line.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(reviewed, open.stream().map(Operation::line).collect(Collectors.toCollection(TreeSet::new)));
        for (Operation operation : open) {
            assertFalse(call(stack.gateway(), operation).status() == 401, operation.line());
        }
    }
}
