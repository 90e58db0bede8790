package org.rsp.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rsp.journeys.Canaries.Script;
import org.rsp.stack.RunningStack;

/** The whole demo, told of people whose names exist nowhere else: afterwards they are in the databases and nowhere else. */
class DemoJourney {

    private static final Path PEOPLE = Repository.file("local-stack/src/main/resources/demo/people.json");

    private final RunningStack stack = RunningStack.shared();
    private final Canaries canaries = new Canaries();

    @Test
    void the_demo_leaves_no_name_outside_the_databases(@TempDir Path folder)
            throws IOException, InterruptedException, SQLException {
        var output = folder.resolve("told.txt");
        assertEquals(0, tellOfCanaries(folder, output), () -> text(output));
        Outbox.awaitEmpty(Duration.ofSeconds(60));

        var found = Haystack.ofDatabases().find(canaries.all());
        assertFalse(found.isEmpty(), "the people of the demo are in the databases");
        var haystack = Haystack.now(Map.of());
        assertEquals(List.of(), haystack.find(canaries.all()), "personal data outside the database");
        System.out.printf(
                "demo told of %d canaries, %,d bytes in %d places: 0 found%n",
                canaries.all().size(), haystack.size(), haystack.names().size());
    }

    /** The demo as {@code ./rsp demo} starts it, but with its data file of people before its own on the class path. */
    private int tellOfCanaries(Path folder, Path output) throws IOException, InterruptedException {
        Files.createDirectories(folder.resolve("demo"));
        Files.writeString(folder.resolve("demo/people.json"), people());
        var demo = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-Drsp.root=" + Repository.file("").toAbsolutePath(),
                        "-Dorg.slf4j.simpleLogger.defaultLogLevel=error",
                        "-cp",
                        folder + File.pathSeparator + System.getProperty("java.class.path"),
                        "org.rsp.stack.demo.Demo")
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        demo.environment().putAll(stack.variables());
        return demo.start().waitFor();
    }

    /** The peoples of the demo, each with words of its own in its own number of scripts. */
    private String people() throws IOException {
        var peoples = new ObjectMapper().readTree(PEOPLE.toFile());
        int next = 0;
        for (var people : peoples) {
            var script = Canaries.SCRIPTS.get(next++ % Canaries.SCRIPTS.size());
            for (String names : List.of("surnames", "women", "men")) {
                ((ObjectNode) people).set(names, replaced((ArrayNode) people.get(names), script));
            }
        }
        return peoples.toString();
    }

    private ArrayNode replaced(ArrayNode names, Script script) {
        for (int i = 0; i < names.size(); i++) {
            boolean twice = names.get(i).textValue().contains("|");
            names.set(i, canaries.latin() + (twice ? "|" + canaries.in(script) : ""));
        }
        return names;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return e.toString();
        }
    }
}
