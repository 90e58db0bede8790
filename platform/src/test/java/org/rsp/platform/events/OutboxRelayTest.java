package org.rsp.platform.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.rsp.platform.testing.TestKafka;

@QuarkusTest
@TestProfile(PlatformAlone.class)
class OutboxRelayTest {

    private static final int WRITERS = 6;

    @Inject
    Proof proof;

    @Inject
    RelayStarter relays;

    @Inject
    RelaySignal signal;

    @Test
    void loses_invents_and_reorders_nothing_when_the_broker_is_killed() {
        List<UUID> subjects = subjects(50);
        TestKafka kafka = TestKafka.running();
        try (Writers writers = new Writers(subjects)) {
            writers.commitMore(500);
            kafka.kill();
            writers.commitMore(500);
            kafka.start();
            writers.commitMore(500);
        }
        assertAllHeardInOrder(subjects);
    }

    @Test
    void keeps_the_order_when_two_relays_share_the_work_and_take_over_from_each_other() throws Exception {
        List<UUID> subjects = subjects(50);
        OutboxRelay second = relays.newRelay();
        try (Writers writers = new Writers(subjects)) {
            writers.commitMore(200);
            relays.stop(new ShutdownEvent());
            try (Connection held = relays.open();
                    Statement session = held.createStatement()) {
                session.execute(
                        "select pg_advisory_lock(%d, p) from generate_series(1, 15, 2) p".formatted(OutboxTable.LOCK));
                second.start();
                signal.connect(second::signal);
                await(() -> locksHeld() == 16);
            }
            relays.start(new StartupEvent());
            writers.commitMore(500);
            relays.stop(new ShutdownEvent());
            writers.commitMore(300);
            relays.start(new StartupEvent());
            writers.commitMore(300);
            second.close();
            writers.commitMore(300);
        }
        assertEquals(0, assertAllHeardInOrder(subjects), "an orderly change of relays repeats nothing");
    }

    @Test
    void goes_on_by_itself_when_its_database_session_is_ended() {
        UUID subject = proof.subject();
        for (int i = 0; i < 3; i++) {
            proof.changeAndCommit(subject);
            proof.count("select count(pg_terminate_backend(pid)) from pg_stat_activity"
                    + " where application_name = 'outbox-relay'");
        }
        proof.changeAndCommit(subject);

        assertAllHeardInOrder(List.of(subject));
    }

    @Test
    void lets_an_event_that_is_too_large_hold_up_its_own_subject_only() {
        UUID poisoned = proof.subject();
        List<UUID> others = subjects(20);
        proof.changeAndCommit(poisoned, "A".repeat(1_200_000));
        proof.changeAndCommit(poisoned);
        others.forEach(proof::changeAndCommit);

        assertAllHeardInOrder(others);
        assertEquals(2, proof.unsent(poisoned));

        proof.execute("update outbox set payload = '{}' where sequence = 1 and aggregateid = '" + poisoned + "'");
        assertAllHeardInOrder(List.of(poisoned));
    }

    @Test
    void lets_a_topic_that_does_not_exist_hold_up_none_of_the_others() {
        UUID lost = UUID.randomUUID();
        insertEvent("nowhere.v1", lost, 1);
        try {
            List<UUID> others = subjects(20);
            others.forEach(proof::changeAndCommit);

            assertAllHeardInOrder(others);
            assertEquals(1, proof.unsent(lost));
        } finally {
            proof.execute("delete from outbox where aggregatetype = 'nowhere.v1'");
        }
    }

    @Test
    void sends_again_what_the_broker_has_lost_before_anything_newer_when_it_starts() throws Exception {
        UUID subject = UUID.randomUUID();
        insertEvent(PlatformAlone.OTHER_TOPIC, subject, 1);
        insertEvent(PlatformAlone.OTHER_TOPIC, subject, 2);
        await(() -> proof.unsent(subject) == 0);

        relays.stop(new ShutdownEvent());
        loseTheLogOf(PlatformAlone.OTHER_TOPIC);
        insertEvent(PlatformAlone.OTHER_TOPIC, subject, 3);
        relays.start(new StartupEvent());

        try (Heard heard = new Heard(PlatformAlone.OTHER_TOPIC, Set.of(subject))) {
            assertEquals(
                    List.of(1L, 2L, 3L),
                    heard.until(3).stream().map(Heard::sequence).toList());
        }
    }

    @Test
    void sends_again_what_the_broker_has_lost_while_it_was_running() throws Exception {
        UUID subject = UUID.randomUUID();
        insertEvent(PlatformAlone.OTHER_TOPIC, subject, 1);
        insertEvent(PlatformAlone.OTHER_TOPIC, subject, 2);
        await(() -> proof.unsent(subject) == 0);

        loseTheLogOf(PlatformAlone.OTHER_TOPIC);
        insertEvent(PlatformAlone.OTHER_TOPIC, subject, 3);

        try (Heard heard = new Heard(PlatformAlone.OTHER_TOPIC, Set.of(subject))) {
            Set<Long> all = Set.of(1L, 2L, 3L);
            List<Long> sequences =
                    heard
                            .until(messages -> messages.stream()
                                    .map(Heard::sequence)
                                    .toList()
                                    .containsAll(all))
                            .stream()
                            .map(Heard::sequence)
                            .toList();
            assertTrue(sequences.containsAll(all), sequences::toString);
            await(() -> proof.unsent(subject) == 0);
            assertEquals(3L, Heard.sequence(heard.toTheEnd().getLast()));
        }
    }

