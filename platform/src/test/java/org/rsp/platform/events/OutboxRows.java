package org.rsp.platform.events;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.rsp.platform.testing.PlatformTables;

/** The outbox of a plain test: empty at first, seen and filled past the relay, in a session of its own. */
class OutboxRows implements AutoCloseable {

    static final String TOPIC = "proof.v1";

    private final Connection connection;

    OutboxRows() throws SQLException {
        PlatformTables.empty("outbox", "inbox", "feed_counter");
        connection = PlatformTables.open();
        execute("set app.actor_kind = 'system'");
    }

    /** An event of the platform's own topic whose payload is subject and sequence, e.g. a1. */
    void add(String subject, long... sequences) throws SQLException {
        for (long sequence : sequences) {
            add(TOPIC, subject, sequence, "platform", true);
        }
    }

    void add(String topic, String subject, long sequence, String recipient, boolean toKafka) throws SQLException {
        try (var insert = connection.prepareStatement("""
                insert into outbox (id, aggregatetype, aggregateid, type, payload, hash_partition, sequence, occurred_at,
                                    source, dataschema, recipient, to_kafka)
                values (gen_random_uuid(), ?, ?, 'proof.x.v1', ?, ?, ?, now(), 'source', 'schema', ?, ?)""")) {
            insert.setString(1, topic);
            insert.setString(2, subject);
            insert.setString(3, subject + sequence);
            insert.setShort(4, Outbox.partition(subject));
            insert.setLong(5, sequence);
            insert.setString(6, recipient);
            insert.setBoolean(7, toKafka);
            insert.executeUpdate();
        }
    }

    /** As another relay does that has sent it. */
    void mark(String payload, long offset) throws SQLException {
        execute("update outbox set published_at = now(), kafka_partition = %d, kafka_offset = %d where payload = '%s'"
                .formatted(Broker.PARTITION, offset, payload));
    }

    void execute(String statement) throws SQLException {
        try (var session = connection.createStatement()) {
            session.execute(statement);
        }
    }

    /** The payloads of what no broker has, as far as is noted. */
    List<String> unsent() throws SQLException {
        return list("select payload from outbox where published_at is null order by position");
    }

    List<String> list(String query) throws SQLException {
        try (var session = connection.createStatement();
                var row = session.executeQuery(query)) {
            var found = new java.util.ArrayList<String>();
            while (row.next()) {
                found.add(row.getString(1));
            }
            return found;
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
