package org.rsp.platform.testing;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The document of the running service, as a client reads it. */
record OpenApiDocument(String yaml, JsonNode root) {

    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

    /** One operation of the document. */
    record DocumentedOperation(String method, String path, JsonNode node) {

        String id() {
            return node.path("operationId").asText();
        }

        boolean isOpen() {
            return node.path("security").isArray() && node.path("security").isEmpty();
        }

        boolean takes(String header) {
            return stream(node.path("parameters"))
                    .anyMatch(p -> header.equals(p.path("name").asText()));
        }

        /** The one response that is no refusal. */
        Map.Entry<String, JsonNode> answer() {
            return node.path("responses").properties().stream()
                    .filter(r -> r.getKey().startsWith("2"))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(id() + " documents no answer"));
        }
    }

    static OpenApiDocument of(String area) {
        var yaml = given().get(area + "/openapi?format=yaml")
                .then()
                .statusCode(200)
                .extract()
                .body()
                .asString();
        var root = Json.readYaml(yaml);
        root.path("paths").forEach(path -> path.forEach(operation -> putInPlace(root, operation.path("responses"))));
        return new OpenApiDocument(yaml, root);
    }

    /** An operation's refusals refer to those that many share: here each stands where it belongs. */
    private static void putInPlace(JsonNode root, JsonNode responses) {
        responses.properties().forEach(response -> {
            if (response.getValue().has("$ref")) {
                response.setValue(
                        root.at(response.getValue().path("$ref").asText().substring(1)));
            }
        });
    }

    List<DocumentedOperation> operations() {
        var found = new ArrayList<DocumentedOperation>();
        root.path("paths").properties().forEach(path -> path.getValue().properties().stream()
                .filter(e -> METHODS.contains(e.getKey()))
                .forEach(e -> found.add(new DocumentedOperation(e.getKey(), path.getKey(), e.getValue()))));
        return found;
    }

    DocumentedOperation operation(String id) {
        return operations().stream()
                .filter(o -> o.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("there is no operation " + id));
    }

    Set<String> tagNames() {
        return stream(root.path("tags"))
                .map(t -> t.path("name").asText())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What is wrong with the value by a schema of this document; empty when nothing is. */
    List<String> faults(JsonNode schema, JsonNode value) {
        var whole = ((ObjectNode) schema.deepCopy());
        whole.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        whole.set("components", root.path("components"));
        return faultsBy(whole, value);
    }

    static List<String> faultsBy(JsonNode schema, JsonNode value) {
        var strict =
                SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(schema, strict)
                .validate(value)
                .stream()
                .map(m -> m.getInstanceLocation() + ": " + m.getMessage())
                .toList();
    }

    static java.util.stream.Stream<JsonNode> stream(JsonNode array) {
        var items = new ArrayList<JsonNode>();
        array.forEach(items::add);
        return items.stream();
    }
}
