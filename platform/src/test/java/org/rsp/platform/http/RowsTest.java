package org.rsp.platform.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages of a list of which the reader may know in part. */
class RowsTest {

    private static final UUID NO_ID = new UUID(0, 0);

    private int read;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 50, 199, 200})
    void whoever_follows_next_sees_every_row_he_may_know_of_once_and_in_order(int limit) {
        IntPredicate odd = row -> row % 2 == 1;
        IntPredicate fewAtTheEnd = row -> row > 2_990;
        for (var may : List.of(odd, fewAtTheEnd, row -> false, row -> true, row -> row == 0)) {
            assertEquals(IntStream.range(0, 3_000).filter(may).boxed().toList(), all(limit, 3_000, may));
        }
    }

    @Test
    void what_is_left_out_is_read_past_within_bounds() {
        var page = page(first(1), 1_000_000, row -> row == 999_999);
        assertTrue(page.items().isEmpty());
        assertTrue(page.behind().isPresent());
        assertTrue(read <= 6 * (PageRequest.LARGEST + 1), "read " + read);
    }

    @Test
    void a_full_page_reads_one_row_more_and_no_second_time() {
        assertEquals(50, page(first(50), 1_000, row -> true).items().size());
        assertEquals(51, read);
    }

    /** Whether a page is the last tells nothing of rows that are left out behind it, but that there may be some. */
    @Test
    void the_last_page_has_no_next() {
        assertEquals(Optional.empty(), page(first(50), 50, row -> true).behind());
        assertEquals(
                Optional.empty(),
                page(first(50), 60, row -> Set.of(3, 4).contains(row)).behind());
    }

    private List<Integer> all(int limit, int size, IntPredicate may) {
        var all = new ArrayList<Integer>();
        var page = first(limit);
        while (true) {
            var rows = page(page, size, may);
            assertTrue(rows.items().size() <= limit);
            all.addAll(rows.items());
            if (rows.behind().isEmpty()) {
                return all;
            }
            page = page.behind(rows.behind().get());
        }
    }

    private Rows<Integer> page(PageRequest page, int size, IntPredicate may) {
        return Rows.read(
                page,
                asked -> found(asked, size),
                RowsTest::place,
                rows -> rows.stream().filter(may::test).toList(),
                row -> row);
    }

    private List<Integer> found(PageRequest asked, int size) {
        int from = asked.after().map(key -> (int) key.order() + 1).orElse(0);
        var rows = IntStream.range(from, Math.min(size, from + asked.oneMore()))
                .boxed()
                .toList();
        read += rows.size();
        return rows;
    }

    private static PageRequest first(int limit) {
        return new PageRequest(limit, Optional.empty(), "all");
    }

    private static Cursor.Key place(int row) {
        return new Cursor.Key(row, NO_ID);
    }
}
