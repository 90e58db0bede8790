package org.rsp.returns.reintegration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rsp.platform.datafiles.DataFile;

/** The indicators as they are shipped, and the scores that follow. */
class IndicatorSetTest {

    private final IndicatorSet shipped = IndicatorSet.shipped();

    private List<IndicatorAnswer> all(boolean best) {
        return shipped.all().stream()
                .map(each -> new IndicatorAnswer(each.code(), best ? each.highest() : 0))
                .toList();
    }

    @Test
    void REI_7_there_are_fifteen_of_three_dimensions_each_with_its_source() {
        assertEquals(15, shipped.all().size());
        for (var dimension : ReintegrationDimension.values()) {
            assertEquals(
                    5,
                    shipped.all().stream()
                            .filter(each -> each.dimension() == dimension)
                            .count());
        }
        assertTrue(shipped.all().stream().noneMatch(each -> each.source().isBlank()));
    }

    @Test
    void REI_7_who_answers_the_best_scores_one_and_who_answers_the_worst_none() {
        for (var score : shipped.scores(all(true))) {
            assertEquals(new BigDecimal("1.00"), score.score());
            assertEquals(new BigDecimal("1.00"), score.responseRate());
        }
        for (var score : shipped.scores(all(false))) {
            assertEquals(new BigDecimal("0.00"), score.score());
        }
    }

    @Test
    void REI_7_nothing_answered_is_no_score_and_not_nought() {
        var scores = shipped.scores(List.of());
        assertEquals(4, scores.size());
        scores.forEach(each -> assertNull(each.score()));
        assertEquals(15, scores.getLast().asked());
    }

    @ParameterizedTest
    @CsvSource({"0.32,LOW", "0.33,MEDIUM", "0.66,MEDIUM", "0.67,HIGH"})
    void a_score_is_read_by_the_bounds(BigDecimal score, ScoreBand band) {
        assertEquals(band, new ScoreBounds(new BigDecimal("0.33"), new BigDecimal("0.66")).of(score));
    }

    @Test
    void a_set_of_another_number_is_none() {
        var one =
                "# source OWN: Drafted here\nindicator,dimension,highest,weight,source,question\nA,SOCIAL,4,1,OWN,Why?\n";
        assertThrows(AssertionError.class, () -> new IndicatorSet(DataFile.of("one", one)));
    }
}
