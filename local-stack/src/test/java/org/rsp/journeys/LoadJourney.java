package org.rsp.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.LongAdder;
import org.junit.jupiter.api.Test;
import org.rsp.stack.Part;
import org.rsp.stack.RunningStack;

/**
 * Sixty-four connections that never rest: worklists, single cases, registrations. Not one request may fail, and the
 * gateway's memory must not grow. Twenty seconds, or ten minutes with {@code -Dlong}.
 */
class LoadJourney {

    private static final int CONNECTIONS = 64;
    private static final Duration DURATION = Run.LONG ? Duration.ofMinutes(10) : Duration.ofSeconds(20);
    private static final double MAY_GROW = 1.15;
    /** Kilobytes that 64 requests hold while they are on their way. */
    private static final long IN_FLIGHT = 8 * 1024;
    /** The heap that the launcher gives, which fills up and is then collected; and what a JVM needs besides. */
    private static final long HEAP = 256 * 1024;

    private static final long BESIDES = 160 * 1024;

    private final RunningStack stack = RunningStack.shared();
    private final Map<String, LongAdder> answers = new ConcurrentHashMap<>();
    private final ConcurrentLinkedQueue<String> failures = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<Long> micros = new ConcurrentLinkedQueue<>();

    @Test
    void no_request_fails_and_the_gateway_does_not_grow() throws IOException {
        var known = new TreeMap<String, List<String>>();
        for (String client : Given.REGISTERING) {
            known.put(client, new CopyOnWriteArrayList<>());
            known.get(client)
                    .add(Client.of(client).post(Given.CASES, Given.household(2)).id(201));
        }
        var memory = new ArrayList<Long>();
        var live = new ArrayList<Long>();
        long began = System.nanoTime();
        long end = began + DURATION.toNanos();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < CONNECTIONS; i++) {
                String client = Given.REGISTERING.get(i % Given.REGISTERING.size());
                threads.submit(() -> work(Client.of(client), known.get(client), end));
            }
            while (System.nanoTime() < end) {
                memory.add(residentKilobytes());
                // under the same load each time: early, when everything has been loaded once, and near the end
                if (live.isEmpty() && passed(began) > 0.3 || live.size() == 1 && passed(began) > 0.95) {
                    live.add(liveKilobytes());
                }
                // the interval of the samples
                Await.pause(1_000);
            }
        }
        report(memory, live);
        assertEquals(List.of(), List.copyOf(failures));
        if (Run.LONG) {
            assertTrue(
                    live.getLast() <= MAY_GROW * live.getFirst() + IN_FLIGHT,
                    () -> "the gateway holds on to more and more: " + live + " KB");
            assertTrue(average(memory, 3) <= HEAP + BESIDES, () -> "the gateway outgrows its heap: " + memory + " KB");
        }
    }

    private static double passed(long began) {
        return (System.nanoTime() - began) / (double) DURATION.toNanos();
    }

    private void work(Client client, List<String> known, long end) {
        while (System.nanoTime() < end) {
            long began = System.nanoTime();
            try {
                ask(client, known, ThreadLocalRandom.current().nextInt(100));
            } catch (RuntimeException | AssertionError lost) {
                failures.add(lost.toString());
            }
            micros.add((System.nanoTime() - began) / 1_000);
        }
    }

    private void ask(Client client, List<String> known, int dice) {
        if (dice < 50) {
            count("list", client.get(Given.CASES + "?limit=20"), 200);
        } else if (dice < 85) {
            String id = known.get(ThreadLocalRandom.current().nextInt(known.size()));
            count("get", client.get(Given.CASES + "/" + id), 200);
        } else {
            var answer = client.post(Given.CASES, Given.household(1 + dice % 3));
            count("post", answer, 201);
            if (answer.status() == 201 && known.size() < 500) {
                known.add(answer.json().path("id").asText());
            }
        }
    }

    private void count(String kind, Client.Answer answer, int expected) {
        answers.computeIfAbsent(kind + " " + answer.status(), first -> new LongAdder())
                .increment();
        if (answer.status() != expected) {
            failures.add(kind + ": " + answer.status() + " " + answer.body());
        }
    }

    private void report(List<Long> memory, List<Long> live) {
        long[] sorted = micros.stream().mapToLong(Long::longValue).sorted().toArray();
        System.out.printf(
                "%d s, %d connections: %s, %.0f requests/s, %d failed; median %.1f ms, 99 %% %.1f ms, longest %.1f ms;"
                        + " gateway %d MB in the second quarter, %d MB in the last, of these live after a collection: %s KB%n",
                DURATION.toSeconds(),
                CONNECTIONS,
                new TreeMap<>(answers),
                sorted.length / (double) DURATION.toSeconds(),
                failures.size(),
                sorted[sorted.length / 2] / 1e3,
                sorted[sorted.length * 99 / 100] / 1e3,
                sorted[sorted.length - 1] / 1e3,
                average(memory, 1) / 1024,
                average(memory, 3) / 1024,
                live);
    }

    /** What is left after a full collection: the resident size tells how often there was one, not what is held. */
    private long liveKilobytes() throws IOException {
        jcmd("GC.run");
        long used = jcmd("GC.heap_info")
                .lines()
                // the serial collector's two generations
                .filter(line -> line.startsWith("DefNew") || line.startsWith("Tenured"))
                .mapToLong(line -> Long.parseLong(line.replaceAll(".*used (\\d+)K.*", "$1")))
                .sum();
        assertTrue(used > 0, "no generation of the heap was told of");
        return used;
    }

    private String jcmd(String command) throws IOException {
        String program = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        var process = new ProcessBuilder(program, String.valueOf(stack.pid(Part.GATEWAY)), command).start();
        try (var said = process.inputReader()) {
            return said.readAllAsString();
        }
    }

    private static long average(List<Long> memory, int quarter) {
        int size = memory.size() / 4;
        return (long) memory.subList(quarter * size, (quarter + 1) * size).stream()
                .mapToLong(Long::longValue)
                .average()
                .orElse(0);
    }

    private long residentKilobytes() throws IOException {
        Path status = Path.of("/proc/" + stack.pid(Part.GATEWAY) + "/status");
        return !Files.exists(status)
                ? 0
                : Files.readAllLines(status).stream()
                        .filter(line -> line.startsWith("VmRSS:"))
                        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                        .findFirst()
                        .orElse(0);
    }
}
