package org.rsp.benchmarks;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One figure that is judged, or only told where it has no bar.
 *
 * @param id of the bar in the table of bars, such as P1
 * @param rounds the figure in each round; the value is their median
 * @param bar what the value has to reach; nothing where it is only told
 * @param ceiling whether the value has to stay at or below the bar
 * @param detail for a person: rates and milliseconds behind the figure
 */
record Finding(
        String id,
        String what,
        String unit,
        double value,
        List<Double> rounds,
        @Nullable Double bar,
        boolean ceiling,
        String detail) {

    Finding {
        rounds = List.copyOf(rounds);
    }

    /** A ratio, or whatever else has to be at least so much. */
    static Finding atLeast(double bar, String id, String what, String unit, List<Double> rounds, String detail) {
        return new Finding(id, what, unit, Figures.median(rounds), rounds, bar, false, detail);
    }

    static Finding atMost(double bar, String id, String what, String unit, List<Double> rounds, String detail) {
        return new Finding(id, what, unit, Figures.median(rounds), rounds, bar, true, detail);
    }

    static Finding told(String id, String what, String unit, List<Double> rounds, String detail) {
        return new Finding(id, what, unit, Figures.median(rounds), rounds, null, false, detail);
    }

    /** Nothing that could be measured: the platform has no such thing. */
    static Finding without(String id, String what, String why) {
        return new Finding(id, what, "", Double.NaN, List.of(), null, false, why);
    }

    @JsonIgnore
    boolean isMeasured() {
        return !Double.isNaN(value);
    }

    @JsonIgnore
    boolean isMissed() {
        return bar != null && (ceiling ? value > bar : value < bar);
    }

    /** For the last column. */
    String verdict() {
        return bar == null ? "" : isMissed() ? "MISS" : "hit";
    }

    /** By which the same figure is found in an earlier result. */
    String key() {
        return id + " " + what;
    }
}
