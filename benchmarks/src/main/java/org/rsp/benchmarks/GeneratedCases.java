package org.rsp.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.rsp.stack.Refused;

/** Invented cases in the service's own tables, more than anybody would register for a benchmark, written as whoever may do anything. */
final class GeneratedCases {

    private static final String TABLES = "case_file, individual, individual_name_word";

    private final Connection superuser;
    private final Path script;
    private final String caseload;
    private final long all;
    private long there;

    /**
     * @param caseload in which some of them are
     * @param all how many there will be in the end: the last are those that were changed last
     */
    GeneratedCases(Connection superuser, Path script, String caseload, long all) {
        this.superuser = superuser;
        this.script = script;
        this.caseload = caseload;
        this.all = all;
    }

    long there() {
        return there;
    }

    /** Until there are so many. */
    void growTo(long wanted) {
        if (wanted <= there) {
            return;
        }
        var values = Map.of(
                "from",
                Long.toString(there + 1),
                "to",
                Long.toString(wanted),
                "all",
                Long.toString(all),
                "caseload",
                "'" + UUID.fromString(caseload) + "'");
        try (var statement = superuser.createStatement()) {
            superuser.setAutoCommit(false);
            for (String sql : filled(Files.readString(script), values).split(";\n", -1)) {
                if (!sql.isBlank()) {
                    statement.execute(sql);
                }
            }
            superuser.commit();
            superuser.setAutoCommit(true);
            statement.execute("vacuum (analyze) " + TABLES);
            // what the load has left to be written is written now, and not while somebody is measured
            statement.execute("checkpoint");
        } catch (SQLException | IOException e) {
            throw new Refused("The cases cannot be generated: " + e.getMessage());
        }
        there = wanted;
    }

    /** The case number n, which is of MYS when n ends in 1. */
    static String id(long n) {
        return String.format(Locale.ROOT, "018bcfe5-6800-7000-8000-%012x", n);
    }

    static String filled(String script, Map<String, String> values) {
        var lines = script.lines().filter(line -> !line.startsWith("--")).toList();
        var sql = String.join("\n", lines) + "\n";
        for (var value : values.entrySet()) {
            sql = sql.replaceAll("(?<!:):" + value.getKey() + "\\b", value.getValue());
        }
        return sql;
    }
}
