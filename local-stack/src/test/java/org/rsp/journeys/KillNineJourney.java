package org.rsp.journeys;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rsp.journeys.Client.body;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.rsp.stack.Part;
import org.rsp.stack.RunningStack;

/**
 * The promise that a 2xx is kept: 2,000 registrations at once, the service killed in their midst, the broker killed
 * later and away for a while. Clients repeat with the same key until they hear 2xx, after the time that they are told to
 * wait, as their documentation says. {@code -Dlong} keeps the broker away for a minute.
 */
class KillNineJourney {

    private static final int REGISTRATIONS = 2_000;
    private static final int THEN_CHANGED = REGISTRATIONS / 4;
    private static final Duration BROKER_AWAY = Duration.ofSeconds(Run.LONG ? 60 : 10);
    private static final long GIVE_UP_NANOS = Duration.ofMinutes(4).toNanos();

    /** What one client remembers of one registration. */
    private record Receipt(String caseId, int version) {}

    private final RunningStack stack = RunningStack.shared();
    private final String run = UUID.randomUUID().toString().substring(0, 8);

    private final AtomicInteger acknowledged = new AtomicInteger();
    private final CountDownLatch aQuarter = new CountDownLatch(REGISTRATIONS / 4);
    private final CountDownLatch aHalf = new CountDownLatch(REGISTRATIONS / 2);
    private final AtomicInteger sent = new AtomicInteger();
    private final AtomicInteger lost = new AtomicInteger();
    private final AtomicLong longestWait = new AtomicLong();
    private final Map<Integer, AtomicInteger> refusals = new java.util.concurrent.ConcurrentHashMap<>();
    private final ConcurrentLinkedQueue<String> surprises = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<Receipt> receipts = new ConcurrentLinkedQueue<>();

    @Test
    void every_acknowledged_registration_is_stored_once_and_told_once_in_order() throws Exception {
        Given.REGISTERING.forEach(client -> Client.of(client).token());
        long casesBefore = count("select count(*) from case_file");
        long began = System.nanoTime();
        try (var clients = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < REGISTRATIONS; i++) {
                int number = i;
                clients.submit(() -> register(number));
            }
            await(aQuarter);
            stack.kill(Part.CASELOAD);
            int beforeCrash = acknowledged.get();
            stack.start(Part.CASELOAD);
            await(aHalf);
            stack.kill(Part.KAFKA);
            int beforeSilence = acknowledged.get();
            // the fault itself lasts this long; nothing is waited for
            Await.pause(BROKER_AWAY.toMillis());
            System.out.printf(
                    "killed the service after %d answers; killed the broker after %d, %d more while it was away %d s%n",
                    beforeCrash, beforeSilence, acknowledged.get() - beforeSilence, BROKER_AWAY.toSeconds());
            stack.start(Part.KAFKA);
        }
        long seconds = Duration.ofNanos(System.nanoTime() - began).toSeconds();
        assertEquals(List.of(), List.copyOf(surprises));
        long drainBegan = System.nanoTime();
        Outbox.awaitEmpty(Duration.ofSeconds(90));
        long drained = Duration.ofNanos(System.nanoTime() - drainBegan).toMillis();

