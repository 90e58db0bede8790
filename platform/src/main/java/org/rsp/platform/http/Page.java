package org.rsp.platform.http;

import static org.rsp.platform.access.FieldClass.P0;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.access.Classified;

/** A page of a list in a fixed order. {@code next} is absent on the last page, and on that alone: a page may be short, or empty (see {@link Rows}). */
public record Page<T>(
        @Classified(P0) List<T> items,
        @Classified(P0) @Nullable String next) {

    /** The same page, each of its items shown so. */
    public <V> Page<V> map(Function<T, V> shown) {
        return new Page<>(items.stream().map(shown).toList(), next);
    }
}
