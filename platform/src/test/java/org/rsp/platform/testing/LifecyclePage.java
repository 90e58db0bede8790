package org.rsp.platform.testing;

import static java.util.stream.Collectors.joining;

import java.util.Locale;
import org.rsp.platform.identity.Role;
import org.rsp.platform.lifecycle.Lifecycle;
import org.rsp.platform.lifecycle.Transition;

/** A procedure's table as a page: what the code does, beside what people wrote in {@code docs/procedures}. */
record LifecyclePage(Lifecycle<?, ?> lifecycle) {

    String file() {
        return lifecycle.noun().replaceAll("([a-z])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT) + ".md";
    }

    String text() {
        return """
                # %s

                Generated from the code; the procedure as people wrote it, with its sources, is
                [docs/procedures/%s](../../docs/procedures/%s).

                | Operation | In words | Open from | Leads to | For |
                |---|---|---|---|---|
                %s

                ```mermaid
                %s```
                """.formatted(lifecycle.noun(), file(), file(), rows(lifecycle), lifecycle.mermaid());
    }

    private static <S extends Enum<S>, T extends Transition<S>> String rows(Lifecycle<S, T> lifecycle) {
        return lifecycle.rows().stream().map(row -> row(lifecycle, row)).collect(joining("\n"));
    }

    private static <S extends Enum<S>, T extends Transition<S>> String row(Lifecycle<S, T> lifecycle, T row) {
        var from = row.from().isEmpty()
                ? "– (it opens the procedure)"
                : row.from().stream().sorted().map(Enum::name).collect(joining(", "));
        var to = row.to().map(Enum::name).orElse("the same state");
        var by = row.by().stream().sorted().map(Role::wire).collect(joining(", "));
        return "| %s | %s | %s | %s | %s |".formatted(lifecycle.operation(row), row.words(), from, to, by);
    }
}
