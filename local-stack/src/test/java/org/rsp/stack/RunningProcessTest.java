package org.rsp.stack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunningProcessTest {

    @TempDir
    Path folder;

    private Process process;

    @BeforeEach
    void begin() throws IOException {
        process = new ProcessBuilder("sh", "-c", "sleep 60 & wait").start();
    }

    @AfterEach
    void end() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    @Test
    void is_remembered_in_a_file() {
        var running = RunningProcess.of(process);
        running.writeTo(folder.resolve("pid"));

        var remembered = RunningProcess.readFrom(folder.resolve("pid")).orElseThrow();

        assertEquals(running, remembered);
        assertTrue(remembered.isAlive());
    }

    @Test
    void somebody_elses_process_with_the_same_id_is_neither_ours_nor_killed() {
        var stranger = new RunningProcess(process.pid(), "another birth");

        assertFalse(stranger.isAlive());
        stranger.kill();
        stranger.stop("TERM", Duration.ofMillis(10));

        assertTrue(process.isAlive());
    }

    @Test
    void stopping_takes_its_children_along() throws InterruptedException {
        var child = awaitChild();

        RunningProcess.of(process).stop("TERM", Duration.ofSeconds(1));

        assertTrue(process.waitFor(10, TimeUnit.SECONDS));
        assertFalse(child.isAlive());
    }

    private RunningProcess awaitChild() {
        long end = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        while (System.nanoTime() < end) {
            var child = process.children().findFirst();
            if (child.isPresent()) {
                return RunningProcess.of(child.get().pid());
            }
            Thread.onSpinWait();
        }
        throw new AssertionError("the shell started no child");
    }
}
