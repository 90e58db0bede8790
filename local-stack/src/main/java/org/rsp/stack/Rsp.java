package org.rsp.stack;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The command line behind {@code ./rsp}: each failure is one sentence on standard error and a code other than 0. */
public final class Rsp {

    private static final Screen SCREEN = System.err::println;

    private Rsp() {}

    public static void main(String[] arguments) {
        List<String> words = List.of(arguments);
        try {
            System.exit(run(
                    words.isEmpty() ? "" : words.getFirst(),
                    words.stream().skip(1).toList()));
        } catch (Refused refused) {
            System.err.println("rsp: " + refused.getMessage());
            System.exit(1);
        }
    }

    private static int run(String command, List<String> rest) {
        Settings settings = settings();
        var stack = new Stack(settings, SCREEN);
        switch (command) {
            case "up" -> up(stack);
            case "down" -> SCREEN.say(stack.down() ? "Everything is stopped." : "Nothing was running.");
            case "status" -> {
                return status(stack);
            }
            case "token" -> System.out.println(new Tokens(settings, existingSecrets(settings)).ofClient(one(rest)));
            case "env" ->
                System.out.println(
                        rest.contains("--compose")
                                ? Exports.compose(Secrets.in(settings.home()))
                                : Exports.shell(settings, existingSecrets(settings)));
            // for ./rsp demo only, which reads what no principal of the platform may read in one
            case "admit-tests" -> StackTests.admit(settings, existingSecrets(settings));
            case "reset" -> {
                stack.reset();
                SCREEN.say("Everything is stopped and the stack's data, logs and secrets are deleted.");
            }
            default -> throw new Refused("Unknown command " + command + ".");
        }
        return 0;
    }

    private static void up(Stack stack) {
        long began = System.nanoTime();
        var interrupted = new Thread(stack::abandon, "interrupted");
        Runtime.getRuntime().addShutdownHook(interrupted);
        stack.up();
        Runtime.getRuntime().removeShutdownHook(interrupted);
        SCREEN.say(String.format(
                Locale.ROOT,
                "Up after %.0f s.",
                Duration.ofNanos(System.nanoTime() - began).toMillis() / 1000.0));
        SCREEN.say(new Status(stack).whereToLook());
    }

    /** 0 when everything answers, 3 otherwise, as service scripts do. */
    private static int status(Stack stack) {
        var status = new Status(stack);
        System.out.print(status.table());
        boolean any = !stack.runningParts().isEmpty();
        if (any) {
            System.out.println();
            System.out.print(status.whereToLook());
        }
        return status.everythingAnswers() ? 0 : 3;
    }

    private static String one(List<String> rest) {
        if (rest.size() != 1) {
            throw new Refused("Say which client: ./rsp token aus.");
        }
        return rest.getFirst();
    }

    private static Secrets existingSecrets(Settings settings) {
        if (!Files.exists(Secrets.file(settings.home()))) {
            throw new Refused("There is no stack in " + settings.home() + " yet: ./rsp up makes one.");
        }
        return Secrets.in(settings.home());
    }

    private static Settings settings() {
        Path root = Path.of(setting("rsp.root", "RSP_ROOT").orElse("."))
                .toAbsolutePath()
                .normalize();
        Path home = setting("rsp.home", "RSP_HOME")
                .map(Path::of)
                .orElse(root.resolve(".rsp"))
                .toAbsolutePath()
                .normalize();
        int offset = setting("rsp.port.offset", "RSP_PORT_OFFSET")
                .map(Rsp::number)
                .or(() -> Stack.recordedOffset(home))
                .orElse(0);
        Settings settings = Settings.of(root, home, offset);
        settings = setting("rsp.parts", "RSP_PARTS")
                .map(Rsp::parts)
                .map(settings::withParts)
                .orElse(settings);
        settings = setting("rsp.programs", "RSP_PROGRAMS")
                .map(Path::of)
                .map(settings::withPrograms)
                .orElse(settings);
        boolean caches = setting("rsp.caches", "RSP_START_UP_CACHES")
                .map(Boolean::parseBoolean)
                .orElse(true);
        return caches ? settings : settings.withoutStartUpCaches();
    }

    private static Set<Part> parts(String names) {
        return Arrays.stream(names.split(",", -1))
                .map(Part::named)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Part.class)));
    }

    private static int number(String text) {
        try {
            return Integer.parseInt(text.strip());
        } catch (NumberFormatException e) {
            throw new Refused("RSP_PORT_OFFSET must be a number, such as 2000.");
        }
    }

    private static Optional<String> setting(String property, String variable) {
        return Optional.ofNullable(System.getProperty(property))
                .or(() -> Optional.ofNullable(System.getenv(variable)))
                .filter(value -> !value.isBlank());
    }
}
