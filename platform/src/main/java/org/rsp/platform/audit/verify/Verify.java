package org.rsp.platform.audit.verify;

import java.io.PrintStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * {@code ./rsp audit verify [--service NAME]}: 0 when every chain is whole, 1 when something was found, 2 when a database
 * could not be read. Where the parts are stands in the environment, as {@code ./rsp env} prints it.
 */
public final class Verify {

    /** Service, which is also its database and that database's role, and its area. */
    private static final Map<String, String> SERVICES = new LinkedHashMap<>();

    static {
        SERVICES.put("caseload", "processing");
        SERVICES.put("returns", "returns");
        SERVICES.put("resettlement", "resettlement");
        SERVICES.put("coi", "coi");
    }

    private final Surroundings surroundings;
    private final PrintStream out;
    private long entries;
    private long chains;
    private long unsealed;
    private int code;

    Verify(Surroundings surroundings, PrintStream out) {
        this.surroundings = surroundings;
        this.out = out;
    }

    public static void main(String[] arguments) {
        System.exit(new Verify(Surroundings.of(System.getenv()), System.out).run(List.of(arguments)));
    }

    int run(List<String> arguments) {
        var wanted = wanted(arguments);
        if (wanted.isEmpty()) {
            out.println("rsp audit verify [--service " + String.join("|", SERVICES.keySet()) + "]");
            return 2;
        }
        wanted.forEach(this::check);
        if (code == 0) {
            out.printf(Locale.ROOT, "ok, %d entries in %d chains%s%n", entries, chains, waiting());
        }
        return code;
    }

    private static List<String> wanted(List<String> arguments) {
        if (arguments.isEmpty()) {
            return List.copyOf(SERVICES.keySet());
        }
        boolean one = arguments.size() == 2 && arguments.getFirst().equals("--service");
        return one
                ? Stream.of(arguments.getLast()).filter(SERVICES::containsKey).toList()
                : List.of();
    }

    private String waiting() {
        return unsealed == 0 ? "" : " (" + unsealed + " not sealed yet)";
    }

    private void check(String service) {
        var published = published(service);
        try (Connection connection = surroundings.open(service)) {
            connection.setReadOnly(true);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            connection.setAutoCommit(false);
            var report = new ServiceAudit(connection).check(published);
            report.findings().forEach(wrong -> out.println(service + ", " + wrong.sentence()));
            entries += report.entries();
            chains += report.chains();
            unsealed += report.unsealed();
            code = report.isGood() ? code : Math.max(code, 1);
        } catch (SQLException e) {
            out.println(service + ": its database cannot be read, SQL state " + e.getSQLState());
            code = 2;
        }
    }

    private PublishedHeads published(String service) {
        var topic = SERVICES.get(service) + ".v1.audit";
        return surroundings.published(topic).orElseGet(() -> {
            // what Kafka would have told is missing, the rest is still worth knowing
            out.println(service + ": topic " + topic + " cannot be read; compared with the heads of the database only");
            return PublishedHeads.none();
        });
    }
}
