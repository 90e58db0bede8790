package org.rsp.platform.audit;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.rsp.platform.testing.TestPostgres;

/**
 * What the chain costs: sixteen writers, each transaction one history row and one audit entry, by turns with and without
 * the sealer at work. It takes minutes and wants a quiet machine, so it runs only when asked: {@code -Dthroughput=true},
 * with {@code -Dseconds} for the length of a round.
 */
@EnabledIfSystemProperty(named = "throughput", matches = "true")
class ThroughputTest {

    private static final double BAR = 0.85;
    private static final int WRITERS = 16;
    private static final int ROUNDS = 7;
    private static final long SECONDS = Long.getLong("seconds", 6);

    private static AuditSchema schema(TestPostgres postgres) throws SQLException, IOException {
        var audit = new AuditSchema(postgres, "measured");
        try (Connection owner = audit.owner();
                var statement = owner.createStatement()) {
            statement.execute("create table history (resource uuid, version bigint, act text, at timestamptz,"
                    + " primary key (resource, version))");
            statement.execute("grant insert on history to " + TestPostgres.NAME);
        }
        return audit;
    }

    @Test
    void sealing_leaves_sixteen_writers_most_of_their_speed() throws Exception {
        try (var postgres = TestPostgres.begin()) {
            var audit = schema(postgres);
            perSecond(audit);
            var without = new ArrayList<Double>();
            var with = new ArrayList<Double>();
            for (int round = 0; round < ROUNDS; round++) {
                // by turns in both orders, so that what the machine does besides falls on both
                if (round % 2 == 0) {
                    without.add(perSecond(audit));
                    with.add(perSecondSealed(audit));
                } else {
                    with.add(perSecondSealed(audit));
                    without.add(perSecond(audit));
                }
            }
            double ratio = median(with) / median(without);
            var said = String.format(
                    Locale.ROOT,
                    "without chaining %.0f/s, with %.0f/s (medians of %d rounds of %d s, %d writers): ratio %.2f, bar %.2f",
                    median(without),
                    median(with),
                    ROUNDS,
                    SECONDS,
                    WRITERS,
                    ratio,
                    BAR);
            System.out.println(said);
            System.out.println("without " + without + ", with " + with);
            assertTrue(ratio >= BAR, said);
        }
    }

    private static double perSecondSealed(AuditSchema audit) throws Exception {
        var sealer = audit.sealer(1_000);
        try {
            // what the round before has left is not this round's work
            audit.awaitSealed(audit.count("select count(*) from audit_entry"));
            return perSecond(audit);
        } finally {
            sealer.close();
        }
    }

    private static double perSecond(AuditSchema audit) throws Exception {
        var done = new LongAdder();
        long until = System.nanoTime() + SECONDS * 1_000_000_000L;
        try (var threads = Executors.newFixedThreadPool(WRITERS)) {
            var writers = IntStream.range(0, WRITERS)
                    .mapToObj(_ -> threads.submit(() -> write(audit, until, done)))
                    .toList();
            for (var writer : writers) {
                writer.get();
            }
        }
        return done.sum() / (double) SECONDS;
    }

    private static boolean write(AuditSchema audit, long until, LongAdder done) throws SQLException {
        try (Connection connection = audit.open();
                var history = connection.prepareStatement("insert into history values (?, 1, 'closeCase', now())")) {
            connection.setAutoCommit(false);
            while (System.nanoTime() - until < 0) {
                history.setObject(1, UUID.randomUUID());
                history.executeUpdate();
                AuditTable.insert(connection, UUID.randomUUID(), AuditSchema.entry(done.intValue()));
                connection.commit();
                done.increment();
            }
            return true;
        }
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
    }
}
