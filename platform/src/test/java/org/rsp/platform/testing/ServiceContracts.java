package org.rsp.platform.testing;

import static io.restassured.RestAssured.given;
import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.rsp.platform.access.Policy;
import org.rsp.platform.events.EventData;
import org.rsp.platform.openapi.OperationDoc;
import org.rsp.platform.openapi.ProblemExamples;
import org.rsp.platform.problem.CommonProblem;

/**
 * What a service promises, compared with what is committed under {@code contracts/}: its document, its procedures, its
 * events and the pages of its problems. A service's {@code ContractsTest} extends this with {@code @QuarkusTest}.
 */
public abstract class ServiceContracts {

    static final Path CONTRACTS = Path.of("..", "contracts");
    private static final Path OPERATIONS = Path.of("src", "main", "resources", "operations");
    private static final String PROBLEM_AREA = "/processing/v1";

    static String area() {
        return setting("quarkus.rest.path");
    }

    /** The folder of the service's events: {@code processing}. */
    static String areaName() {
        return area().substring(1, area().indexOf('/', 1));
    }

    static String setting(String name) {
        return ConfigProvider.getConfig().getValue(name, String.class);
    }

    static List<EventContract> events() {
        return OwnClasses.events().stream()
                .map(payload -> {
                    var type = EventData.type(areaName(), payload);
                    return new EventContract(type, words().path(type).asText(), payload);
                })
                .toList();
    }

    static Path eventFile(String name) {
        return CONTRACTS.resolve("events").resolve(areaName()).resolve(name);
    }

    private static JsonNode words() {
        var file = eventFile("words.yaml");
        return Files.exists(file) ? Json.readYaml(Approved.read(file)) : Json.read("{}");
    }

    @Test
    void the_document_is_the_committed_one() {
        var service = setting("quarkus.application.name").replaceAll("-service$", "");
        Approved.file(
                CONTRACTS.resolve("openapi").resolve(service + ".yaml"),
                OpenApiDocument.of(area()).yaml());
    }

    @Test
    void every_operation_has_words_a_feature_and_examples() {
        var document = OpenApiDocument.of(area());
        var features = document.tagNames();
        assertAll(document.operations().stream().map(operation -> (Executable) () -> {
            var doc = OperationDoc.find(operation.id())
                    .orElseThrow(() -> new AssertionError("operations/" + operation.id() + ".yaml is missing"));
            assertTrue(features.contains(doc.tag()), doc.tag() + " is missing in operations/features.yaml");
            assertEquals(operation.answer().getKey(), String.valueOf(doc.status()), operation.id());
            assertEquals(
                    operation.node().has("requestBody"), doc.request() != null, operation.id() + ": a request example");
            var json = operation.answer().getValue().path("content").path("application/json");
            assertTrue(json.isMissingNode() || json.has("example"), operation.id() + ": a response example");
        }));
    }

    @Test
    void no_words_are_left_of_an_operation_that_is_gone() throws IOException {
        if (!Files.exists(OPERATIONS)) {
            return;
        }
        var ids = OpenApiDocument.of(area()).operations().stream()
                .map(OpenApiDocument.DocumentedOperation::id)
                .toList();
        try (var files = Files.list(OPERATIONS)) {
            var orphans = files.map(f -> f.getFileName().toString().replace(".yaml", ""))
                    .filter(name -> !name.equals("features") && !ids.contains(name))
                    .toList();
            assertEquals(List.of(), orphans);
        }
    }

    @Test
    void every_example_keeps_to_its_schema() {
        var document = OpenApiDocument.of(area());
        var faults = new ArrayList<String>();
        document.operations().forEach(operation -> {
            check(document, operation.id() + " request", operation.node().path("requestBody"), faults);
            operation
                    .node()
                    .path("responses")
                    .properties()
                    .forEach(r -> check(document, operation.id() + " " + r.getKey(), r.getValue(), faults));
        });
        assertEquals(List.of(), faults);
    }

    private static void check(OpenApiDocument document, String where, JsonNode body, List<String> faults) {
        for (var type : body.path("content")) {
            Stream.concat(
                            Stream.of(type.path("example")),
                            OpenApiDocument.stream(type.path("examples"))
                                    .map(e -> resolved(document, e).path("value")))
                    .filter(example -> !example.isMissingNode())
                    .flatMap(example -> document.faults(type.path("schema"), example).stream())
                    .forEach(fault -> faults.add(where + " " + fault));
        }
    }

    private static JsonNode resolved(OpenApiDocument document, JsonNode example) {
        var ref = example.path("$ref").asText("");
        return ref.isEmpty() ? example : document.root().at(ref.substring(1));
    }

    @Test
    void what_needs_no_token_is_what_was_reviewed() {
        var reviewed = Approved.read(CONTRACTS.resolve("openapi").resolve("open-operations.txt"))
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
        var open = OpenApiDocument.of(area()).operations().stream()
                .filter(OpenApiDocument.DocumentedOperation::isOpen)
                .map(OpenApiDocument.DocumentedOperation::id)
                .sorted()
                .toList();
        assertEquals(reviewed, open);
    }

