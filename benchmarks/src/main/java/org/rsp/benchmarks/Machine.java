package org.rsp.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** On what was measured, as far as it helps to read the absolute figures; no name of a machine. */
record Machine(int cores, long memoryMegabytes, String processor, String java) {

    static Machine here() {
        return new Machine(
                Runtime.getRuntime().availableProcessors(),
                Proc.kilobytes(first("/proc/meminfo", "MemTotal:", "0")) / 1024,
                first("/proc/cpuinfo", "model name", "not known").replaceFirst("^[\\s:]+", ""),
                Runtime.version().toString());
    }

    private static String first(String file, String beginning, String otherwise) {
        try (var lines = Files.lines(Path.of(file))) {
            return lines.filter(line -> line.startsWith(beginning))
                    .map(line -> line.substring(beginning.length()).strip())
                    .findFirst()
                    .orElse(otherwise);
        } catch (IOException e) {
            return otherwise;
        }
    }
}
