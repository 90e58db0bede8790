package org.rsp.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * A process of ours, remembered in a file by its id and the moment it started, so that a process id which the system
 * has given to somebody else since is never taken for ours, let alone killed.
 */
record RunningProcess(long pid, String birth) {

    private static final long POLL_MILLIS = 50;

    static RunningProcess of(Process process) {
        return of(process.pid());
    }

    static RunningProcess of(long pid) {
        return new RunningProcess(pid, birthOf(pid).orElse("gone"));
    }

    static Optional<RunningProcess> readFrom(Path file) {
        try {
            if (!Files.exists(file)) {
                return Optional.empty();
            }
            String[] words = Files.readString(file).strip().split(" ", 2);
            return words.length < 2
                    ? Optional.empty()
                    : Optional.of(new RunningProcess(Long.parseLong(words[0]), words[1]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void writeTo(Path file) {
        try {
            Path fresh = file.resolveSibling(file.getFileName() + ".new");
            Files.writeString(fresh, pid + " " + birth + "\n");
            Files.move(fresh, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isAlive() {
        return birthOf(pid).filter(birth::equals).isPresent();
    }

    /** Asks with the signal, waits, then kills whatever is left of the tree. True if asking was enough. */
    boolean stop(String signal, Duration patience) {
        if (!isAlive()) {
            return true;
        }
        List<RunningProcess> tree = tree();
        Signal.send(signal, pid);
        boolean orderly = awaitEnd(tree, patience);
        if (!orderly) {
            kill();
            tree.forEach(RunningProcess::killThisOne);
            awaitEnd(tree, Duration.ofSeconds(10));
        }
        return orderly;
    }

    /** SIGKILL for the process and everything it started. */
    void kill() {
        List<RunningProcess> tree = tree();
        tree.forEach(RunningProcess::killThisOne);
        awaitEnd(tree, Duration.ofSeconds(10));
    }

    private void killThisOne() {
        if (isAlive()) {
            Signal.send("KILL", pid);
        }
    }

    private List<RunningProcess> tree() {
        if (!isAlive()) {
            return List.of();
        }
        return java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(pid),
                        ProcessHandle.of(pid).stream()
                                .flatMap(ProcessHandle::descendants)
                                .map(ProcessHandle::pid))
                .flatMap(each -> birthOf(each).map(at -> new RunningProcess(each, at)).stream())
                .toList();
    }

    private static boolean awaitEnd(List<RunningProcess> tree, Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        while (tree.stream().anyMatch(RunningProcess::isAlive)) {
            if (System.nanoTime() > end) {
                return false;
            }
            pause(POLL_MILLIS);
        }
        return true;
    }

    static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refused("Interrupted.");
        }
    }

    /** Empty when there is no such process or only its zombie is left, which no init may have collected yet. */
    private static Optional<String> birthOf(long pid) {
        Path stat = Path.of("/proc", Long.toString(pid), "stat");
        if (Files.isDirectory(Path.of("/proc/self"))) {
            try {
                // the command's name stands in parentheses and may hold anything: count from the last one
                String text = Files.readString(stat, java.nio.charset.StandardCharsets.ISO_8859_1);
                String[] fields = text.substring(text.lastIndexOf(')') + 2).split(" ", -1);
                boolean over = fields[0].equals("Z") || fields[0].equals("X");
                return over ? Optional.empty() : Optional.of(boot() + ":" + fields[19]);
            } catch (IOException e) {
                return Optional.empty();
            }
        }
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .flatMap(handle -> handle.info().startInstant())
                .map(Object::toString);
    }

    private static String boot() throws IOException {
        Path id = Path.of("/proc/sys/kernel/random/boot_id");
        return Files.exists(id) ? Files.readString(id).strip() : "";
    }
}
