package org.rsp.stack.race;

import java.net.http.HttpClient;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.rsp.stack.Part;
import org.rsp.stack.Refused;
import org.rsp.stack.Secrets;
import org.rsp.stack.Session;
import org.rsp.stack.Settings;
import org.rsp.stack.Tokens;

/** The stack that the race runs on: accounts of its realm, the way to its gateway and to the service itself, and the databases that are asked in the end. */
final class Ground {

    /** Malaysia has the persons whom UNHCR offers; all others here are UNHCR's. */
    static final String RECEIVER = "MYS";

    private static final String CASES = "/processing/v1";

    private final Settings settings;
    private final Map<String, String> variables;
    private final Tokens tokens;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();
    private final Map<String, Session> sessions = new ConcurrentHashMap<>();

    private Ground(Settings settings, Map<String, String> variables) {
        this.settings = settings;
        this.variables = variables;
        this.tokens = new Tokens(settings, Secrets.in(settings.home()));
    }

    /** Found in the variables that {@code ./rsp env} prints. */
    static Ground of(Path root, Map<String, String> variables) {
        var home = Path.of(need(variables, "RSP_HOME"));
        int offset = Integer.parseInt(need(variables, "RSP_PORT_OFFSET"));
        // a service that is killed again and again writes no start-up cache; it uses the one that is there
        return new Ground(Settings.of(root, home, offset).withoutStartUpCaches(), variables);
    }

    private static String need(Map<String, String> variables, String name) {
        var value = variables.get(name);
        if (value == null || value.isBlank()) {
            throw new Refused(name + " is not set: start the race with ./rsp race, which sets it.");
        }
        return value;
    }

    Settings settings() {
        return settings;
    }

    /** As an organisation's own system does, through the gateway. */
    Caller system(String client) {
        return gateway(client, () -> tokens.ofClient(client));
    }

    /** As a person who works there does, signed in through the login page. */
    Caller officer(String user) {
        return gateway(user, () -> tokens.ofUser(user));
    }

    private Caller gateway(String account, Supplier<String> token) {
        return new Caller(http, settings.publicUrl() + CASES, session(account, token));
    }

    /** At the desk of somebody who leads returns, through the gateway, by whole addresses. */
    CallersDesk desk(String user) {
        return new CallersDesk(new Caller(http, settings.publicUrl(), session(user, () -> tokens.ofUser(user))));
    }

    /** As another service of the platform does: at the service's own port, past the gateway. */
    Caller service(String client) {
        var address = "http://127.0.0.1:" + settings.port(Part.CASELOAD) + CASES;
        return new Caller(http, address, session(client, () -> tokens.ofClient(client)));
    }

    private Session session(String account, Supplier<String> token) {
        return sessions.computeIfAbsent(account, first -> new Session(token));
    }

    /** As who may do anything in a service's database, past the service and past every fault. */
    Connection database(Part service) throws SQLException {
        return DriverManager.getConnection(
                settings.databaseUrl(service.database().orElseThrow()),
                need(variables, "RSP_POSTGRES_USER"),
                need(variables, "RSP_POSTGRES_PASSWORD"));
    }
}
