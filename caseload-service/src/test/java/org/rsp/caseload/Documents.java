package org.rsp.caseload;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** What stands in {@code docs/} and in the sources of all modules, for the tests that hold the two together. */
final class Documents {

    private static final Path REPOSITORY = Path.of("..");

    private Documents() {}

    static String read(String document) {
        return text(REPOSITORY.resolve("docs").resolve(document));
    }

    /** The rows of every table whose head begins with this word. */
    static List<List<String>> table(String document, String corner) {
        var rows = Stream.<List<String>>builder();
        var inside = false;
        for (var line : read(document).lines().toList()) {
            var cells = cells(line);
            if (cells.isEmpty()) {
                inside = false;
            } else if (cells.getFirst().equals(corner)) {
                inside = true;
            } else if (inside && !cells.getFirst().startsWith("-")) {
                rows.add(cells);
            }
        }
        return rows.build().toList();
    }

    /** The text of every Java source below this folder of any module. */
    static Stream<String> sources(String folder) {
        return java(folder).map(Documents::text);
    }

    /** The simple names of the test classes of all modules. */
    static List<String> testClasses() {
        return java("src/test")
                .map(file -> file.getFileName().toString().replace(".java", ""))
                .toList();
    }

    static List<Path> decisions() {
        try (var files = Files.list(REPOSITORY.resolve("docs/decisions"))) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every page people read: at the top and below {@code docs/}. */
    static List<Path> pages() {
        try (var top = Files.list(REPOSITORY);
                var docs = Files.walk(REPOSITORY.resolve("docs"))) {
            return Stream.concat(top, docs)
                    .filter(f -> f.toString().endsWith(".md"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Path file) {
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
