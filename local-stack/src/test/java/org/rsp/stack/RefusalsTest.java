package org.rsp.stack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stops a start says so in one sentence, and nothing is left running. */
class RefusalsTest {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    @TempDir
    Path folder;

    private final List<String> screen = new ArrayList<>();

    private String refusal(Settings settings) {
        var stack = new Stack(settings, screen::add);
        String sentence = assertThrows(Refused.class, stack::up).getMessage();
        for (Part part : Part.values()) {
            assertFalse(stack.isRunning(part), part.title());
        }
        return sentence;
    }

    @Test
    void a_part_that_is_not_built_is_named() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("sources"));

        String sentence = refusal(Settings.of(empty, folder.resolve("home"), 1).withParts(EnumSet.of(Part.GATEWAY)));

        assertTrue(sentence.startsWith("gateway is not built"), sentence);
    }

    @Test
    void a_port_in_use_is_named_with_the_part_that_needs_it() throws IOException {
        int offset = RunningStack.freeOffset();
        Path sources = Files.createDirectories(folder.resolve("sources/gateway/target/quarkus-app"));
        Files.writeString(sources.resolve("quarkus-run.jar"), "");
        try (var other = new ServerSocket(Part.GATEWAY.secondPort(offset), 1, InetAddress.getLoopbackAddress())) {
            String sentence = refusal(Settings.of(folder.resolve("sources"), folder.resolve("home"), offset)
                    .withParts(EnumSet.of(Part.GATEWAY)));

            assertTrue(
                    sentence.startsWith("Port " + other.getLocalPort() + ", which gateway needs, is in use"), sentence);
        }
    }

    @Test
    void a_part_that_dies_while_starting_is_named_with_the_end_of_its_log() throws IOException {
        Path sources = Files.createDirectories(folder.resolve("sources/gateway/target/quarkus-app"));
        Files.writeString(sources.resolve("quarkus-run.jar"), "this is no jar");

        String sentence =
                refusal(Settings.of(folder.resolve("sources"), folder.resolve("home"), RunningStack.freeOffset())
                        .withParts(EnumSet.of(Part.GATEWAY)));

        assertTrue(sentence.startsWith("gateway stopped while starting (code 1)."), sentence);
        assertTrue(sentence.contains("quarkus-run.jar"), sentence);
    }

    @Test
    void a_folder_that_cannot_be_written_is_named() throws IOException {
        Path file = Files.writeString(folder.resolve("home"), "a file where a folder should be");

        String sentence = assertThrows(Refused.class, () -> new Stack(Settings.of(ROOT, file, 1), screen::add).up())
                .getMessage();

        assertTrue(sentence.startsWith("Cannot write in " + file), sentence);
    }

    @Test
    void an_offset_that_leads_out_of_the_ports_is_refused() {
        assertThrows(Refused.class, () -> Settings.of(ROOT, folder, 50_000));
        assertThrows(Refused.class, () -> Settings.of(ROOT, folder, -1));
    }

    @Test
    void a_part_nobody_knows_is_answered_with_those_there_are() {
        String sentence =
                assertThrows(Refused.class, () -> Part.named("oracle")).getMessage();
        assertTrue(sentence.contains("caseload-service"), sentence);
    }

    @Test
    void nothing_to_stop_is_no_failure() {
        assertEquals(false, new Stack(Settings.of(ROOT, folder.resolve("none"), 1), screen::add).down());
    }
}
