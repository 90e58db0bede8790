package org.rsp.platform.events;

import static java.util.stream.Collectors.toUnmodifiableMap;

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
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.ids.Ids;
import org.rsp.platform.ids.Naming;

/**
 * Where a change leaves its event: one row for each recipient, in the caller's transaction, so all are kept or none. The rows are
 * written after everything the persistence context holds has been sent to the database, because order per subject
 * rests on the subject's row being locked first. Refuses to work outside a transaction.
 */
@ApplicationScoped
public class Outbox {

    /** Fixed for good: the rows of one subject must stay in one partition. */
    static final int PARTITIONS = 16;

    /**
     * One statement for all recipients. Who may hear was decided before; whether an organisation without a topic listens at all is
     * looked up here. An organisation's rows of a subject are numbered without gaps, under the lock of the subject. It writes the rows of
     * all of them, so for this one statement, and in the same round trip, it is the service's own work and not its caller's. Its plan is kept: PostgreSQL,
     * which reckons with ten recipients where it is not told how many, would plan it anew for each event, and that takes longer than to write the rows.
     */
    private static final String INSERT = """
            select set_config('app.actor_kind_before', current_setting('app.actor_kind', true), true),
                   set_config('app.actor_kind', 'system', true),
                   set_config('app.plan_cache_mode_before', current_setting('plan_cache_mode'), true),
                   set_config('plan_cache_mode', 'force_generic_plan', true);
            with told as (
                select r.*, r.recipient = any (?::text[]) as to_kafka
                  from unnest(?::text[], ?::uuid[], ?::text[], ?::text[], ?::text[], ?::smallint[], ?::timestamptz[])
                       as r (recipient, id, topic, key, payload, hash_partition, occurred_at)),
            wanted as (
                select * from told
                 where to_kafka
                    or exists (select 1 from event_subscription s
                                where s.organisation = told.recipient and s.ended_at is null
                                  and (s.types is null or ? = any (s.types)))),
            numbered as (
                insert into recipient_sequence as s (recipient, subject, last)
                select recipient, key, 1 from wanted where recipient <> 'platform'
                on conflict (recipient, subject) do update set last = s.last + 1
                returning recipient, last)
            insert into outbox (id, aggregatetype, aggregateid, type, payload, hash_partition, sequence, occurred_at,
                                source, dataschema, traceparent, recipient, to_kafka)
            select w.id, w.topic, w.key, ?, w.payload, w.hash_partition, coalesce(n.last, ?), w.occurred_at,
                   ?, ?, case when w.recipient = 'platform' then ? end, w.recipient, w.to_kafka
              from wanted w left join numbered n using (recipient)
             order by w.recipient <> 'platform', w.recipient;
            select set_config('app.actor_kind', current_setting('app.actor_kind_before', true), true),
                   set_config('plan_cache_mode', current_setting('app.plan_cache_mode_before'), true)""";

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

    /** Writes the event for the platform's own services alone. */
    public void append(OutgoingEvent event) {
        append(event, Map.of());
    }

    /**
     * Writes it for them, and for every organisation of the audience that listens.
     *
     * @return by organisation, the ids of those that leave for its topic without being asked for
     */
    public Map<String, UUID> append(OutgoingEvent event, Map<String, Naming> audience) {
        return write(event, Recipient.all(audience, ids).toList());
    }

    /** Writes it for the organisations alone: the platform has been told of the act by another event, and counts one for each act. */
    public Map<String, UUID> appendFor(Map<String, Naming> organisations, OutgoingEvent event) {
        return write(
                event,
                Recipient.all(organisations, ids).filter(r -> !r.isPlatform()).toList());
    }

    private Map<String, UUID> write(OutgoingEvent event, List<Recipient> recipients) {
        if (transactions.getTransactionKey() == null) {
            throw new IllegalStateException("an event is appended in the transaction of its change");
        }
        if (entities.isResolvable()) {
            entities.get().flush();
        }
        insert(event, recipients);
        signalAfterCommit();
        return recipients.stream()
                .filter(r -> !r.isPlatform() && topics().anyMatch(r.name()::equals))
                .collect(toUnmodifiableMap(Recipient::name, Recipient::eventId));
    }

    /** Whose events go to Kafka without a subscription. */
    private Stream<String> topics() {
        return Stream.concat(
                Stream.of(Recipient.PLATFORM), config.kafkaRecipients().stream().flatMap(List::stream));
    }

    private void insert(OutgoingEvent event, List<Recipient> recipients) {
        var topic = config.topic().orElseThrow(() -> missing("topic"));
        try (Connection connection = database.get().getConnection();
                PreparedStatement rows = connection.prepareStatement(INSERT)) {
            var columns = new Columns(connection, rows);
            columns.text(topics());
            columns.text(recipients.stream().map(Recipient::name));
            columns.add("uuid", recipients.stream().map(Recipient::eventId));
            columns.text(recipients.stream().map(r -> r.topic(topic)));
            columns.text(recipients.stream().map(r -> r.key(event.subject())));
            columns.text(recipients.stream().map(r -> payload(event, r)));
            columns.add("smallint", recipients.stream().map(r -> partition(r.key(event.subject()))));
            columns.add("timestamptz", recipients.stream().map(r -> r.time(event.at())
                    .toString()));
            columns.add(event.type());
            columns.add(event.type());
            columns.add(event.sequence());
            columns.add(config.source().map(URI::toString).orElseThrow(() -> missing("source")));
            columns.add(config.schemas() + "/" + event.type() + ".json");
            columns.add(TraceParent.current());
            rows.execute();
        } catch (SQLException e) {
            throw new OutboxFailure(event.type(), e);
        }
    }

    private String payload(OutgoingEvent event, Recipient recipient) {
        try {
            return json.writer().withAttribute(Naming.class, recipient.naming()).writeValueAsString(event.data());
        } catch (JsonProcessingException e) {
            throw new OutboxFailure(event.type(), e);
        }
    }

    /** The statement's parameters, one after the other. */
    private static class Columns {

        private final Connection connection;
        private final PreparedStatement statement;
        private int filled;

        Columns(Connection connection, PreparedStatement statement) {
            this.connection = connection;
            this.statement = statement;
        }

        void add(@Nullable Object value) throws SQLException {
            statement.setObject(++filled, value);
        }

        void text(Stream<String> values) throws SQLException {
            add("text", values);
        }

        void add(String type, Stream<?> values) throws SQLException {
            statement.setArray(++filled, connection.createArrayOf(type, values.toArray()));
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
