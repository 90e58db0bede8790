package org.rsp.benchmarks;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import org.rsp.stack.Part;
import org.rsp.stack.Refused;

/**
 * The service while auto_explain writes down each statement as it really sent it, as its role and under the policies on rows. Starts it twice: only a new
 * connection explains itself, and none should that is measured later.
 */
final class Explained implements AutoCloseable {

    private static final List<String> EXPLAIN = List.of(
            "set session_preload_libraries = 'auto_explain'",
            "set auto_explain.log_min_duration = 0",
            "set auto_explain.log_analyze = on",
            "set auto_explain.log_buffers = on",
            "set auto_explain.log_timing = off",
            // no value of a row is written to the log, here neither
            "set auto_explain.log_parameter_max_length = 0");

    private final Ground ground;
    private final Api api;

    Explained(Ground ground) {
        this.ground = ground;
        EXPLAIN.forEach(this::alterRole);
        ground.startAgain(Part.CASELOAD);
        this.api = new Api(ground);
    }

    /**
     * The statements of one request itself.
     *
     * @param refusal empty if it was answered as asked
     */
    record Plan(String refusal, List<PlanLog.Statement> statements) {

        Plan {
            statements = List.copyOf(statements);
        }
    }

    Plan of(Question question) {
        long mark = size();
        var refusal = asked(question);
        return new Plan(refusal, PlanLog.statements(since(mark)));
    }

    /** Somebody who may not ask is told so, which is no plan but no failure of the benchmark either. */
    private String asked(Question question) {
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

    @Override
    public void close() {
        api.close();
        alterRole("reset all");
        ground.startAgain(Part.CASELOAD);
    }
}
