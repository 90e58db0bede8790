package org.rsp.caseload;

import static io.restassured.RestAssured.given;
import static java.util.Map.entry;
import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.rsp.caseload.Client.body;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;
import org.rsp.platform.identity.Role;
import org.rsp.platform.testing.Approved;
import org.rsp.platform.testing.Tokens;

/**
 * Every operation of the document, by every role, of an organisation in every relation to what it is about. What must come
 * of it stands in docs/access/matrix.csv, which people have read against the policy. A step is sent with a version that
 * cannot be right: who may take it is told so (412), and nothing changes.
 */
@QuarkusTest
class AccessMatrixTest {

    private static final Logger LOG = Logger.getLogger(AccessMatrixTest.class);
    private static final Path ROOT = Path.of("..");
    private static final String NOBODY = "";
    private static final String PLATFORM = "the platform";

    /** What each organisation is to the case of the row; MMR, AUS and MYS are parties to its arrangement, which shares. */
    private static final Map<String, String> RELATIONS = relations();

    private static Map<String, String> relations() {
        var all = new LinkedHashMap<String, String>();
        all.put("CUSTODIAN", "MYS");
        all.put("PARTY", "AUS");
        all.put("MANDATE_UNHCR", "UNHCR");
        all.put("IOM", "IOM");
        all.put("ORIGIN_NATIONAL", "MMR");
        all.put("ORIGIN_STATELESS", "MMR");
        all.put("COORDINATING_OFFICE", "RSO");
        all.put("STRANGER", "THA");
        all.put("SERVICE", PLATFORM);
        all.put("NO_TOKEN", NOBODY);
        return all;
    }

    /** The bodies of the writes, each sound in itself; an operation that is not here is sent none. */
    private static Map<String, Object> bodies(String arrangement, String caseload) {
        var today = Given.TODAY.toString();
        return Map.ofEntries(
                entry("drawUpArrangement", Given.arrangement("MYS", "AUS")),
                entry("accedeToArrangement", body("declaration", "ACCEDE")),
                entry("bringIntoForceArrangement", body("declaration", "IN_FORCE")),
                entry("suspendArrangement", body("reason", "REVIEW")),
                entry("resumeArrangement", body("declaration", "RESUME")),
                entry("withdrawFromArrangement", body("effectiveOn", today)),
                entry("endArrangement", body("reason", "PURPOSE_MET")),
                entry("openUpCaseload", Given.caseload(arrangement, 5, List.of("LKA"), "MYS")),
                entry("pauseCaseload", body("reason", "CAPACITY")),
                entry("resumeCaseload", body("declaration", "RESUME")),
                entry("closeCaseload", body("reason", "PURPOSE_MET")),
                entry("registerCase", Given.household(1, "LKA")),
                entry(
                        "addIndividualToCase",
                        body("joining", "NEWBORN", "individual", Given.person("DAU", "Newborn Invented", "LKA"))),
                entry(
                        "correctIndividualOfCase",
                        body(
                                "individualId",
                                UUID.randomUUID().toString(),
                                "reason",
                                "MISSPELT",
                                "changes",
                                body("givenName", "Corrected Invented"))),
                entry("admitCase", body("caseloadId", Given.last(caseload))),
                entry("releaseCase", body("reason", "HOUSEHOLD_ASKED")),
                entry("closeCase", body("reason", "NO_CONTACT")),
                entry("reopenCase", body("reason", "CONTACT_RESUMED")),
                entry("recordDocument", Papers.passport()),
                entry("takeIntoCustodyDocument", Papers.TAKING),
                entry("returnToHolderDocument", body("reason", "HOLDER_ASKED")),
                entry("handOverDocument", body("organisation", "UNHCR", "reason", "EXAMINATION")),
                entry("reportLostDocument", body("reason", "LOST_BY_HOLDER")),
                entry("recoverDocument", body("reason", "FOUND_BY_HOLDER")),
                entry("examineDocument", Papers.examination("GENUINE")),
                entry("recordIdentityConfidence", Papers.confidence(1, "CONSISTENT_STATEMENTS")),
                entry("beginEventSubscription", body()),
                entry("endEventSubscription", body("declaration", "END")));
    }

    private record Operation(String id, String method, String path) {}

    private static List<Operation> operations() throws IOException {
        var all = new ArrayList<Operation>();
        JsonNode document = new YAMLMapper()
                .readTree(ROOT.resolve("contracts/openapi/caseload.yaml").toFile());
        document.path("paths").properties().forEach(path -> path.getValue().properties().stream()
                .filter(e -> e.getValue().has("operationId"))
                .forEach(e ->
                        all.add(new Operation(e.getValue().path("operationId").asText(), e.getKey(), path.getKey()))));
        return all;
    }

