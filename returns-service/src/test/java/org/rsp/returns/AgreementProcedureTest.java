package org.rsp.returns;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rsp.platform.testing.Client.body;
import static org.rsp.platform.testing.Client.id;
import static org.rsp.returns.Agreements.RSO;
import static org.rsp.returns.Agreements.TODAY;
import static org.rsp.returns.Agreements.draft;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.rsp.platform.identity.Role;
import org.rsp.platform.testing.Call;
import org.rsp.platform.testing.Client;
import org.rsp.platform.testing.Procedure;
import org.rsp.returns.Agreements.Pair;

/** A real agreement through every cell of {@code docs/procedures/agreement.md}: each act from each state, and each act by each role. */
@QuarkusTest
class AgreementProcedureTest {

    private static final Procedure PAGE = Procedure.read("agreement");

    /** Where each act is said, and with what. */
    private static final Map<String, Map.Entry<String, Map<String, Object>>> ACTS = Map.of(
            "signAgreement", Map.entry("/signatures", body("declaration", "SIGN")),
            "concludeAgreement", Map.entry("/conclusion", body("declaration", "CONCLUDE")),
            "ratifyAgreement", Map.entry("/ratifications", body("declaration", "RATIFY")),
            "bringIntoForceAgreement", Map.entry("/entry-into-force", body("declaration", "IN_FORCE")),
            "suspendAgreement", Map.entry("/suspensions", body("reason", "REVIEW")),
            "liftSuspensionOfAgreement", Map.entry("/suspension-liftings", body("declaration", "LIFT")),
            "resumeAgreement", Map.entry("/resumptions", body("declaration", "RESUME")),
            "denounceAgreement", Map.entry("/denunciations", body("effectiveOn", TODAY.toString())),
            "endAgreement", Map.entry("/ending", body("reason", "NOT_CONCLUDED")));

    static Stream<Arguments> cells() {
        return PAGE.moves().entrySet().stream().flatMap(row -> row.getValue().entrySet().stream()
                .map(cell -> Arguments.of(row.getKey(), cell.getKey(), cell.getValue())));
    }

    @ParameterizedTest
    @MethodSource("cells")
    void each_act_leads_from_each_state_where_the_page_says(String state, String act, String to) {
        var pair = Agreements.pair();
        var agreement = in(state, act, pair);
        var before = pair.first().get(agreement);
        assertEquals(state, before.path("status"));
        var answer = say(pair.first(), act, agreement, before.header("ETag"));
        if (to.equals(Procedure.NOT_OPEN)) {
            assertEquals(409, answer.statusCode(), answer::asString);
            assertTrue(Call.text(answer, "/type").endsWith("/step-not-open"), answer::asString);
            // a problem leaves out what is empty
            List<String> open = answer.path("availableActions");
            assertEquals(before.path("availableActions"), open == null ? List.of() : open);
            assertEquals(state, pair.first().get(agreement).path("status"));
        } else {
            assertEquals(200, answer.statusCode(), answer::asString);
            assertEquals(to, answer.path("status"));
            assertTrue(before.<List<String>>path("availableActions").contains(act), act);
            var timeline = pair.first().get(agreement + "/timeline");
            List<String> done = timeline.path("items.act");
            assertEquals(act, done.getLast());
        }
    }

    /** One that stands in this state, and on which nothing but the state can refuse the act of the first party. */
    private static String in(String state, String act, Pair pair) {
        return switch (state) {
            case "DRAFT" ->
                act.equals("concludeAgreement")
                        ? Agreements.signed(pair, draft(pair))
                        : Agreements.drawnUp(pair, draft(pair));
            case "SIGNED" ->
                act.equals("ratifyAgreement")
                        ? Agreements.concluded(pair, Agreements.toBeRatified(draft(pair)))
                        : Agreements.ratified(pair, draft(pair));
            case "IN_FORCE" -> left(act, pair, Agreements.inForce(pair));
            case "SUSPENDED" -> suspended(act, pair);
            case "ENDED" -> ended(pair);
            default -> throw new AssertionError("no way to " + state);
        };
    }

    private static String suspended(String act, Pair pair) {
        if (act.equals("suspendAgreement")) {
            var agreement = Agreements.inForce(pair);
            id(Agreements.suspend(pair.second(), agreement), 200);
            return agreement;
        }
        var agreement = left(act, pair, Agreements.suspended(pair));
        if (act.equals("resumeAgreement")) {
            id(Agreements.lift(pair.first(), agreement), 200);
        }
        return agreement;
    }

    /** The other has left it, if it is to be ended (AGR-11). */
    private static String left(String act, Pair pair, String agreement) {
        if (act.equals("endAgreement")) {
            id(Agreements.denounce(pair.second(), agreement, TODAY), 200);
        }
        return agreement;
    }

    private static String ended(Pair pair) {
        var agreement = Agreements.drawnUp(pair, draft(pair));
        id(Agreements.end(pair.first(), agreement, "NOT_CONCLUDED"), 200);
        return agreement;
    }

    private static Response say(Client by, String act, String agreement, String etag) {
        var said = ACTS.get(act);
        return by.step(agreement, said.getKey(), said.getValue(), etag);
    }

    static Stream<Arguments> roles() {
        return PAGE.roles().entrySet().stream().flatMap(row -> row.getValue().entrySet().stream()
                .map(cell -> Arguments.of(
                        row.getKey(), cell.getKey(), cell.getValue().equals("yes"))));
    }

    @ParameterizedTest
    @MethodSource("roles")
    void each_act_is_for_the_roles_that_the_page_names(String act, String role, boolean may) {
        var pair = Agreements.pair();
        var known = Role.find(role).orElseThrow();
        var voice = new Client(known == Role.COORDINATOR ? "RSO" : pair.one(), known);
        if (act.equals("drawUpAgreement")) {
            var answer = voice.post("/agreements", draft(pair));
            assertEquals(may ? 201 : 403, answer.statusCode(), answer::asString);
            return;
        }
        // a version that cannot be right: who may take the step is told so, and nothing changes
        var answer = say(voice, act, Agreements.drawnUp(pair, draft(pair)), "\"99\"");
        assertEquals(may ? 412 : 403, answer.statusCode(), answer::asString);
    }

    @ParameterizedTest
    @MethodSource("roles")
    void the_coordinator_is_the_regional_support_offices_and_nobody_elses(String act, String role, boolean may) {
        if (role.equals("coordinator")) {
            var pair = Agreements.pair();
            var agreement = Agreements.drawnUp(pair, draft(pair));
            var voice = new Client(pair.one(), Role.COORDINATOR);
            var answer = act.equals("drawUpAgreement")
                    ? voice.post("/agreements", draft(pair))
                    : say(voice, act, agreement, RSO.etag(agreement));
            assertEquals(403, answer.statusCode(), answer::asString);
        }
    }
}
