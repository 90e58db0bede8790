package org.rsp.platform.http;

import static org.rsp.platform.access.FieldClass.P0;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.access.Classified;

/** A page of a list in a fixed order. {@code next} is absent on the last page. */
public record Page<T>(
        @Classified(P0) List<T> items,
        @Classified(P0) @Nullable String next) {

    /** Cuts what was read with one row more than asked for into a page and the cursor of the next. */
    public static <T> Page<T> of(List<T> oneMore, PageRequest request, Function<T, Cursor.Key> key) {
        if (oneMore.size() <= request.limit()) {
            return new Page<>(oneMore, null);
        }
        var items = oneMore.subList(0, request.limit());
        return new Page<>(items, Cursor.write(key.apply(items.getLast()), request.filter()));
    }
}
