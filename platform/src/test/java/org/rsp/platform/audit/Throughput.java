package org.rsp.platform.audit;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.IntStream;
import org.rsp.platform.testing.TestPostgres;

/**
 * What the chain costs: sixteen writers, each transaction one history row and one audit entry, by turns with and without
 * the sealer at work. Not a test: it takes two minutes and wants a quiet machine. Prints the ratio; the bar is 0.85.
 */
final class Throughput {

    private static final int WRITERS = 16;
    private static final int ROUNDS = 6;
    private static final long SECONDS = Long.getLong("seconds", 8);

    private final AuditSchema audit;

    private Throughput(AuditSchema audit) {
        this.audit = audit;
    }

    public static void main(String[] arguments) throws Exception {
        try (var postgres = TestPostgres.begin()) {
            var audit = new AuditSchema(postgres, "measured");
            try (Connection connection = audit.open()) {
                connection
                        .createStatement()
                        .execute("create table history (resource uuid, version bigint, act text, at timestamptz,"
                                + " primary key (resource, version))");
            }
            var measured = new Throughput(audit);
            measured.perSecond();
            var without = new ArrayList<Double>();
            var with = new ArrayList<Double>();
            for (int round = 0; round < ROUNDS; round++) {
                without.add(measured.perSecond());
                try (AutoCloseable _ = audit.sealer(1_000)) {
                    // what the round before has left is not this round's work
                    audit.awaitSealed(audit.count("select count(*) from audit_entry"));
                    with.add(measured.perSecond());
                }
            }
            System.out.printf(
                    Locale.ROOT,
                    "without chaining %.0f/s, with %.0f/s (medians of %d rounds of %d s, %d writers): ratio %.2f, bar 0.85%n",
                    median(without),
                    median(with),
                    ROUNDS,
                    SECONDS,
                    WRITERS,
                    median(with) / median(without));
        }
    }

    private double perSecond() throws Exception {
        var done = new LongAdder();
        long until = System.nanoTime() + SECONDS * 1_000_000_000L;
        try (var threads = Executors.newFixedThreadPool(WRITERS)) {
            var writers = IntStream.range(0, WRITERS)
                    .mapToObj(_ -> threads.submit(() -> write(until, done)))
                    .toList();
            for (var writer : writers) {
                writer.get();
            }
        }
        return done.sum() / (double) SECONDS;
    }

    private boolean write(long until, LongAdder done) throws Exception {
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
