package org.rsp.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.rsp.stack.Refused;

/** PostgreSQL's own load generator, as the role of the service, over TCP as the service is, with as many connections. */
final class PgBench {

    private static final Path DEBIAN = Path.of("/usr/lib/postgresql");

    private final Path program;
    private final int port;
    private final String password;
    private final Path scripts;
    private final CpuClock cpu;

    PgBench(int port, String password, Path scripts, CpuClock cpu) {
        this.program = find().orElseThrow(() ->
                new Refused("pgbench is missing, which bench compares the platform with:"
                        + " install PostgreSQL's own programs (Debian and Ubuntu: apt-get install postgresql)."));
        this.port = port;
        this.password = password;
        this.scripts = scripts;
        this.cpu = cpu;
    }

    private static Optional<Path> find() {
        var path = Optional.ofNullable(System.getenv("PATH")).orElse("/usr/bin:/bin");
        var named = Stream.of(path.split(":", -1)).map(folder -> Path.of(folder, "pgbench"));
        return Stream.concat(named, ofDebian()).filter(Files::isExecutable).findFirst();
    }

    /** The newest first. */
    private static Stream<Path> ofDebian() {
        if (!Files.isDirectory(DEBIAN)) {
            return Stream.empty();
        }
        try (var versions = Files.list(DEBIAN)) {
            return versions
                    .sorted(Comparator.reverseOrder())
                    .map(version -> version.resolve("bin/pgbench"))
                    .toList()
                    .stream();
        } catch (IOException e) {
            return Stream.empty();
        }
    }

    /** @param variables numbers that the script names */
    Slice run(String script, int seconds, Map<String, Long> variables) {
        var before = cpu.now();
        var said = PgBenchOutput.of(said(command(script, seconds, variables)));
        return new Slice(
                said.transactions(),
                said.failed(),
                said.transactions() / said.rate(),
                said.latency(),
                0,
                cpu.now().minus(before));
    }

    private List<String> command(String script, int seconds, Map<String, Long> variables) {
        var command = new ArrayList<String>();
        command.add(program.toString());
        command.addAll(List.of("-h", "127.0.0.1", "-p", Integer.toString(port), "-U", "caseload"));
        command.addAll(List.of("-n", "-M", "prepared", "-c", Integer.toString(Lanes.COUNT), "-j", "2"));
        command.addAll(List.of(
                "-T", Integer.toString(seconds), "-f", scripts.resolve(script).toString()));
        variables.forEach((name, value) -> command.addAll(List.of("-D", name + "=" + value)));
        command.add("caseload");
        return command;
    }

    private String said(List<String> command) {
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("PGPASSWORD", password);
        try {
            var process = builder.start();
            try (var said = process.inputReader()) {
                var text = said.readAllAsString();
                if (process.waitFor() != 0) {
                    throw new Refused(
                            "pgbench failed: " + text.lines().limit(10).toList());
                }
                return text;
            }
        } catch (IOException e) {
            throw new Refused(program + " cannot be run: " + e.getMessage() + ".");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refused("Interrupted.");
        }
    }
}
