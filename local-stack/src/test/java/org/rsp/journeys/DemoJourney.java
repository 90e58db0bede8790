package org.rsp.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
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
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rsp.journeys.Canaries.Script;
import org.rsp.stack.RunningStack;

/** The whole demo, told of people whose names exist nowhere else: afterwards they are in the databases and nowhere else. */
class DemoJourney {

    private static final Path PEOPLE = Repository.file("local-stack/src/main/resources/demo/people.json");

    /** As few as the story can be told of; ./rsp demo tells of three hundred. */
    private static final int PERSONS = 150;

    private final RunningStack stack = RunningStack.shared();
    private final Canaries canaries = new Canaries();

    @Test
    void the_demo_leaves_no_name_outside_the_databases(@TempDir Path folder)
            throws IOException, InterruptedException, SQLException {
        var output = folder.resolve("told.json");
        var progress = folder.resolve("progress.txt");
        assertEquals(0, tellOfCanaries(folder, output, progress), () -> text(progress));
        var told = new ObjectMapper().readTree(output.toFile());
        theProcedureIsTold(told.path("procedure"));
        theReturnsAreTold(told.path("returns"), told.path("refusals"));
        assertTrue(told.path("eventsOfReturns").path("events").asInt() > 100, told::toString);
        Outbox.awaitEmpty(Duration.ofSeconds(60));

        var found = Haystack.ofDatabases().find(canaries.all());
        assertFalse(found.isEmpty(), "the people of the demo are in the databases");
        var haystack = Haystack.now(Map.of());
        assertEquals(List.of(), haystack.find(canaries.all()), "personal data outside the database");
        System.out.printf(
                "demo told of %d canaries, %,d bytes in %d places: 0 found%n",
                canaries.all().size(), haystack.size(), haystack.names().size());
    }

    /** Everybody has come to an outcome, and the rates are what their definitions make of the counts. */
    private static void theProcedureIsTold(JsonNode told) {
        assertEquals(PERSONS, sum(told.path("outcomes"), _ -> true));
        assertEquals(
                99,
                sum(told.path("outcomes"), words -> words.contains("recognised") || words.contains("complementary")),
                "recognised, derived, on appeal, children alone, protected otherwise");
        var first = told.path("firstInstance");
        int recognised = first.path("recognised").asInt();
        int complementary = first.path("complementary").asInt();
        int merits = recognised + complementary + first.path("rejected").asInt();
        int closed = first.path("otherwiseClosed").asInt();
        assertEquals(
                PERSONS,
                merits
                        + closed
                        + sum(
                                told.path("outcomes"),
                                words -> words.contains("never claimed") || words.contains("pending")));
        assertEquals(
                100.0 * recognised / merits, first.path("refugeeRecognition").asDouble(), 0.051);
        assertEquals(
                100.0 * (recognised + complementary) / merits,
                first.path("totalProtection").asDouble(),
                0.051);
        assertEquals(100.0 * closed / (merits + closed), first.path("closure").asDouble(), 0.051);
        assertEquals(
                "PROTECTED",
                told.path("timeline")
                        .path(told.path("timeline").size() - 1)
                        .path("status")
                        .asText());
        assertEquals(
                Set.of(
                        "never claimed REMOVAL CLEAR", "never claimed VOLREP CLEAR",
                        "appeal open REMOVAL NOT_CLEAR", "appeal open VOLREP NOT_CLEAR",
                        "recognised REMOVAL NOT_CLEAR", "recognised VOLREP NOT_CLEAR"),
                Set.copyOf(told.path("removalSafety")
                        .valueStream()
                        .map(each -> each.path("standing").asText() + " "
                                + each.path("kind").asText() + " "
                                + each.path("answer").asText())
                        .toList()));
        assertEquals(List.of("VOIDED", "TURNED_BACK"), told.path("permits").findValuesAsText("status"));
    }

    /** Each person's return stands where its story ends, and the figures are those of six people. */
    private static void theReturnsAreTold(JsonNode told, JsonNode refusals) {
        assertEquals(
                List.of(
                        "a voluntary return with reintegration: AVR ARRIVED",
                        "a removal stopped at the airport by an appeal with leave: REMOVAL CLEARED",
                        "a claim lodged a second too late: REMOVAL RETURNED_BACK",
                        "a readmission answered by the requested state: READM ARRIVED",
                        "a deemed consent by clock: READM CLEARED",
                        "a hold that rests on no country information: VOLREP ARRIVED"),
                told.path("stories")
                        .valueStream()
                        .map(each -> each.path("story").asText() + ": "
                                + each.path("kind").asText() + " "
                                + each.path("status").asText())
                        .toList());
        var answers = told.path("agreement");
        assertEquals(
                List.of(2, 1, 1, 1),
                List.of(
                        answers.path("requests").asInt(),
                        answers.path("answered").asInt(),
                        answers.path("onTime").asInt(),
                        answers.path("bySilence").asInt()));
        assertEquals(50.0, answers.path("onTimeShare").asDouble());
        assertEquals(
                List.of(
                        "3200.00 MYR {STATE=3200.00}",
                        "1130.50 USD {AGREEMENT_PARTNER=100.00, DONOR=700.50, STATE=330.00}"),
                told.path("costs")
                        .valueStream()
                        .map(each -> each.path("sum").asText() + " "
                                + each.path("currency").asText() + " "
                                + new ObjectMapper().convertValue(each.path("payers"), TreeMap.class))
                        .toList());
        var byKind = new TreeMap<String, Map<String, Integer>>();
        told.path("stories")
                .forEach(each -> byKind.computeIfAbsent(each.path("kind").asText(), _ -> new TreeMap<>())
                        .merge(each.path("status").asText(), 1, Integer::sum));
        assertEquals(byKind, new ObjectMapper().convertValue(told.path("byKind"), TreeMap.class));
        var shown =
                refusals.valueStream().map(each -> each.path("reason").asText()).toList();
        for (String rule : List.of("REI-3", "SUS-1", "SUS-3", "G7")) {
            assertTrue(shown.stream().anyMatch(reason -> reason.contains(rule)), rule);
        }
    }

    private static int sum(JsonNode outcomes, Predicate<String> words) {
        int persons = 0;
        for (JsonNode each : outcomes) {
            if (words.test(each.path("outcome").asText())) {
                persons += each.path("persons").asInt();
                assertTrue(
                        each.path("medianDays").asDouble() > 0
                                || each.path("medianDays").isNull(),
                        each::toString);
            }
        }
        return persons;
    }

    /** The demo as {@code ./rsp demo --json} starts it, but with its data file of people before its own on the class path. */
    private int tellOfCanaries(Path folder, Path output, Path progress) throws IOException, InterruptedException {
        Files.createDirectories(folder.resolve("demo"));
        Files.writeString(folder.resolve("demo/people.json"), people());
        var demo = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-Drsp.root=" + Repository.file("").toAbsolutePath(),
                        "-Dorg.slf4j.simpleLogger.defaultLogLevel=error",
                        "-cp",
                        folder + File.pathSeparator + System.getProperty("java.class.path"),
                        "org.rsp.stack.demo.Demo",
                        "--json",
                        "--people",
                        Integer.toString(PERSONS))
                .redirectError(progress.toFile())
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
