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

    /** How many are asked for; 400 for fewer than one or more than the largest page. */
    public static int size(@Nullable Integer limit) {
        int size = limit == null ? USUAL : limit;
        if (size < 1 || size > LARGEST) {
            throw Refusal.of(
                    CommonProblem.UNREADABLE_REQUEST,
                    List.of(new Violation("query:limit", "RANGE", "Ask for 1 to " + LARGEST + " items.")));
        }
        return size;
    }

    /** The same of the same list, from behind this place on. */
    public PageRequest behind(Cursor.Key place) {
        return new PageRequest(limit, Optional.of(place), filter);
    }

    /** The same, as many at once as anybody may ask for: for what is read but not shown. */
    PageRequest widened() {
        return new PageRequest(LARGEST, after, filter);
    }

    /** How many rows to read so as to know whether there is a next page. */
    public int oneMore() {
        return limit + 1;
    }
}
