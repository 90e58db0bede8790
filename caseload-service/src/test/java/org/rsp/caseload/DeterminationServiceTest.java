package org.rsp.caseload;

import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.rsp.caseload.cases.PersonService;
import org.rsp.caseload.determinations.ClaimBasis;
import org.rsp.caseload.determinations.ClaimStanding;
import org.rsp.caseload.determinations.DeterminationService;
import org.rsp.caseload.determinations.Modality;
import org.rsp.caseload.determinations.Recommendation;
import org.rsp.caseload.determinations.ReopenGround;
import org.rsp.caseload.determinations.StatusDeterminationEvent;
import org.rsp.caseload.determinations.StatusDeterminationState;
import org.rsp.platform.identity.Actor;
import org.rsp.platform.identity.Role;
import org.rsp.platform.ids.PersonalId;
import org.rsp.platform.lifecycle.Acts.By;
import org.rsp.platform.lifecycle.Acts.Done;
import org.rsp.platform.lifecycle.HistoryEntry;
import org.rsp.platform.lifecycle.Versioned;
import org.rsp.platform.problem.Refusal;

/** What other features are told of claims, and what acts of theirs do to them. */
@QuarkusTest
class DeterminationServiceTest {

    private static final String MYS = "MYS";
    private static final Actor SUPERVISOR = new Actor("somebody", "mys", MYS, Set.of(Role.SUPERVISOR));

    @Inject
    DeterminationService claims;

    @Inject
    PersonService persons;

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

    private record Something(UUID id, long version) implements Versioned {}

    /** What an act of another procedure leaves behind. */
    private static Done done(By by) {
        var other = new Something(UUID.randomUUID(), 1);
        var name = new PersonalId(other.id());
        var state = StatusDeterminationState.LODGED;
        return new Done(
                HistoryEntry.of(other, "remitAppeal", null, state, null, by),
                new StatusDeterminationEvent.Lodged(name, name, MYS, state));
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
    void an_open_claim_weighs_more_than_one_that_has_ended_and_a_decided_one_than_a_withdrawn_one() throws Exception {
        var person = Claims.person(MYS);
        var first = Claims.after(Claims.officer(MYS), Claims.lodged(MYS, person), "/withdrawal", Claims.WITHDRAWAL);
        Claims.lodged(MYS, person);
        assertEquals(Map.of(id(person), ClaimStanding.OPEN), as("AUS", () -> claims.standing(Set.of(id(person)))));
        var decided = Claims.endorsed(MYS);
        var again = Claims.lodged(MYS, "/individuals/" + individual(decided));
        Claims.after(Claims.officer(MYS), again, "/withdrawal", Claims.WITHDRAWAL);
        assertEquals(
                Map.of(individual(decided), ClaimStanding.DECIDED),
                as("AUS", () -> claims.standing(Set.of(individual(decided)))));
        assertFalse(first.equals(again));
    }

    @Test
    void who_took_part_in_a_decision_is_known_to_whoever_hears_an_appeal() throws Exception {
        var claim = Claims.endorsed(MYS);
        var decided = as(MYS, () -> claims.decided(id(claim), SUPERVISOR));
        assertEquals(individual(claim), decided.individualId());
        assertEquals(Modality.REGULAR, decided.modality());
        assertEquals(Recommendation.RECOGNISE_1A2, decided.outcome());
        assertEquals(Set.of(Claims.subject(Claims.officer(MYS))), decided.interviewers());
        assertTrue(decided.wasTakenPartInBy(Claims.subject(Claims.officer(MYS))));
        assertTrue(decided.wasTakenPartInBy(Claims.subject(Claims.reviewer(MYS))));
        assertFalse(decided.wasTakenPartInBy(Claims.subject(Claims.supervisor(MYS))));
        assertEquals("DecidedClaim", decided.toString());
        var open = Claims.submitted(MYS);
        assertThrows(Refusal.class, () -> as(MYS, () -> claims.decided(id(open), SUPERVISOR)));
    }

    @Test
    void a_decision_that_is_sent_back_or_taken_up_again_stands_no_more() throws Exception {
        var by = new By(SUPERVISOR, Instant.now());
        var sentBack = Claims.endorsed(MYS);
        var done = as(MYS, () -> claims.remitted(done(by), id(sentBack), by));
        assertEquals("remitAppeal", done.also().getFirst().done().entry().view().act());
        Claims.officer(MYS)
                .get(sentBack)
                .then()
                .body("status", is("INTERVIEWED"))
                .body("outcome", nullValue())
                .body("reviewer", nullValue());
        var takenUp = Claims.endorsed(MYS);
        as(MYS, () -> claims.reopened(done(by), id(takenUp), ReopenGround.NEW_EVIDENCE, by));
        Claims.officer(MYS).get(takenUp).then().body("status", is("LODGED")).body("outcome", nullValue());
        assertThrows(Refusal.class, () -> as(MYS, () -> claims.remitted(done(by), id(takenUp), by)));
    }

    @Test
    void RSD_1_what_becomes_known_by_another_act_opens_a_claim_unless_one_is_open() throws Exception {
        var by = new By(SUPERVISOR, Instant.now());
        var person = Claims.person(MYS);
        var opened = as(MYS, () -> {
            var known = persons.hold(id(person), SUPERVISOR);
            var first = claims.claimed(done(by), known, ClaimBasis.FEAR_EXPRESSED, by);
            var second = claims.claimed(done(by), known, ClaimBasis.FEAR_EXPRESSED, by);
            assertEquals(0, second.also().size());
            return first;
        });
        assertEquals(1, opened.also().size());
        assertEquals(
                "FEAR_EXPRESSED", opened.also().getFirst().done().entry().view().reason());
        Claims.officer(MYS).get(person + "/status-determinations").then().body("items.status", is(List.of("LODGED")));
    }

    @Test
    void somebody_else_is_told_of_no_claim_by_a_seam_either() {
        var claim = Claims.endorsed(MYS);
        var other = new Actor("somebody", "aus", "AUS", Set.of(Role.SUPERVISOR));
        assertThrows(Refusal.class, () -> as("AUS", () -> claims.decided(id(claim), other)));
    }
}
