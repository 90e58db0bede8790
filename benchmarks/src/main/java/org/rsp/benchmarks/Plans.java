package org.rsp.benchmarks;

import java.util.Locale;
import java.util.Set;
import org.rsp.stack.Screen;

/** Asks every list and search and shows how the database answered. */
final class Plans {

    /** Tables that have a row for each case or person, of which there may be millions. */
    private static final Set<String> LARGE =
            Set.of("case_file", "individual", "individual_name_word", "history", "outbox", "audit_entry");

    private final Ground ground;
    private final Screen screen;

    Plans(Ground ground, Screen screen) {
        this.ground = ground;
        this.screen = screen;
    }

    /** Whether no statement reads a large table from one end to the other. */
    boolean show(String caseload, long cases) {
        boolean well = true;
        try (var explained = new Explained(ground)) {
            for (Question question : Question.all(caseload, cases)) {
                well &= show(explained, question);
            }
        }
        return well;
    }

    private boolean show(Explained explained, Question question) {
        var plan = explained.of(question);
        System.out.println("\n" + question.words() + plan.refusal());
        boolean well = true;
        for (var statement : plan.statements()) {
            var scanned = statement.scanned().stream().filter(LARGE::contains).toList();
            well &= scanned.isEmpty();
            System.out.println(String.format(
                    Locale.ROOT,
                    "  %.2f ms, %d buffers%s: %s",
                    statement.millis(),
                    statement.buffers(),
                    scanned.isEmpty() ? "" : ", SCANS " + String.join(", ", scanned),
                    statement.query()));
            statement.plan().forEach(line -> System.out.println("    " + line));
        }
        if (!well) {
            screen.say("  scans a large table: " + question.words());
        }
        return well;
    }
}
