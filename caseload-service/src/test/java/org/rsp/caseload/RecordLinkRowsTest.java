package org.rsp.caseload;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

/** What the guard on rows lets through of links, processing groups and transfers by itself, in plain SQL of the service's own role. */
@QuarkusTest
class RecordLinkRowsTest {

    private static String setting(String name) {
        return ConfigProvider.getConfig().getValue(name, String.class);
    }

    private static Connection as(String organisation) throws SQLException {
        var service = DriverManager.getConnection(
                setting("RSP_DATABASE_URL"), setting("RSP_DATABASE_USER"), setting("RSP_DATABASE_PASSWORD"));
        service.setAutoCommit(false);
        try (var context = service.prepareStatement("select set_config('app.organisation', ?, true)")) {
            context.setString(1, organisation);
            context.execute();
        }
        return service;
    }

    private static long count(String organisation, String table, String column, String id) throws SQLException {
        try (var service = as(organisation);
                var count = service.prepareStatement("select count(*) from " + table + " where " + column + " = ?")) {
            count.setObject(1, UUID.fromString(Given.last(id)));
            try (var row = count.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    private static List<Long> of(String organisation, Pair.Side side) throws SQLException {
        return List.of(
                count(organisation, "record_link", "id", side.path()),
                count(organisation, "record_link_end", "link_id", side.path()),
                count(organisation, "record_link_end", "individual_id", side.individual()),
                count(organisation, "history", "resource", side.path()));
    }

    @Test
    void a_side_finds_its_own_row_its_own_end_and_its_own_acts() throws SQLException {
        var pair = Pair.ofUnhcrAndMys();
        pair.mine().affirm();
        pair.other().affirm();
        assertEquals(List.of(1L, 1L, 1L, 2L), of("UNHCR", pair.mine()));
        assertEquals(List.of(1L, 1L, 1L, 1L), of("MYS", pair.other()));
        for (var foreign : List.of("UNHCR", "AUS", "RSO", "")) {
            assertEquals(List.of(0L, 0L, 0L, 0L), of(foreign, pair.other()), foreign);
        }
        assertEquals(List.of(0L, 0L, 0L, 0L), of("MYS", pair.mine()));
    }

    @Test
    void nobody_makes_or_changes_a_side_of_another_custodian() throws SQLException {
        var pair = Pair.ofUnhcrAndMys();
        try (var service = as("UNHCR");
                var statement = service.createStatement()) {
            assertEquals(
                    0,
                    statement.executeUpdate("update record_link set verdict = 'SAME' where id = '"
                            + Given.last(pair.other().path()) + "'"));
        }
        for (var table :
                List.of("record_link", "record_link_end", "processing_group", "group_membership", "transfer")) {
            try (var service = as("UNHCR");
                    var statement = service.createStatement()) {
                assertThrows(SQLException.class, () -> statement.executeUpdate("delete from " + table), table);
            }
        }
        try (var service = as("UNHCR");
                var statement = service.createStatement()) {
            var thrown = assertThrows(
                    SQLException.class,
                    () -> statement.executeUpdate(
                            "insert into record_link (id, version, state, kind, custodian, pair, verdict, basis, proposed_at, updated_at)"
                                    + " values (gen_random_uuid(), 1, 'UNDECIDED', 'DUPLICATE', 'MYS', gen_random_uuid(), 'SAME', '{}',"
                                    + " now(), now())"));
            assertEquals("42501", thrown.getSQLState());
        }
    }

    @Test
    void a_processing_group_is_found_by_its_custodian_alone() throws SQLException {
        var mys = Client.of("MYS");
        var group = Given.group(mys, Given.registered(mys, 2, "MMR"));
        for (var organisation : List.of("MYS", "UNHCR", "AUS", "RSO", "")) {
            var own = organisation.equals("MYS") ? 1L : 0L;
            assertEquals(own, count(organisation, "processing_group", "id", group), organisation);
            assertEquals(2 * own, count(organisation, "group_membership", "group_id", group), organisation);
            assertEquals(own, count(organisation, "history", "resource", group), organisation);
        }
    }

    @Test
    void a_transfer_is_found_by_its_two_sides_alone() throws SQLException {
        var offer = Transfers.offered();
        for (var organisation : List.of("MYS", "UNHCR", "AUS", "RSO", "")) {
            var side = List.of("MYS", "UNHCR").contains(organisation) ? 1L : 0L;
            assertEquals(side, count(organisation, "transfer", "id", offer.path()), organisation);
            assertEquals(side, count(organisation, "history", "resource", offer.path()), organisation);
        }
    }
}
