package org.rsp.platform.datafiles;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A file with data of others: lines {@code # source KEY: words} that say where each row comes from, other lines of words that begin with {@code #}, the names
 * of the columns, and the rows. Only the last column may hold commas. What is not so stops the start.
 *
 * @param sources by key
 * @param rows the cells of each
 */
public record DataFile(Map<String, String> sources, List<List<String>> rows) {

    private static final Pattern SOURCE = Pattern.compile("# source ([A-Z0-9-]+): (\\S.*)");

    /**
     * The file that ships with a service.
     *
     * @param reader whose service it is: the platform does not see the files of every service
     * @param file from the root of the resources
     */
    public static DataFile read(Class<?> reader, String file) {
        return of(file, text(reader, file));
    }

    /** The same of a text that is at hand. */
    public static DataFile of(String file, String text) {
        var sources = new HashMap<String, String>();
        text.lines()
                .map(SOURCE::matcher)
                .filter(Matcher::matches)
                .forEach(line -> sources.put(line.group(1), line.group(2)));
        var table = text.lines().filter(line -> !line.startsWith("#")).toList();
        var columns = table.getFirst().split(",", -1).length;
        var rows = table.stream()
                .skip(1)
                .map(line -> List.of(line.split(",", columns)))
                .toList();
        for (var row : rows) {
            if (row.size() != columns) {
                throw new AssertionError("%s: %s has %d cells".formatted(file, row.getFirst(), row.size()));
            }
        }
        return new DataFile(Map.copyOf(sources), rows);
    }

    /** The words behind a key. */
    public String source(String key) {
        return Objects.requireNonNull(sources.get(key), () -> "no source " + key);
    }

    private static String text(Class<?> reader, String file) {
        try (var lines = Objects.requireNonNull(reader.getResourceAsStream(file), file)) {
            return new String(lines.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }
}
