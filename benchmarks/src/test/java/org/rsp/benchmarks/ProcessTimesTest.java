package org.rsp.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProcessTimesTest {

    /** As the kernel writes it; the fields behind the command are state, parent, …, utime (14th), stime, cutime, cstime. */
    private static String stat(
            long pid, String command, long parent, long user, long system, long endedUser, long endedSystem) {
        return pid + " (" + command + ") S " + parent + " 1 1 0 -1 4194560 100 0 0 0 " + user + " " + system + " "
                + endedUser + " " + endedSystem + " 20 0 1 0 12345 1000000 500 18446744073709551615 0 0 0";
    }

    private static ProcessTimes.Entry entry(long pid, long parent, long ticks, long ended) {
        return new ProcessTimes.Entry(pid, "java", parent, ticks, ended);
    }

    @Test
    void reads_what_the_kernel_writes() {
        assertEquals(Optional.of(entry(42, 7, 30, 3)), ProcessTimes.Entry.of(stat(42, "java", 7, 10, 20, 1, 2)));
    }

    @Test
    void the_name_of_a_command_may_hold_anything() {
        assertEquals(
                Optional.of(new ProcessTimes.Entry(42, "postgres: a b (1) S 9", 7, 30, 3)),
                ProcessTimes.Entry.of(stat(42, "postgres: a b (1) S 9", 7, 10, 20, 1, 2)));
    }

    @Test
    void a_line_that_ends_too_soon_is_nobody() {
        assertEquals(Optional.empty(), ProcessTimes.Entry.of("42 (java) S 7"));
        assertEquals(Optional.empty(), ProcessTimes.Entry.of(""));
    }

    @Test
    void a_tree_counts_children_of_children_and_those_that_have_ended() {
        var times = ProcessTimes.of(
                List.of(entry(30, 20, 1_000, 0), entry(10, 1, 5, 100), entry(20, 10, 50, 10), entry(99, 1, 7_777, 0)));
        assertEquals(1_165, times.ticksOfTree(10));
        assertEquals(105, times.ticksOf(10));
    }

    @Test
    void who_is_not_there_has_used_nothing() {
        assertEquals(0, ProcessTimes.of(List.of()).ticksOfTree(10));
    }

    @Test
    void this_process_is_found_where_the_kernel_shows_processes() {
        if (java.nio.file.Files.isReadable(java.nio.file.Path.of("/proc/self/stat"))) {
            assertTrue(Proc.secondsOfTree(ProcessHandle.current().pid()) > 0);
            assertTrue(Proc.residentMegabytes(ProcessHandle.current().pid()) > 1);
        }
    }
}
