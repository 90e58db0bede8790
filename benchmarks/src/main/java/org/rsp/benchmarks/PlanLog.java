package org.rsp.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What auto_explain has written to the log of the server: each statement as it ran, with the rows and buffers that it touched. */
final class PlanLog {

    private static final Pattern ENTRY =
            Pattern.compile("^\\d{4}-\\d\\d-\\d\\d .*?LOG:  duration: ([0-9.]+) ms  plan:$");
    private static final Pattern OTHER = Pattern.compile("^\\d{4}-\\d\\d-\\d\\d .*");
    private static final Pattern BUFFERS = Pattern.compile("Buffers: shared(?: hit=(\\d+))?(?: read=(\\d+))?.*");
    private static final Pattern SCAN = Pattern.compile("Seq Scan on (\\w+)");

    /** What runs for itself in the service, and what every request begins and ends with. */
    private static final Set<String> BESIDES = Set.of(
            "set_config",
            "outbox",
            "audit_seal",
            "audit_head",
            "feed_counter",
            "insert into",
            "inbox",
            "pg_try_advisory",
            "known_facts",
            "pg_current_snapshot");

    private PlanLog() {}

    /** @param plan without the statement, as PostgreSQL shows it */
    record Statement(double millis, String query, List<String> plan) {

        Statement {
            plan = List.copyOf(plan);
        }

        /** Pages of 8 KB that the whole statement touched. */
        long buffers() {
            for (String line : plan) {
                var found = BUFFERS.matcher(line.strip());
                if (found.matches()) {
                    return number(found.group(1)) + number(found.group(2));
                }
            }
            return 0;
        }

        /** Tables that were read from one end to the other. */
        List<String> scanned() {
            return plan.stream()
                    .map(SCAN::matcher)
                    .filter(Matcher::find)
                    .map(found -> found.group(1))
                    .distinct()
                    .toList();
        }

        private static long number(@Nullable String digits) {
            return digits == null ? 0 : Long.parseLong(digits);
        }
    }

    /** The statements that a request itself has made. */
    static List<Statement> statements(String log) {
        var all = new ArrayList<Statement>();
        var lines = log.lines().toList();
        for (int at = 0; at < lines.size(); at++) {
            var entry = ENTRY.matcher(lines.get(at));
            if (entry.matches()) {
                var body = new ArrayList<String>();
                while (at + 1 < lines.size()
                        && !OTHER.matcher(lines.get(at + 1)).matches()) {
                    body.add(lines.get(++at));
                }
                all.add(statement(Double.parseDouble(entry.group(1)), body));
            }
        }
        return all.stream()
                .filter(each -> BESIDES.stream().noneMatch(each.query()::contains))
                .toList();
    }

    /** The statement may be written over several lines; the first line of the plan is the first that tells a cost. */
    private static Statement statement(double millis, List<String> body) {
        int plan = 0;
        while (plan < body.size() && !body.get(plan).contains("(cost=")) {
            plan++;
        }
        var query = String.join(" ", body.subList(0, plan))
                .replaceAll("\\s+", " ")
                .replace("Query Text: ", "")
                .strip();
        return new Statement(millis, query, body.subList(plan, body.size()));
    }
}
