package org.rsp.returns;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import org.rsp.platform.testing.Client;

/** What each policy on rows lets through by itself, in plain SQL of the service's own role: no condition of the code stands before it. */
@QuarkusTest
class RowPolicyTest {

    private static final Client MYS = Returns.staff("MYS");

    private static String setting(String name) {
        return ConfigProvider.getConfig().getValue(name, String.class);
    }

    private static long rows(String organisation, String table, String column, String path) throws SQLException {
        try (var service = DriverManager.getConnection(
                        setting("RSP_DATABASE_URL"), setting("RSP_DATABASE_USER"), setting("RSP_DATABASE_PASSWORD"));
                var context = service.prepareStatement("select set_config('app.organisation', ?, true)");
                var count = service.prepareStatement("select count(*) from " + table + " where " + column + " = ?")) {
            service.setAutoCommit(false);
            context.setString(1, organisation);
            context.execute();
            count.setObject(1, Returns.uuid(path));
            try (var row = count.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    /** The return, what stops it, what became of its departure, and two timelines. */
    private static List<Long> of(String organisation, String of, String suspension) throws SQLException {
        return List.of(
                rows(organisation, "person_return", "id", of),
                rows(organisation, "suspension", "return_id", of),
                rows(organisation, "departure_attempt", "return_id", of),
                Math.min(1, rows(organisation, "history", "resource", of)),
                rows(organisation, "history", "resource", suspension));
    }

    @Test
    void a_return_and_all_that_hangs_on_it_are_there_for_the_custodian_and_who_has_a_mandate() throws SQLException {
        var removal = Returns.departed(MYS, Cases.running().person("MYS"), "REMOVAL");
        var stopped = Returns.suspended(MYS, removal, "UNFIT");
        assertEquals(List.of(1L, 1L, 1L, 1L, 1L), of("MYS", removal, stopped));
        assertEquals(List.of(1L, 1L, 0L, 1L, 1L), of("UNHCR", removal, stopped));
        for (var other : List.of("IOM", "THA", "PAK", "RSO", "")) {
            assertEquals(List.of(0L, 0L, 0L, 0L, 0L), of(other, removal, stopped), other);
        }
        var voluntary = Returns.departed(MYS, Cases.running().person("MYS"), "AVR");
        var hold = Returns.suspended(MYS, voluntary, "UNFIT");
        assertEquals(List.of(1L, 1L, 0L, 1L, 1L), of("IOM", voluntary, hold));
    }

    @Test
    void a_counselling_session_and_what_is_known_of_a_consent_are_there_for_who_may_know_of_the_return()
            throws SQLException {
        var person = Cases.running().person("MYS");
        var voluntary = Returns.counselled(MYS, person, "AVR");
        var whose = "/individuals/" + person;
        for (var knows : List.of("MYS", "UNHCR")) {
            assertEquals(1, rows(knows, "counselling_session", "return_id", voluntary), knows);
            assertEquals(1, rows(knows, "known_consent", "individual_id", whose), knows);
        }
        for (var other : List.of("IOM", "THA", "PAK", "RSO", "")) {
            assertEquals(0, rows(other, "counselling_session", "return_id", voluntary), other);
            assertEquals(0, rows(other, "known_consent", "individual_id", whose), other);
        }
    }

    /** A state that is asked has the row of what it is asked, and of the profile that it was told of; while the person is cleared. */
    @Test
    void what_a_state_is_asked_is_there_for_that_state_while_the_person_is_cleared_and_nothing_that_hangs_on_it()
            throws SQLException {
        var removal = Returns.unidentified(MYS, Cases.running().person("MYS"), "REMOVAL");
        var profile = Returns.profiled(MYS, removal);
        var asking = Returns.identifying(MYS, removal);
        Returns.after(MYS, asking, "/steps", Returns.OWN_WORD);
        assertEquals(List.of(0L, 0L, 0L, 0L, 0L, 0L), askedRows("PAK", removal, profile, asking), "not asked yet");
        Returns.after(MYS, asking, "/request", Returns.ASK);
        assertEquals(List.of(1L, 1L, 1L, 0L, 0L, 0L), askedRows("PAK", removal, profile, asking));
        assertEquals(List.of(1L, 1L, 1L, 1L, 3L, 1L), askedRows("MYS", removal, profile, asking));
        assertEquals(List.of(1L, 1L, 1L, 1L, 3L, 1L), askedRows("UNHCR", removal, profile, asking));
        for (var other : List.of("IOM", "THA", "RSO", "")) {
            assertEquals(List.of(0L, 0L, 0L, 0L, 0L, 0L), askedRows(other, removal, profile, asking), other);
        }
        Returns.suspended(MYS, removal, "UNFIT");
        assertEquals(
                List.of(0L, 0L, 1L, 0L, 0L, 0L), askedRows("PAK", removal, profile, asking), "that it was told is so");
    }

    /** What is asked, the profile, that it was told, the steps, and two timelines. */
    private static List<Long> askedRows(String organisation, String of, String profile, String asking)
            throws SQLException {
        return List.of(
                rows(organisation, "identification", "return_id", of),
                rows(organisation, "disclosure_profile", "return_id", of),
                rows(organisation, "disclosure", "return_id", of),
                rows(organisation, "identification_step", "identification_id", asking),
                rows(organisation, "history", "resource", asking),
                rows(organisation, "history", "resource", profile));
    }

    @Test
    void a_check_an_answer_and_what_is_known_of_a_plan_are_there_for_who_may_know_of_the_return() throws SQLException {
        var person = Cases.running().person("MYS");
        var removal = Returns.opened(MYS, person, "REMOVAL");
        var check = Checks.pass("MYS", removal, "FITNESS");
        MYS.post(removal + "/checklist/answers", Checks.answer("RECEPTION"))
                .then()
                .statusCode(201);
        ReturnCheckTest.handedOver(person, "RESETTLEMENT");
        var whose = "/individuals/" + person;
        News.await(() -> "FAIL".equals(MYS.get(removal + "/guards").path("guards.find { it.code == 'G12' }.state")));
        for (var knows : List.of("MYS", "UNHCR")) {
            assertEquals(1, rows(knows, "return_check", "id", check), knows);
            assertEquals(1, rows(knows, "history", "resource", check), knows);
            assertEquals(1, rows(knows, "checklist_answer", "return_id", removal), knows);
            assertEquals(1, rows(knows, "known_resettlement", "individual_id", whose), knows);
        }
        for (var other : List.of("IOM", "THA", "PAK", "RSO", "")) {
            assertEquals(0, rows(other, "return_check", "id", check), other);
            assertEquals(0, rows(other, "history", "resource", check), other);
            assertEquals(0, rows(other, "checklist_answer", "return_id", removal), other);
            assertEquals(0, rows(other, "known_resettlement", "individual_id", whose), other);
        }
    }

    @Test
    void a_travel_document_is_there_for_who_may_know_of_the_return() throws SQLException {
        var removal = Returns.counselled(MYS, Cases.running().person("MYS"), "REMOVAL");
        TravelDocuments.passport(MYS, removal, "PAK");
        for (var knows : List.of("MYS", "UNHCR")) {
            assertEquals(1, rows(knows, "travel_document", "return_id", removal), knows);
        }
        for (var other : List.of("IOM", "THA", "PAK", "RSO", "")) {
            assertEquals(0, rows(other, "travel_document", "return_id", removal), other);
        }
    }

    @Test
    void a_passage_is_there_for_who_may_know_of_the_return_and_a_movement_for_its_custodian_and_its_monitor()
            throws SQLException {
        var of = Returns.cleared(MYS, Cases.running().person("MYS"), "REMOVAL");
        var flight = Movements.flight(Client.body("monitoredBy", "NGO-WATCH"));
        var movement = Movements.ready(MYS, flight);
        var passage = Movements.booked(MYS, of, movement);
        Returns.after(MYS, passage, "/restraints", Movements.RESTRAINT);
        for (var knows : List.of("MYS", "UNHCR")) {
            assertEquals(1, rows(knows, "passage", "return_id", of), knows);
        }
        for (var knows : List.of("MYS", "NGO-WATCH")) {
            assertEquals(1, rows(knows, "movement", "id", movement), knows);
            assertEquals(1, rows(knows, "movement_transit", "movement_id", movement), knows);
        }
        for (var other : List.of("UNHCR", "IOM", "THA", "PAK", "LKA", "RSO", "")) {
            assertEquals(0, rows(other, "movement", "id", movement), other);
            assertEquals(0, rows(other, "movement_transit", "movement_id", movement), other);
            assertEquals(0, rows(other, "passage_restraint", "passage_id", passage), other);
        }
        for (var other : List.of("NGO-WATCH", "IOM", "THA", "PAK", "RSO", "")) {
            assertEquals(0, rows(other, "passage", "return_id", of), other);
        }
        assertEquals(1, rows("MYS", "passage_restraint", "passage_id", passage));
    }

    @Test
    void costs_are_there_for_who_may_know_of_the_return_and_a_fund_for_its_state_and_who_spends_it()
            throws SQLException {
        var fund = Costs.confirmed("LAO");
        var allocation = Costs.allocated("LAO", fund, "MYS", "100.00");
        var removal = Returns.opened(MYS, Cases.running().person("MYS"), "REMOVAL");
        var line = Costs.booked(MYS, removal, Costs.lineOn(allocation, "10.00"));
        for (var knows : List.of("MYS", "UNHCR")) {
            assertEquals(1, rows(knows, "cost_line", "return_id", removal), knows);
            assertEquals(1, rows(knows, "cost_share", "cost_line_id", line), knows);
            assertEquals(1, rows(knows, "history", "resource", line), knows);
        }
        for (var other : List.of("LAO", "IOM", "THA", "PAK", "RSO", "")) {
            assertEquals(0, rows(other, "cost_line", "return_id", removal), other);
            assertEquals(0, rows(other, "cost_share", "cost_line_id", line), other);
            assertEquals(0, rows(other, "cost_share", "allocation_id", allocation), other);
            assertEquals(0, rows(other, "history", "resource", line), other);
        }
        for (var organisation : List.of("MYS", "UNHCR", "LAO", "THA", "RSO", "")) {
            var isOfState = organisation.equals("LAO") ? 1 : 0;
            var isKnown = organisation.equals("MYS") ? 1 : isOfState;
            assertEquals(isOfState, rows(organisation, "confiscated_asset_fund", "id", fund), organisation);
            assertEquals(isOfState * 4, rows(organisation, "history", "resource", fund), organisation);
            assertEquals(isKnown, rows(organisation, "fund_allocation", "id", allocation), organisation);
            assertEquals(isKnown, rows(organisation, "history", "resource", allocation), organisation);
        }
    }

    @Test
    void what_follows_a_return_is_there_for_who_may_know_of_it_and_a_fear_for_two() throws SQLException {
        var voluntary = Returns.agreed(MYS, Cases.running().person("MYS"), "AVR");
        var plan = Reintegrations.drafted(MYS, voluntary);
        Returns.after(MYS, plan, "/assessments", Reintegrations.ASSESSED);
        Reintegrations.says(MYS, voluntary, Reintegrations.CONSENTS);
        var fear = Reintegrations.fear(MYS, voluntary);
        for (var knows : List.of("MYS", "UNHCR", "IOM")) {
            assertEquals(1, rows(knows, "reintegration_plan", "return_id", voluntary), knows);
            assertEquals(1, rows(knows, "reintegration_goal", "plan_id", plan), knows);
            assertEquals(1, rows(knows, "reintegration_assessment", "plan_id", plan), knows);
            assertEquals(1, rows(knows, "follow_up_consent", "return_id", voluntary), knows);
        }
        for (var knows : List.of("MYS", "UNHCR")) {
            assertEquals(1, rows(knows, "fear_report", "id", fear), knows);
            assertEquals(1, rows(knows, "history", "resource", fear), knows);
        }
        for (var other : List.of("IOM", "THA", "PAK", "RSO", "")) {
            assertEquals(0, rows(other, "fear_report", "id", fear), other);
            assertEquals(0, rows(other, "history", "resource", fear), other);
        }
        for (var other : List.of("THA", "PAK", "RSO", "")) {
            assertEquals(0, rows(other, "reintegration_plan", "return_id", voluntary), other);
            assertEquals(0, rows(other, "reintegration_goal", "plan_id", plan), other);
        }
    }

    @Test
    void a_review_and_what_was_answered_are_there_for_who_may_know_of_the_return() throws SQLException {
        var of = Reintegrations.arrived(MYS, Cases.running().person("MYS"));
        var review = Reintegrations.due(MYS, of);
        Returns.after(
                MYS,
                review,
                "/answer",
                Reintegrations.instead(
                        Reintegrations.ANSWER, "answers", List.of(Reintegrations.answered("INCOME", 1))));
        for (var knows : List.of("MYS", "UNHCR")) {
            assertEquals(1, rows(knows, "reintegration_answer", "review_id", review), knows);
            assertEquals(4, rows(knows, "reintegration_score", "review_id", review), knows);
        }
        for (var other : List.of("IOM", "THA", "PAK", "RSO", "")) {
            assertEquals(0, rows(other, "reintegration_review", "id", review), other);
            assertEquals(0, rows(other, "reintegration_answer", "review_id", review), other);
            assertEquals(0, rows(other, "reintegration_score", "review_id", review), other);
        }
    }

    @Test
    void the_mandate_ends_with_the_return() throws SQLException {
        var removal = Returns.opened("MYS", "REMOVAL");
        assertEquals(1, rows("UNHCR", "person_return", "id", removal));
        Returns.after(MYS, removal, "/cancellation", Returns.CANCEL);
        assertEquals(0, rows("UNHCR", "person_return", "id", removal));
        assertEquals(1, rows("MYS", "person_return", "id", removal));
    }

    /** Copies of facts, and which cases are sealed to whom, are the service's own; the guard reads the seals. */
    @Test
    void what_is_known_of_cases_is_read_by_no_organisation() throws SQLException {
        var person = Cases.running().person("MYS");
        Returns.opened(MYS, person, "AVR");
        var known = "/cases/" + Cases.running().caseOf(person);
        for (var organisation : List.of("MYS", "UNHCR", "")) {
            assertEquals(0, rows(organisation, "known_facts", "about", known), organisation);
        }
    }

    @Test
    void a_request_for_readmission_is_there_for_the_state_that_is_asked_while_the_person_may_be_named_and_once_gone()
            throws SQLException {
        var asked = Readmissions.asked();
        var theirs = asked.pair().other();
        for (var knows : List.of(asked.pair().one(), "UNHCR", theirs)) {
            assertEquals(1, rows(knows, "readmission_request", "id", asked.path()), knows);
        }
        for (var other : List.of("IOM", "ATA", "RSO", "")) {
            assertEquals(0, rows(other, "readmission_request", "id", asked.path()), other);
        }
        assertEquals(0, rows(theirs, "history", "resource", asked.path()));
        assertEquals(0, rows(theirs, "person_return", "id", asked.of()));
        var suspension = Returns.suspended(asked.mine(), asked.of(), "PLAN_ENDED");
        assertEquals(0, rows(theirs, "readmission_request", "id", asked.path()));
        Returns.after(asked.mine(), suspension, "/resumption", Map.of("declaration", "RESUME"));
        asked.accepted().departed();
        assertEquals(1, rows(theirs, "readmission_request", "id", asked.path()));
    }
}
