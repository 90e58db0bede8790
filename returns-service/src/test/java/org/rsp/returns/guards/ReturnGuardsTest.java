package org.rsp.returns.guards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rsp.platform.testing.Documents;

/** The page that people reviewed and the table that runs say the same of every guard and every kind. */
class ReturnGuardsTest {

    private static final List<ReturnKind> KINDS =
            List.of(ReturnKind.VOLREP, ReturnKind.AVR, ReturnKind.REMOVAL, ReturnKind.READM, ReturnKind.VOT);

    @Test
    void each_guard_applies_to_each_kind_as_the_page_says() {
        var table = Documents.table("procedures/return-guards.md", "applies");
        var runs = Stream.of(ReturnGuard.values())
                .map(guard -> {
                    var row = new ArrayList<>(List.of(guard.name()));
                    KINDS.forEach(kind -> row.add(guard.in(kind).cell()));
                    return List.copyOf(row);
                })
                .toList();
        assertEquals(table, runs);
        assertEquals(13, runs.size());
        assertEquals(List.of(ReturnKind.values()), KINDS);
    }

    @Test
    void each_guard_has_the_words_of_the_page_and_of_the_rule_book() {
        var words = Stream.of(ReturnGuard.values())
                .map(guard -> List.of(guard.name(), guard.words()))
                .toList();
        assertEquals(Documents.table("procedures/return-guards.md", "guard"), words);
        assertEquals(Documents.table("rules.md", "guard"), words);
    }

    /** RET-4: there is nothing in the code that lets a guard be overridden: no kind, no state and no role leaves these out. */
    @Test
    void what_nobody_overrides_applies_to_everybody_whom_it_can_concern() {
        for (var kind : ReturnKind.values()) {
            var child = of(kind, true);
            assertTrue(ReturnGuard.G1.isAskedOf(child), kind::name);
            assertTrue(ReturnGuard.G2.isAskedOf(child), kind::name);
            assertTrue(ReturnGuard.G6.isAskedOf(child), kind::name);
        }
        assertTrue(ReturnGuard.G11.isAskedOf(of(ReturnKind.VOT, false)));
    }

    private static GuardedReturn of(ReturnKind kind, boolean child) {
        var id = UUID.randomUUID();
        return new Guarded(id, id, id, "MYS", kind, null, child, false);
    }

    private record Guarded(
            UUID returnId,
            UUID individualId,
            UUID caseId,
            String custodian,
            ReturnKind kind,
            @Nullable String destination,
            boolean child,
            boolean willing)
            implements GuardedReturn {}
}
