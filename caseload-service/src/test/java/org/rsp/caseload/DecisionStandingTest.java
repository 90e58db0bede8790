package org.rsp.caseload;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.rsp.caseload.Client.body;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rsp.caseload.decisions.StatusDecisionService;

/** Where decisions stand for those who must not remove anybody too early, whoever is the custodian. */
@QuarkusTest
class DecisionStandingTest {

    private static final String MYS = "MYS";
    private static final Client SUPERVISOR = Claims.supervisor(MYS);

    @Inject
    StatusDecisionService decisions;

    private String standing(String path) throws Exception {
        var person = UUID.fromString(Given.last(Rulings.personOf(MYS, path)));
        return new Spoken("AUS")
                .does(() -> QuarkusTransaction.requiringNew().call(() -> decisions.standing(Set.of(person))))
                .get(person)
                .name();
    }

    @Test
    void each_standing_is_known_to_whoever_must_decide_at_another_custodian() throws Exception {
        assertEquals("NONE", standing(Claims.lodged(MYS)));
        assertEquals("ISSUED", standing(Rulings.decided(MYS, "REFUSE")), "decided, and nothing issued");
        var issued = Rulings.issued(MYS, "REFUSE");
        assertEquals("ISSUED", standing(issued));
        assertEquals("NEGATIVE_REMEDY_OPEN", standing(Rulings.refused(MYS, issued)));
        assertEquals("FINAL_NEGATIVE", standing(Rulings.finalRefusal(MYS)));
        assertEquals("LEAVE_PENDING", standing(Rulings.appealed(MYS, Rulings.finalRefusal(MYS))));
        var appeal = Rulings.appealed(MYS);
        assertEquals("UNDER_APPEAL", standing(appeal));
        Rulings.ruled(MYS, appeal, "/dismissal", Rulings.REASONS);
        assertEquals("UNDER_APPEAL", standing(appeal), "the person does not know yet");
        var remitted = Rulings.appealed(MYS);
        Rulings.ruled(MYS, remitted, "/remittal", Rulings.REASONS);
        assertEquals("SET_ASIDE", standing(remitted));
        var status = Rulings.protectedBy(MYS);
        assertEquals("PROTECTED", standing(status));
        var review = Rulings.proposed(MYS, status, "MISREPRESENTATION");
        assertEquals("UNDER_STATUS_REVIEW", standing(status));
        Rulings.endingTold(MYS, review);
        assertEquals("ENDED_REMEDY_OPEN", standing(status));
        Rulings.ended(MYS, review);
        assertEquals("ENDED_FINAL", standing(status));
    }

    @Test
    void what_protects_most_counts_and_a_new_claim_that_is_decided_keeps_an_old_refusal_from_being_the_last_word()
            throws Exception {
        var refused = Rulings.finalRefusal(MYS);
        var person = Rulings.personOf(MYS, refused);
        var claim = Rulings.decided(MYS, Claims.lodged(MYS, person), "REFUSE");
        assertEquals("ISSUED", standing(refused));
        Claims.after(SUPERVISOR, Rulings.issuedOn(MYS, claim), "/setting-aside", body("reason", "FOUND_WRONGLY"));
        assertEquals("SET_ASIDE", standing(refused));
        Rulings.recognised(MYS, Rulings.issuedOn(MYS, Rulings.assessed(MYS, claim, "RECOGNISE_1A2")));
        assertEquals("PROTECTED", standing(refused));
    }

    /** A refusal of a new claim, that is final and was issued since, is the last word on what ended or was set aside before it. */
    @Test
    void what_ended_or_was_set_aside_gives_way_to_a_final_refusal_that_was_issued_since() throws Exception {
        var ended = Rulings.ended(MYS);
        refusedFinally(ended);
        Rulings.untouched(-1, ended);
        assertEquals("ENDED_FINAL", standing(ended), "the refusal was issued before");
        Rulings.untouched(40, ended);
        assertEquals("FINAL_NEGATIVE", standing(ended));
        var reopened = Rulings.finalRefusal(MYS);
        Claims.after(SUPERVISOR, reopened, "/reopenings", body("ground", "NEW_EVIDENCE"));
        String claim = SUPERVISOR.get(reopened).path("determinationId");
        Claims.after(Claims.officer(MYS), "/status-determinations/" + claim, "/withdrawal", Claims.WITHDRAWAL);
        assertEquals("SET_ASIDE", standing(reopened));
        Rulings.untouched(40, reopened);
        refusedFinally(reopened);
        assertEquals("FINAL_NEGATIVE", standing(reopened));
    }