        var stored = stored();
        var events = PublishedEvent.all("processing.v1");
        System.out.printf(
                "%d requests for %d registrations and %d changes in %d s: %d connections lost, refused %s, longest wait %d ms%n",
                sent.get(),
                REGISTRATIONS,
                2 * THEN_CHANGED,
                seconds,
                lost.get(),
                new TreeMap<>(refusals),
                longestWait.get());
        assertAll(
                () -> assertEquals(REGISTRATIONS, receipts.size()),
                () -> assertEquals(
                        REGISTRATIONS, count("select count(*) from case_file") - casesBefore, "cases stored"),
                () -> assertEquals(REGISTRATIONS, stored.size(), "one case for each key"),
                () -> assertEquals(new HashSet<>(stored.values()), ids(), "the cases the clients were told of"),
                () -> assertEquals(versionsTold(), versions(ids()), "no acknowledged change lost, none unasked"),
                () -> assertEvents(events, drained));
    }

    private void await(CountDownLatch latch) throws InterruptedException {
        assertTrue(latch.await(3, TimeUnit.MINUTES), () -> "stuck at " + acknowledged + ": " + surprises);
    }

    /** Every fourth case is changed twice at once, so that the order of its events can be told. */
    private void register(int number) {
        try {
            var client = Client.of(Given.REGISTERING.get(number % Given.REGISTERING.size()));
            var household = Client.text(Given.household(1 + number % 3));
            var first = persist(
                    () -> Client.json(client.request(Given.CASES), household)
                            .header("Idempotency-Key", key("r", number)),
                    201);
            String id = first.json().path("id").asText();
            if (!first.header("Location").endsWith(Given.CASES + "/" + id)) {
                surprises.add("Location " + first.header("Location") + " of " + id);
            }
            acknowledged.incrementAndGet();
            aQuarter.countDown();
            aHalf.countDown();
            if (number % 4 == 0) {
                String path = Given.CASES + "/" + id;
                var joining = Client.text(body("joining", "NEWBORN", "individual", Given.person("SON", "Newborn")));
                persist(() -> step(client, path + "/individuals", joining, 1, key("a", number)), 200);
                var closure = Client.text(body("reason", "NO_CONTACT"));
                persist(() -> step(client, path + "/closure", closure, 2, key("c", number)), 200);
                receipts.add(new Receipt(id, 3));
            } else {
                receipts.add(new Receipt(id, 1));
            }
        } catch (RuntimeException | AssertionError e) {
            surprises.add(number + ": " + e);
        }
    }

    private String key(String kind, int number) {
        return "kill-nine-" + run + "-" + kind + "-" + number;
    }

    private static HttpRequest.Builder step(Client client, String path, String body, int version, String key) {
        return Client.json(client.request(path), body)
                .header("If-Match", "\"" + version + "\"")
                .header("Idempotency-Key", key);
    }

    /** Repeats the same request until it is acknowledged. */
    private Client.Answer persist(Supplier<HttpRequest.Builder> request, int expected) {
        long began = System.nanoTime();
        while (System.nanoTime() - began < GIVE_UP_NANOS) {
            sent.incrementAndGet();
            long wait = 200 + ThreadLocalRandom.current().nextInt(200);
            try {
                var answer = Client.trySend(request.get());
                wait += 1_000 * seconds(answer.header("Retry-After"));
                if (answer.status() == expected) {
                    longestWait.accumulateAndGet(
                            Duration.ofNanos(System.nanoTime() - began).toMillis(), Math::max);
                    return answer;
                }
                refusals.computeIfAbsent(answer.status(), status -> new AtomicInteger())
                        .incrementAndGet();
                if (!mayBeRepeated(answer)) {
                    throw new AssertionError(answer.status() + " " + answer.body());
                }
            } catch (IOException cut) {
                lost.incrementAndGet();
            }
            Await.pause(wait);
        }
        throw new AssertionError("no answer in 4 minutes");
    }

    /** Zero if it was not said. */
    private static long seconds(String retryAfter) {
        return retryAfter.isEmpty() ? 0 : Long.parseLong(retryAfter);
    }

    private static boolean mayBeRepeated(Client.Answer answer) {
        return switch (answer.status()) {
            case 429, 503 -> !answer.header("Retry-After").isEmpty();
            case 409 -> answer.body().contains("/problems/request-in-progress");
            default -> false;
        };
    }

    private Set<String> ids() {
        var ids = new HashSet<String>();
        receipts.forEach(receipt -> ids.add(receipt.caseId()));
        return ids;
    }

    private Map<String, Integer> versionsTold() {
        var versions = new TreeMap<String, Integer>();
        receipts.forEach(receipt -> versions.put(receipt.caseId(), receipt.version()));
        return versions;
    }

    /** Which case each of our keys stands for. */
    private Map<String, String> stored() throws SQLException {
        var stored = new HashMap<String, String>();
        try (var database = stack.databaseAsSuperuser(Part.CASELOAD);
                var query = database.prepareStatement("select key, result from idempotency_key where key like ?")) {
            query.setString(1, key("r", 0).replaceAll("0$", "%"));
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    stored.put(rows.getString(1), rows.getString(2));
                }
            }
        }
        return stored;
    }

    private Map<String, Integer> versions(Set<String> ids) throws SQLException {
        var versions = new TreeMap<String, Integer>();
        try (var database = stack.databaseAsSuperuser(Part.CASELOAD);
                var statement = database.createStatement();
                var rows = statement.executeQuery("select id, version from case_file")) {
            while (rows.next()) {
                if (ids.contains(rows.getString(1))) {
                    versions.put(rows.getString(1), rows.getInt(2));
                }
            }
        }
        return versions;
    }

    /** Every version of every resource that was ever committed. */
    private Set<String> history() throws SQLException {
        var history = new HashSet<String>();
        try (var database = stack.databaseAsSuperuser(Part.CASELOAD);
                var statement = database.createStatement();
                var rows = statement.executeQuery("select resource, version from history")) {
            while (rows.next()) {
                history.add(rows.getString(1) + " " + rows.getLong(2));
            }
        }
        return history;
    }

    private long count(String sql) throws SQLException {
        try (var database = stack.databaseAsSuperuser(Part.CASELOAD);
                var statement = database.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private void assertEvents(List<PublishedEvent> events, long drained) throws SQLException {
        var history = history();
        var last = new HashMap<String, Long>();
        var partitions = new HashMap<String, Integer>();
        var faults = new ArrayList<String>();
        int repeated = 0;
        var inOrder = events.stream()
                .sorted(java.util.Comparator.comparingInt(PublishedEvent::partition)
                        .thenComparingLong(PublishedEvent::offset))
                .toList();
        for (PublishedEvent event : inOrder) {
            String subject = event.header("ce_subject");
            if (!history.contains(subject + " " + event.sequence())) {
                faults.add("told but not stored: " + event);
            }
            if (partitions.merge(subject, event.partition(), (one, other) -> one.equals(other) ? one : -1) == -1) {
                faults.add("subject on two partitions: " + subject);
            }
            long seen = last.getOrDefault(subject, 0L);
            if (event.sequence() <= seen) {
                repeated++;
            } else if (event.sequence() != seen + 1) {
                faults.add("gap after " + seen + ": " + event);
            } else {
                last.put(subject, event.sequence());
            }
        }
        versionsTold().forEach((id, version) -> {
            if (last.getOrDefault(id, 0L) != version.longValue()) {
                faults.add("stored to version " + version + ", told to " + last.get(id) + ": " + id);
            }
        });
        assertEquals(List.of(), faults);
        System.out.printf(
                "%d events of %d subjects read by %s: 0 lost, 0 of what is not stored, 0 gaps, 0 out of order, %d repeated;"
                        + " backlog drained %d ms after the last answer%n",
                events.size(), last.size(), PublishedEvent.reader(), repeated, drained);
    }
}
