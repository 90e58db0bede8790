package org.rsp.benchmarks;

import java.util.regex.Pattern;

/**
 * What pgbench says of its run.
 *
 * @param rate transactions a second, without the time that connecting took
 * @param latency milliseconds, on average: it tells no more without a log of each
 */
record PgBenchOutput(long transactions, long failed, double rate, double latency) {

    private static final Pattern TRANSACTIONS = Pattern.compile("number of transactions actually processed: (\\d+)");
    private static final Pattern FAILED = Pattern.compile("number of failed transactions: (\\d+)");
    private static final Pattern RATE = Pattern.compile("tps = ([0-9.]+) \\(without initial connection time\\)");
    private static final Pattern LATENCY = Pattern.compile("latency average = ([0-9.]+) ms");

    static PgBenchOutput of(String said) {
        return new PgBenchOutput(
                Long.parseLong(need(TRANSACTIONS, said)),
                // older ones than version 15 do not say it
                FAILED.matcher(said).find() ? Long.parseLong(need(FAILED, said)) : 0,
                Double.parseDouble(need(RATE, said)),
                Double.parseDouble(need(LATENCY, said)));
    }

    private static String need(Pattern pattern, String said) {
        var found = pattern.matcher(said);
        if (!found.find()) {
            throw new IllegalArgumentException("pgbench did not say: " + pattern.pattern());
        }
        return found.group(1);
    }
}
