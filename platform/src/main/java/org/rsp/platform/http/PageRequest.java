package org.rsp.platform.http;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.problem.CommonProblem;
import org.rsp.platform.problem.Refusal;
import org.rsp.platform.problem.Violation;

/**
 * Which page of which list.
 *
 * @param filter everything that selects the list, as text: a cursor is good for the same filter only
 */
public record PageRequest(int limit, Optional<Cursor.Key> after, String filter) {

    public static final int LARGEST = 200;
    public static final int USUAL = 50;

    public static PageRequest of(@Nullable Integer limit, @Nullable String after, Object... filter) {
        int size = limit == null ? USUAL : limit;
        if (size < 1 || size > LARGEST) {
            throw Refusal.of(
                    CommonProblem.UNREADABLE_REQUEST,
                    List.of(new Violation("query:limit", "RANGE", "Ask for 1 to " + LARGEST + " items.")));
        }
        var selected = List.of(filter).toString();
        return new PageRequest(size, Optional.ofNullable(after).map(a -> Cursor.read(a, selected)), selected);
    }

    /** How many rows to read so as to know whether there is a next page. */
    public int oneMore() {
        return limit + 1;
    }
}
