package org.rsp.stack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * No audit, no data: 20,000 reads of a note (P3), the service killed in their midst and the database's disk filled to the
 * last byte later. Each answer 2xx, by its request's id, must have its entry; what the crash left unsealed must be sealed
 * by the next process, and the verifier must find the chain whole. It takes minutes, so it runs with {@code -Dlong} only;
 * {@code -Dreads} reads less or more.
 */
@EnabledIfSystemProperty(named = "long", matches = ".*")
class AuditJourney {

    private static final int READS = Integer.getInteger("reads", 20_000);
    private static final int READERS = 16;
    private static final int DISK_MEGABYTES = 700;
    private static final int REFUSALS_OF_A_FULL_DISK = 50;
    private static final Duration PATIENCE = Duration.ofMinutes(20);
    private static final String NOTE = "Invented note of the journey";

    private static Settings settings;
    private static Stack stack;
    private static Secrets secrets;
    private static SmallDisk disk;

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();
    private final Map<Integer, AtomicInteger> refusals = new ConcurrentHashMap<>();
    private final AtomicInteger cut = new AtomicInteger();
    private final long began = System.nanoTime();
    private volatile String token = "";

    @BeforeAll
    static void a_database_on_a_small_disk() throws IOException {
        assumeTrue(new UnixSystem().getUid() == 0, "only root can mount a disk");
        settings = RunningStack.freshSettings("audit")
                .withParts(EnumSet.of(Part.POSTGRESQL, Part.KAFKA, Part.KEYCLOAK, Part.CASELOAD));
        var database = new Stack(settings.withParts(EnumSet.of(Part.POSTGRESQL)), _ -> {});
        database.up();
        database.kill(Part.POSTGRESQL);
        await("PostgreSQL is gone", () -> Probe.isFree(settings.port(Part.POSTGRESQL)));
        disk = SmallDisk.under(
                settings.data(Part.POSTGRESQL), DISK_MEGABYTES, settings.logs().resolve("disk.log"));
        stack = new Stack(settings, line -> System.out.println("[stack] " + line));
        stack.up();
        secrets = Secrets.in(settings.home());
    }

    @AfterAll
    static void the_end() {
        if (stack != null) {
            stack.down();
        }
        if (disk != null) {
            disk.close();
            new Stack(settings, _ -> {}).reset();
        }
    }

    @Test
    void every_answer_has_its_entry_whatever_is_killed_or_full() throws Exception {
        renewToken();
        var address = register();
        try (var readers = Executors.newVirtualThreadPerTaskExecutor()) {
            var reading = java.util.stream.IntStream.range(0, READERS)
                    .mapToObj(_ -> readers.submit(() -> read(address)))
                    .toList();
            await("a quarter is read", () -> acknowledged.size() >= READS / 4);
            long left = crash();
            await("what the crash left is sealed", () -> unsealed(Duration.ofSeconds(5)) == 0);
            await("more than half is read", () -> acknowledged.size() >= READS * 6 / 10);
            fillAndFree();
            for (var each : reading) {
                each.get();
            }
            System.out.printf(
                    "%d reads acknowledged in %d s; the kill left %d entries unsealed, all sealed by the next process;"
                            + " %d connections cut, refused %s%n",
                    acknowledged.size(),
                    Duration.ofNanos(System.nanoTime() - began).toSeconds(),
                    left,
                    cut.get(),
                    new TreeMap<>(refusals));
        }
        assertEntries();
        await("everything is sealed", () -> unsealed(Duration.ZERO) == 0);
        verify();
    }

    /** Kills the service at a moment at which it has entries that are not sealed. */
    private long crash() throws Exception {
        for (int attempt = 0; attempt < 5; attempt++) {
            await("some entries are not sealed", () -> unsealed(Duration.ZERO) > 20);
            stack.kill(Part.CASELOAD);
            long left = unsealed(Duration.ZERO);
            stack.start(Part.CASELOAD);
            if (left > 0) {
                return left;
            }
        }
        throw new AssertionError("five kills have left nothing unsealed");
    }

    private void fillAndFree() throws Exception {
        int answered = acknowledged.size();
        int refusedBefore = refused();
        disk.fill();
        await("the full disk is noticed", () -> refused() > refusedBefore + REFUSALS_OF_A_FULL_DISK);
        int during = acknowledged.size();
        System.out.printf(
                "the disk was full after %d answers; %d more until %d were refused; PostgreSQL %s%n",
                answered,
                during - answered,
                refused() - refusedBefore,
                stack.isRunning(Part.POSTGRESQL) ? "lives" : "has ended itself");
        disk.free();
        if (!stack.isRunning(Part.POSTGRESQL)) {
            stack.start(Part.POSTGRESQL);
        }
        await(
                "the service is ready again",
                () -> Probe.isOk(url(settings.secondPort(Part.CASELOAD), "/q/health/ready")));
    }

