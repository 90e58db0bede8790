package org.rsp.caseload.reference;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** All code tables, by their names in alphabetical order. */
public final class CodeTables {

    /** The files below {@code reference/}. */
    static final List<String> LISTS = List.of(
            "address-type",
            "country",
            "education-degree",
            "education-level",
            "employment",
            "ethnicity",
            "language",
            "language-level",
            "marital-status",
            "occupation",
            "occupation-earlier",
            "relationship",
            "religion",
            "sex",
            "specific-need",
            "unhcr-country",
            "unhcr-language",
            "vulnerability");

    private final TreeMap<String, CodeTable> tables = new TreeMap<>();

    private static final class Shipped {
        private static final CodeTables TABLES = load();
    }

    private CodeTables(List<CodeTable> tables) {
        tables.forEach(table -> this.tables.put(table.list(), table));
    }

    /** Those that ship with the service: read once, when they are first asked for, and never changed. */
    public static CodeTables shipped() {
        return Shipped.TABLES;
    }

    /** Reads them all; throws, with the file and the line, when one is not as it should be. */
    public static CodeTables load() {
        return new CodeTables(
                LISTS.stream().map(list -> CodeTableFile.read(list, text(list))).toList());
    }

    public List<CodeTable> all() {
        return List.copyOf(tables.values());
    }

    public Optional<CodeTable> find(String list) {
        return Optional.ofNullable(tables.get(list));
    }

    /** The table of this name, which must be one of those above. */
    public CodeTable get(String list) {
        return find(list).orElseThrow(() -> new IllegalArgumentException("there is no code table " + list));
    }

    private static String text(String list) {
        var path = "/reference/" + list + ".csv";
        try (var file = CodeTables.class.getResourceAsStream(path)) {
            if (file == null) {
                throw new IllegalStateException(path + " is not there");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }
}
