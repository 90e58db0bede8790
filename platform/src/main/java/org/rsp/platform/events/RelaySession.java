package org.rsp.platform.events;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Future;
import java.util.function.LongSupplier;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The sending itself, for as long as one database session and one producer last. Of each subject at most one event is
 * on its way: the next goes out after the broker has acknowledged it, so none can overtake a send that failed. What
 * one subject or one topic suffers holds up no other.
 */
class RelaySession {

    private static final Logger LOG = Logger.getLogger(RelaySession.class);

    /** Rows of one subject held in memory: it sends one at a time, the rest can wait in the table. */
    private static final int PER_SUBJECT = 50;

    private static final Pause REFUSED = new Pause(Duration.ofSeconds(1), Duration.ofMinutes(1));
    private static final Pause UNREACHABLE = new Pause(Duration.ofSeconds(1), Duration.ofSeconds(5));
    private static final String UNIQUE_VIOLATION = "23505";

    private final OutboxTable table;
    private final LogEndCheck ends;
    private final Producer<String, String> producer;
    private final int batch;
    private final RelayMetrics metrics;
    private final FeedSignal feeds;
    private final Runnable wake;
    private final LongSupplier nanos;

    /** Filled by the producer's thread, emptied by ours. */
    private final Queue<Delivery> deliveries = new ConcurrentLinkedQueue<>();

    private final Map<String, Subject> subjects = new LinkedHashMap<>();
    private final Map<String, Pause.Waiting> refusedKeys = new HashMap<>();
    private final Map<String, Pause.Waiting> unreachableTopics = new HashMap<>();
    private int inFlight;

    /** @param nanos a time that only goes forward, as {@link System#nanoTime} does */
    RelaySession(
            OutboxTable table,
            LogEndCheck ends,
            Producer<String, String> producer,
            int batch,
            RelayMetrics metrics,
            FeedSignal feeds,
            Runnable wake,
            LongSupplier nanos) {
        this.table = table;
        this.ends = ends;
        this.producer = producer;
        this.batch = batch;
        this.metrics = metrics;
        this.feeds = feeds;
        this.wake = wake;
        this.nanos = nanos;
    }

    boolean isIdle() {
        return inFlight == 0;
    }

    /** One turn: note what was acknowledged, read what is new, send what may be sent. */
    void turn() throws SQLException {
        settle();
        if (inFlight < batch) {
            read();
            send();
        }
    }

    /** Notes what the broker has answered since the last time. */
    void settle() throws SQLException {
        List<Delivery.Acknowledged> sent = new ArrayList<>();
        for (Delivery delivery = deliveries.poll(); delivery != null; delivery = deliveries.poll()) {
            inFlight--;
            switch (delivery) {
                case Delivery.Acknowledged acknowledged -> sent.add(acknowledged);
                case Delivery.Failed failed -> settle(failed);
            }
        }
        if (sent.isEmpty()) {
            return;
        }
        mark(sent);
        feeds.send(sent.stream().map(delivery -> delivery.row().recipient()).toList());
        for (Delivery.Acknowledged delivery : sent) {
            OutboxRow row = delivery.row();
            refusedKeys.remove(row.key());
            unreachableTopics.remove(row.topic());
            Subject subject = subjects.get(row.key());
            if (subject != null && subject.acknowledged()) {
                subjects.remove(row.key());
            }
        }
        metrics.published(sent.size());
    }

    private void settle(Delivery.Failed failed) {
        OutboxRow row = failed.row();
        if (failed.isOutage()) {
            Subject subject = subjects.get(row.key());
            if (subject != null) {
                subject.again();
            }
        } else if (failed.isPoison()) {
            subjects.remove(row.key());
            refusedKeys.compute(row.key(), (_, last) -> REFUSED.after(last, nanos.getAsLong()));
            metrics.refused();
            LOG.errorf(
                    "event %s of type %s was refused (%s); its subject waits, others do not",
                    row.id(), row.type(), failed.reason().getClass().getSimpleName());
        } else {
            throw new SessionEnded(
                    "the producer failed with " + failed.reason().getClass().getSimpleName(), failed.reason());
        }
    }

