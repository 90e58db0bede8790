package org.rsp.stack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * The launcher as a person uses it, on the stack that it has begun for all journeys. It ends that stack, so it is the
 * last of them: in the order of their names.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class StackJourney {

    private static final Settings SETTINGS = RunningStack.shared().settings();
    private static final Stack STACK = new Stack(SETTINGS, line -> {});
    private static final Launcher LAUNCHER = new Launcher(SETTINGS);

    private static int rsp(String... arguments) throws IOException, InterruptedException {
        return LAUNCHER.rsp(arguments);
    }

    private static String output() throws IOException {
        return LAUNCHER.output();
    }

    private static Map<Part, RunningProcess> processes() {
        var all = new HashMap<Part, RunningProcess>();
        for (Part part : SETTINGS.parts()) {
            all.put(part, STACK.process(part).orElseThrow(() -> new AssertionError(part + " does not run")));
        }
        return all;
    }

    private static List<RunningProcess> tree() {
        return processes().values().stream()
                .flatMap(process -> Stream.concat(
                        Stream.of(process),
                        ProcessHandle.of(process.pid()).stream()
                                .flatMap(ProcessHandle::descendants)
                                .map(child -> RunningProcess.of(child.pid()))))
                .toList();
    }

    @Test
    @Order(1)
    void a_second_up_changes_nothing() throws IOException, InterruptedException {
        var before = processes();

        assertEquals(0, rsp("up"), output());

        assertTrue(output().contains("Everything runs already."), output());
        assertEquals(before, processes());
    }

    @Test
    @Order(2)
    void every_part_listens_where_it_should_and_on_loopback_only() throws IOException {
        assumeTrue(Files.exists(Path.of("/proc/net/tcp")), "needs Linux");

        var listening = Sockets.of(tree().stream().map(RunningProcess::pid).toList());

        listening.forEach(socket -> assertTrue(socket.address().isLoopbackAddress(), socket.toString()));
        var expected = new TreeSet<Integer>();
        SETTINGS.parts().forEach(part -> expected.addAll(part.ports(SETTINGS.offset())));
        // Keycloak's transaction manager holds one more port, of its own choice
        var found = listening.stream().map(Sockets.Listening::port).collect(Collectors.toCollection(TreeSet::new));
        assertTrue(found.containsAll(expected), found + " instead of " + expected);
    }

    @Test
    @Order(3)
    void secrets_stand_on_no_command_line_and_in_no_log() throws IOException {
        assumeTrue(Files.isDirectory(Path.of("/proc/self")), "needs Linux");
        var secrets = Secrets.in(SETTINGS.home()).all();
        for (RunningProcess process : tree()) {
            String line = Files.readString(Path.of("/proc/" + process.pid() + "/cmdline"));
            secrets.forEach((name, value) -> assertFalse(line.contains(value), name));
        }
        try (var logs = Files.list(SETTINGS.logs())) {
            for (Path log : logs.toList()) {
                String text = Files.readString(log);
                secrets.forEach((name, value) -> assertFalse(text.contains(value), name + " in " + log));
            }
        }
    }

    @Test
    @Order(4)
    void a_part_that_crashed_is_the_only_one_started_again() throws IOException, InterruptedException {
        var before = processes();
        STACK.kill(Part.KAFKA);

        assertEquals(0, rsp("up"), output());

        var after = processes();
        assertFalse(before.get(Part.KAFKA).equals(after.get(Part.KAFKA)));
        before.remove(Part.KAFKA);
        after.remove(Part.KAFKA);
        assertEquals(before, after);
    }

    @Test
    @Order(5)
    void down_leaves_no_process() throws IOException, InterruptedException {
        var running = tree();
        assertTrue(running.size() >= SETTINGS.parts().size());

        assertEquals(0, rsp("down"), output());

        running.forEach(process -> assertFalse(process.isAlive(), process.toString()));
        for (Part part : SETTINGS.parts()) {
            part.ports(SETTINGS.offset()).forEach(port -> assertTrue(Probe.isFree(port), part + " " + port));
        }
        assertEquals(0, rsp("down"), output());
        assertTrue(output().contains("Nothing was running."), output());
    }
}
