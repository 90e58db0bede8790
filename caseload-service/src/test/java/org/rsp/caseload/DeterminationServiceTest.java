package org.rsp.caseload;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.rsp.caseload.determinations.ClaimStanding;
import org.rsp.caseload.determinations.DeterminationService;
import org.rsp.caseload.determinations.ReopenGround;
import org.rsp.platform.identity.Actor;
import org.rsp.platform.identity.Role;
import org.rsp.platform.lifecycle.Acts.By;
import org.rsp.platform.problem.Refusal;

/** What other features are told of claims, and what acts of theirs do to them. */
@QuarkusTest
class DeterminationServiceTest {

    private static final String MYS = "MYS";
    private static final Actor SUPERVISOR = new Actor("somebody", "mys", MYS, Set.of(Role.SUPERVISOR));

    @Inject
    DeterminationService claims;

    private static <T> T as(String organisation, Callable<T> work) throws Exception {
        return new Spoken(organisation)
                .does(() -> QuarkusTransaction.requiringNew().call(work));
    }

    private static UUID id(String path) {
        return UUID.fromString(Given.last(path));
    }

    private static UUID individual(String claim) {
        return UUID.fromString(Claims.officer(MYS).get(claim).path("individualId"));
    }

    /** As another procedure, for a purpose that its operation would have. */
    private static Response asked(Client by, String what, String path) {
        return by.request()
                .header("Purpose", "PROCESSING")
                .post(Area.PATH + "/another-procedure" + what + Given.last(path));
    }

    @Test
    void where_claims_stand_is_known_whoever_is_the_custodian() throws Exception {
        var never = Claims.person("LKA");
        var open = Claims.person("LKA");
        Claims.lodged("LKA", open);
        var decided = individual(Claims.endorsed(MYS));
        var withdrawn = individual(Claims.withdrawn(MYS));
        var closed = individual(Claims.closed(MYS));
        var unknown = UUID.randomUUID();
        var all = Set.of(id(never), id(open), decided, withdrawn, closed, unknown);
        assertEquals(
                Map.of(
                        id(never),
                        ClaimStanding.NONE,
                        id(open),
                        ClaimStanding.OPEN,
                        decided,
                        ClaimStanding.DECIDED,
                        withdrawn,
                        ClaimStanding.WITHDRAWN_INFORMED,
                        closed,
                        ClaimStanding.CLOSED_WITHOUT_DECISION,
                        unknown,
                        ClaimStanding.NONE),
                as("AUS", () -> claims.standing(all)));
        assertEquals(Map.of(), as("AUS", () -> claims.standing(Set.of())));
    }

    @Test
    void an_open_claim_weighs_more_than_one_that_has_ended_and_the_last_more_than_one_before() throws Exception {
        var person = Claims.person(MYS);
        Claims.after(Claims.officer(MYS), Claims.lodged(MYS, person), "/withdrawal", Claims.WITHDRAWAL);
        Claims.lodged(MYS, person);
        assertEquals(Map.of(id(person), ClaimStanding.OPEN), as("AUS", () -> claims.standing(Set.of(id(person)))));
        var decided = Claims.endorsed(MYS);
        Rulings.issuedOn(MYS, decided);
        var again = Claims.lodged(MYS, "/individuals/" + individual(decided));
        Claims.after(Claims.officer(MYS), again, "/withdrawal", Claims.WITHDRAWAL);
        assertEquals(
                Map.of(individual(decided), ClaimStanding.WITHDRAWN_INFORMED),
                as("AUS", () -> claims.standing(Set.of(individual(decided)))));
    }

    @Test
    void who_took_part_in_a_decision_is_known_to_whoever_hears_an_appeal() {
        var claim = Claims.endorsed(MYS);
        asked(Claims.supervisor(MYS), "/decided/", claim)
                .then()
                .statusCode(200)
                .body("individualId", is(individual(claim).toString()))
                .body("modality", is("REGULAR"))
                .body("outcome", is("RECOGNISE_1A2"))
                .body("printed", is("DecidedClaim"))
                .body(
                        "tookPart",
                        containsInAnyOrder(Claims.subject(Claims.officer(MYS)), Claims.subject(Claims.reviewer(MYS))));
        asked(Claims.supervisor(MYS), "/decided/", Claims.submitted(MYS)).then().statusCode(409);
        asked(Claims.supervisor("AUS"), "/decided/", claim).then().statusCode(404);
    }

    @Test
    void a_decision_that_is_sent_back_or_taken_up_again_stands_no_more() throws Exception {
        var by = new By(SUPERVISOR, Instant.now());
        var sentBack = Claims.endorsed(MYS);
        Rulings.issuedOn(MYS, sentBack);
        var done = as(MYS, () -> claims.remitted(AnotherProcedureResource.done(by), id(sentBack), by));
        assertEquals("remitAppeal", done.also().getFirst().done().entry().view().act());
        Claims.officer(MYS)
                .get(sentBack)
                .then()
                .body("status", is("INTERVIEWED"))
                .body("outcome", nullValue())
                .body("reviewer", nullValue());
        var takenUp = Claims.endorsed(MYS);
        Rulings.issuedOn(MYS, takenUp);
        as(MYS, () -> claims.reopened(AnotherProcedureResource.done(by), id(takenUp), ReopenGround.NEW_EVIDENCE, by));
        Claims.officer(MYS).get(takenUp).then().body("status", is("LODGED")).body("outcome", nullValue());
        assertThrows(
                Refusal.class,
                () -> as(MYS, () -> claims.remitted(AnotherProcedureResource.done(by), id(takenUp), by)));
    }

    @Test
    void RSD_1_what_becomes_known_by_another_act_opens_a_claim_unless_one_is_open() {
        var person = Claims.person(MYS);
        asked(new Client(MYS, Role.REGISTRAR), "/claimed/", person)
                .then()
                .statusCode(200)
                .body("$", contains(1, 1));
        Claims.officer(MYS).get(person + "/status-determinations").then().body("items.status", contains("LODGED"));
    }
}
