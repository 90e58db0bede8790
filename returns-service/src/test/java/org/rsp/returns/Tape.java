package org.rsp.returns;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.testing.OwnerSession;
import org.rsp.platform.testing.TestKafka;

/**
 * Events of the service that has the cases, in the order in which they came to be: each in the form of its contract, numbered within its subject. They are told
 * as they are recorded, or later, again and in another order that keeps the order of each subject.
 */
final class Tape {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String TOPIC = "processing.v1";
    private static final int PARTITIONS = 6;

    /** An event. */
    record Told(UUID id, String type, UUID subject, long sequence, Instant at, Map<String, Object> data) {}

    private final List<Told> told = new ArrayList<>();
    private final Map<UUID, Long> numbers = new HashMap<>();
    private final boolean live;
    private Instant last = Instant.EPOCH;

    private Tape(boolean live) {
        this.live = live;
    }

    /** What is recorded is told at once, and has been heard when it is. */
    static Tape live() {
        return new Tape(true);
    }

    static Tape silent() {
        return new Tape(false);
    }

    List<Told> told() {
        return List.copyOf(told);
    }

    /** As short names by what came when. */
    Map<Instant, String> moments() {
        var moments = new HashMap<Instant, String>();
        for (int i = 0; i < told.size(); i++) {
            moments.put(told.get(i).at(), "@" + i);
        }
        return moments;
    }

    /**
     * Something was done with this.
     *
     * @param what the noun and the act, e.g. {@code appeal.lodged}
     * @param data what the event tells, in place of what stands in the sample of its contract
     */
    void tell(String what, UUID subject, Map<String, Object> data) {
        tell(what, subject, Duration.ZERO, data);
    }

    /** The same, done so much later than now. */
    void tell(String what, UUID subject, Duration later, Map<String, Object> data) {
        var type = "processing.%s.v1".formatted(what);
        var all = sample(type);
        data.forEach((name, value) -> {
            if (all.containsKey(name)) {
                all.put(name, value.toString().matches("true|false") ? value : value.toString());
            }
        });
        var now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        last = now.isAfter(last) ? now : last.plus(1, ChronoUnit.MICROS);
        var number = numbers.merge(subject, 1L, Long::sum);
        var event = new Told(UUID.randomUUID(), type, subject, number, last.plus(later), Map.copyOf(all));
        told.add(event);
        if (live) {
            play(List.of(event), 0);
        }
    }

    private static Map<String, Object> sample(String type) {
        var file = "contracts/events/processing/%s.sample.json".formatted(type);
        try (var sample = Tape.class.getClassLoader().getResourceAsStream(file)) {
            assertNotNull(sample, file);
            return new LinkedHashMap<>(JSON.readValue(sample, new TypeReference<Map<String, Object>>() {}));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All of it, each event twice or three times, each subject's from some earlier one on once more; the subjects in any order. */
    static List<Told> shuffled(List<Told> events, Random dice) {
        var bySubject = new LinkedHashMap<UUID, Deque<Told>>();
        events.forEach(event -> {
            var line = bySubject.computeIfAbsent(event.subject(), _ -> new ArrayDeque<>());
            for (int copy = 0; copy < 2 + dice.nextInt(2); copy++) {
                line.add(event);
            }
        });
        bySubject.replaceAll((_, line) -> {
            var all = List.copyOf(line);
            line.addAll(all.subList(dice.nextInt(all.size()), all.size()));
            return line;
        });
        var lines = new ArrayList<>(bySubject.values());
        var shuffled = new ArrayList<Told>();
        while (!lines.isEmpty()) {
            var line = lines.get(dice.nextInt(lines.size()));
            shuffled.add(Objects.requireNonNull(line.poll()));
            if (line.isEmpty()) {
                lines.remove(line);
            }
        }
        return shuffled;
    }

    /**
     * Tells these in this order, and waits until all were taken.
     *
     * @param partition the one in which all are, so that they are heard in just this order; without one each is where its subject is, and several are read at once
     */
    static void play(List<Told> events, @Nullable Integer partition) {
        try (var producer =
                new KafkaProducer<>(TestKafka.running().clients(), new StringSerializer(), new StringSerializer())) {
            for (var event : events) {
                producer.send(message(event, partition));
            }
            var ends = new ArrayList<UUID>();
            for (int each = 0; each < PARTITIONS; each++) {
                var end = new Told(
                        UUID.randomUUID(),
                        "processing.departure-permit.issued.v1",
                        UUID.randomUUID(),
                        1,
                        Instant.now(),
                        Map.of());
                producer.send(message(end, each)).get(30, TimeUnit.SECONDS);
                ends.add(end.id());
            }
            News.await(() -> ends.stream().allMatch(Tape::isTaken));
        } catch (ExecutionException | TimeoutException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private static ProducerRecord<String, String> message(Told event, @Nullable Integer partition) {
        try {
            var message = new ProducerRecord<>(
                    TOPIC, partition, event.subject().toString(), JSON.writeValueAsString(event.data()));
            Map.of(
                            "ce_id", event.id().toString(),
                            "ce_type", event.type(),
                            "ce_subject", event.subject().toString(),
                            "ce_sequence", Long.toString(event.sequence()),
                            "ce_time", event.at().toString())
                    .forEach((name, value) -> message.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
            return message;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isTaken(UUID event) {
        try (var everything = OwnerSession.aboveTheGuard();
                var query = everything.prepareStatement("select 1 from inbox where event_id = ?")) {
            query.setObject(1, event);
            return query.executeQuery().next();
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    /** This service knows of no event any more that it has heard it. */
    static void forgetWhatWasTaken() {
        try (var everything = OwnerSession.aboveTheGuard();
                var statement = everything.createStatement()) {
            statement.execute("delete from inbox");
            statement.execute("delete from inbox_sequence");
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}
