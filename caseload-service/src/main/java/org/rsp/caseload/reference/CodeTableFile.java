package org.rsp.caseload.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the file of a table: lines {@code # key: value} that say where it comes from, a line of column names, and one line
 * for each code, in the order of codes. Whatever is not so is refused with the file and the line, because a table that is
 * half right is wrong for somebody.
 */
final class CodeTableFile {

    private static final Set<String> ORIGIN = Set.of("title", "version", "year", "source", "licence", "note");
    private static final Set<String> COLUMNS = Set.of("code", "name", "partOf", "kind", "iso", "restricted", "older");
    private static final Pattern ORIGIN_LINE = Pattern.compile("# ([a-z]+): (\\S.*)");
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9-]{1,10}");
    private static final Pattern YEAR = Pattern.compile("[12][0-9]{3}");

    private final String list;
    private final Map<String, String> origin = new HashMap<>();
    private final List<CodeEntry> entries = new ArrayList<>();
    private List<String> columns = List.of();
    private int line;

    private CodeTableFile(String list) {
        this.list = list;
    }

    static CodeTable read(String list, String text) {
        var file = new CodeTableFile(list);
        text.lines().forEach(file::take);
        return file.table();
    }

    private void take(String text) {
        line++;
        if (text.startsWith("#")) {
            takeOrigin(text);
        } else if (columns.isEmpty()) {
            takeColumns(cells(text));
        } else {
            takeEntry(cells(text));
        }
    }

    private void takeOrigin(String text) {
        var found = ORIGIN_LINE.matcher(text);
        must(columns.isEmpty() && found.matches() && ORIGIN.contains(found.group(1)), "says nothing of its origin");
        must(origin.put(found.group(1), found.group(2)) == null, "says this already");
    }

    private void takeColumns(List<String> names) {
        must(names.size() > 1 && names.subList(0, 2).equals(List.of("code", "name")), "must begin with code,name");
        must(COLUMNS.containsAll(names) && new HashSet<>(names).size() == names.size(), "has a column that is none");
        columns = names;
    }

    private void takeEntry(List<String> cells) {
        must(cells.size() == columns.size(), "has %d cells for %d columns".formatted(cells.size(), columns.size()));
        var values = new LinkedHashMap<String, String>();
        for (int i = 0; i < cells.size(); i++) {
            values.put(columns.get(i), cells.get(i));
        }
        var code = cells.getFirst();
        var name = cells.get(1);
        must(CODE.matcher(code).matches(), "has no code");
        must(!name.isEmpty() && name.equals(name.strip()), "has no name");
        must(
                entries.isEmpty() || entries.getLast().code().compareTo(code) < 0,
                "is not in the order of codes, or twice");
        entries.add(new CodeEntry(
                code,
                name,
                text(values.get("partOf")),
                text(values.get("kind")),
                text(values.get("iso")),
                flag(values.get("restricted")),
                flag(values.get("older"))));
    }

    private static @Nullable String text(@Nullable String cell) {
        return cell == null || cell.isEmpty() ? null : cell;
    }

    private @Nullable Boolean flag(@Nullable String cell) {
        must(cell == null || cell.equals("true") || cell.equals("false"), "has something else than true or false");
        return cell == null ? null : Boolean.valueOf(cell);
    }

    private CodeTable table() {
        must(!entries.isEmpty(), "is the last, and there was no code");
        must(
                origin.keySet().containsAll(Set.of("title", "version", "year", "source", "licence")),
                "is the last, and the origin is not said whole");
        must(YEAR.matcher(said("year")).matches(), "is the last, and the year is none");
        var table = new CodeTable(
                list,
                new CodeTable.Origin(
                        said("title"),
                        said("version"),
                        Integer.parseInt(said("year")),
                        said("source"),
                        said("licence"),
                        origin.get("note")),
                entries);
        for (var entry : entries) {
            var whole = entry.partOf();
            must(
                    whole == null || table.has(whole),
                    "is the last, and " + entry.code() + " is part of a code that is none");
        }
        return table;
    }

    private String said(String key) {
        return Objects.requireNonNull(origin.get(key));
    }

    /** RFC 4180 without line breaks in a cell. */
    private List<String> cells(String text) {
        var cells = new ArrayList<String>();
        var cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' && quoted && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                cell.append(c);
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        must(!quoted, "has a quote without its end");
        cells.add(cell.toString());
        return cells;
    }

    private void must(boolean right, String otherwise) {
        if (!right) {
            throw new IllegalStateException("reference/%s.csv, line %d %s".formatted(list, line, otherwise));
        }
    }
}
