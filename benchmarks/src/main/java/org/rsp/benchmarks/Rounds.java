package org.rsp.benchmarks;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** The slices of several contenders, one of each in each round, so that a ratio is always of two that ran one after the other. */
final class Rounds {

    private final Map<String, List<Slice>> slices;

    Rounds(Map<String, List<Slice>> slices) {
        this.slices = new LinkedHashMap<>(slices);
        if (slices.values().stream().map(List::size).distinct().count() > 1) {
            throw new IllegalArgumentException("each contender runs in each round");
        }
    }

    List<Slice> of(String contender) {
        var found = slices.get(contender);
        if (found == null) {
            throw new IllegalArgumentException("nobody is called " + contender);
        }
        return found;
    }

    Iterable<String> contenders() {
        return slices.keySet();
    }

    /** Over the rounds, how much of the second the first one was in each. */
    List<Double> ratios(String first, String second) {
        var mine = of(first);
        var theirs = of(second);
        return IntStream.range(0, mine.size())
                .mapToObj(round -> mine.get(round).rate() / theirs.get(round).rate())
                .toList();
    }

    double median(String contender, ToDoubleFunction<Slice> figure) {
        return Figures.median(of(contender).stream().map(figure::applyAsDouble).toList());
    }

    double rate(String contender) {
        return median(contender, Slice::rate);
    }

    /** Milliseconds of CPU for each operation, each kind by its own median. */
    Cpu cpuEach(String contender) {
        return new Cpu(
                median(contender, slice -> slice.cpuEach().service()),
                median(contender, slice -> slice.cpuEach().gateway()),
                median(contender, slice -> slice.cpuEach().database()),
                median(contender, slice -> slice.cpuEach().kafka()),
                median(contender, slice -> slice.cpuEach().generator()));
    }

    /** What failed is no measurement. */
    long failures() {
        return slices.values().stream()
                .flatMap(List::stream)
                .mapToLong(Slice::failures)
                .sum();
    }
}
