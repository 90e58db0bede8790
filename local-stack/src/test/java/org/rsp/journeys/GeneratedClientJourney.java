package org.rsp.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.rsp.stack.RunningStack;

/**
 * A partner's programmer who has nothing but the address: generates a client from the served document, compiles it
 * together with a page of own code, and registers a household with it.
 */
class GeneratedClientJourney {

    private static final Path GENERATOR =
            Repository.file("local-stack/target/client-generator/openapi-generator-cli.jar");
    private static final Path OWN_CODE = Repository.file("local-stack/src/test/client/RegisterHousehold.java");
    private static final Path WORK = Repository.file("local-stack/target/generated-client");

    private final RunningStack stack = RunningStack.shared();

    @Test
    void a_client_generated_from_the_document_registers_a_household() throws IOException, InterruptedException {
        long began = System.nanoTime();
        Path document = document();
        String said = run(List.of(
                "-jar",
                GENERATOR.toString(),
                "generate",
                "-i",
                document.toString(),
                "-g",
                "java",
                "-o",
                WORK.resolve("client").toString(),
                "--library",
                "native",
                "--global-property",
                "apiTests=false,modelTests=false,apiDocs=false,modelDocs=false",
                "--additional-properties",
                "apiPackage=partner.api,modelPackage=partner.model,invokerPackage=partner,openApiNullable=false,"
                        + "useJakartaEe=true,hideGenerationTimestamp=true"));
        Duration generated = Duration.ofNanos(System.nanoTime() - began);
        int sources = compile();
        Duration compiled = Duration.ofNanos(System.nanoTime() - began).minus(generated);

        var printed = run(List.of(
                        "-cp",
                        WORK.resolve("classes") + ":" + System.getProperty("java.class.path"),
                        "RegisterHousehold",
                        stack.gateway().toString(),
                        Client.of("unhcr").token()))
                .strip()
                .split(" ");

        assertEquals(3, printed.length, () -> String.join(" ", printed));
        var registered = Client.of("unhcr").get(Given.CASES + "/" + printed[0]);
        assertEquals(200, registered.status(), registered.body());
        assertEquals(printed[1], registered.json().path("caseNumber").asText());
        assertEquals("REGISTERED", printed[2]);
        assertTrue(said.lines().noneMatch(line -> line.contains("ERROR")), said);
        System.out.printf(
                "client of %d files generated in %.1f s, compiled in %.1f s, registered case %s%n",
                sources, generated.toMillis() / 1e3, compiled.toMillis() / 1e3, printed[1]);
    }

    private Path document() throws IOException {
        var served = Client.getOpenly(stack.gateway().resolve("/processing/v1/openapi"));
        assertEquals(200, served.status());
        if (Files.exists(WORK)) {
            try (var old = Files.walk(WORK)) {
                for (Path file : old.sorted(java.util.Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
        Files.createDirectories(WORK.resolve("classes"));
        return Files.writeString(WORK.resolve("openapi.json"), served.body());
    }

    private static int compile() throws IOException {
        try (Stream<Path> generated = Files.walk(WORK.resolve("client/src/main/java"))) {
            var sources = new ArrayList<>(generated
                    .map(Path::toString)
                    .filter(file -> file.endsWith(".java"))
                    .toList());
            sources.add(OWN_CODE.toString());
            var arguments = new ArrayList<>(List.of(
                    "-proc:none",
                    "-nowarn",
                    "-d",
                    WORK.resolve("classes").toString(),
                    "-cp",
                    System.getProperty("java.class.path")));
            arguments.addAll(sources);
            int code = ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new));
            assertEquals(0, code, "the generated client does not compile");
            return sources.size();
        }
    }

    private static String run(List<String> arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1"));
        command.addAll(arguments);
        Path output = Files.createTempFile(WORK, "output", ".txt");
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        assertTrue(process.waitFor(2, TimeUnit.MINUTES), "still running after 2 minutes");
        String said = Files.readString(output, StandardCharsets.UTF_8);
        assertEquals(0, process.exitValue(), said);
        return said;
    }
}
