package org.rsp.platform.events;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.net.URI;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.ZoneOffset;
import org.rsp.platform.ids.Ids;

/**
 * Where a change leaves its event: one row in the caller's transaction, so both are kept or neither. The row is
 * written after everything the persistence context holds has been sent to the database, because order per subject
 * rests on the subject's row being locked first. Refuses to work outside a transaction.
 */
@ApplicationScoped
public class Outbox {

    /** Fixed for good: the rows of one subject must stay in one partition. */
    static final int PARTITIONS = 16;

    private static final String INSERT = """
            insert into outbox (id, aggregatetype, aggregateid, type, payload,
                                hash_partition, sequence, occurred_at, source, dataschema, traceparent)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private final Instance<AgroalDataSource> database;
    private final Instance<EntityManager> entities;
    private final TransactionSynchronizationRegistry transactions;
    private final ObjectMapper json;
    private final EventsConfig config;
    private final RelaySignal signal;
    private final Ids ids;

    Outbox(
            Instance<AgroalDataSource> database,
            Instance<EntityManager> entities,
            TransactionSynchronizationRegistry transactions,
            ObjectMapper json,
            EventsConfig config,
            RelaySignal signal,
            Ids ids) {
        this.database = database;
        this.entities = entities;
        this.transactions = transactions;
        this.json = json;
        this.config = config;
        this.signal = signal;
        this.ids = ids;
    }

    /** Writes the event for the platform's own services. */
    public void append(OutgoingEvent event) {
        if (transactions.getTransactionKey() == null) {
            throw new IllegalStateException("an event is appended in the transaction of its change");
        }
        if (entities.isResolvable()) {
            entities.get().flush();
        }
        insert(event);
        signalAfterCommit();
    }

    private void insert(OutgoingEvent event) {
        String key = event.subject().toString();
        try (Connection connection = database.get().getConnection();
                PreparedStatement row = connection.prepareStatement(INSERT)) {
            row.setObject(1, ids.next());
            row.setString(2, config.topic().orElseThrow(() -> missing("topic")));
            row.setString(3, key);
            row.setString(4, event.type());
            row.setString(5, json.writeValueAsString(event.data()));
            row.setShort(6, partition(key));
            row.setLong(7, event.sequence());
            row.setObject(8, event.at().atOffset(ZoneOffset.UTC));
            row.setString(9, config.source().map(URI::toString).orElseThrow(() -> missing("source")));
            row.setString(10, config.schemas() + "/" + event.type() + ".json");
            row.setString(11, TraceParent.current());
            row.executeUpdate();
        } catch (SQLException | JsonProcessingException e) {
            throw new OutboxFailure(event.type(), e);
        }
    }

    /** One signal for the whole transaction, and none for one that was rolled back. */
    private void signalAfterCommit() {
        if (transactions.getResource(this) != null) {
            return;
        }
        transactions.putResource(this, true);
        transactions.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {}

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) {
                    signal.send();
                }
            }
        });
    }

    /** String.hashCode is specified by the language, so the partition of a key is the same on every machine. */
    static short partition(String key) {
        return (short) Math.floorMod(key.hashCode(), PARTITIONS);
    }

    private static IllegalStateException missing(String property) {
        return new IllegalStateException("rsp.events." + property + " is not set");
    }
}
