package org.rsp.platform.access;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.rsp.platform.identity.Role;

/** The page that people review, read as the policy that runs. It ships with the platform, so there is no second copy. */
record PolicyPage(String text) {

    private static final String NOTHING = "·";

    static PolicyPage ofPlatform() {
        try (var file = Objects.requireNonNull(PolicyPage.class.getResourceAsStream("/access/policy.md"))) {
            return new PolicyPage(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Policy policy() {
        return new Policy(
                table("rule").stream().map(PolicyPage::grant).toList(),
                byKey("role", r -> role(r.get("role")), r -> codes(r.get("purposes"), Purpose::valueOf)),
                byKey("role", r -> role(r.get("role")), r -> classes(r.get("classes"))),
                byKey("purpose", r -> Purpose.valueOf(r.get("purpose")), r -> classes(r.get("classes"))),
                byKey("operation", r -> r.get("operation"), PolicyPage::operation));
    }

    private <K, V> Map<K, V> byKey(String corner, Function<Row, K> key, Function<Row, V> value) {
        return table(corner).stream().collect(toMap(key, value));
    }

    private static Grant grant(Row row) {
        var classes = new EnumMap<Action, Set<FieldClass>>(Action.class);
        for (Action action : Action.values()) {
            classes.put(action, classes(row.get(action.name())));
        }
        return new Grant(row.get("rule"), Relation.valueOf(row.get("relation")), row.get("organisation"), classes);
    }

    private static OperationRow operation(Row row) {
        return new OperationRow(
                row.get("operation"),
                Action.valueOf(row.get("action")),
                row.get("about"),
                Purpose.valueOf(row.get("purpose")),
                classes(row.get("classes")));
    }

    private static Role role(String wire) {
        return Role.find(wire).orElseThrow(() -> new AssertionError("the policy names an unknown role: " + wire));
    }

    private static Set<FieldClass> classes(String cell) {
        return codes(cell, FieldClass::valueOf);
    }

    private static <T> Set<T> codes(String cell, Function<String, T> code) {
        return Stream.of(cell.split(" "))
                .filter(word -> !word.equals(NOTHING))
                .map(code)
                .collect(toUnmodifiableSet());
    }

    /** A row by the names in its table's head; a name that is not there is an error, not an empty cell. */
    private record Row(Map<String, String> cells) {
        String get(String name) {
            return Objects.requireNonNull(cells.get(name), () -> "the policy's table has no column " + name);
        }
    }

    private List<Row> table(String corner) {
        var rows = Stream.<Row>builder();
        List<String> head = List.of();
        for (String line : text.lines().toList()) {
            var cells = cells(line);
            if (cells.isEmpty()) {
                head = List.of();
            } else if (head.isEmpty()) {
                head = cells;
            } else if (head.getFirst().equals(corner) && !cells.getFirst().startsWith("-")) {
                var row = new LinkedHashMap<String, String>();
                for (int i = 0; i < head.size(); i++) {
                    row.put(head.get(i), cells.get(i));
                }
                rows.add(new Row(row));
            }
        }
        return rows.build().toList();
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