    /** What the rows are about. */
    private record Things(
            String arrangement,
            String caseload,
            String national,
            String stateless,
            Map<String, String> persons,
            Map<String, String> documents,
            Map<String, String> confidence,
            String subscription) {

        static Things make() {
            var arrangement = Given.sharing(List.of("P1", "P2"), "MYS", "AUS", "MMR");
            var caseload = Given.openCaseload(arrangement, 50, List.of("MMR"), "MYS");
            var mys = Client.of("MYS");
            var person = Given.person("PA", "Nu Nu Invented");
            person.put("stateless", true);
            person.put("formerHabitualResidence", "MMR");
            var household = body("countryOfAsylum", "MYS", "individuals", List.of(person));
            var stateless = "/cases/" + Given.id(mys.post("/cases", household), 201);
            Given.id(mys.step(stateless, "/admission", body("caseloadId", Given.last(caseload))), 200);
            RELATIONS.values().stream().filter(o -> !o.equals(NOBODY)).forEach(Things::followNothing);
            var subscription = Given.id(following("MYS").post("/event-subscriptions", body()), 201);
            var national = Given.admitted(mys, caseload, 1, "MMR");
            var persons = Map.of(national, person(mys, national), stateless, person(mys, stateless));
            var documents = new LinkedHashMap<String, String>();
            var confidence = new LinkedHashMap<String, String>();
            persons.forEach((of, id) -> {
                documents.put(of, Papers.recorded(mys, "/individuals/" + id, Papers.passport()));
                confidence.put(of, Papers.confident(mys, "/individuals/" + id, 1, "CONSISTENT_STATEMENTS"));
            });
            return new Things(arrangement, caseload, national, stateless, persons, documents, confidence, subscription);
        }

        private static String person(Client custodian, String registered) {
            return custodian.get(registered).path("individuals[0].id");
        }

        private static Client following(String organisation) {
            return new Client(organisation, Role.INTEGRATION);
        }

        /** Other tests may have left a subscription that goes on. */
        private static void followNothing(String organisation) {
            var client = following(organisation);
            var all = client.get("/event-subscriptions?limit=200");
            List<String> goingOn = all.path("items.findAll { it.endedAt == null }.id");
            goingOn.forEach(id ->
                    Given.id(client.post("/event-subscriptions/" + id + "/ends", body("declaration", "END")), 200));
        }

        /** Everybody asks by the only id that could be known to it: the custodian by the real one, others by their own. */
        String about(String path, String relation) {
            if (path.contains("/arrangements")) {
                return Given.last(arrangement);
            }
            if (path.contains("/caseloads")) {
                return Given.last(caseload);
            }
            if (path.contains("/event-subscriptions")) {
                return subscription;
            }
            var asked = relation.equals("ORIGIN_STATELESS") ? stateless : national;
            var meant = meant(path, asked);
            var organisation = RELATIONS.get(relation);
            return Given.last(
                    Set.of("CUSTODIAN", "SERVICE", "NO_TOKEN").contains(relation)
                            ? meant
                            : Given.toldTo(organisation, meant));
        }

        private String meant(String path, String asked) {
            if (path.contains("/individuals/{id}")) {
                return "/" + persons.get(asked);
            }
            if (path.contains("/documents/{id}")) {
                return documents.get(asked);
            }
            return path.contains("/identity-confidence/{id}") ? confidence.get(asked) : asked;
        }
    }

    private static String answer(
            Operation operation, String relation, Role role, Things things, Map<String, Object> bodies) {
        var id = things.about(operation.path(), relation);
        var address = operation
                .path()
                .replace("{id}", id)
                .replace("{slug}", "not-found")
                .replace("{list}", "sex")
                .replace("{type}", "processing.case.closed.v1");
        var organisation = RELATIONS.get(relation);
        var request = given().contentType("application/json");
        if (organisation.equals(PLATFORM)) {
            request.auth().oauth2(Tokens.withoutOrganisation(role));
        } else if (!organisation.equals(NOBODY)) {
            request.auth().oauth2(Tokens.of(organisation, role));
        }
        Response response;
        if (operation.method().equals("get")) {
            response = request.queryParam("limit", "200").get(address);
        } else {
            var sent = bodies.get(operation.id());
            assertNotNull(sent, operation.id() + " has no body in this test");
            response = request.header("Idempotency-Key", UUID.randomUUID().toString())
                    .header("If-Match", "\"99\"")
                    .body(sent)
                    .post(address);
        }
        var status = String.valueOf(response.statusCode());
        if (operation.id().startsWith("list") && response.statusCode() == 200) {
            List<String> ids = response.path("items.id");
            return status + (ids.contains(id) ? " with it" : " without it");
        }
        return status;
    }

    @Test
    void every_cell_is_as_people_have_read_it() throws IOException {
        var things = Things.make();
        var bodies = bodies(things.arrangement(), things.caseload());
        var lines = new ArrayList<String>();
        lines.add("operation,relation,answers");
        int cells = 0;
        for (Operation operation : operations()) {
            for (String relation : RELATIONS.keySet()) {
                var byAnswer = new TreeMap<String, TreeSet<String>>();
                for (Role role : Role.values()) {
                    byAnswer.computeIfAbsent(answer(operation, relation, role, things, bodies), _ -> new TreeSet<>())
                            .add(role.wire());
                    cells++;
                }
                lines.add(operation.id() + "," + relation + "," + words(byAnswer));
            }
        }
        LOG.infof(
                "access matrix: %d cells of %d operations", cells, operations().size());
        assertEquals(operations().size() * RELATIONS.size() * Role.values().length, cells);
        Approved.file(ROOT.resolve("docs/access/matrix.csv"), String.join("\n", lines));
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
