package org.rsp.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class PgBenchOutputTest {

    private static final String SAID = """
            pgbench (15.14 (Debian 15.14-0+deb12u1), server 18.6)
            transaction type: open-case.sql
            scaling factor: 1
            query mode: prepared
            number of clients: 16
            number of threads: 2
            maximum number of tries: 1
            duration: 10 s
            number of transactions actually processed: 12345
            number of failed transactions: 2 (0.016%)
            latency average = 12.951 ms
            initial connection time = 41.123 ms
            tps = 1235.412345 (without initial connection time)
            """;

    @Test
    void reads_what_pgbench_says() {
        assertEquals(new PgBenchOutput(12_345, 2, 1_235.412345, 12.951), PgBenchOutput.of(SAID));
    }

    @Test
    void an_older_one_says_nothing_of_failures() {
        var older = SAID.lines().filter(line -> !line.contains("failed")).toList();
        assertEquals(0, PgBenchOutput.of(String.join("\n", older)).failed());
    }

    @Test
    void what_is_no_result_is_not_taken_for_one() {
        assertThrows(
                IllegalArgumentException.class, () -> PgBenchOutput.of("pgbench: error: connection to server failed"));
    }
}
