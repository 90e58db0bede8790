package org.rsp.platform.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The rows of one page, those already left out that the reader may not know of. Where many are left out in a row it is short, or empty, and still there
 * is a next page: what is left out is read past within bounds, so that no reader makes the service read a whole table.
 *
 * @param behind the place from which the next page goes on; empty on the last page
 */
public record Rows<F>(List<F> items, Optional<Cursor.Key> behind) {

    /** How often it is read on for one page, each time as many rows as the largest page has. */
    private static final int READ_ON = 5;

    /**
     * Reads until the page is full, the list ends, or enough was read past.
     *
     * @param found reads one row more than the page it is asked for
     * @param key the place of a row in the list
     * @param shown of what was read together what the reader may know of, in the same order
     * @param of the row that something shown is of
     */
    public static <R, F> Rows<F> read(
            PageRequest page,
            Function<PageRequest, List<R>> found,
            Function<R, Cursor.Key> key,
            Function<List<R>, List<F>> shown,
            Function<F, R> of) {
        var kept = new ArrayList<F>();
        var next = page;
        for (int more = READ_ON; ; more--) {
            var rows = found.apply(next);
            kept.addAll(shown.apply(rows));
            if (kept.size() > page.limit()) {
                var items = List.copyOf(kept.subList(0, page.limit()));
                return new Rows<>(items, Optional.of(key.apply(of.apply(items.getLast()))));
            }
            if (rows.size() <= next.limit()) {
                return new Rows<>(List.copyOf(kept), Optional.empty());
            }
            var last = key.apply(rows.getLast());
            if (more == 0) {
                return new Rows<>(List.copyOf(kept), Optional.of(last));
            }
            next = page.widened().behind(last);
        }
    }
}