    /** The same person, on a new claim. */
    private static void refusedFinally(String decision) {
        var claim = Claims.lodged(MYS, Rulings.personOf(MYS, decision));
        var refused = Rulings.refused(MYS, Rulings.issuedOn(MYS, Rulings.decided(MYS, claim, "REFUSE")));
        Claims.after(SUPERVISOR, Rulings.ago(32, refused), "/finality", Rulings.FINAL);
    }

    private record Try(Client by, String path, String step, Map<String, Object> body) {}

    /** Whatever is tried in whatever order: final is only what was told with proof, long enough ago, with nothing pending. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void DEC_5_and_DEC_6_no_way_leads_to_a_final_refusal_too_early(long seed) {
        var dice = new Random(seed);
        var officer = Claims.officer(MYS);
        var decision = Rulings.issued(MYS, "REFUSE");
        var person = Rulings.personOf(MYS, decision);
        var told = false;
        var days = 0;
        var appeals = new ArrayList<String>();
        for (int i = 0; i < 30; i++) {
            var tries = new ArrayList<>(List.of(
                    new Try(officer, decision, "/refusal-notifications", Rulings.told()),
                    new Try(SUPERVISOR, decision, "/finality", Rulings.FINAL),
                    new Try(SUPERVISOR, decision, "/finality", Rulings.FINAL),
                    new Try(officer, decision, "/protection-notifications", Rulings.told()),
                    new Try(SUPERVISOR, decision, "/ending", Rulings.END)));
            for (var appeal : appeals) {
                tries.add(new Try(Rulings.appealOfficer(MYS), appeal, "/leave", Rulings.LEAVE));
                tries.add(new Try(Rulings.appealOfficer(MYS), appeal, "/leave-refusal", Rulings.REASONS));
                tries.add(new Try(Rulings.appealOfficer(MYS), appeal, "/dismissal", Rulings.REASONS));
                tries.add(new Try(officer, appeal, "/withdrawal", Rulings.WITHDRAWAL));
                tries.add(new Try(officer, appeal, "/notifications", Rulings.told()));
            }
            switch (dice.nextInt(5)) {
                case 0 -> {
                    var lodged = "/appeals/" + Given.id(Rulings.lodge(officer, person), 201);
                    appeals.remove(lodged);
                    appeals.add(lodged);
                }
                case 1 -> {
                    if (told) {
                        Rulings.ago(11, decision);
                        days += 11;
                    }
                }
                default -> {
                    var chosen = tries.get(dice.nextInt(tries.size()));
                    var before = officer.get(decision).<String>path("status");
                    var pending = appeals.stream().anyMatch(DecisionStandingTest::isInTheWay);
                    int answer = chosen.by()
                            .step(chosen.path(), chosen.step(), chosen.body())
                            .statusCode();
                    told |= answer == 200 && chosen.step().equals("/refusal-notifications");
                    var after = officer.get(decision).<String>path("status");
                    if (after.equals("FINAL_NEGATIVE") && !before.equals("FINAL_NEGATIVE")) {
                        assertEquals("/finality", chosen.step());
                        assertEquals(List.of(true, true, false), List.of(told, days >= 32, pending), "seed " + seed);
                    }
                }
            }
        }
    }

    private static boolean isInTheWay(String appeal) {
        var shown = Claims.officer(MYS).get(appeal);
        return switch (shown.<String>path("status")) {
            case "LODGED", "LEAVE_PENDING" -> true;
            case "DISMISSED", "NOT_ADMITTED" -> shown.path("delivery") == null;
            default -> false;
        };
    }
}
