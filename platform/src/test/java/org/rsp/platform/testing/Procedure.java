package org.rsp.platform.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A procedure as people wrote it: {@code docs/procedures/*.md}. The tests' oracle, so the code is never checked against
 * itself.
 *
 * @param opening the state in which the procedure begins
 * @param moves state, then act: the state it leads to, or {@code ·} where it is not open
 * @param roles act, then role: whether the role may do it
 */
public record Procedure(
        String opening, Map<String, Map<String, String>> moves, Map<String, Map<String, String>> roles) {

    public static final String NOT_OPEN = "·";

    public static Procedure read(String name) {
        try {
            var lines = Files.readAllLines(Path.of("..", "docs", "procedures", name + ".md"));
            return new Procedure(opening(lines), table(lines, "state \\ act"), table(lines, "act \\ role"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String opening(List<String> lines) {
        return lines.stream()
                .filter(l -> l.startsWith("Opens with: "))
                .map(l -> l.substring(l.indexOf('→') + 1).strip())
                .findFirst()
                .orElseThrow(() -> new AssertionError("the procedure does not say with what it opens"));
    }

    private static Map<String, Map<String, String>> table(List<String> lines, String corner) {
        var rows = new LinkedHashMap<String, Map<String, String>>();
        List<String> head = List.of();
        for (String line : lines) {
            var cells = cells(line);
            if (head.isEmpty()) {
                head = !cells.isEmpty() && cells.getFirst().equals(corner) ? cells : head;
            } else if (cells.isEmpty()) {
                break;
            } else if (!cells.getFirst().startsWith("-") && !cells.getFirst().startsWith(":")) {
                var row = new LinkedHashMap<String, String>();
                for (int i = 1; i < cells.size(); i++) {
                    row.put(head.get(i), cells.get(i));
                }
                rows.put(cells.getFirst(), row);
            }
        }
        if (rows.isEmpty()) {
            throw new AssertionError("the procedure has no table '" + corner + "'");
        }
        return rows;
    }

    private static List<String> cells(String line) {
        if (!line.startsWith("|")) {
            return List.of();
        }
        return Arrays.stream(line.substring(1, line.lastIndexOf('|')).split("\\|", -1))
                .map(c -> c.strip().replace("`", ""))
                .toList();
    }
}
