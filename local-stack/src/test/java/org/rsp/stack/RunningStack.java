package org.rsp.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The whole system for journeys: one stack per test JVM, on free ports, with data of its own, started at first use and
 * stopped when the JVM ends. {@code -Drsp.test.home} moves its folder, {@code -Drsp.test.parts} starts only some parts.
 */
public final class RunningStack {

    private static final Path ROOT =
            Path.of(System.getProperty("rsp.root", "..")).toAbsolutePath().normalize();

    private final Settings settings;
    private final Stack stack;
    private final Secrets secrets;
    private final Tokens tokens;

    private static final class Shared {
        private static final RunningStack STACK = begin();
    }

    private RunningStack(Settings settings) {
        this.settings = settings;
        this.stack = new Stack(settings, line -> System.out.println("[stack] " + line));
        begin(new Launcher(settings));
        this.secrets = Secrets.in(settings.home());
        admitTests(Part.KAFKA);
        this.tokens = new Tokens(settings, secrets);
    }

    /** The stack of this test JVM, begun anew where a journey has ended it; its logs stay for whoever looks into a failure. */
    public static RunningStack shared() {
        Shared.STACK.beginAgainIfEnded();
        return Shared.STACK;
    }

    private void beginAgainIfEnded() {
        if (settings.parts().stream().noneMatch(this::isRunning)) {
            begin(new Launcher(settings));
            admitTests(Part.KAFKA);
        }
    }

    private static RunningStack begin() {
        Settings settings = freshSettings("journeys");
        Runtime.getRuntime().addShutdownHook(new Thread(() -> new Stack(settings, line -> {}).down(), "stack-down"));
        return new RunningStack(settings);
    }

    /** As a person does: by the command. */
    private static void begin(Launcher launcher) {
        try {
            if (launcher.rsp("up") != 0) {
                throw new AssertionError("the stack does not start: " + launcher.output());
            }
            launcher.output()
                    .lines()
                    .filter(line -> line.contains(" ready in "))
                    .forEach(System.out::println);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    Settings settings() {
        return settings;
    }

    /** A folder without anything of an earlier run, stopped if that one was left running, and ports that are free. */
    static Settings freshSettings(String name) {
        Path home = Path.of(System.getProperty("rsp.test.home", "target/stack"))
                .resolve(name)
                .toAbsolutePath()
                .normalize();
        new Stack(Settings.of(ROOT, home, 0), line -> {}).reset();
        return Settings.of(ROOT, home, freeOffset())
                .withParts(wantedParts())
                .withPrograms(ROOT.resolve(".rsp/programs"))
                .withoutStartUpCaches();
    }

    private static EnumSet<Part> wantedParts() {
        String names = System.getProperty("rsp.test.parts", String.join(",", Part.titles()));
        return Stream.of(names.split(",", -1))
                .map(Part::named)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Part.class)));
    }

    /** Below the range from which systems give ports to outgoing connections. */
    static int freeOffset() {
        for (int attempt = 0; attempt < 200; attempt++) {
            int offset = ThreadLocalRandom.current().nextInt(100, 10_000);
            if (Stream.of(Part.values())
                    .flatMap(part -> part.ports(offset).stream())
                    .allMatch(Probe::isFree)) {
                return offset;
            }
        }
        throw new AssertionError("no free ports after 200 tries");
    }

    public URI gateway() {
        return URI.create(settings.publicUrl());
    }

    /** The part's own address, without the gateway in between. */
    public URI address(Part part) {
        return URI.create("http://127.0.0.1:" + settings.port(part));
    }

    /** Health and metrics of the part. */
    public URI management(Part part) {
        return URI.create("http://127.0.0.1:" + settings.secondPort(part));
    }

    public URI oidc() {
        return URI.create(settings.oidc());
    }

    /** As a principal that may read every topic. */
    public KafkaLogin kafka() {
        return secrets.kafkaLogin(settings, StackTests.PRINCIPAL);
    }

    /** The same for {@code kcat -F}. */
    public Path kcat() {
        return StackTests.kcat(settings.home());
    }

    /** After somebody else has started the broker. */
    public void admitTests() {
        admitTests(Part.KAFKA);
    }

    /** A broker that has just started knows the principals of its list only. */
    private void admitTests(Part started) {
        if (started == Part.KAFKA && settings.parts().contains(Part.KAFKA)) {
            StackTests.admit(settings, secrets);
        }
    }

    /** A fresh access token of an organisation's or a service's client: {@code aus}, {@code caseload-service} … */
    public String token(String client) {
        return tokens.ofClient(client);
    }

    /** A fresh access token of a demo user such as {@code unhcr-registrar}, signed in as Swagger UI does it. */
    public String userToken(String username) {
        return tokens.ofUser(username);
    }

    public String secret(String name) {
        return secrets.get(name);
    }

    /** What {@code ./rsp env} prints: where everything is, and the secrets. */
    public Map<String, String> variables() {
        return Exports.variables(settings, secrets);
    }

    /** A connection to a service's database as the server's superuser, whom row-level security does not bind. The caller closes it. */
    public Connection databaseAsSuperuser(Part part) throws SQLException {
        return DriverManager.getConnection(
                settings.databaseUrl(part.database().orElseThrow()),
                PostgreSql.SUPERUSER,
                secrets.get(Secrets.POSTGRES_PASSWORD));
    }

    /** SIGKILL, as a crash would be. */
    public void kill(Part part) {
        stack.kill(part);
    }

    /** Starts a killed part again and waits until it answers. */
    public void start(Part part) {
        stack.start(part);
        admitTests(part);
    }

    public boolean isRunning(Part part) {
        return stack.isRunning(part);
    }

    public long pid(Part part) {
        return stack.process(part).orElseThrow().pid();
    }

    public Path logs() {
        return settings.logs();
    }

    /** Everything the stack keeps on disk: databases, topics, logs. */
    public Path home() {
        return settings.home();
    }

    /** Those that keep something in a database. */
    public List<Part> partsWithDatabase() {
        return settings.parts().stream()
                .filter(part -> part.database().isPresent())
                .toList();
    }

    public List<Part> parts() {
        return List.copyOf(settings.parts());
    }
}
