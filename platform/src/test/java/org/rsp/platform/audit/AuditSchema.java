package org.rsp.platform.audit;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rsp.platform.access.FieldClass;
import org.rsp.platform.access.Purpose;
import org.rsp.platform.identity.Actor;
import org.rsp.platform.identity.Role;
import org.rsp.platform.testing.TestPostgres;

/** The audit's tables as the migration makes them, in a schema of their own, with writers and a sealer at work in it. */
public final class AuditSchema {

    public static final String CHAIN = "processing";

    private static final List<String> MIGRATIONS = List.of(
            "V0004__audit.sql",
            "V0011__audit_shows_what_is_sealed.sql",
            "V0012__audit_tells_for_whom_a_service_asked.sql");

    private static final Actor ACTOR =
            new Actor("subject-1", "unhcr", "UNHCR", Set.of(Role.CASEWORKER, Role.REGISTRAR));

    private final String url;
    private final NavigableMap<Long, String> published = new ConcurrentSkipListMap<>();

    public AuditSchema(TestPostgres postgres, String name) throws SQLException, IOException {
        // the writers and the sealer of these tests are the service's own work, for no organisation
        url = postgres.url() + "?options=-c%20app.actor_kind=system&currentSchema=" + name;
        try (Connection owner = owner()) {
            owner.createStatement().execute("create schema " + name);
            owner.createStatement().execute("grant usage on schema %s to %s".formatted(name, TestPostgres.NAME));
            for (var script : MIGRATIONS) {
                owner.createStatement().execute(read(script).replace("${application}", TestPostgres.NAME));
            }
        }
    }

    private static String read(String script) throws IOException {
        try (InputStream in = AuditSchema.class.getResourceAsStream("/db/platform/" + script)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** A session of the service's own role, which owns nothing. */
    public Connection open() throws SQLException {
        return DriverManager.getConnection(url, TestPostgres.NAME, TestPostgres.PASSWORD);
    }

    /** A session of whoever owns the tables. */
    public Connection owner() throws SQLException {
        return DriverManager.getConnection(url, TestPostgres.OWNER, TestPostgres.PASSWORD);
    }

    /** What was told to outsiders: sequence to hash. */
    public NavigableMap<Long, String> published() {
        return published;
    }

    public AutoCloseable sealer() {
        return sealer(20);
    }

    AutoCloseable sealer(long everyMillis) {
        var every = Duration.ofMillis(everyMillis);
        return new AuditSealer(this::open, CHAIN, UUID.randomUUID(), this::publish, every).start();
    }

    private void publish(Head head) {
        published.put(head.sequence(), head.hash());
    }

    /** So many writers, each with its own connection and this many entries. */
    public void write(int writers, int each) {
        try (var threads = Executors.newFixedThreadPool(writers)) {
            IntStream.range(0, writers)
                    .mapToObj(_ -> threads.submit(() -> {
                        try (Connection connection = open()) {
                            for (int i = 0; i < each; i++) {
                                AuditTable.insert(connection, UUID.randomUUID(), entry(i));
                            }
                            return true;
                        }
                    }))
                    .toList()
                    .forEach(writer -> {
                        try {
                            writer.get();
                        } catch (Exception e) {
                            throw new AssertionError(e);
                        }
                    });
        }
    }

    static AuditEntry entry(int i) {
        UUID caseId = UUID.randomUUID();
        return AuditEntry.of(
                        ACTOR,
                        Purpose.PROCESSING,
                        "getCase",
                        AuditAction.READ,
                        UUID.randomUUID().toString())
                .onBehalfOf(i % 3 == 0 ? "subject-2" : null)
                .on(i % 7 == 0 ? null : caseId)
                .about(List.of(AuditSubject.ofCase(caseId), new AuditSubject(caseId, UUID.randomUUID())))
                .releasing(i % 5 == 0 ? Set.of() : Set.of(FieldClass.P1, FieldClass.P2))
                .allowed(Stream.of("ACC-8"));
    }

    public long count(String query) throws SQLException {
        try (Connection connection = open();
                ResultSet row = connection.createStatement().executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }

    public void awaitSealed(long entries) throws SQLException {
        long until = System.nanoTime() + Duration.ofSeconds(40).toNanos();
        while (count("select count(*) from audit_seal") < entries) {
            if (System.nanoTime() > until) {
                throw new AssertionError("waited in vain for " + entries + " seals");
            }
            LockSupport.parkNanos(10_000_000);
        }
    }

    /** What somebody with all rights and our code would do: seal everything from this sequence on anew. */
    public static void rewriteFrom(Connection connection, long sequence) throws SQLException {
        byte[] last = CanonicalEntry.beginning(CHAIN);
        try (PreparedStatement before = connection.prepareStatement("select hash from audit_seal where sequence = ?")) {
            before.setLong(1, sequence - 1);
            ResultSet row = before.executeQuery();
            if (row.next()) {
                last = row.getBytes(1);
            }
        }
        connection.createStatement().executeUpdate("delete from audit_seal where sequence >= " + sequence);
        sealAll(connection, CHAIN, sequence, last);
    }

    /** The same with a chain beside the one there is, and its head. */
    public static void chainOfAllUnsealed(Connection connection, String chain) throws SQLException {
        sealAll(connection, chain, 1, CanonicalEntry.beginning(chain));
        connection.createStatement().executeUpdate("""
                insert into audit_head
                select chain, sequence, hash, now(), gen_random_uuid(), '0' from audit_seal
                 where chain = '%s' order by sequence desc limit 1""".formatted(chain));
    }

    private static void sealAll(Connection connection, String chain, long sequence, byte[] before) throws SQLException {
        try (PreparedStatement seal = connection.prepareStatement("insert into audit_seal values (?, ?, ?, ?, ?)")) {
            byte[] last = before;
            long next = sequence;
            for (var entry : UnsealedEntries.read(connection, "0", 10_000)) {
                byte[] hash = CanonicalEntry.hash(last, next, entry);
                seal.setString(1, chain);
                seal.setLong(2, next++);
                seal.setObject(3, entry.id());
                seal.setBytes(4, last);
                seal.setBytes(5, hash);
                seal.addBatch();
                last = hash;
            }
            seal.executeBatch();
        }
    }
}
