package org.rsp.platform.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Walks the causes of an exception, a bounded number of steps. */
final class Causes {

    private static final int ENOUGH = 20;

    private Causes() {}

    static List<Throwable> of(@Nullable Throwable e) {
        var chain = new ArrayList<Throwable>();
        for (Throwable t = e; t != null && chain.size() < ENOUGH; t = t.getCause()) {
            chain.add(t);
        }
        return chain;
    }

    static <T> Optional<T> find(@Nullable Throwable e, Class<T> type) {
        return of(e).stream().filter(type::isInstance).map(type::cast).findFirst();
    }
}
