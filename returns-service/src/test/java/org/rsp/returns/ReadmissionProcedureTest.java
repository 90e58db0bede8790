package org.rsp.returns;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rsp.platform.testing.Client.body;
import static org.rsp.returns.Agreements.TODAY;
import static org.rsp.returns.Agreements.clause;
import static org.rsp.returns.Readmissions.NATIONAL;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.rsp.platform.identity.Role;
import org.rsp.platform.testing.Call;
import org.rsp.platform.testing.Client;
import org.rsp.platform.testing.Procedure;
import org.rsp.returns.Readmissions.Asked;

/** A real request through every cell of {@code docs/procedures/readmission-request.md} that a request can reach: each act from each state, by its own side. */
@QuarkusTest
class ReadmissionProcedureTest {

    private static final Procedure PAGE = Procedure.read("readmission-request");

    private static final String CLAIM = "claimTakeBackByReadmissionRequest";

    private static final Map<String, Asked> UNMOVED = new HashMap<>();

    /** And what follows from an act on the return. */
    private static final Set<String> OF_THE_CLOCK =
            Set.of("agreeBySilenceToReadmissionRequest", "lapseReadmissionRequest", "abandonReadmissionRequest");

    /** Whose act it is, where it is said, and with what. */
    private record Act(boolean ofTheRequested, String path, Map<String, Object> said) {}

    private static final Map<String, Act> ACTS = Map.of(
            "acceptReadmissionRequest", new Act(true, "/acceptance", Readmissions.TAKES_BACK),
            "refuseReadmissionRequest", new Act(true, "/refusal", Readmissions.NOT_A_NATIONAL),
            "askExtensionOfReadmissionRequest", new Act(true, "/extension-request", Readmissions.MORE_TIME),
            "claimTakeBackByReadmissionRequest", new Act(true, "/take-back-claim", Readmissions.WRONG_PERSON),
            "grantExtensionOfReadmissionRequest",
                    new Act(
                            false,
                            "/extension",
                            body("replyBy", TODAY.plusDays(60).toString())),
            "denyExtensionOfReadmissionRequest", new Act(false, "/extension-denial", Readmissions.TIME_STAYS),
            "withdrawReadmissionRequest", new Act(false, "/withdrawal", Readmissions.PERSON_STAYS),
            "takeBackByReadmissionRequest", new Act(false, "/taking-back", Readmissions.TAKEN_BACK),
            "declineTakeBackByReadmissionRequest", new Act(false, "/taking-back-denial", Readmissions.RIGHTLY));

    static Stream<Arguments> cells() {
        return PAGE.moves().entrySet().stream().flatMap(row -> row.getValue().entrySet().stream()
                .filter(cell -> !OF_THE_CLOCK.contains(cell.getKey()))
                .map(cell -> Arguments.of(row.getKey(), cell.getKey(), cell.getValue())));
    }

    @ParameterizedTest
    @MethodSource("cells")
    void each_act_leads_from_each_state_where_the_page_says(String state, String act, String to) {
        var asked = to.equals(Procedure.NOT_OPEN) ? unmoved(state, act) : in(state, act);
        var said = ACTS.get(act);
        var by = said.ofTheRequested() ? asked.theirs() : asked.mine();
        var resource = said.ofTheRequested() ? asked.inbox() : asked.path();
        var before = by.get(resource);
        assertEquals(state, before.path("status"), before::asString);
        var answer = by.step(resource, said.path(), said.said(), before.header("ETag"));
        List<String> open = before.path("availableActions");
        if (to.equals(Procedure.NOT_OPEN)) {
            assertEquals(409, answer.statusCode(), answer::asString);
            assertTrue(Call.text(answer, "/type").endsWith("/step-not-open"), answer::asString);
            assertTrue(!open.contains(act), act);
            assertEquals(state, asked.status());
        } else {
            assertEquals(200, answer.statusCode(), answer::asString);
            assertEquals(to, answer.path("status"));
            assertTrue(open.contains(act), act);
            assertEquals(to, asked.status());
            List<String> done = asked.mine().get(asked.path() + "/timeline").path("items.act");
            assertEquals(act, done.getLast());
        }
    }

    /** One for all that is refused from a state: each of them is held to have moved nothing. */
    private static Asked unmoved(String state, String act) {
        return UNMOVED.computeIfAbsent(state + (act.equals(CLAIM) ? act : ""), _ -> in(state, act));
    }

    /** One that stands in this state, and on which nothing but the state can refuse the act. */
    private static Asked in(String state, String act) {
        if (!act.equals(CLAIM)) {
            return Readmissions.in(state);
        }
        return switch (state) {
            case "REQUESTED" -> {
                var pair = Readmissions.agreed(clause("TRANSFER_MODES", "TRF-1"));
                yield Readmissions.asked(pair, Readmissions.willing(pair), Readmissions.NOTICE)
                        .departed();
            }
            case "ACCEPTED" -> Readmissions.asked().accepted().departed();
            default -> Readmissions.in(state);
        };
    }

    static Stream<Arguments> roles() {
        return PAGE.roles().entrySet().stream()
                .filter(row -> !OF_THE_CLOCK.contains(row.getKey()))
                .flatMap(row -> row.getValue().entrySet().stream()
                        // who speaks for no organisation does nothing by a request
                        .filter(cell -> !cell.getKey().equals("service"))
                        .map(cell -> Arguments.of(
                                row.getKey(), cell.getKey(), cell.getValue().equals("yes"))));
    }

    @ParameterizedTest
    @MethodSource("roles")
    void each_act_is_for_the_roles_that_the_page_names(String act, String role, boolean may) {
        var known = Role.find(role).orElseThrow();
        if (act.equals("sendReadmissionRequest")) {
            var pair = Readmissions.agreed();
            var of = Readmissions.cleared(pair, "READM");
            var answer = new Client(pair.one(), known).post(of + "/readmission-requests", NATIONAL);
            assertEquals(may ? 201 : 403, answer.statusCode(), answer::asString);
            return;
        }
        // a version that cannot be right: who may take the step is told so, and nothing changes
        var asked = unmoved("REQUESTED", act);
        var answer = say(asked, known, ACTS.get(act));
        assertEquals(may ? 412 : 403, answer.statusCode(), answer::asString);
    }

    private static Response say(Asked asked, Role role, Act act) {
        return act.ofTheRequested()
                ? new Client(asked.pair().other(), role).step(asked.inbox(), act.path(), act.said(), "\"99\"")
                : new Client(asked.pair().one(), role).step(asked.path(), act.path(), act.said(), "\"99\"");
    }
}
