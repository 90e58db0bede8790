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
 * {@code ./rsp audit verify [--service NAME]}: 0 when every chain is whole, 1 when something was found, 2 when nothing was found but a
 * database or the published heads could not be read. Where the parts are stands in the environment, as {@code ./rsp env} prints it.
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

    private static final String NOT_COMPARED = "not compared with the published heads";

    private final Surroundings surroundings;
    private final PrintStream out;
    private long entries;
    private long chains;
    private long unsealed;
    private boolean wrong;
    private boolean unread;
    private boolean uncompared;

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
        if (!wrong && !unread) {
            var word = uncompared ? NOT_COMPARED : "ok";
            out.printf(Locale.ROOT, "%s, %d entries in %d chains%s%n", word, entries, chains, waiting());
        }
        return wrong ? 1 : unread || uncompared ? 2 : 0;
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
        var chain = SERVICES.getOrDefault(service, service);
        var topic = chain + ".v1.audit";
        var published = surroundings.published(topic);
        if (published.isEmpty()) {
            notCompared(service, "topic " + topic + " cannot be read");
        }
        try (Connection connection = surroundings.open(service)) {
            connection.setReadOnly(true);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            connection.setAutoCommit(false);
            // what Kafka would have told may be missing, the rest is still worth knowing
            var report = new ServiceAudit(connection, chain).check(published.orElseGet(PublishedHeads::none));
            report.findings().forEach(found -> out.println(service + ", " + found.sentence()));
            if (report.entries() > 0
                    && published.filter(heads -> heads.of(chain).isEmpty()).isPresent()) {
                notCompared(service, "topic " + topic + " holds none");
            }
            entries += report.entries();
            chains += report.chains();
            unsealed += report.unsealed();
            wrong |= !report.isGood();
        } catch (SQLException e) {
            out.println(service + ": its database cannot be read, SQL state " + e.getSQLState());
            unread = true;
        }
    }

    private void notCompared(String service, String why) {
        out.println(service + ": " + NOT_COMPARED + ": " + why);
        uncompared = true;
    }
}
