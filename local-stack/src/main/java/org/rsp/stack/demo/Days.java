package org.rsp.stack.demo;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The simulated clock. No clock of a running service can be turned, so days pass the other way: a superuser of the database moves everything
 * that was written of the procedures of these persons, and of nobody else, back by so many days. Not moved are tasks (a step that fell due would
 * be told to everybody, and no event can be taken back), departure permits (theirs are minutes), the audit, and what is sealed.
 */
final class Days {

    /** Each has a column individual_id. */
    private static final List<String> TABLES = List.of(
            "appeal",
            "interview",
            "screening",
            "screening_profile_set",
            "status_decision",
            "status_determination",
            "submitted_assessment");

    private static final String COLUMNS = "select table_name, string_agg(quote_ident(column_name) || ' = ' ||"
            + " quote_ident(column_name) || case data_type when 'date' then ' - days.n' else ' - make_interval(days => days.n)' end, ', ')"
            + " from information_schema.columns"
            + " where table_schema = current_schema() and table_name = any (?)"
            + " and data_type in ('date', 'timestamp with time zone')"
            + " group by table_name order by table_name";

    private final Surroundings surroundings;
    private final List<UUID> individuals;
    private int passed;

    Days(Surroundings surroundings, List<String> individuals) {
        this.surroundings = surroundings;
        this.individuals = individuals.stream().map(UUID::fromString).toList();
    }

    /** How many days have passed since the first. */
    int today() {
        return passed;
    }

    void pass(int days) {
        try (var superuser = surroundings.superuser("caseload")) {
            superuser.setAutoCommit(false);
            try (var session = superuser.createStatement()) {
                // past the triggers that let nobody rewrite a history
                session.execute("set session_replication_role = replica");
            }
            for (String change : changes(superuser)) {
                move(superuser, change, days);
            }
            superuser.commit();
            passed += days;
        } catch (SQLException e) {
            throw new NotAsTold("The days of the procedures cannot be moved: SQL state " + e.getSQLState());
        }
    }

    private static List<String> changes(Connection superuser) throws SQLException {
        var changes = new ArrayList<String>();
        try (var query = superuser.prepareStatement(COLUMNS)) {
            query.setArray(1, superuser.createArrayOf("text", TABLES.toArray()));
            try (var row = query.executeQuery()) {
                while (row.next()) {
                    changes.add("update " + row.getString(1) + " set " + row.getString(2)
                            + " from (select ?::int as n) days where individual_id = any (?)");
                }
            }
        }
        NotAsTold.unless(changes.size() == TABLES.size(), "The days of each of " + TABLES + " should be found.");
        changes.add(Stream.of("appeal", "screening", "status_decision", "status_determination")
                .map(table -> "select id from " + table + ", whom where individual_id = any (whom.ids)")
                .collect(Collectors.joining(
                        " union all ",
                        "with days as (select ?::int as n), whom as (select ?::uuid[] as ids)"
                                + " update history set done_at = done_at - make_interval(days => (select n from days))"
                                + " where resource in (",
                        ")")));
        return changes;
    }

    private void move(Connection superuser, String change, int days) throws SQLException {
        try (PreparedStatement statement = superuser.prepareStatement(change)) {
            statement.setInt(1, days);
            statement.setArray(2, ids(superuser));
            statement.executeUpdate();
        }
    }

    private Array ids(Connection superuser) throws SQLException {
        return superuser.createArrayOf("uuid", individuals.toArray());
    }

    /** The platform itself opens and closes tasks beside the acts: what it has written down of them is to be told as well. */
    void tasks(Ledger ledger) {
        var query = "select h.resource, h.version, h.act from history h join task t on t.id = h.resource"
                + " where t.individual_id = any (?)";
        try (var superuser = surroundings.superuser("caseload");
                var statement = superuser.prepareStatement(query)) {
            statement.setArray(1, ids(superuser));
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    ledger.storedBeside(
                            row.getString(1),
                            row.getLong(2),
                            switch (row.getString(3)) {
                                case "openTask" -> "processing.task.opened.v1";
                                case "closeTask" -> "processing.task.closed.v1";
                                default -> throw new NotAsTold("Nobody in the story does " + row.getString(3) + ".");
                            });
                }
            }
        } catch (SQLException e) {
            throw new NotAsTold("The tasks cannot be read: SQL state " + e.getSQLState());
        }
    }
}
