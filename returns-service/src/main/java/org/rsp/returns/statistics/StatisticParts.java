package org.rsp.returns.statistics;

import java.util.List;

/**
 * That some counts of a table are, of each group, exactly the parts of another: one could be worked out from the others, so what is small is kept back of
 * all of them together.
 *
 * @param whole the sum of the parts; where it is itself a part of something, that stands before this
 */
public record StatisticParts(String whole, List<String> parts) {

    public StatisticParts {
        parts = List.copyOf(parts);
    }
}
