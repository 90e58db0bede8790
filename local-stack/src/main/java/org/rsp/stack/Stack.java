package org.rsp.stack;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The whole system: starts what does not run, in an order that fits, and leaves it running; stops all of it. Either
 * everything wanted runs at the end, or nothing that this start began. Safe to repeat; one at a time per folder.
 */
public final class Stack {

    private static final Duration START_LIMIT = Duration.ofMinutes(4);
    private static final Duration STOP_LIMIT = Duration.ofSeconds(30);
    /** A JVM writes its start-up cache while it stops. */
    private static final Duration STOP_LIMIT_RECORDING = Duration.ofMinutes(4);

    private static final int HEARTBEAT_SECONDS = 10;
    private static final long DISK_NEEDED = 1_500_000_000L;
    private static final long LOG_KEPT = 20_000_000L;

    private final Settings settings;
    private final Screen screen;
    private final Map<Part, RunningProcess> startedHere = new ConcurrentHashMap<>();
    private final Object abandoning = new Object();
    private volatile boolean abandoned;

    public Stack(Settings settings, Screen screen) {
        this.settings = settings;
        this.screen = screen;
    }

    public Settings settings() {
        return settings;
    }

    /** Starts every wanted part that does not run and waits until all of them answer. */
    public void up() {
        makeFolders();
        try (var lock = lock()) {
            assert lock.isOpen();
            refuseAnotherOffset();
            List<Part> missing =
                    settings.parts().stream().filter(part -> !isRunning(part)).toList();
            if (missing.isEmpty()) {
                screen.say("Everything runs already.");
                return;
            }
            var recipes = recipes();
            checkDisk();
            missing.forEach(part -> recipe(recipes, part).check());
            checkPorts(missing);
            write(settings.run().resolve("offset"), Integer.toString(settings.offset()));
            start(missing, recipes);
        } catch (IOException e) {
            throw new Refused("The lock of " + settings.home() + " cannot be given back: " + e.getMessage() + ".");
        }
    }

    /** Starts one part again, with the stack's own settings; used after {@link #kill}. */
    public void start(Part part) {
        var recipes = recipes();
        recipe(recipes, part).check();
        start(List.of(part), recipes);
    }

    /** The same of a service that is told something else than the settings say: whoever tests it puts something between it and others. */
    public void start(Part service, Map<String, String> instead) {
        var recipes = recipes();
        recipes.put(service, new Service(service, settings, Secrets.in(settings.home()), instead));
        recipe(recipes, service).check();
        start(List.of(service), recipes);
    }

    /** The same of another build of it, in this folder. */
    public void start(Part service, Path application, Map<String, String> instead) {
        var recipes = recipes();
        recipes.put(service, new Service(service, settings, Secrets.in(settings.home()), application, instead));
        recipe(recipes, service).check();
        start(List.of(service), recipes);
    }

