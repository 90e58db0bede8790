package org.rsp.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rsp.stack.Refused;

class ComparisonTest {

    private static final Machine HERE = new Machine(2, 8_000, "some processor", "25");

    private static Result result(int cores, double open, double cpu) {
        return new Result(
                "2026-11-23T10:00:00Z",
                false,
                1_000_000,
                3,
                10,
                new Machine(cores, HERE.memoryMegabytes(), HERE.processor(), HERE.java()),
                List.of(
                        Finding.atLeast(0.5, "P1", "open a case", "", List.of(open), ""),
                        Finding.without("P3", "unaudited view", "there is none")),
                List.of(new Cost("P1", "service", 400, 30, 60, new Cpu(cpu, 0, 1, 0, 0.2), 0.1)));
    }

    @Test
    void the_change_is_now_as_a_part_of_then() {
        var comparison = new Comparison(result(2, 0.4, 3), result(2, 0.5, 1));
        assertEquals(List.of(new Comparison.Line("P1 open a case", 0.4, 0.5, 0.5 / 0.4)), comparison.findings());
        assertEquals(List.of(new Comparison.Line("P1 service, CPU ms each", 4, 2, 0.5)), comparison.costs());
    }

    @Test
    void absolute_costs_of_two_machines_are_not_compared() {
        var comparison = new Comparison(result(2, 0.4, 3), result(8, 0.5, 1));
        assertFalse(comparison.isOfOneMachine());
        assertFalse(comparison.text().contains("CPU ms each"));
        assertTrue(comparison.text().contains("open a case"));
    }

    @Test
    void a_result_is_read_as_it_was_written(@TempDir Path folder) throws IOException {
        var written = result(2, 0.4, 3);
        var file = Files.writeString(folder.resolve("result.json"), written.json());
        assertEquals(written, Result.read(file));
    }

    @Test
    void what_is_no_result_is_refused(@TempDir Path folder) throws IOException {
        var file = Files.writeString(folder.resolve("result.json"), "not one");
        assertThrows(Refused.class, () -> Result.read(file));
        assertThrows(Refused.class, () -> Result.read(folder.resolve("missing.json")));
    }
}
