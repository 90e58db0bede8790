package org.rsp.returns.reintegration;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rsp.platform.datafiles.DataFile;

/** The fifteen indicators of a review, from the file in {@code reintegration/}, each with its source; and the scores that follow from what is answered. */
final class IndicatorSet {

    private static final IndicatorSet SHIPPED =
            new IndicatorSet(DataFile.read(IndicatorSet.class, "/reintegration/indicators.csv"));

    private static final int NUMBER = 15;

    private final List<ReintegrationIndicator> indicators;

    IndicatorSet(DataFile file) {
        this.indicators = file.rows().stream().map(row -> indicator(row, file)).toList();
        demand(indicators.size() == NUMBER, "there are " + NUMBER);
        demand(indicators.stream().map(ReintegrationIndicator::code).distinct().count() == NUMBER, "each code once");
        demand(
                indicators.stream().allMatch(each -> each.highest() > 0 && each.weight() > 0),
                "each has a range and a weight");
        for (var dimension : ReintegrationDimension.values()) {
            demand(!of(dimension).isEmpty(), "there is one of " + dimension);
        }
    }

    static IndicatorSet shipped() {
        return SHIPPED;
    }

    List<ReintegrationIndicator> all() {
        return indicators;
    }

    Optional<ReintegrationIndicator> find(String code) {
        return indicators.stream().filter(each -> each.code().equals(code)).findFirst();
    }

    /** Of each dimension in its order and, last, of all three together. */
    List<ReintegrationScore> scores(List<IndicatorAnswer> answers) {
        var said = answers.stream().collect(Collectors.toMap(IndicatorAnswer::indicator, IndicatorAnswer::answer));
        var found = new ArrayList<ReintegrationScore>();
        for (var dimension : ReintegrationDimension.values()) {
            found.add(score(dimension, of(dimension), said));
        }
        found.add(together(found));
        return List.copyOf(found);
    }

    private List<ReintegrationIndicator> of(ReintegrationDimension dimension) {
        return indicators.stream().filter(each -> each.dimension() == dimension).toList();
    }

    private static ReintegrationScore score(
            ReintegrationDimension dimension, List<ReintegrationIndicator> asked, Map<String, Integer> said) {
        var answered =
                asked.stream().filter(each -> said.containsKey(each.code())).toList();
        return new ReintegrationScore(
                dimension,
                isEnough(answered.size(), asked.size()) ? mean(answered, said) : null,
                answered.size(),
                asked.size());
    }

    /** REI-7: what most of it is missing of has no score. */
    private static boolean isEnough(int answered, int asked) {
        return answered > 0 && 2 * answered >= asked;
    }

    private static BigDecimal mean(List<ReintegrationIndicator> answered, Map<String, Integer> said) {
        var weights = answered.stream().mapToInt(ReintegrationIndicator::weight).sum();
        return answered.stream()
                .map(each -> BigDecimal.valueOf((long) each.weight() * Objects.requireNonNull(said.get(each.code())))
                        .divide(BigDecimal.valueOf(each.highest()), MathContext.DECIMAL64))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(weights), 2, RoundingMode.HALF_UP);
    }

    /** The mean of the three, so that no dimension counts more for having more questions; none where one has none. */
    private static ReintegrationScore together(List<ReintegrationScore> parts) {
        var scores =
                parts.stream().flatMap(part -> Stream.ofNullable(part.score())).toList();
        return new ReintegrationScore(
                null,
                scores.size() == parts.size() ? mean(scores) : null,
                parts.stream().mapToInt(ReintegrationScore::answered).sum(),
                parts.stream().mapToInt(ReintegrationScore::asked).sum());
    }

    private static BigDecimal mean(List<BigDecimal> scores) {
        return scores.stream()
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(scores.size()), 2, RoundingMode.HALF_UP);
    }

    /** The cells: indicator, dimension, highest, weight, source, question. */
    private static ReintegrationIndicator indicator(List<String> cells, DataFile file) {
        return new ReintegrationIndicator(
                cells.get(0),
                ReintegrationDimension.valueOf(cells.get(1)),
                Integer.parseInt(cells.get(2)),
                Integer.parseInt(cells.get(3)),
                cells.get(5),
                file.source(cells.get(4)));
    }

    private static void demand(boolean sound, String rule) {
        if (!sound) {
            throw new AssertionError("unsound set of indicators: " + rule);
        }
    }
}
