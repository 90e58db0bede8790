package org.rsp.platform.testing;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;
import org.rsp.platform.identity.Role;

/**
 * Every operation of a service's document, by every role, of an organisation in every relation to what it is about. What must come
 * of it stands in a file that people have read against the policy. A step is sent with a version that cannot be right: who may take it is told so
 * (412), and nothing changes. A service's {@code AccessMatrixTest} extends this with {@code @QuarkusTest}.
 */
public abstract class ServiceAccessMatrix {

    /** In place of an organisation: nobody shows a token; and another service of the platform does. */
    protected static final String NOBODY = "";

    protected static final String PLATFORM = "the platform";

    private static final Logger LOG = Logger.getLogger(ServiceAccessMatrix.class);
    private static final Path ROOT = Path.of("..");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<Role> ROLES = List.of(Role.values());

    private final HttpClient client = HttpClient.newHttpClient();

    /** One operation of the document. */
    protected record Operation(String id, String method, String path) {}

    /** The name of the service's document under {@code contracts/openapi}. */
    protected abstract String document();

    /** The file of the matrix under {@code docs/access}. */
    protected abstract String matrix();

    /** What each organisation is to what the rows are about, in their order. */
    protected abstract Map<String, String> relations();

    /** Makes what the operations are about. */
    protected abstract Subjects made();

    /** The service that asks in the relation of a service. */
    protected abstract String asking();

    /** What the operations are about, and what is said with them. */
    protected interface Subjects {

        /** The id in an operation's path, as whoever stands in this relation could know it. */
        String about(String path, String relation);

        /** The bodies of the writes, each sound in itself. */
        Map<String, Object> bodies();
    }

    /** What else stands in an operation's path. */
    protected String filled(String path) {
        return path.replace("{slug}", "not-found");
    }

    /** What is asked for beside the path, with its question mark. */
    protected String query(Operation operation) {
        return operation.method().equals("get") ? "?limit=200" : "";
    }

    private List<Operation> operations() throws IOException {
        var all = new ArrayList<Operation>();
        JsonNode document = new YAMLMapper()
                .readTree(ROOT.resolve("contracts/openapi/" + document()).toFile());
        document.path("paths").properties().forEach(path -> path.getValue().properties().stream()
                .filter(e -> e.getValue().has("operationId"))
                .forEach(e ->
                        all.add(new Operation(e.getValue().path("operationId").asText(), e.getKey(), path.getKey()))));
        return all;
    }

    private String answer(
            Operation operation, String relation, Role role, Subjects things, Map<String, Object> bodies) {
        var id = things.about(operation.path(), relation);
        var path = filled(operation.path().replace("{id}", id));
        var address = URI.create(RestAssured.baseURI + ":" + RestAssured.port + path + query(operation));
        var request = HttpRequest.newBuilder(address).header("Content-Type", "application/json");
        token(relation, role).ifPresent(token -> request.header("Authorization", "Bearer " + token));
        if (operation.method().equals("get")) {
            request.GET();
        } else {
            var sent = bodies.get(operation.id());
            assertNotNull(sent, operation.id() + " has no body in this test");
            request.header("Idempotency-Key", UUID.randomUUID().toString())
                    .header("If-Match", "\"99\"")
                    .POST(BodyPublishers.ofString(JSON.valueToTree(sent).toString()));
        }
        var response = sent(request.build());
        var status = String.valueOf(response.statusCode());
        if (operation.id().startsWith("list") && response.statusCode() == 200) {
            return status + (holds(response.body(), id) ? " with it" : " without it");
        }
        return status;
    }

    private Optional<String> token(String relation, Role role) {
        var organisation = relations().get(relation);
        if (organisation == null || organisation.equals(NOBODY)) {
            return Optional.empty();
        }
        if (!organisation.equals(PLATFORM)) {
            return Optional.of(Tokens.of(organisation, role));
        }
        return Optional.of(role == Role.SERVICE ? Tokens.ofService(asking()) : Tokens.withoutOrganisation(role));
    }

    private HttpResponse<String> sent(HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static boolean holds(String list, String id) {
        try {
            for (JsonNode item : JSON.readTree(list).path("items")) {
                if (item.path("id").asText().equals(id)) {
                    return true;
                }
            }
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void every_cell_is_as_people_have_read_it() throws IOException {
        var things = made();
        var bodies = things.bodies();
        var relations = List.copyOf(relations().keySet());
        var lines = new ArrayList<String>();
        lines.add("operation,relation,answers");
        int cells = 0;
        try (var lanes = new Lanes()) {
            for (Operation operation : operations()) {
                for (String relation : relations) {
                    // the cells of a row side by side: no role is answered otherwise for what another one did; rows are
                    var answers = answers(lanes, operation, relation, things, bodies);
                    var byAnswer = new TreeMap<String, TreeSet<String>>();
                    for (int i = 0; i < answers.size(); i++) {
                        byAnswer.computeIfAbsent(answers.get(i), _ -> new TreeSet<>())
                                .add(ROLES.get(i).wire());
                    }
                    lines.add(operation.id() + "," + relation + "," + words(byAnswer));
                    cells += answers.size();
                }
            }
        }
        LOG.infof(
                "access matrix: %d cells of %d operations", cells, operations().size());
        assertEquals(operations().size() * relations.size() * ROLES.size(), cells);
        Approved.file(ROOT.resolve("docs/access/" + matrix()), String.join("\n", lines));
    }

    /** In the order of the roles. Who shows no token has none: that is one request, whatever the row says of roles. */
    private List<String> answers(
            Lanes lanes, Operation operation, String relation, Subjects things, Map<String, Object> bodies) {
        if (NOBODY.equals(relations().get(relation))) {
            return Collections.nCopies(ROLES.size(), answer(operation, relation, ROLES.getFirst(), things, bodies));
        }
        return lanes.ask(ROLES, role -> answer(operation, relation, role, things, bodies));
    }

    /** {@code 200: caseworker registrar; 403: all others}. */
    private static String words(Map<String, TreeSet<String>> byAnswer) {
        if (byAnswer.size() == 1) {
            return byAnswer.keySet().iterator().next() + ": all";
        }
        return byAnswer.entrySet().stream()
                .map(e ->
                        e.getKey() + ": " + (e.getKey().equals("403") ? "all others" : String.join(" ", e.getValue())))
                .collect(joining("; "));
    }
}