    private void start(List<Part> missing, Map<Part, Recipe> recipes) {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var done = new EnumMap<Part, CompletableFuture<Void>>(Part.class);
            for (Part part : Part.values()) {
                if (!missing.contains(part)) {
                    done.put(part, CompletableFuture.completedFuture(null));
                    continue;
                }
                Recipe recipe = recipe(recipes, part);
                var prepared = CompletableFuture.runAsync(recipe::prepare, threads);
                var needs = needs(part).stream().map(done::get).toArray(CompletableFuture[]::new);
                done.put(
                        part,
                        CompletableFuture.allOf(prepared, CompletableFuture.allOf(needs))
                                .thenRunAsync(() -> launch(recipe), threads));
            }
            try {
                showProgressUntil(failFast(done), done);
            } catch (ExecutionException e) {
                boolean interrupted = abandoned;
                abandon();
                if (interrupted) {
                    throw new Refused("Interrupted; what this start had begun is stopped.");
                }
                throw e.getCause() instanceof Refused refused ? refused : new IllegalStateException(e.getCause());
            } catch (InterruptedException e) {
                abandon();
                Thread.currentThread().interrupt();
                throw new Refused("Interrupted.");
            }
        }
    }

    private void showProgressUntil(CompletableFuture<Void> end, Map<Part, CompletableFuture<Void>> done)
            throws ExecutionException, InterruptedException {
        for (int seconds = HEARTBEAT_SECONDS; ; seconds += HEARTBEAT_SECONDS) {
            try {
                end.get(HEARTBEAT_SECONDS, TimeUnit.SECONDS);
                return;
            } catch (TimeoutException stillWaiting) {
                Predicate<Part> ready = part -> Optional.ofNullable(done.get(part))
                        .filter(Future::isDone)
                        .isPresent();
                String waitingFor = Arrays.stream(Part.values())
                        .filter(part ->
                                !ready.test(part) && needs(part).stream().allMatch(ready))
                        .map(Part::title)
                        .collect(Collectors.joining(", "));
                screen.say("  … " + seconds + " s, waiting for " + waitingFor);
            }
        }
    }

    /** Completes when all have, or as soon as one has failed. */
    private static CompletableFuture<Void> failFast(Map<Part, CompletableFuture<Void>> all) {
        var failed = new CompletableFuture<Void>();
        for (CompletableFuture<Void> each : all.values()) {
            var unused = each.whenComplete((nothing, problem) -> {
                if (problem != null) {
                    failed.completeExceptionally(problem);
                }
            });
        }
        var everything = CompletableFuture.allOf(all.values().toArray(CompletableFuture[]::new));
        return CompletableFuture.anyOf(everything, failed).thenApply(ignored -> null);
    }

    /** Services ask Keycloak for its keys when they start. */
    private static List<Part> needs(Part part) {
        return switch (part) {
            case POSTGRESQL, KAFKA -> List.of();
            case KEYCLOAK -> List.of(Part.POSTGRESQL);
            default -> List.of(Part.POSTGRESQL, Part.KAFKA, Part.KEYCLOAK);
        };
    }

    private void launch(Recipe recipe) {
        long began = System.nanoTime();
        Part part = recipe.part();
        Path log = settings.log(part);
        shortenLog(log);
        recipe.arrange();
        List<String> command = recipe.command();
        Map<String, String> environment = recipe.environment();
        Process process;
        synchronized (startedHere) {
            if (abandoned) {
                throw new Refused("Interrupted.");
            }
            process = Command.detach(command, environment, log);
            var running = RunningProcess.of(process);
            running.writeTo(pidFile(part));
            startedHere.put(part, running);
        }
        await(recipe, process, began);
        recipe.settle();
        screen.ready(recipe.title(), Duration.ofNanos(System.nanoTime() - began));
    }

    private void await(Recipe recipe, Process process, long began) {
        while (!recipe.answers()) {
            long seconds = (System.nanoTime() - began) / 1_000_000_000L;
            if (abandoned) {
                throw new Refused("Interrupted.");
            }
            if (!process.isAlive()) {
                throw new Refused(recipe.title() + " stopped while starting (code " + process.exitValue() + "). "
                        + lastLines(recipe.part()));
            }
            if (seconds > START_LIMIT.toSeconds()) {
                throw new Refused(recipe.title() + " runs but does not answer after " + seconds + " s. "
                        + lastLines(recipe.part()));
            }
            RunningProcess.pause(100);
        }
    }

    /** Without what the JVM says about the start-up cache it writes even while it fails. */
    private String lastLines(Part part) {
        Path log = settings.log(part);
        try (var lines = Files.lines(log, StandardCharsets.ISO_8859_1)) {
            List<String> all = lines.filter(line -> !line.contains("AOT") && !line.contains("[aot]"))
                    .toList();
            List<String> last = all.subList(Math.max(0, all.size() - 20), all.size()).stream()
                    .map(LogLine::readable)
                    .toList();
            return "The end of " + log + ":\n  " + String.join("\n  ", last);
        } catch (IOException e) {
            return "Its log " + log + " cannot be read.";
        }
    }

    /**
     * Stops what this object started, quickly: a start was interrupted or has failed. Whoever comes second waits, or the
     * JVM would end while the first is still stopping.
     */
    public void abandon() {
        synchronized (startedHere) {
            abandoned = true;
        }
        Command.endAll();
        synchronized (abandoning) {
            Arrays.stream(Part.values()).sorted(Comparator.reverseOrder()).forEach(part -> Optional.ofNullable(
                            startedHere.remove(part))
                    .ifPresent(process -> abandon(part, process)));
        }
    }

    private void abandon(Part part, RunningProcess process) {
        // a service keeps nothing; asked politely it would first write its start-up cache
        if (part.isService()) {
            process.kill();
        } else {
            process.stop(signal(part), Duration.ofSeconds(5));
        }
        forget(part);
    }

    /** Stops everything of this stack, whichever launcher started it; true if there was something to stop. */
    public boolean down() {
        if (!Files.isDirectory(settings.run())) {
            return false;
        }
        try (var lock = lock()) {
            assert lock.isOpen();
            return stopAll(true);
        } catch (IOException e) {
            throw new Refused("The lock of " + settings.home() + " cannot be given back: " + e.getMessage() + ".");
        }
    }

    /** Stops everything at once and deletes every file of the stack, programs excepted. */
    public void reset() {
        if (!Files.isDirectory(settings.home())) {
            return;
        }
        makeFolders();
        try (var lock = lock()) {
            assert lock.isOpen();
            stopAll(false);
            for (String folder : List.of("data", "keys", "logs", "run", "aot")) {
                Programs.delete(settings.home().resolve(folder));
            }
            Files.deleteIfExists(Secrets.file(settings.home()));
        } catch (IOException e) {
            throw new Refused("Not everything in " + settings.home() + " could be deleted: " + e.getMessage() + ".");
        }
    }

    private boolean stopAll(boolean orderly) {
        boolean any = false;
        // callers before what they call; the database last
        var groups = List.of(
                List.of(Part.GATEWAY),
                List.of(Part.CASELOAD, Part.RETURNS, Part.RESETTLEMENT, Part.COI),
                List.of(Part.KEYCLOAK, Part.KAFKA),
                List.of(Part.POSTGRESQL));
        if (orderly && Arrays.stream(Part.values()).anyMatch(part -> isRunning(part) && records(part))) {
            screen.say("  Each part writes its start-up cache, once per build: this takes a little longer.");
        }
        for (List<Part> group : groups) {
            try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
                var stopping = new ArrayList<CompletableFuture<Void>>();
                for (Part part : group) {
                    Optional<RunningProcess> process = process(part);
                    if (process.isPresent()) {
                        any = true;
                        stopping.add(CompletableFuture.runAsync(() -> stop(part, process.get(), orderly), threads));
                    } else {
                        forget(part);
                    }
                }
                stopping.forEach(CompletableFuture::join);
            }
        }
        startedHere.clear();
        return any;
    }

    private void stop(Part part, RunningProcess process, boolean orderly) {
        boolean keepsNothing = part.isService();
        if (!orderly && keepsNothing) {
            process.kill();
        } else {
            boolean recorded = records(part);
            Duration patience = !orderly ? Duration.ofSeconds(5) : recorded ? STOP_LIMIT_RECORDING : STOP_LIMIT;
            boolean clean = process.stop(signal(part), patience);
            if (clean && recorded) {
                cache(part).ifPresent(StartUpCache::keep);
            }
            screen.say("  " + part.title() + (clean ? " stopped" : " did not stop by itself and was killed"));
        }
        forget(part);
    }

    /** SIGKILL, as a crash would be. */
    public void kill(Part part) {
        process(part).ifPresent(RunningProcess::kill);
        startedHere.remove(part);
        forget(part);
    }

    public boolean isRunning(Part part) {
        return process(part).isPresent();
    }

    /** By which a running part gets signals. */
    public Optional<Long> pid(Part part) {
        return process(part).map(RunningProcess::pid);
    }

    Optional<RunningProcess> process(Part part) {
        return RunningProcess.readFrom(pidFile(part)).filter(RunningProcess::isAlive);
    }

    /** Whether the part answers now, whoever started it. */
    boolean answers(Part part) {
        return recipe(recipes(), part).answers();
    }

    private static String signal(Part part) {
        // "fast": PostgreSQL rolls back what is open and goes; on TERM it would wait for every client to leave
        return part == Part.POSTGRESQL ? "INT" : "TERM";
    }

    private boolean records(Part part) {
        return cache(part).filter(StartUpCache::isRecording).isPresent();
    }

    private Optional<StartUpCache> cache(Part part) {
        return Optional.ofNullable(recipes().get(part)).flatMap(Recipe::cache);
    }

    private Map<Part, Recipe> recipes() {
        var secrets = Secrets.in(settings.home());
        var programs = new Programs(settings);
        var all = new EnumMap<Part, Recipe>(Part.class);
        all.put(Part.POSTGRESQL, new PostgreSql(settings, secrets, programs));
        all.put(Part.KAFKA, new Kafka(settings, secrets));
        all.put(Part.KEYCLOAK, new Keycloak(settings, secrets, programs));
        Arrays.stream(Part.values())
                .filter(Part::isService)
                .forEach(part -> all.put(part, new Service(part, settings, secrets)));
        return all;
    }

    private static Recipe recipe(Map<Part, Recipe> recipes, Part part) {
        Recipe recipe = recipes.get(part);
        if (recipe == null) {
            throw new Refused("There is no recipe for " + part.title() + ".");
        }
        return recipe;
    }

    private void refuseAnotherOffset() {
        boolean anyRuns = Arrays.stream(Part.values()).anyMatch(this::isRunning);
        Optional<Integer> running = recordedOffset(settings.home());
        if (anyRuns && running.isPresent() && running.get() != settings.offset()) {
            throw new Refused("This stack already runs with RSP_PORT_OFFSET=" + running.get()
                    + ": ./rsp down first, or leave the offset as it is.");
        }
    }

    /** The offset the stack in this folder was started with last. */
    static Optional<Integer> recordedOffset(Path home) {
        Path file = home.resolve("run/offset");
        try {
            return Files.exists(file)
                    ? Optional.of(Integer.parseInt(Files.readString(file).strip()))
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private void checkPorts(List<Part> missing) {
        for (Part part : missing) {
            for (int port : part.ports(settings.offset())) {
                if (!Probe.isFree(port)) {
                    throw new Refused("Port " + port + ", which " + part.title()
                            + " needs, is in use by another program: stop that one (ss -ltnp | grep :" + port
                            + " names it), or set RSP_PORT_OFFSET to a number such as 2000.");
                }
            }
        }
    }

    private void checkDisk() {
        try {
            long usable = Files.getFileStore(settings.home()).getUsableSpace();
            if (usable < DISK_NEEDED) {
                throw new Refused("The disk is too full: " + settings.home() + " needs 1.5 GB free and has "
                        + usable / 1_000_000 + " MB.");
            }
            write(settings.run().resolve("probe"), "x".repeat(4096));
        } catch (IOException e) {
            throw new Refused("Cannot find out how full the disk of " + settings.home() + " is: " + e.getMessage());
        }
    }

    private void makeFolders() {
        Path home = settings.home();
        try {
            for (Path folder : List.of(home, settings.logs(), settings.run(), home.resolve("data"))) {
                Files.createDirectories(folder);
            }
            // others may pass through, as PostgreSQL's user must when root starts the stack, but not look around
            for (Path folder : List.of(home, home.resolve("data"))) {
                Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx--x--x"));
            }
            for (Path folder : List.of(settings.logs(), settings.run())) {
                Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
            }
        } catch (IOException e) {
            throw new Refused("Cannot write in " + home + ": " + e.getMessage() + ".");
        }
    }

    /** Held until the channel is closed. */
    private FileChannel lock() {
        try {
            var channel = FileChannel.open(
                    settings.home().resolve(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (channel.tryLock() == null) {
                screen.say("Waiting for another ./rsp that is at work in this folder.");
                channel.lock();
            }
            return channel;
        } catch (IOException | OverlappingFileLockException e) {
            throw new Refused("Cannot lock " + settings.home() + ": " + e.getMessage() + ".");
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new Refused("Cannot write " + file + " (is the disk full?): " + e.getMessage() + ".");
        }
    }

    private static void shortenLog(Path log) {
        try {
            if (Files.exists(log) && Files.size(log) > LOG_KEPT) {
                Files.move(
                        log,
                        log.resolveSibling(log.getFileName() + ".1"),
                        java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new Refused("Cannot set " + log + " aside: " + e.getMessage() + ".");
        }
    }

    private Path pidFile(Part part) {
        return settings.run().resolve(part.title() + ".pid");
    }

    private void forget(Part part) {
        try {
            Files.deleteIfExists(pidFile(part));
        } catch (IOException e) {
            throw new Refused("Cannot delete " + pidFile(part) + ": " + e.getMessage() + ".");
        }
    }

    List<Part> runningParts() {
        return new ArrayList<>(
                Arrays.stream(Part.values()).filter(this::isRunning).toList());
    }
}
