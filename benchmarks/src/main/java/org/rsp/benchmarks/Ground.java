package org.rsp.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.rsp.stack.KafkaLogin;
import org.rsp.stack.Part;
import org.rsp.stack.Refused;
import org.rsp.stack.Screen;
import org.rsp.stack.Secrets;
import org.rsp.stack.Session;
import org.rsp.stack.Settings;
import org.rsp.stack.Stack;
import org.rsp.stack.Tokens;

/**
 * A stack for the benchmark alone, with nothing in it that is not needed: fsync, tokens, policies on rows, audit and events are as in every
 * stack. It begins with an empty database, so that a run does not depend on the one before.
 */
final class Ground {

    private static final Set<Part> PARTS =
            EnumSet.of(Part.POSTGRESQL, Part.KAFKA, Part.KEYCLOAK, Part.CASELOAD, Part.GATEWAY);

    /** What one client may ask for through the gateway would be measured instead of the gateway. */
    private static final Map<String, String> WITHOUT_LIMIT =
            Map.of("RSP_RATE_PER_SECOND", "1000000", "RSP_RATE_BURST", "1000000");

    private static final String SUPERUSER = "postgres";

    private final Settings settings;
    private final Stack stack;
    private final Screen screen;
    private final Map<String, Session> sessions = new ConcurrentHashMap<>();

    Ground(Settings settings, Screen screen) {
        this.settings = settings.withParts(PARTS);
        this.stack = new Stack(this.settings, screen);
        this.screen = screen;
    }

    Settings settings() {
        return settings;
    }

    /** Up with an empty database, and with the start-up caches that an operator's second start has. */
    void begin() {
        upWithEmptyDatabase();
        if (!usesStartUpCache()) {
            screen.say("That was the first start of this build; now with what each part has recorded:");
            upWithEmptyDatabase();
        }
        stack.kill(Part.GATEWAY);
        stack.start(Part.GATEWAY, WITHOUT_LIMIT);
    }

    private void upWithEmptyDatabase() {
        stack.down();
        delete(settings.home().resolve("data"));
        stack.up();
    }

    void end() {
        stack.down();
    }

    /** As a crash and a start are: without it there is no first second to measure. */
    void startAgain(Part part) {
        stack.kill(part);
        stack.start(part);
    }

    /** The caseload service of the build from which a part can be left out; with everything if the word is empty. */
    void startWithout(String part) {
        stack.kill(Part.CASELOAD);
        var build = settings.root().resolve("benchmarks/left-out/target/quarkus-app");
        new Stack(settings.withoutStartUpCaches(), screen).start(Part.CASELOAD, build, Map.of("RSP_LEAVE_OUT", part));
    }

    private boolean usesStartUpCache() {
        return ProcessHandle.of(pid(Part.CASELOAD))
                .flatMap(process -> process.info().arguments())
                .stream()
                .flatMap(Stream::of)
                .anyMatch(argument -> argument.startsWith("-XX:AOTCache="));
    }

    private static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        } catch (IOException e) {
            throw new Refused("Cannot delete " + folder + ": " + e.getMessage() + ".");
        }
    }

    long pid(Part part) {
        return stack.pid(part).orElseThrow(() -> new Refused(part.title() + " does not run."));
    }

    CpuClock.Roots roots() {
        return new CpuClock.Roots(pid(Part.CASELOAD), pid(Part.GATEWAY), pid(Part.POSTGRESQL), pid(Part.KAFKA));
    }

    int port(Part part) {
        return settings.port(part);
    }

    /** A client of the realm, or one of its people. */
    Session session(String account) {
        return sessions.computeIfAbsent(account, _ -> new Session(() -> token(account)));
    }

    private String token(String account) {
        var tokens = new Tokens(settings, secrets());
        return Secrets.ORGANISATION_CLIENTS.contains(account) ? tokens.ofClient(account) : tokens.ofUser(account);
    }

    /** Another service, which may read the platform's own topic. */
    KafkaLogin kafka() {
        var reader = Part.RETURNS.title();
        return new KafkaLogin(settings.kafka(), reader, secrets().get(Secrets.ofKafka(reader)));
    }

    String databasePassword() {
        return secrets().get("RSP_DATABASE_PASSWORD_CASELOAD");
    }

    /** As the service: what the policies keep from it they keep from whoever asks here. */
    Connection application() throws SQLException {
        return DriverManager.getConnection(database(), "caseload", databasePassword());
    }

    Connection superuser() throws SQLException {
        return DriverManager.getConnection(database(), SUPERUSER, secrets().get("RSP_POSTGRES_PASSWORD"));
    }

    private String database() {
        return settings.databaseUrl(Part.CASELOAD.database().orElseThrow());
    }

    private Secrets secrets() {
        return Secrets.in(settings.home());
    }

    Path scripts() {
        return settings.root().resolve("benchmarks/src/main/pgbench");
    }

    Path casesScript() {
        return settings.root().resolve("benchmarks/src/main/sql/cases.sql");
    }
}
