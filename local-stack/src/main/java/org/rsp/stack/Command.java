package org.rsp.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Starts other programs: short ones that are waited for, and parts that go on after the launcher has ended. */
final class Command {

    private static final Set<Process> WAITED_FOR = ConcurrentHashMap.newKeySet();

    private Command() {}

    /** Ends the short ones: nobody waits for them any longer. */
    static void endAll() {
        WAITED_FOR.forEach(Process::destroyForcibly);
    }

    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** What the launcher runs with: the broker's and the launcher's libraries are one set. */
    static String classPath(Settings settings) {
        Path list = settings.stackFile("target", "class-path.txt");
        Recipe.requireFile(list, "local-stack");
        try {
            return Files.readString(list).strip();
        } catch (IOException e) {
            throw new Refused("Cannot read " + list + ": " + e.getMessage() + ".");
        }
    }

    static Optional<Path> find(String program) {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("/usr/bin:/bin");
        return Stream.of(path.split(":", -1))
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Runs to the end; the answer's code is 0 if all went well. */
    static int run(List<String> command, Map<String, String> environment, Path log) {
        try {
            Process process = builder(command, environment, log).start();
            WAITED_FOR.add(process);
            try {
                return process.waitFor();
            } finally {
                WAITED_FOR.remove(process);
            }
        } catch (IOException e) {
            throw new Refused("Cannot run " + command.getFirst() + ": " + e.getMessage() + ".");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refused("Interrupted.");
        }
    }

    /** In a session of its own, so that neither Ctrl-C nor a closed terminal reaches it. */
    static Process detach(List<String> command, Map<String, String> environment, Path log) {
        var all = new ArrayList<String>();
        if (find("setsid").isPresent()) {
            all.add("setsid");
        } else if (find("nohup").isPresent()) {
            all.add("nohup");
        }
        all.addAll(command);
        try {
            return builder(all, environment, log).start();
        } catch (IOException e) {
            throw new Refused("Cannot run " + command.getFirst() + ": " + e.getMessage() + ".");
        }
    }

    private static ProcessBuilder builder(List<String> command, Map<String, String> environment, Path log) {
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        // options meant for somebody's other JVM must not change ours
        builder.environment().keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "JAVA_OPTS"));
        builder.environment().putAll(environment);
        return builder;
    }
}