    @Test
    void each_problem_has_one_page_which_the_service_serves() throws IOException {
        var folder = CONTRACTS.resolve("problems");
        var pages = new TreeSet<String>();
        try (var files = Files.list(folder)) {
            files.map(f -> f.getFileName().toString()).forEach(pages::add);
        }
        var expected = Stream.of(CommonProblem.values())
                .map(type -> type.slug() + ".md")
                .collect(toCollection(TreeSet::new));
        assertEquals(expected, pages);
        assertAll(Stream.of(CommonProblem.values()).map(type -> () -> {
            var page = folder.resolve(type.slug() + ".md");
            Approved.file(page, withExample(Approved.read(page), type));
            var text = Approved.read(page);
            assertTrue(
                    text.startsWith("# %s\n\n`%s`, HTTP %d\n".formatted(type.title(), type.slug(), type.status())),
                    page::toString);
            if (Approved.isApproving()) {
                return; // what is served was built before
            }
            var served = given().get(area() + "/problems/" + type.slug())
                    .then()
                    .statusCode(200)
                    .contentType("text/markdown")
                    .extract()
                    .asString();
            assertEquals(text, served);
        }));
    }

    /** The example on the page is the one in the document. */
    private static String withExample(String page, CommonProblem type) {
        var begin = page.indexOf("```json\n") + "```json\n".length();
        var end = page.indexOf("```", begin);
        return page.substring(0, begin) + Json.write(ProblemExamples.of(PROBLEM_AREA, type)) + page.substring(end);
    }

    @Test
    void every_field_of_every_answer_has_a_class() {
        assertAll(OwnClasses.operations().stream()
                .map(operation ->
                        () -> assertEquals(List.of(), AnswerFields.of(operation).withoutClass(), operation.getName())));
    }

    @Test
    void what_an_answer_about_a_case_can_hold_is_what_the_policy_says() {
        assertAll(OwnClasses.operations().stream().map(operation -> () -> {
            var row = Policy.ofPlatform().operations().get(operation.getName());
            assertNotNull(row, operation.getName() + " has no row in docs/access/policy.md");
            if (row.isAboutCases()) {
                var fields = AnswerFields.of(operation);
                assertEquals(row.classes(), fields.classes(), operation.getName());
            }
        }));
    }

    @Test
    void the_document_names_only_problems_that_have_a_page() {
        var known = Stream.of(CommonProblem.values()).map(CommonProblem::slug).toList();
        OpenApiDocument.of(area())
                .root()
                .path("components")
                .path("examples")
                .properties()
                .forEach(example -> {
                    assertTrue(known.contains(example.getKey()), example::getKey);
                    assertTrue(
                            example.getValue()
                                    .path("value")
                                    .path("type")
                                    .asText()
                                    .endsWith(area() + "/problems/" + example.getKey()),
                            example::getKey);
                });
    }

    @Test
    void each_procedure_is_drawn_as_it_is_coded() {
        assertAll(OwnClasses.lifecycles().stream()
                .map(LifecyclePage::new)
                .map(page -> () -> Approved.file(CONTRACTS.resolve("lifecycles").resolve(page.file()), page.text())));
    }

    @Test
    void each_event_has_a_schema_that_is_served_where_its_messages_say() {
        assertEquals(types(), words().properties().stream().map(e -> e.getKey()).collect(toCollection(TreeSet::new)));
        assertAll(events().stream().map(event -> () -> {
            var schema = Json.write(event.schema(area()));
            Approved.file(eventFile(event.type() + ".schema.json"), schema);
            if (Approved.isApproving()) {
                return; // what is served was built before
            }
            var served = given().get(area() + "/schemas/" + event.type() + ".json")
                    .then()
                    .statusCode(200)
                    .contentType("application/schema+json")
                    .extract()
                    .asString();
            assertEquals(schema, served);
        }));
    }

    @Test
    void no_schema_or_sample_is_left_of_an_event_that_is_gone() throws IOException {
        if (!Files.exists(eventFile(""))) {
            return;
        }
        var expected = types();
        try (var files = Files.list(eventFile(""))) {
            var left = files.map(f -> f.getFileName().toString())
                    .filter(name -> name.endsWith(".json"))
                    .filter(name -> !expected.contains(name.replaceAll("\\.(schema|sample)\\.json$", "")))
                    .toList();
            assertEquals(List.of(), left);
        }
    }

    private static Set<String> types() {
        return events().stream().map(EventContract::type).collect(toCollection(TreeSet::new));
    }

    @Test
    void the_event_catalogue_is_the_committed_one() {
        var title = OpenApiDocument.of(area()).root().path("info").path("title").asText();
        var organisations = List.of(setting("rsp.events.kafka-recipients").split(","));
        var catalogue = new EventCatalogue(title, area(), setting("rsp.events.topic"), organisations, events());
        var text = Json.writeYaml(catalogue.document());
        Approved.file(eventFile("asyncapi.yaml"), text);
        assumeFalse(Approved.isApproving());
        var served = given().get(area() + "/asyncapi")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertEquals(text, served);
    }
}
