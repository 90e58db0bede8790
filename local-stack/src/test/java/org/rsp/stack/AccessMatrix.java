package org.rsp.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The reviewed file: what each principal may do on each topic and as each group. */
record AccessMatrix(List<String> principals, List<String> topics, List<String> groups, Map<String, String> cells) {

    private static final String GROUP = "group:";

    static AccessMatrix reviewed() {
        try (var file = AccessMatrix.class.getResourceAsStream("/kafka-access.txt")) {
            var lines = new String(file.readAllBytes(), StandardCharsets.UTF_8).lines();
            return of(lines.filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> List.of(line.split("\\s+", -1)))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static AccessMatrix of(List<List<String>> rows) {
        var principals = rows.getFirst().subList(1, rows.getFirst().size());
        var topics = new ArrayList<String>();
        var groups = new ArrayList<String>();
        var cells = new TreeMap<String, String>();
        for (List<String> row : rows.subList(1, rows.size())) {
            if (row.size() != principals.size() + 1) {
                throw new AssertionError("a row with too many cells or too few: " + row);
            }
            String on = row.getFirst();
            if (on.startsWith(GROUP)) {
                groups.add(on.substring(GROUP.length()));
            } else {
                topics.add(on);
            }
            for (int i = 0; i < principals.size(); i++) {
                cells.put(principals.get(i) + " on " + on, row.get(i + 1));
            }
        }
        return new AccessMatrix(principals, topics, groups, cells);
    }

    static String onTopic(String principal, String topic) {
        return principal + " on " + topic;
    }

    static String onGroup(String principal, String group) {
        return principal + " on " + GROUP + group;
    }

    /** The topics this principal may use in this way, in the file's order. */
    List<String> topics(String principal, String way) {
        return topics.stream()
                .filter(topic -> cells.get(onTopic(principal, topic)).contains(way))
                .toList();
    }
}