    @Test
    void deletes_what_was_sent_long_ago_and_nothing_else() throws Exception {
        UUID subject = proof.subject();
        proof.changeAndCommit(subject);
        proof.changeAndCommit(subject);
        await(() -> proof.unsent(subject) == 0);
        proof.execute(
                "update outbox set published_at = now() - interval '73 hours' where sequence = 1 and aggregateid = '"
                        + subject + "'");

        relays.stop(new ShutdownEvent());
        relays.start(new StartupEvent());

        await(() -> proof.events(subject) == 1);
        assertEquals(2, proof.count("select sequence from outbox where aggregateid = '" + subject + "'"));
    }

    private List<UUID> subjects(int count) {
        return Stream.generate(proof::subject).limit(count).toList();
    }

    private void insertEvent(String topic, UUID subject, long sequence) {
        QuarkusTransaction.requiringNew()
                .run(() ->
                        proof.execute("""
                        insert into outbox (id, aggregatetype, aggregateid, type, payload, hash_partition, sequence,
                                            occurred_at, source, dataschema)
                        values (gen_random_uuid(), '%s', '%s', 'proof.x.v1', '{}', %d, %d, now(), 'x', 'x')""".formatted(topic, subject, Outbox.partition(subject.toString()), sequence)));
    }

    private static void loseTheLogOf(String topic) throws Exception {
        try (Admin admin = Admin.create(TestKafka.running().clients())) {
            admin.deleteTopics(List.of(topic)).all().get(20, TimeUnit.SECONDS);
            await(() -> {
                try {
                    return !admin.listTopics().names().get(20, TimeUnit.SECONDS).contains(topic);
                } catch (Exception e) {
                    throw new IllegalStateException(e);
                }
            });
        }
        TestKafka.running().createTopics(List.of(topic));
    }

    /** Every version that was committed, none that was not, each subject's in order; tells how many were repeated. */
    private long assertAllHeardInOrder(List<UUID> subjects) {
        try (Heard heard = new Heard(PlatformAlone.TOPIC, subjects)) {
            long committed = subjects.stream().mapToLong(proof::version).sum();
            heard.until(messages -> Heard.taken(messages).values().stream()
                            .mapToLong(List::size)
                            .sum()
                    >= committed);
            List<ConsumerRecord<String, String>> messages = heard.toTheEnd();
            Map<String, List<Long>> taken = Heard.taken(messages);
            for (UUID subject : subjects) {
                List<Long> expected = LongStream.rangeClosed(1, proof.version(subject))
                        .boxed()
                        .toList();
                assertEquals(expected, taken.getOrDefault(subject.toString(), List.of()), () -> "subject " + subject);
            }
            return messages.size() - committed;
        }
    }

    private long locksHeld() {
        return proof.count("select count(*) from pg_locks where locktype = 'advisory' and granted and classid = "
                + OutboxTable.LOCK);
    }

    private static void await(BooleanSupplier condition) {
        long until = System.nanoTime() + Duration.ofSeconds(40).toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > until) {
                throw new AssertionError("waited in vain");
            }
            LockSupport.parkNanos(5_000_000);
        }
    }

    /** People at work: they lock a subject, change it, hesitate, and one in five changes their mind. */
    private class Writers implements AutoCloseable {

        private final AtomicInteger committed = new AtomicInteger();
        private final ExecutorService threads = Executors.newFixedThreadPool(WRITERS);
        private final List<Future<?>> writing = new ArrayList<>();
        private volatile boolean enough;

        Writers(List<UUID> subjects) {
            IntStream.range(0, WRITERS).forEach(_ -> writing.add(threads.submit(() -> write(subjects))));
        }

        private void write(List<UUID> subjects) {
            ThreadLocalRandom random = ThreadLocalRandom.current();
            while (!enough) {
                UUID subject = subjects.get(random.nextInt(subjects.size()));
                try {
                    QuarkusTransaction.requiringNew().run(() -> {
                        proof.change(subject, "A");
                        hesitate(random);
                        if (random.nextInt(5) == 0) {
                            throw new ChangedTheirMind();
                        }
                    });
                    committed.incrementAndGet();
                } catch (ChangedTheirMind e) {
                    // so nobody may ever hear of it
                }
            }
        }

        private static void hesitate(ThreadLocalRandom random) {
            LockSupport.parkNanos(random.nextInt(8_000_000));
        }

        /** Waits for so many more. A writer that was refused fails the test here. */
        void commitMore(int changes) {
            int goal = committed.get() + changes;
            await(() -> committed.get() >= goal || writing.stream().anyMatch(Future::isDone));
            writing.stream().filter(Future::isDone).forEach(Future::resultNow);
        }

        @Override
        public void close() {
            enough = true;
            threads.close();
            writing.forEach(Future::resultNow);
        }
    }

    private static class ChangedTheirMind extends RuntimeException {}
}
