package org.rsp.caseload;

import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.rsp.caseload.Client.RSO;
import static org.rsp.caseload.Client.body;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.rsp.platform.identity.Role;
import org.rsp.platform.testing.Procedure;

/**
 * Drives a real resource through every cell of every procedure document: each act from each state, and each act by each
 * role. A document that names a state or an act the test cannot reach fails it.
 */
@QuarkusTest
class ProcedureTest {

    private static final Client UNHCR = Client.of("UNHCR");
    private static final Client MYS = Client.of("MYS");

    /** How an act is said: who says it by right, where, and with what. */
    private record Act(Client by, String path, Function<String, Map<String, Object>> body) {

        Act(Client by, String path, Supplier<Map<String, Object>> body) {
            this(by, path, _ -> body.get());
        }
    }

    private static Map<String, Object> correction(String registered) {
        return body(
                "individualId",
                UNHCR.get(registered).path("individuals[0].id"),
                "reason",
                "MISSPELT",
                "changes",
                body("givenName", "Ma Khin Corrected"));
    }

    private static final Map<String, Map<String, Act>> ACTS = Map.of(
            "arrangement",
                    Map.of(
                            "accedeToArrangement", new Act(MYS, "/accessions", () -> body("declaration", "ACCEDE")),
                            "bringIntoForceArrangement",
                                    new Act(RSO, "/entry-into-force", () -> body("declaration", "IN_FORCE")),
                            "suspendArrangement", new Act(RSO, "/suspensions", () -> body("reason", "REVIEW")),
                            "resumeArrangement", new Act(RSO, "/resumptions", () -> body("declaration", "RESUME")),
                            "withdrawFromArrangement",
                                    new Act(MYS, "/withdrawals", () -> body("effectiveOn", Given.TODAY.toString())),
                            "endArrangement", new Act(RSO, "/ending", () -> body("reason", "NOT_CONCLUDED"))),
            "caseload",
                    Map.of(
                            "pauseCaseload", new Act(RSO, "/pauses", () -> body("reason", "CAPACITY")),
                            "resumeCaseload", new Act(RSO, "/resumptions", () -> body("declaration", "RESUME")),
                            "closeCaseload", new Act(RSO, "/closure", () -> body("reason", "PURPOSE_MET"))),
            "case",
                    Map.of(
                            "addIndividualToCase",
                                    new Act(
                                            UNHCR,
                                            "/individuals",
                                            () -> body(
                                                    "joining",
                                                    "NEWBORN",
                                                    "individual",
                                                    Given.person("DAU", "Newborn Invented", "MMR"))),
                            "admitCase",
                                    new Act(
                                            UNHCR,
                                            "/admission",
                                            () -> body("caseloadId", Given.last(Given.openCaseload()))),
                            "correctIndividualOfCase", new Act(UNHCR, "/corrections", ProcedureTest::correction),
                            "releaseCase", new Act(UNHCR, "/release", () -> body("reason", "HOUSEHOLD_ASKED")),
                            "closeCase", new Act(UNHCR, "/closure", () -> body("reason", "NO_CONTACT")),
                            "reopenCase", new Act(UNHCR, "/reopening", () -> body("reason", "CONTACT_RESUMED"))),
            "document",
                    Map.of(
                            "takeIntoCustodyDocument", new Act(UNHCR, "/custody", () -> Papers.TAKING),
                            "returnToHolderDocument", new Act(UNHCR, "/returns", () -> body("reason", "HOLDER_ASKED")),
                            "handOverDocument",
                                    new Act(
                                            UNHCR,
                                            "/handovers",
                                            () -> body("organisation", "IOM", "reason", "EXAMINATION")),
                            "reportLostDocument", new Act(UNHCR, "/losses", () -> body("reason", "LOST_BY_HOLDER")),
                            "recoverDocument", new Act(UNHCR, "/recoveries", () -> body("reason", "FOUND_BY_HOLDER")),
                            "examineDocument",
                                    new Act(
                                            new Client("UNHCR", Role.PROTECTION_OFFICER),
                                            "/examinations",
                                            () -> Papers.examination("GENUINE"))));