    /**
     * An offset can be given twice only by a log that had lost its end: then everything from there on has to be sent
     * again, and what is in memory is no longer what comes next. Our own memory tells, or the table when it was
     * another relay that noted the offset first.
     */
    private void mark(List<Delivery.Acknowledged> sent) throws SQLException {
        if (!sent.stream().allMatch(ends::advances)) {
            rewind(sent);
        }
        try {
            table.mark(sent);
        } catch (SQLException e) {
            if (!UNIQUE_VIOLATION.equals(e.getSQLState())) {
                throw e;
            }
            rewind(sent);
        }
    }

    private void rewind(List<Delivery.Acknowledged> sent) throws SQLException {
        Map<TopicPartition, Long> first = new HashMap<>();
        sent.stream()
                .filter(delivery -> delivery.offset() >= 0)
                .forEach(delivery -> first.merge(delivery.topicPartition(), delivery.offset(), Math::min));
        int rewound = 0;
        for (Map.Entry<TopicPartition, Long> from : first.entrySet()) {
            rewound += table.rewind(from.getKey(), from.getValue());
        }
        throw new SessionEnded("the broker had lost the end of its log, " + rewound + " events are sent again", null);
    }

    private void read() throws SQLException {
        long now = nanos.getAsLong();
        Collection<String> held = new ArrayList<>(subjects.keySet());
        refusedKeys.forEach((key, waiting) -> {
            if (!waiting.isOver(now)) {
                held.add(key);
            }
        });
        List<String> unreachable = unreachableTopics.entrySet().stream()
                .filter(topic -> !topic.getValue().isOver(now))
                .map(Map.Entry::getKey)
                .toList();
        for (OutboxRow row : table.unsent(held, unreachable, batch)) {
            subjects.computeIfAbsent(row.key(), _ -> new Subject()).add(row);
        }
    }

    private void send() {
        for (Subject subject : List.copyOf(subjects.values())) {
            if (inFlight >= batch) {
                return;
            }
            OutboxRow row = subject.next();
            if (row != null && !isUnreachable(row.topic())) {
                send(row, subject);
            }
        }
    }

    private void send(OutboxRow row, Subject subject) {
        subject.sent();
        inFlight++;
        Future<RecordMetadata> answer = producer.send(row.toRecord(), (metadata, failure) -> {
            deliveries.add(
                    failure == null
                            ? new Delivery.Acknowledged(row, metadata.partition(), metadata.offset())
                            : new Delivery.Failed(row, failure));
            wake.run();
        });
        if (answer.state() == Future.State.FAILED && answer.exceptionNow() instanceof TimeoutException) {
            // The producer has waited in vain to learn where the topic is. Waiting again for each event of it would
            // hold up the other topics.
            unreachableTopics.compute(row.topic(), (_, last) -> UNREACHABLE.after(last, nanos.getAsLong()));
            LOG.warnf("topic %s cannot be reached; its events wait", row.topic());
            subjects.values().removeIf(other -> other.isWaitingFor(row.topic()));
            subjects.remove(row.key());
        }
    }

    private boolean isUnreachable(String topic) {
        Pause.Waiting waiting = unreachableTopics.get(topic);
        return waiting != null && !waiting.isOver(nanos.getAsLong());
    }

    /** The next events of one subject, oldest first. */
    private static class Subject {

        private final Deque<OutboxRow> rows = new ArrayDeque<>();
        private boolean onItsWay;

        void add(OutboxRow row) {
            if (rows.size() < PER_SUBJECT) {
                rows.add(row);
            }
        }

        @Nullable
        OutboxRow next() {
            return onItsWay ? null : rows.peekFirst();
        }

        void sent() {
            onItsWay = true;
        }

        void again() {
            onItsWay = false;
        }

        /** Whether nothing is left. */
        boolean acknowledged() {
            onItsWay = false;
            rows.removeFirst();
            return rows.isEmpty();
        }

        boolean isWaitingFor(String topic) {
            OutboxRow next = next();
            return next != null && next.topic().equals(topic);
        }
    }

    /** What is left to do is to begin anew, with another producer and with what the table then says. */
    static class SessionEnded extends RuntimeException {

        SessionEnded(String message, @Nullable Throwable cause) {
            super(message, cause);
        }
    }
}