    private int refused() {
        return cut.get()
                + refusals.values().stream().mapToInt(AtomicInteger::get).sum();
    }

    /** Reads until enough was read by all; what was refused is asked for again. */
    private boolean read(URI address) throws InterruptedException {
        while (acknowledged.size() < READS) {
            assertTrue(System.nanoTime() - began < PATIENCE.toNanos(), () -> acknowledged.size() + " read, then stuck");
            try {
                var answer = get(address);
                if (answer.statusCode() == 200) {
                    assertTrue(answer.body().contains(NOTE), "the note is told");
                    acknowledged.add(answer.headers().firstValue("X-Request-Id").orElseThrow());
                    continue;
                }
                refusals.computeIfAbsent(answer.statusCode(), _ -> new AtomicInteger())
                        .incrementAndGet();
                if (answer.statusCode() == 401) {
                    renewToken();
                }
            } catch (IOException e) {
                cut.incrementAndGet();
            }
            RunningProcess.pause(50);
        }
        return true;
    }

    private HttpResponse<String> get(URI address) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(address).header("Authorization", "Bearer " + token);
        return http.send(request.timeout(Duration.ofSeconds(30)).build(), BodyHandlers.ofString());
    }

    private URI register() throws Exception {
        var cases = URI.create(url(settings.port(Part.CASELOAD), "/processing/v1/cases"));
        var household = """
                {"countryOfAsylum": "MYS", "note": "%s", "individuals": [{"relationship": "PA", "givenName": "Invented",
                 "sex": "F", "bornOn": "1990", "birthDateEstimated": true, "nationalities": ["MMR"]}]}""".formatted(NOTE);
        var request = HttpRequest.newBuilder(cases)
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(HttpRequest.BodyPublishers.ofString(household));
        var answer = http.send(request.build(), BodyHandlers.ofString());
        assertEquals(201, answer.statusCode(), answer.body());
        return URI.create(cases + "/"
                + new ObjectMapper().readTree(answer.body()).path("id").asText());
    }

    /** While the database is away Keycloak may have none to give; then the old one is tried again. */
    private synchronized void renewToken() {
        try {
            token = new Tokens(settings, secrets).ofClient("mys");
        } catch (Refused e) {
            cut.incrementAndGet();
        }
    }

    private static String url(int port, String path) {
        return "http://127.0.0.1:" + port + path;
    }

    private void assertEntries() throws SQLException {
        var withoutEntry = new HashSet<>(acknowledged);
        try (var database = database();
                var statement = database.createStatement()) {
            statement.setFetchSize(1_000);
            var rows = statement.executeQuery("select request_id from audit_entry where operation = 'getCase'"
                    + " and decision = 'ALLOW' and 'P3' = any (classes)");
            while (rows.next()) {
                withoutEntry.remove(rows.getString(1));
            }
        }
        assertEquals(Set.of(), withoutEntry, "answers without an entry");
        assertTrue(acknowledged.size() >= READS, () -> acknowledged.size() + " request ids");
    }

    private static Connection database() throws SQLException {
        return DriverManager.getConnection(
                settings.databaseUrl("caseload") + "?connectTimeout=5&socketTimeout=30",
                PostgreSql.SUPERUSER,
                secrets.get(Secrets.POSTGRES_PASSWORD));
    }

    /** Entries that are older than this and stand in no chain. */
    private static long unsealed(Duration age) throws SQLException {
        try (var database = database();
                var statement = database.createStatement();
                var row = statement.executeQuery(
                        "select count(*) from audit_entry e where e.at <= clock_timestamp() - interval '%d seconds'"
                                        .formatted(age.toSeconds())
                                + " and not exists (select 1 from audit_seal s where s.entry = e.id)")) {
            row.next();
            return row.getLong(1);
        }
    }

    /** As {@code ./rsp audit verify} runs it: a program of its own. */
    private static void verify() throws IOException {
        var log = settings.logs().resolve("verify.log");
        var classes = settings.root().resolve("platform/target/classes");
        var command = List.of(
                Command.java(),
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=off",
                "-cp",
                classes + ":" + Command.classPath(settings),
                "org.rsp.platform.audit.verify.Verify",
                "--service",
                "caseload");
        int code = Command.run(command, Exports.variables(settings, secrets), log);
        var said = Files.readString(log);
        System.out.println("verifier: " + said.strip());
        assertEquals(0, code, said);
        assertTrue(said.startsWith("ok, "), said);
    }

    private static void await(String what, Callable<Boolean> condition) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!isTrue(condition)) {
            assertTrue(System.nanoTime() < end, () -> "not within " + PATIENCE.toMinutes() + " minutes: " + what);
            RunningProcess.pause(100);
        }
    }

    /** A database that is away cannot be asked, which is no answer. */
    private static boolean isTrue(Callable<Boolean> condition) {
        try {
            return condition.call();
        } catch (SQLException e) {
            return false;
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
