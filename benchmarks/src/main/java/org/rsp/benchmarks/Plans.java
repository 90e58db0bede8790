package org.rsp.benchmarks;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rsp.stack.Part;
import org.rsp.stack.Refused;
import org.rsp.stack.Screen;

/**
 * Asks every list and search and shows how the database answered: auto_explain writes down each statement as the service really sent it, as
 * the role of the service and under its policies on rows.
 */
final class Plans {

    private static final List<String> EXPLAIN = List.of(
            "set session_preload_libraries = 'auto_explain'",
            "set auto_explain.log_min_duration = 0",
            "set auto_explain.log_analyze = on",
            "set auto_explain.log_buffers = on",
            "set auto_explain.log_timing = off",
            // no value of a row is written to the log, here neither
            "set auto_explain.log_parameter_max_length = 0");

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
        EXPLAIN.forEach(this::alterRole);
        boolean well = true;
        try {
            ground.startAgain(Part.CASELOAD);
            try (var api = new Api(ground)) {
                for (Question question : Question.all(caseload, cases)) {
                    well &= show(api, question);
                }
            }
        } finally {
            alterRole("reset all");
        }
        return well;
    }

    private boolean show(Api api, Question question) {
        long mark = size();
        var refusal = asked(api, question);
        System.out.println("\n" + question.words() + refusal);
        boolean well = true;
        for (var statement : PlanLog.statements(since(mark))) {
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

    /** Somebody who may not ask is told so, which is no plan but no failure of the benchmark either. */
    private static String asked(Api api, Question question) {
        try {
            if (question.body() == null) {
                api.get(question.account(), question.path());
            } else {
                api.made(question.account(), question.path(), question.body());
            }
            return "";
        } catch (Refused e) {
            return "\n  " + e.getMessage();
        }
    }

    private void alterRole(String change) {
        try (var connection = ground.superuser();
                var statement = connection.createStatement()) {
            statement.execute("alter role caseload " + change);
        } catch (SQLException e) {
            throw new Refused("The role of the service cannot be told to explain: " + e.getMessage());
        }
    }

    private long size() {
        return ground.settings().log(Part.POSTGRESQL).toFile().length();
    }

    private String since(long mark) {
        try (var log =
                new RandomAccessFile(ground.settings().log(Part.POSTGRESQL).toFile(), "r")) {
            log.seek(mark);
            var bytes = new byte[(int) (log.length() - mark)];
            log.readFully(bytes);
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new Refused("The log of PostgreSQL cannot be read: " + e.getMessage() + ".");
        }
    }
}
