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
}
