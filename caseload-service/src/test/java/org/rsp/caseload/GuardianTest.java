package org.rsp.caseload;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.rsp.caseload.Client.body;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.rsp.platform.crypto.EncryptedColumn;
import org.rsp.platform.crypto.Place;
import org.rsp.platform.crypto.Vault;
import org.rsp.platform.identity.Role;
import org.rsp.platform.testing.OwnerSession;

/** Who stands for a child, and what waits for it. */
@QuarkusTest
class GuardianTest {

    private static final String MYS = "MYS";
    private static final Client CASEWORKER = Claims.officer(MYS);

    @Inject
    Vault vault;

    @Inject
    EntityManager entities;

    private static void fails(Response answer, String rule) {
        answer.then().statusCode(409).body("guards.findAll { it.state == 'FAIL' }.code", contains(rule));
    }

    @Test
    void GRD_1_somebody_is_a_guardian_from_today_or_an_earlier_day() {
        var tomorrow = Children.guardian();
        tomorrow.put("since", Children.inDays(1));
        CASEWORKER
                .post(Claims.childAlone(MYS) + "/guardians", tomorrow)
                .then()
                .statusCode(422)
                .body("violations.code", contains("GRD-1"));
    }

    @Test
    void GRD_2_a_guardian_is_for_who_may_be_a_child_and_so_for_one_whose_age_is_not_known() {
        fails(CASEWORKER.post(Claims.person(MYS) + "/guardians", Children.guardian()), "GRD-2");
        var unknown = Claims.claimant("PA", "1990");
        unknown.remove("bornOn");
        Children.guarded(CASEWORKER, Claims.persons(MYS, List.of(unknown)).getFirst());
    }

    @Test
    void GRD_3_who_stands_for_a_child_neither_hears_it_nor_assesses_nor_reviews() {
        var child = Claims.childAlone(MYS);
        var first = Children.guarded(CASEWORKER, child);
        var claim = Claims.scheduled(MYS, Claims.lodged(MYS, child));
        var itself = Children.guardian();
        itself.put("account", Claims.subject(CASEWORKER));
        var officer = Children.guarded(CASEWORKER, child, itself);
        var heard = body("declaration", "HEARD_IN_PERSON", "guardianPresent", true);
        fails(CASEWORKER.step(claim, "/interviews", Claims.interview(MYS)), "GRD-3");
        Claims.after(CASEWORKER, officer, "/ending", body("reason", "RECORDED_BY_MISTAKE"));
        Claims.arranged(MYS, claim);
        var again = Children.guarded(CASEWORKER, child, itself);
        fails(CASEWORKER.step(claim, "/interview-holdings", heard), "GRD-3");
        Claims.after(CASEWORKER, again, "/ending", body("reason", "RECORDED_BY_MISTAKE"));
        Claims.after(CASEWORKER, claim, "/interview-holdings", heard);
        Claims.recorded(MYS, claim);
        var assessor = Children.guarded(CASEWORKER, child, itself);
        fails(CASEWORKER.step(claim, "/assessments", Claims.assessment("RECOGNISE_1A2")), "GRD-3");
        Claims.after(CASEWORKER, assessor, "/ending", body("reason", "RECORDED_BY_MISTAKE"));
        Claims.submitted(MYS, claim, Claims.assessment("RECOGNISE_1A2"));
        itself.put("account", Claims.subject(Claims.reviewer(MYS)));
        Children.guarded(CASEWORKER, child, itself);
        fails(Claims.reviewer(MYS).step(claim, "/endorsement", Claims.ENDORSE), "GRD-3");
        CASEWORKER.get(first).then().body("status", is("ACTIVE"));
    }

    @Test
    void GRD_3_who_has_stood_for_a_child_is_not_free_to_decide_by_being_replaced() {
        var child = Claims.childAlone(MYS);
        Children.guarded(CASEWORKER, child);
        var claim = Claims.recorded(MYS, heard(Claims.arranged(MYS, Claims.scheduled(MYS, Claims.lodged(MYS, child)))));
        var itself = Children.guardian();
        itself.put("account", Claims.subject(CASEWORKER));
        replaced(Children.guarded(CASEWORKER, child, itself));
        fails(CASEWORKER.step(claim, "/assessments", Claims.assessment("RECOGNISE_1A2")), "GRD-3");
        var another = new Client(MYS, Role.CASEWORKER, Role.REGISTRAR);
        Claims.after(another, claim, "/assessments", Claims.assessment("RECOGNISE_1A2"));
        Claims.after(Claims.reviewer(MYS), claim, "/endorsement", Claims.ENDORSE);
        itself.put("account", Claims.subject(Claims.supervisor(MYS)));
        var supervisor = Children.guarded(CASEWORKER, child, itself);
        replaced(supervisor);
        CASEWORKER.get(supervisor).then().body("reason", is("REPLACED"));
        fails(Rulings.issue(Claims.supervisor(MYS), claim), "GRD-3");
    }

