package org.rsp.platform.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What stands in {@code docs/} and in the sources of all modules, for the tests that hold the two together. */
public final class Documents {

    private static final Path REPOSITORY = Path.of("..");

    private Documents() {}

    public static String read(String document) {
        return text(REPOSITORY.resolve("docs").resolve(document));
    }

    /** The rows of every table whose head begins with this word. */
    public static List<List<String>> table(String document, String corner) {
        return table(document, head -> head.getFirst().equals(corner));
    }

    /** The rows of every table whose head begins with the one word and ends with the other. */
    public static List<List<String>> table(String document, String corner, String last) {
        return table(
                document,
                head -> head.getFirst().equals(corner) && head.getLast().equals(last));
    }

    private static List<List<String>> table(String document, Predicate<List<String>> head) {
        var rows = Stream.<List<String>>builder();
        var inside = false;
        for (var line : read(document).lines().toList()) {
            var cells = cells(line);
            if (cells.isEmpty()) {
                inside = false;
            } else if (head.test(cells)) {
                inside = true;
            } else if (inside && !cells.getFirst().startsWith("-")) {
                rows.add(cells);
            }
        }
        return rows.build().toList();
    }

    /** The text of every Java source below this folder of any module. */
    public static Stream<String> sources(String folder) {
        return java(folder).map(Documents::text);
    }

    /** The simple names of the test classes of all modules. */
    public static List<String> testClasses() {
        return java("src/test")
                .map(file -> file.getFileName().toString().replace(".java", ""))
                .toList();
    }

    public static List<Path> decisions() {
        try (var files = Files.list(REPOSITORY.resolve("docs/decisions"))) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every page people read: at the top and below {@code docs/}. */
    public static List<Path> pages() {
        try (var top = Files.list(REPOSITORY);
                var docs = Files.walk(REPOSITORY.resolve("docs"))) {
            return Stream.concat(top, docs)
                    .filter(f -> f.toString().endsWith(".md"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> java(String folder) {
        try (var modules = Files.list(REPOSITORY)) {
            return modules
                    .map(m -> m.resolve(folder))
                    .filter(Files::isDirectory)
                    .flatMap(Documents::javaBelow)
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> javaBelow(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.filter(f -> f.toString().endsWith(".java")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> cells(String line) {
        if (!line.startsWith("|")) {
            return List.of();
        }
        return Arrays.stream(line.substring(1, line.lastIndexOf('|')).split("\\|", -1))
                .map(String::strip)
                .toList();
    }
}
