package org.rsp.caseload;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.rsp.caseload.Client.body;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import org.rsp.platform.identity.Role;

/** What each policy on rows lets through by itself, in plain SQL of the service's own role: no condition of the code stands before it. */
@QuarkusTest
class RowPolicyTest {

    private static final Client MYS = Client.of("MYS");

    private static String setting(String name) {
        return ConfigProvider.getConfig().getValue(name, String.class);
    }

    /** How many rows of a table an organisation finds by the id of a case. */
    static long rows(String organisation, String table, String column, String path) throws SQLException {
        try (var service = DriverManager.getConnection(
                        setting("RSP_DATABASE_URL"), setting("RSP_DATABASE_USER"), setting("RSP_DATABASE_PASSWORD"));
                var context = service.prepareStatement("select set_config('app.organisation', ?, true)");
                var count = service.prepareStatement("select count(*) from " + table + " where " + column + " = ?")) {
            service.setAutoCommit(false);
            context.setString(1, organisation);
            context.execute();
            count.setObject(1, UUID.fromString(Given.last(path)));
            try (var row = count.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    private static List<Long> of(String organisation, String path) throws SQLException {
        return List.of(
                rows(organisation, "case_file", "id", path),
                rows(organisation, "individual", "case_id", path),
                rows(organisation, "history", "resource", path));
    }

    @Test
    void the_mandate_ends_with_the_case() throws SQLException {
        var registered = Given.registered(MYS, 2, "MMR");
        assertEquals(List.of(1L, 2L, 1L), of("MYS", registered));
        assertEquals(List.of(1L, 2L, 1L), of("UNHCR", registered));
        Given.id(MYS.step(registered, "/closure", body("reason", "NO_CONTACT")), 200);
        assertEquals(List.of(1L, 2L, 2L), of("MYS", registered));
        assertEquals(List.of(0L, 0L, 0L), of("UNHCR", registered));
    }

    @Test
    void of_a_case_that_one_may_not_know_there_is_no_row_and_no_history() throws SQLException {
        var admitted = Given.admitted(MYS, Given.openCaseload(), 1, "MMR");
        for (var organisation : List.of("THA", "MMR", "IOM", "RSO", "")) {
            assertEquals(List.of(0L, 0L, 0L), of(organisation, admitted), organisation);
        }
    }

    /** A party that is told of the person itself does not search, and an origin least of all. */
    @Test
    void SRC_2_the_words_of_a_name_are_there_for_the_custodian_and_the_mandate_only() throws SQLException {
        var arrangement = Given.sharing(List.of("P1", "P2"), "MYS", "AUS", "MMR");
        var caseload = Given.openCaseload(arrangement, 50, List.of("MMR"), "MYS");
        var admitted = Given.admitted(MYS, caseload, 1, "MMR");
        String person = MYS.get(admitted).path("individuals[0].id");
        assertEquals(3, rows("MYS", "individual_name_word", "individual_id", person));
        assertEquals(3, rows("UNHCR", "individual_name_word", "individual_id", person));
        assertEquals(1, rows("AUS", "individual", "id", person));
        for (var organisation : List.of("AUS", "MMR", "THA", "IOM", "RSO", "")) {
            assertEquals(0, rows(organisation, "individual_name_word", "individual_id", person), organisation);
        }
        Given.id(MYS.step(admitted, "/closure", body("reason", "NO_CONTACT")), 200);
        assertEquals(0, rows("UNHCR", "individual_name_word", "individual_id", person));
    }

    /** The platform's row has the real id, each organisation's its own: who finds one must not find the other beside it. */
    @Test
    void of_events_on_their_way_an_organisation_finds_its_own_rows_only() throws SQLException {
        var registered = Given.registered(MYS, 1, "MMR");
        var told = Given.toldTo("UNHCR", registered);
        assertEquals(1, rows("UNHCR", "outbox", "aggregateid::uuid", told));
        assertEquals(0, rows("UNHCR", "outbox", "aggregateid::uuid", registered));
        for (var organisation : List.of("MYS", "IOM", "MMR", "RSO", "")) {
            assertEquals(0, rows(organisation, "outbox", "aggregateid::uuid", told), organisation);
            assertEquals(0, rows(organisation, "recipient_sequence", "subject::uuid", told), organisation);
        }
    }

    /** The code's conditions could be forgotten: the row itself is the custodian's alone if it is restricted. */
    @Test
    void a_restricted_specific_need_and_its_history_are_there_for_the_custodian_only() throws SQLException {
        var person = Given.person(MYS, Given.registered(MYS, 1, "MMR"), 0);
        var open = Given.flagged(MYS, person, "ER-FR");
        var restricted = Given.flagged(MYS, person, "SV-VO");
        for (var organisation : List.of("MYS", "UNHCR", "MMR", "AUS", "")) {
            var own = organisation.equals("MYS") ? 1 : 0;
            var known = own == 1 || organisation.equals("UNHCR") ? 1 : 0;
            for (var row : List.of("specific_need id", "history resource")) {
                var at = row.split(" ");
                assertEquals(known, rows(organisation, at[0], at[1], open), organisation + " " + row);
                assertEquals(own, rows(organisation, at[0], at[1], restricted), organisation + " " + row);
            }
        }
    }

    @Test
    void a_claim_its_history_and_what_was_said_are_there_for_the_custodian_and_UNHCR_only() throws SQLException {
        var arrangement = Given.sharing(List.of("P1", "P2"), "MYS", "AUS", "MMR");
        var caseload = Given.openCaseload(arrangement, 50, List.of("MMR"), "MYS");
        var person = Claims.claimant("PA", "1990");
        var said = body("countryOfAsylum", "MYS", "arrivedOn", Given.TODAY.toString(), "individuals", List.of(person));
        var registered = "/cases/" + Given.id(MYS.post("/cases", said), 201);
        Given.id(MYS.step(registered, "/admission", body("caseloadId", Given.last(caseload))), 200);
        var claim = Claims.lodged("MYS", Given.person(MYS, registered, 0));
        Claims.submitted(
                "MYS",
                Claims.recorded("MYS", Claims.held("MYS", Claims.scheduled("MYS", claim))),
                Claims.assessment("REFUSE"));
        for (var organisation : List.of("MYS", "UNHCR", "AUS", "MMR", "IOM", "")) {
            var known = organisation.equals("MYS") || organisation.equals("UNHCR") ? 1 : 0;
            assertEquals(known, rows(organisation, "status_determination", "id", claim), organisation);
            assertEquals(known, rows(organisation, "interview", "determination_id", claim), organisation);
            assertEquals(known, rows(organisation, "submitted_assessment", "determination_id", claim), organisation);
            assertEquals(known * 6, rows(organisation, "history", "resource", claim), organisation);
        }
    }

    @Test
    void a_subject_request_and_its_history_are_there_for_the_custodian_only() throws SQLException {
        var request = Given.subjectRequest(MYS, "ACCESS");
        for (var organisation : List.of("MYS", "UNHCR", "MMR", "AUS", "")) {
            var own = organisation.equals("MYS") ? 1 : 0;
            assertEquals(own, rows(organisation, "subject_request", "id", request), organisation);
            assertEquals(own, rows(organisation, "history", "resource", request), organisation);
        }
    }

    /** A party that is told of the person itself finds nothing of a claim; of what is told to few not even UNHCR does. */
    @Test
    void what_screenings_hold_is_there_for_the_custodian_and_UNHCR_only() throws SQLException {
        var arrangement = Given.sharing(List.of("P1", "P2"), "MYS", "AUS", "MMR");
        var caseload = Given.openCaseload(arrangement, 50, List.of(), "MYS");
        var person = Given.person(MYS, Given.admitted(MYS, caseload, 1, "LKA"), 0);
        var screening = Screenings.profiled(MYS, person, "CHILD_ALONE", "POSSIBLE_TRAFFICKING_VICTIM");
        var open = Screenings.referred(MYS, screening, "CHILD_ALONE", "CHILD_PROTECTION");
        var victim = Screenings.referring("POSSIBLE_TRAFFICKING_VICTIM", "RSD", "MYS");
        var few = "/referrals/"
                + Given.id(Screenings.refer(new Client("MYS", Role.PROTECTION_OFFICER), screening, victim), 201);
        var fear = Screenings.afraid(MYS, person);
        assertEquals(1, rows("AUS", "individual", "id", person));
        for (var organisation : List.of("MYS", "UNHCR", "AUS", "LKA", "MMR", "")) {
            var told = List.of("MYS", "UNHCR").contains(organisation) ? 1 : 0;
            assertEquals(told, rows(organisation, "screening", "id", screening), organisation);
            assertEquals(told, rows(organisation, "screening_profile_set", "screening_id", screening), organisation);
            assertEquals(told, rows(organisation, "fear_expression", "id", fear), organisation);
            assertEquals(told, rows(organisation, "referral", "id", open), organisation);
            assertEquals(told, rows(organisation, "history", "resource", fear), organisation);
            assertEquals(told, rows(organisation, "history", "resource", open), organisation);
            var own = organisation.equals("MYS") ? 1 : 0;
            assertEquals(own, rows(organisation, "referral", "id", few), organisation);
            assertEquals(own, rows(organisation, "history", "resource", few), organisation);
        }
    }

    @Test
    void a_decision_an_appeal_and_a_review_are_there_for_the_custodian_and_UNHCR_only() throws SQLException {
        var review = Rulings.endingTold("MYS");
        var status = Rulings.statusOf("MYS", review);
        var appeal = Rulings.appealed("MYS", status);
        for (var organisation : List.of("MYS", "UNHCR", "MMR", "AUS", "IOM", "")) {
            var known = List.of("MYS", "UNHCR").contains(organisation) ? 1 : 0;
            assertEquals(known, rows(organisation, "status_decision", "id", status), organisation);
            assertEquals(known, rows(organisation, "status_review", "id", review), organisation);
            assertEquals(known, rows(organisation, "appeal", "id", appeal), organisation);
            assertEquals(known * 3, rows(organisation, "history", "resource", status), organisation);
            assertEquals(known * 4, rows(organisation, "history", "resource", review), organisation);
            assertEquals(known, rows(organisation, "history", "resource", appeal), organisation);
        }
    }

    /** Of what is counted nobody finds a row: small counts stand there as they are. */
    @Test
    void an_audit_is_there_for_its_readers_its_sample_for_the_custodian_and_its_counts_for_nobody()
            throws SQLException {
        var audit = Audits.lookedAt("MYS");
        var sampled = Audits.only(Audits.sample("MYS", audit));
        Claims.after(Audits.orderer("MYS"), audit, "/closure", Audits.CLOSE);
        for (var organisation : List.of("MYS", "UNHCR", "RSO", "AUS", "MMR", "IOM", "")) {
            var reads = List.of("MYS", "UNHCR", "RSO").contains(organisation) ? 1 : 0;
            var own = organisation.equals("MYS") ? 1 : 0;
            assertEquals(reads, rows(organisation, "decision_audit", "id", audit), organisation);
            assertEquals(reads * 2, rows(organisation, "history", "resource", audit), organisation);
            assertEquals(own, rows(organisation, "sampled_decision", "id", sampled), organisation);
            assertEquals(own * 8, rows(organisation, "sampled_decision_answer", "sampled_id", sampled), organisation);
            assertEquals(own * 2, rows(organisation, "history", "resource", sampled), organisation);
            assertEquals(0, rows(organisation, "decision_audit_count", "audit_id", audit), organisation);
        }
    }
}