    private static String heard(String claim) {
        return Claims.after(
                CASEWORKER,
                claim,
                "/interview-holdings",
                body("declaration", "HEARD_IN_PERSON", "guardianPresent", true));
    }

    private static void replaced(String guardian) {
        Claims.after(CASEWORKER, guardian, "/ending", body("reason", "REPLACED"));
    }

    @Test
    void GRD_4_nobody_is_of_age_of_whom_that_is_not_recorded() {
        var guardian = Children.guarded(CASEWORKER, Claims.childAlone(MYS));
        CASEWORKER
                .step(guardian, "/ending", body("reason", "OF_AGE"))
                .then()
                .statusCode(422)
                .body("violations.code", contains("GRD-4"));
        CASEWORKER
                .step(guardian, "/ending", body("reason", "REPLACED"))
                .then()
                .statusCode(200)
                .body("status", is("ENDED"));
    }

    @Test
    void INT_5_a_guardian_who_stands_for_the_child_no_more_counts_no_more() {
        var child = Claims.childAlone(MYS);
        var guardian = Children.guarded(CASEWORKER, child);
        var claim = Claims.arranged(MYS, Claims.scheduled(MYS, Claims.lodged(MYS, child)));
        Claims.after(CASEWORKER, guardian, "/ending", body("reason", "UNAVAILABLE"));
        var heard = body("declaration", "HEARD_IN_PERSON", "guardianPresent", true);
        fails(CASEWORKER.step(claim, "/interview-holdings", heard), "INT-5");
        Children.guarded(CASEWORKER, child);
        Claims.after(CASEWORKER, claim, "/interview-holdings", heard);
    }

    /** As the migration leaves it: it cannot seal anew, so it is opened as what it was. */
    @Test
    void who_was_recorded_in_a_determination_is_told_as_a_guardian_and_can_be_replaced() throws SQLException {
        var child = Claims.childAlone(MYS);
        var guardian = Children.guarded(CASEWORKER, child);
        UUID inCase = UUID.fromString(CASEWORKER.get(guardian).path("caseId"));
        var determination = UUID.randomUUID();
        byte[] sealed = QuarkusTransaction.requiringNew().call(() -> {
            entities.createNativeQuery("select set_config('app.organisation', 'MYS', true)", String.class)
                    .getSingleResult();
            var earlier = new Earlier("U Ba Invented", "APPOINTED_BY_COURT", LocalDate.of(2020, 1, 2));
            var place = new Place("status_determination", "guardian", determination);
            return new EncryptedColumn().convertToDatabaseColumn(vault.sealRecord(vault.key(inCase), place, earlier));
        });
        try (var owner = OwnerSession.aboveTheGuard();
                var change =
                        owner.prepareStatement("update guardian_appointment set guardian = ?, determination_id = ?,"
                                + " kind = null, since_day = null where id = ?")) {
            change.setBytes(1, sealed);
            change.setObject(2, determination);
            change.setObject(3, UUID.fromString(Given.last(guardian)));
            change.executeUpdate();
        }
        CASEWORKER
                .get(guardian)
                .then()
                .statusCode(200)
                .body("status", is("ACTIVE"))
                .body("name", is("U Ba Invented"))
                .body("kind", is("LEGAL_GUARDIAN"))
                .body("since", is("2020-01-02"));
        replaced(guardian);
    }

    /** What was kept of a guardian in a determination. */
    private record Earlier(String name, String kind, LocalDate since) {}

    @Test
    void that_a_child_has_a_guardian_is_told_as_a_claim_is_and_sealed() throws SQLException {
        var child = Claims.childAlone(MYS);
        var said = Children.guardian();
        said.put("account", "somebody");
        var guardian = Children.guarded(CASEWORKER, child, said);
        CASEWORKER
                .get(child + "/guardians")
                .then()
                .statusCode(200)
                .body("items.name", contains("Daw Hla Invented"))
                .body("items.account", contains("somebody"));
        new Client(MYS, Role.REGISTRAR).get(guardian).then().statusCode(403);
        var mandate = Claims.officer("UNHCR");
        mandate.get(Given.toldTo("UNHCR", guardian))
                .then()
                .statusCode(200)
                .body("name", is("Daw Hla Invented"))
                .body("account", nullValue())
                .body(not(containsString("somebody")));
        for (var other : List.of("IOM", "MMR", "AUS")) {
            Claims.officer(other).get(Given.toldTo(other, guardian)).then().statusCode(404);
        }
        try (var owner = OwnerSession.aboveTheGuard();
                var asked = owner.prepareStatement(
                        "select encode(guardian, 'escape') from guardian_appointment where id = ?")) {
            asked.setObject(1, UUID.fromString(Given.last(guardian)));
            try (var row = asked.executeQuery()) {
                row.next();
                assertFalse(row.getString(1).contains("Hla"));
            }
        }
    }
}
