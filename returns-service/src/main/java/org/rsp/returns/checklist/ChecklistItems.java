package org.rsp.returns.checklist;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.rsp.returns.guards.ReturnGuard;

/** The returns checklist: the file {@code checklist/items.csv}, whose lines that begin with {@code #} are words. A wrong one stops the start. */
final class ChecklistItems {

    private static final String FILE = "/checklist/items.csv";
    private static final int COLUMNS = 4;

    private static final ChecklistItems SHIPPED = new ChecklistItems(text());

    private final List<ChecklistItem> all;

    ChecklistItems(String text) {
        this.all = text.lines()
                .filter(line -> !line.startsWith("#"))
                .skip(1)
                .map(ChecklistItems::item)
                .toList();
        demand(!all.isEmpty(), "something is asked");
        demand(all.stream().map(ChecklistItem::code).distinct().count() == all.size(), "each code once");
        demand(
                all.stream().flatMap(item -> item.guard().stream()).noneMatch(guard -> guard == ReturnGuard.G1),
                "G1 is asked by each act that rests on it, and answers no item");
        var topics = all.stream().map(ChecklistItem::topic).toList();
        demand(topics.equals(topics.stream().sorted().toList()), "the topics stand in their order");
        demand(
                topics.stream().distinct().count() == ChecklistTopic.values().length,
                "something is asked of each topic");
    }

    static ChecklistItems shipped() {
        return SHIPPED;
    }

    List<ChecklistItem> all() {
        return all;
    }

    Optional<ChecklistItem> find(String code) {
        return all.stream().filter(item -> item.code().equals(code)).findFirst();
    }

    /** The cells: topic, item, known, question. Only the last may hold commas. */
    private static ChecklistItem item(String line) {
        var cells = line.split(",", COLUMNS);
        demand(cells.length == COLUMNS, "every row has its cells: " + line);
        return new ChecklistItem(
                ChecklistTopic.valueOf(cells[0]), cells[1], cells[2].isEmpty() ? null : cells[2], cells[3]);
    }

    private static String text() {
        try (var file = Objects.requireNonNull(ChecklistItems.class.getResourceAsStream(FILE), FILE)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }

    private static void demand(boolean sound, String rule) {
        if (!sound) {
            throw new AssertionError("unsound checklist: " + rule);
        }
    }
}
