package org.rsp.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.rsp.stack.Refused;

/** Asks the kernel, which only Linux lets one do in this way. */
final class Proc {

    /** What the kernel promises to programs (USER_HZ), whatever its own clock does. */
    static final double TICKS_A_SECOND = 100;

    private static final Path ROOT = Path.of("/proc");

    private Proc() {}

    static void require() {
        if (!Files.isReadable(ROOT.resolve("self/stat"))) {
            throw new Refused(
                    "bench reads the CPU time of each part from /proc, which this system has not: run it on Linux.");
        }
    }

    static ProcessTimes times() {
        try (var entries = Files.list(ROOT)) {
            return ProcessTimes.of(
                    entries.filter(each -> isNumber(each.getFileName().toString()))
                            .flatMap(each -> stat(each).stream())
                            .toList());
        } catch (IOException e) {
            throw new Refused("The processes of this machine cannot be listed: " + e.getMessage() + ".");
        }
    }

    static double secondsOfTree(long root) {
        return times().ticksOfTree(root) / TICKS_A_SECOND;
    }

    /** CPU of the threads of a process so far, those together that differ in their number only. */
    static Map<String, Double> secondsOfThreads(long pid) {
        var all = new TreeMap<String, Double>();
        try (var threads = Files.list(ROOT.resolve(pid + "/task"))) {
            for (Path thread : threads.toList()) {
                stat(thread)
                        .ifPresent(entry -> all.merge(
                                entry.command().replaceFirst("[-# ]*\\d*$", ""),
                                entry.ticks() / TICKS_A_SECOND,
                                Double::sum));
            }
        } catch (IOException e) {
            throw new Refused("The threads of process " + pid + " cannot be listed: " + e.getMessage() + ".");
        }
        return all;
    }

    /** Megabytes of memory that the process holds now. */
    static double residentMegabytes(long pid) {
        try (var lines = Files.lines(ROOT.resolve(pid + "/status"))) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                            .mapToLong(Proc::kilobytes)
                            .findFirst()
                            .orElse(0)
                    / 1024.0;
        } catch (IOException e) {
            throw new Refused("Process " + pid + " is not there any more.");
        }
    }

    static long kilobytes(String line) {
        return Long.parseLong(line.replaceAll("\\D", ""));
    }

    private static boolean isNumber(String name) {
        return name.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** Empty for one that has ended since it was listed. */
    private static Optional<ProcessTimes.Entry> stat(Path process) {
        try {
            return ProcessTimes.Entry.of(Files.readString(process.resolve("stat"), StandardCharsets.ISO_8859_1));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
