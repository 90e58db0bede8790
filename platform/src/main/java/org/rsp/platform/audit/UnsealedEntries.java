package org.rsp.platform.audit;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Finds what is committed and not sealed, among the entries of the transactions from the horizon on. */
final class UnsealedEntries {

    private static final String SELECT = """
            select e.id, e.at, e.subject, e.client, e.organisation, e.roles, e.purpose, e.operation, e.action, e.decision,
                   e.rule, e.resource, e.classes, e.request_id, e.xact::text, w.positions, w.cases, w.individuals,
                   e.acting_subject
              from audit_entry e
              left join lateral (
                   select array_agg(position order by position) as positions,
                          array_agg(case_id order by position) as cases,
                          array_agg(individual_id order by position) as individuals
                     from audit_subject where entry = e.id) w on true
             where e.xact >= ?::xid8 and not exists (select 1 from audit_seal s where s.entry = e.id)
             order by e.xact, e.id
             limit ?""";

    private UnsealedEntries() {}

    static List<UnsealedEntry> read(Connection connection, String horizon, int limit) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(SELECT)) {
            select.setString(1, horizon);
            select.setInt(2, limit);
            var found = new ArrayList<UnsealedEntry>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    found.add(entry(row));
                }
            }
            return found;
        }
    }

    private static UnsealedEntry entry(ResultSet row) throws SQLException {
        return new UnsealedEntry(
                row.getObject(1, UUID.class),
                row.getObject(2, OffsetDateTime.class).toInstant(),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                texts(row.getArray(6)),
                row.getString(7),
                row.getString(8),
                row.getString(9),
                row.getString(10),
                row.getString(11),
                row.getObject(12, UUID.class),
                texts(row.getArray(13)),
                row.getString(14),
                row.getString(15),
                subjects(row),
                row.getString(19));
    }

    private static List<String> texts(Array array) throws SQLException {
        return Stream.of((Object[]) array.getArray()).map(Object::toString).toList();
    }

    private static List<UnsealedEntry.Whom> subjects(ResultSet row) throws SQLException {
        Array positions = row.getArray(16);
        if (positions == null) {
            return List.of();
        }
        var at = (Object[]) positions.getArray();
        var cases = (Object[]) row.getArray(17).getArray();
        var individuals = (Object[]) row.getArray(18).getArray();
        var whom = new ArrayList<UnsealedEntry.Whom>();
        for (int i = 0; i < at.length; i++) {
            whom.add(new UnsealedEntry.Whom(((Number) at[i]).intValue(), (UUID) cases[i], (UUID) individuals[i]));
        }
        return whom;
    }
}
