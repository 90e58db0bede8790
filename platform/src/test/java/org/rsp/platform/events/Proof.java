package org.rsp.platform.events;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.rsp.platform.ids.Naming;
import org.rsp.platform.ids.PersonalId;
import org.rsp.platform.testing.OwnerSession;

/** A feature as small as can be: a subject with a version, whose every change is an event. */
@ApplicationScoped
public class Proof {

    public static final String TYPE = "proof.subject.changed.v1";

    private final AgroalDataSource database;
    private final Outbox outbox;

    Proof(AgroalDataSource database, Outbox outbox) {
        this.database = database;
        this.outbox = outbox;
    }

    record Data(PersonalId subjectId, String code) {}

    UUID subject() {
        return subject(UUID.randomUUID());
    }

    public UUID subject(UUID id) {
        OwnerSession.table("(id uuid primary key, version bigint not null)", "subject");
        QuarkusTransaction.requiringNew().run(() -> {
            execute("insert into subject values ('" + id + "', 0)");
        });
        return id;
    }

    /** Changes the subject and appends the event; in the caller's transaction. */
    long change(UUID subject, String code) {
        return change(subject, code, Map.of());
    }

    public long change(UUID subject, Map<String, Naming> audience) {
        return change(subject, "A", audience);
    }

    private long change(UUID subject, String code, Map<String, Naming> audience) {
        long version = count("update subject set version = version + 1 where id = '" + subject + "' returning version");
        outbox.append(
                new OutgoingEvent(
                        TYPE,
                        subject,
                        version,
                        Instant.parse("2026-11-22T10:15:30.123456Z"),
                        new Data(new PersonalId(subject), code)),
                audience);
        return version;
    }

    long changeAndCommit(UUID subject) {
        return changeAndCommit(subject, "A");
    }

    long changeAndCommit(UUID subject, String code) {
        return QuarkusTransaction.requiringNew().call(() -> change(subject, code));
    }

    long version(UUID subject) {
        return count("select version from subject where id = '" + subject + "'");
    }

    long unsent(UUID subject) {
        return count("select count(*) from outbox where published_at is null and aggregateid = '" + subject + "'");
    }

    long events(UUID subject) {
        return count("select count(*) from outbox where aggregateid = '" + subject + "'");
    }

    public void execute(String sql) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(asSystem(sql));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The test looks at the rows of all recipients. What is set is taken back, by the end or by the failure. */
    private static String asSystem(String sql) {
        return "set app.actor_kind = 'system'; " + sql + "; reset app.actor_kind";
    }

    public long count(String sql) {
        return numbers(sql).getFirst();
    }

    public List<Long> numbers(String sql) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(asSystem(sql));
            statement.getMoreResults();
            var all = new ArrayList<Long>();
            try (ResultSet row = statement.getResultSet()) {
                while (row.next()) {
                    all.add(row.getLong(1));
                }
            }
            return all;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Waits until the database says so. */
    public void until(String sql, long expected) {
        long end = System.nanoTime() + 40_000_000_000L;
        while (count(sql) != expected) {
            if (System.nanoTime() > end) {
                throw new AssertionError("waited in vain for " + expected + ": " + sql);
            }
            LockSupport.parkNanos(5_000_000);
        }
    }
}