    /** A resource in the state in which the act, where it is open, meets no other guard. */
    private static String in(String procedure, String state, String act) {
        return switch (procedure + " " + state) {
            case "arrangement DRAFT" ->
                act.equals("accedeToArrangement") ? Given.draft("MYS", "UNHCR") : Given.acceded("MYS", "UNHCR");
            case "arrangement IN_FORCE" -> Given.inForce("MYS", "UNHCR");
            case "arrangement SUSPENDED" ->
                after(RSO, Given.inForce("MYS", "UNHCR"), "/suspensions", body("reason", "REVIEW"));
            case "arrangement ENDED" ->
                after(RSO, Given.inForce("MYS", "UNHCR"), "/ending", body("reason", "PURPOSE_MET"));
            case "caseload OPEN" -> Given.openCaseload();
            case "caseload PAUSED" -> after(RSO, Given.openCaseload(), "/pauses", body("reason", "CAPACITY"));
            case "caseload CLOSED" -> after(RSO, Given.openCaseload(), "/closure", body("reason", "PURPOSE_MET"));
            case "case REGISTERED" -> Given.registered(UNHCR, 2, "MMR");
            case "case ADMITTED" -> Given.admitted(UNHCR, Given.openCaseload(), 2, "MMR");
            case "case CLOSED" ->
                after(UNHCR, Given.registered(UNHCR, 2, "MMR"), "/closure", body("reason", "NO_CONTACT"));
            case "document WITH_HOLDER" -> Papers.recorded(UNHCR);
            case "document IN_CUSTODY" -> after(UNHCR, Papers.recorded(UNHCR), "/custody", Papers.TAKING);
            case "document HANDED_OVER" ->
                after(
                        UNHCR,
                        in("document", "IN_CUSTODY", ""),
                        "/handovers",
                        body("organisation", "IOM", "reason", "EXAMINATION"));
            case "document LOST" -> after(UNHCR, Papers.recorded(UNHCR), "/losses", body("reason", "LOST_BY_HOLDER"));
            default -> throw new AssertionError("the document names a state that cannot be reached: " + state);
        };
    }

    private static String after(Client by, String resource, String step, Map<String, Object> body) {
        Given.id(by.step(resource, step, body), 200);
        return resource;
    }

    static Stream<Arguments> cells() {
        return ACTS.keySet().stream().flatMap(procedure -> Procedure.read(procedure).moves().entrySet().stream()
                .flatMap(row -> row.getValue().entrySet().stream()
                        .map(cell -> Arguments.of(procedure, row.getKey(), cell.getKey(), cell.getValue()))));
    }

    @ParameterizedTest(name = "{0}: {2} from {1} leads to {3}")
    @MethodSource("cells")
    void every_cell_of_every_matrix_holds(String procedure, String state, String act, String expected) {
        var said = ACTS.get(procedure).get(act);
        var resource = in(procedure, state, act);
        var before = said.by().etag(resource);
        var answer = said.by().step(resource, said.path(), said.body().apply(resource), before);
        var after = said.by().get(resource);
        if (expected.equals(Procedure.NOT_OPEN)) {
            answer.then().statusCode(409).body("type", containsString("/problems/step-not-open"));
            assertEquals(state, after.path("status"), "a refusal moves nothing");
            assertEquals(before, after.header("ETag"), "a refusal makes no version");
        } else {
            answer.then().statusCode(200);
            assertEquals(expected, answer.path("status"));
            assertEquals(expected, after.path("status"));
            assertEquals(answer.header("ETag"), after.header("ETag"));
        }
    }

    static Stream<Arguments> roles() {
        return ACTS.keySet().stream().flatMap(procedure -> Procedure.read(procedure).roles().entrySet().stream()
                .filter(row -> ACTS.get(procedure).containsKey(row.getKey()))
                .flatMap(row -> row.getValue().entrySet().stream()
                        .map(cell -> Arguments.of(procedure, row.getKey(), cell.getKey(), cell.getValue()))));
    }

    @ParameterizedTest(name = "{0}: {1} by {2}: {3}")
    @MethodSource("roles")
    void every_act_is_open_to_the_roles_of_its_row_only(String procedure, String act, String role, String expected) {
        var said = ACTS.get(procedure).get(act);
        var state = Procedure.read(procedure).moves().entrySet().stream()
                .filter(row -> !row.getValue().get(act).equals(Procedure.NOT_OPEN))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
        var resource = in(procedure, state, act);
        var client = new Client(seenBy(procedure, role), Role.find(role).orElseThrow());
        var answer = client.step(
                resource, said.path(), said.body().apply(resource), said.by().etag(resource));
        if (expected.equals(Procedure.NOT_OPEN)) {
            answer.then().statusCode(403).body("type", containsString("/problems/not-your-role"));
        } else {
            answer.then().statusCode(200);
        }
    }

    /** An organisation that sees the resource, so that the role alone decides. */
    private static String seenBy(String procedure, String role) {
        return Set.of("case", "document").contains(procedure) ? "UNHCR" : role.equals("coordinator") ? "RSO" : "MYS";
    }

    @ParameterizedTest
    @MethodSource("procedures")
    void each_document_names_every_act_and_state_the_service_has(String procedure, List<String> states) {
        var document = Procedure.read(procedure);
        assertEquals(states, List.copyOf(document.moves().keySet()));
        document.moves()
                .values()
                .forEach(row -> assertEquals(ACTS.get(procedure).keySet(), row.keySet()));
    }

    static Stream<Arguments> procedures() {
        return Stream.of(
                Arguments.of("arrangement", List.of("DRAFT", "IN_FORCE", "SUSPENDED", "ENDED")),
                Arguments.of("caseload", List.of("OPEN", "PAUSED", "CLOSED")),
                Arguments.of("case", List.of("REGISTERED", "ADMITTED", "CLOSED")),
                Arguments.of("document", List.of("WITH_HOLDER", "IN_CUSTODY", "HANDED_OVER", "LOST")));
    }
}
