package org.rsp.platform.facts;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.rsp.platform.access.RowContext;

/**
 * The table of copies. A newer version wins whatever the order in which answers come, and what was heard is never taken back.
 * Its rows exist for the service itself only, in no organisation's transaction.
 */
@ApplicationScoped
class FactsTable {

    private static final Logger LOG = Logger.getLogger(FactsTable.class);

    private static final String HEARD = """
            insert into known_facts as known (about, kind, heard) values (?, ?, ?)
            on conflict on constraint known_facts_pk do update set heard = excluded.heard, missed_at = null
             where known.heard < excluded.heard""";

    private static final String KEEP = """
            insert into known_facts as known (about, kind, heard, version, facts, confirmed_at)
            values (?, ?, ?, ?, ?::jsonb, ?)
            on conflict on constraint known_facts_pk do update
               set version = excluded.version, facts = excluded.facts, missed_at = null,
                   confirmed_at = greatest(known.confirmed_at, excluded.confirmed_at)
             where known.version is null or known.version <= excluded.version""";

    private static final String DROP = """
            update known_facts set version = null, facts = null, confirmed_at = null, missed_at = ?
             where about = ? and (confirmed_at is null or confirmed_at < ?)""";

    /** What was known is known no more, and is asked for again by itself. */
    private static final String FORGET = """
            update known_facts set version = null, facts = null, confirmed_at = null, missed_at = null where about = ?""";

    private static final String FIND =
            "select kind, heard, facts::text, confirmed_at from known_facts where about = ? and facts is not null";

    private static final String FIND_ALL =
            "select kind, heard, facts::text, confirmed_at from known_facts where about = any (?) and facts is not null";

    /** What was not there a minute ago is asked for again, after what was not asked for yet. */
    private static final String OUTDATED = """
            select kind, about from known_facts
             where (version is null or version < heard) and (missed_at is null or missed_at < ?)
             order by missed_at nulls first limit ?""";

    private final Instance<AgroalDataSource> database;
    private final ObjectMapper json;

    FactsTable(Instance<AgroalDataSource> database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** Of what there is nothing newer than this version so far. */
    record Outdated(About about, UUID id) {}

    private interface Work<T> {
        T in(Connection connection) throws SQLException;
    }

    /** In the transaction of the event: from its commit on no older copy is decided on. */
    void heard(About about, UUID id, long version) {
        change(connection -> run(connection, HEARD, id, about.name(), version));
    }

    /** In the transaction of an event that says that something has changed which is no new version. */
    void forget(UUID id) {
        change(connection -> run(connection, FORGET, id));
    }

    void keep(About about, Copied facts, Instant begun) {
        alone(connection -> run(
                connection, KEEP, facts.id(), about.name(), facts.version(), facts.version(), text(facts), at(begun)));
    }

    /** It is not there, as of the time when that was asked; a copy that was confirmed later is right. */
    void drop(UUID id, Instant begun) {
        alone(connection -> run(connection, DROP, at(begun), id, at(begun)));
    }

    Optional<Copy> find(UUID id) {
        return alone(connection -> found(connection, id));
    }

    private Optional<Copy> found(Connection connection, UUID id) throws SQLException {
        try (var query = prepared(connection, FIND, id);
                var row = query.executeQuery()) {
            return row.next() ? copy(row) : Optional.empty();
        }
    }

    /** In the present transaction, which is the service's own for this statement. */
    Optional<Copy> findHere(UUID id) {
        return change(connection -> found(connection, id));
    }

    /** The same of several. */
    List<Copy> findHere(Set<UUID> ids) {
        return change(connection -> {
            var found = new ArrayList<Copy>();
            try (var query = prepared(connection, FIND_ALL, connection.createArrayOf("uuid", ids.toArray()));
                    var rows = query.executeQuery()) {
                while (rows.next()) {
                    copy(rows).ifPresent(found::add);
                }
            }
            return found;
        });
    }

    List<Outdated> outdated(Instant missedBefore, int limit) {
        return alone(connection -> {
            var found = new ArrayList<Outdated>();
            try (var query = prepared(connection, OUTDATED, at(missedBefore), limit);
                    var rows = query.executeQuery()) {
                while (rows.next()) {
                    found.add(new Outdated(About.valueOf(rows.getString(1)), rows.getObject(2, UUID.class)));
                }
            }
            return found;
        });
    }

    /** A copy in a form of another release is none: it is asked for anew. */
    private Optional<Copy> copy(ResultSet row) throws SQLException {
        try {
            return Optional.of(new Copy(
                    row.getLong(2),
                    json.readValue(
                            row.getString(3), About.valueOf(row.getString(1)).form()),
                    row.getObject(4, OffsetDateTime.class).toInstant()));
        } catch (JsonProcessingException e) {
            LOG.warn("a copy of facts is in a form that is not read here");
            return Optional.empty();
        }
    }

    private String text(Copied facts) {
        try {
            return json.writeValueAsString(facts);
        } catch (JsonProcessingException e) {
            throw new AssertionError("what was read can be written", e);
        }
    }

    private <T> T alone(Work<T> work) {
        return RowContext.asSystem(() -> QuarkusTransaction.requiringNew().call(() -> change(work)));
    }

    private <T> T change(Work<T> work) {
        try (var connection = database.get().getConnection()) {
            return work.in(connection);
        } catch (SQLException e) {
            throw new FactsTableFailure(e);
        }
    }

    private static int run(Connection connection, String sql, Object... values) throws SQLException {
        try (var statement = prepared(connection, sql, values)) {
            return statement.executeUpdate();
        }
    }

    private static PreparedStatement prepared(Connection connection, String sql, Object... values) throws SQLException {
        var statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    /** The copies could not be reached; nothing is decided then. */
    static class FactsTableFailure extends RuntimeException {

        private static final long serialVersionUID = 1L;

        FactsTableFailure(SQLException cause) {
            super("the copies of facts could not be reached", cause);
        }
    }
}
