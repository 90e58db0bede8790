package org.rsp.platform.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rsp.platform.access.Purpose;
import org.rsp.platform.access.RowContext;
import org.rsp.platform.audit.AuditAction;
import org.rsp.platform.audit.AuditEntry;
import org.rsp.platform.crypto.Tokens;
import org.rsp.platform.events.PlatformAlone;
import org.rsp.platform.events.Proof;
import org.rsp.platform.identity.Actor;
import org.rsp.platform.identity.Role;
import org.rsp.platform.ids.Ids;
import org.rsp.platform.ids.Naming;
import org.rsp.platform.problem.CommonProblem;
import org.rsp.platform.problem.Refusal;

/** What a recipient reads from its feed. KEN has no topic and subscribes; UNHCR has one. */
@QuarkusTest
@TestProfile(PlatformAlone.class)
class FeedTest {

    private static final Duration LONG = Duration.ofSeconds(30);

    @Inject
    Proof proof;

    @Inject
    Tokens tokens;

    @Inject
    Ids ids;

    @Inject
    FeedWait feed;

    @Inject
    SubjectAudience audience;

    static FeedReader of(String organisation) {
        var actor = new Actor("system", "client", organisation, Set.of(Role.INTEGRATION));
        return new FeedReader(
                actor,
                new AuditEntry(
                        actor,
                        Purpose.PROCESSING,
                        "followEvents",
                        AuditAction.EVENT_DELIVERY,
                        AuditEntry.Verdict.ALLOW,
                        "",
                        null,
                        List.of(),
                        Set.of(),
                        "a test",
                        null));
    }

    /** No request is there to say for whom: the policy on rows lets the service's own work pass. */
    private FeedPart after(FeedReader reader, long place, int limit, Duration longest) {
        return RowContext.asSystem(() -> feed.after(reader, place, limit, longest));
    }

    @BeforeEach
    void subscribe() {
        proof.execute("insert into event_subscription (id, organisation, begun_at) values ('" + ids.next()
                + "', 'KEN', now()) on conflict do nothing");
    }

    private UUID subject(String organisation) {
        var subject = proof.subject(ids.next());
        audience.admit(subject, organisation);
        return subject;
    }

    private void change(UUID subject, String... organisations) {
        QuarkusTransaction.requiringNew().run(() -> proof.change(subject, naming(organisations)));
    }

    private Map<String, Naming> naming(String... organisations) {
        var naming = new HashMap<String, Naming>();
        Stream.of(organisations).forEach(o -> naming.put(o, tokens.naming(o)));
        return naming;
    }

    private long end(String organisation) {
        proof.until("select count(*) from outbox where published_at is null", 0);
        return proof.count("select coalesce(max(last), 0) from feed_counter where recipient = '" + organisation + "'");
    }

    /** The trap: a row with a lower number that is committed later, behind a reader that has gone past it. */
    @ParameterizedTest
    @ValueSource(strings = {"KEN", "UNHCR"})
    void loses_nothing_while_many_write_hesitate_and_change_their_minds(String organisation) throws Exception {
        var from = end(organisation);
        var subjects = Stream.generate(() -> subject(organisation)).limit(20).toList();
        var heard = new ArrayList<FeedEvent>();
        var places = new ArrayList<Long>();
        try (var threads = Executors.newFixedThreadPool(7)) {
            var writers = Stream.generate(() -> threads.submit(() -> write(subjects, organisation)))
                    .limit(6)
                    .toList();
            var place = from;
            while (!writers.stream().allMatch(Future::isDone) || place < end(organisation)) {
                var part = after(of(organisation), place, 50, Duration.ofMillis(50));
                heard.addAll(part.events());
                places.addAll(part.places());
                place = part.end();
            }
            writers.forEach(Future::resultNow);
        }
        var committed = subjects.stream()
                .mapToLong(s -> proof.count("select version from subject where id = '" + s + "'"))
                .sum();
        assertTrue(committed > 100, "it was about something");
        assertEquals(committed, heard.size());
        assertEquals(LongStream.rangeClosed(from + 1, from + committed).boxed().toList(), places);
        var bySubject = new HashMap<String, Long>();
        for (FeedEvent event : heard) {
            var before = bySubject.merge(event.subject(), 1L, Long::sum);
            assertEquals(Long.toString(before), event.sequence(), "in order, without gaps");
        }
    }

    private Void write(List<UUID> subjects, String organisation) {
        var random = ThreadLocalRandom.current();
        for (int i = 0; i < 50; i++) {
            try {
                QuarkusTransaction.requiringNew().run(() -> {
                    proof.change(subjects.get(random.nextInt(subjects.size())), naming(organisation));
                    LockSupport.parkNanos(random.nextInt(20_000_000));
                    if (random.nextInt(4) == 0) {
                        throw new IllegalArgumentException("changed their mind");
                    }
                });
            } catch (IllegalArgumentException expected) {
                // so nobody may ever hear of it
            }
        }
        return null;
    }

    @Test
    void whoever_waits_is_woken_by_the_commit() throws Exception {
        var place = end("KEN");
        var subject = subject("KEN");
        try (var waiting = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<FeedPart> wait = () -> after(of("KEN"), place, 10, LONG);
            var answer = waiting.submit(wait);
            change(subject, "KEN");
            var event = answer.get().events().getFirst();
            assertEquals(tokens.of("KEN", subject).toString(), event.subject());
            assertEquals(Map.of("subjectId", event.subject(), "code", "A"), event.data());
            assertEquals("proof.subject.changed.v1", event.type());
        }
    }

    @Test
    void whoever_waits_in_vain_gets_nothing_and_the_same_place() {
        var place = end("KEN");
        var part = after(of("KEN"), place, 10, Duration.ofMillis(10));
        assertEquals(List.of(), part.events());
        assertEquals(place, part.end());
    }

    @Test
    void ACC_12_of_what_is_denied_since_only_the_id_and_the_number_are_told() {
        var place = end("KEN");
        var subject = subject("KEN");
        change(subject, "KEN");
        var told = after(of("KEN"), place, 10, LONG).events().getFirst();
        audience.forget(subject);
        var opaque = after(of("KEN"), place, 10, LONG).events().getFirst();
        assertEquals("proof.opaque.v1", opaque.type());
        assertEquals(told.id(), opaque.id());
        assertEquals(told.sequence(), opaque.sequence());
        assertNull(opaque.data());
        assertNull(opaque.dataschema());
    }

    @Test
    void nobody_reads_what_another_was_told() {
        var place = end("KEN");
        var subject = subject("KEN");
        change(subject, "KEN");
        assertEquals(1, after(of("KEN"), place, 10, LONG).events().size());
        assertEquals(
                List.of(), after(of("SOM"), FeedRows.OLDEST, 10, Duration.ZERO).events());
    }

    @Test
    void a_place_whose_next_event_is_deleted_or_not_yet_made_is_refused() {
        change(subject("KEN"), "KEN");
        change(subject("KEN"), "KEN");
        var last = end("KEN");
        proof.execute("delete from outbox where recipient = 'KEN' and feed_position < " + last);
        proof.execute("update feed_counter set swept = " + (last - 1) + " where recipient = 'KEN'");
        for (long place : List.of(last - 2, last + 1)) {
            var refused = assertThrows(Refusal.class, () -> after(of("KEN"), place, 10, Duration.ZERO));
            assertEquals(CommonProblem.CURSOR_EXPIRED, refused.type());
        }
        for (long place : List.of(FeedRows.OLDEST, last - 1)) {
            assertEquals(
                    List.of(last), after(of("KEN"), place, 10, Duration.ZERO).places());
        }
    }
}
