package org.rsp.benchmarks;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rsp.stack.Refused;

/**
 * What is measured, and how long.
 *
 * @param explain instead of measuring, show how the database answers lists and searches
 * @param profile instead of measuring, show where the CPU of the service and the time of the database go
 * @param few cases with which P9 begins
 * @param cases so many are generated for everything else
 * @param seconds of each slice
 * @param against the result of an earlier run
 */
record Options(
        boolean quick,
        boolean explain,
        boolean profile,
        boolean json,
        Set<Bar> only,
        long few,
        long cases,
        int rounds,
        int seconds,
        @Nullable Path against) {

    static final String USAGE =
            "[--quick] [--explain] [--profile] [--only P1,P3] [--json] [--against FILE] [--cases N] [--rounds N] [--seconds N]";

    private static final int MOST = 10_000_000;
    private static final long FEW = 10_000;

    static Options of(List<String> words) {
        boolean quick = words.contains("--quick");
        var all = new Options(
                quick,
                false,
                false,
                false,
                // each part is a start and a warm-up of its own
                quick ? EnumSet.complementOf(EnumSet.of(Bar.PARTS)) : EnumSet.allOf(Bar.class),
                FEW,
                quick ? 100_000 : 1_000_000,
                3,
                quick ? 2 : 10,
                null);
        for (var word = words.iterator(); word.hasNext(); ) {
            all = all.with(word.next(), word);
        }
        return all;
    }

    /** As long as all rounds of one thing. */
    int profileSeconds() {
        return rounds * seconds;
    }

    boolean wants(Bar bar) {
        return only.contains(bar);
    }

    private Options with(String word, Iterator<String> rest) {
        return switch (word) {
            case "--quick" -> this;
            case "--explain" -> new Options(quick, true, profile, json, only, few, cases, rounds, seconds, against);
            case "--profile" -> new Options(quick, explain, true, json, only, few, cases, rounds, seconds, against);
            case "--json" -> new Options(quick, explain, profile, true, only, few, cases, rounds, seconds, against);
            case "--only" ->
                new Options(
                        quick, explain, profile, json, bars(said(word, rest)), few, cases, rounds, seconds, against);
            case "--cases" ->
                new Options(
                        quick,
                        explain,
                        profile,
                        json,
                        only,
                        few,
                        number(word, (int) FEW, rest),
                        rounds,
                        seconds,
                        against);
            case "--rounds" ->
                new Options(quick, explain, profile, json, only, few, cases, number(word, 1, rest), seconds, against);
            case "--seconds" ->
                new Options(quick, explain, profile, json, only, few, cases, rounds, number(word, 1, rest), against);
            case "--against" ->
                new Options(
                        quick, explain, profile, json, only, few, cases, rounds, seconds, Path.of(said(word, rest)));
            default -> throw new Refused("bench does not know " + word + "; it knows " + USAGE + ".");
        };
    }

    private static Set<Bar> bars(String names) {
        return Arrays.stream(names.split(",", -1))
                .map(String::strip)
                .map(Bar::named)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Bar.class)));
    }

    private static String said(String word, Iterator<String> rest) {
        if (!rest.hasNext()) {
            throw new Refused(word + " needs a word behind it: " + USAGE + ".");
        }
        return rest.next();
    }

    private static int number(String word, int least, Iterator<String> rest) {
        try {
            int number = Integer.parseInt(said(word, rest));
            if (number >= least && number <= MOST) {
                return number;
            }
        } catch (NumberFormatException notOne) {
            // said below
        }
        throw new Refused(word + " needs a number from " + least + " to " + MOST + ".");
    }
}
