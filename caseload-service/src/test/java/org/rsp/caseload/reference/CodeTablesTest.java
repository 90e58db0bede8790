package org.rsp.caseload.reference;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toUnmodifiableSet;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rsp.caseload.Country;
import org.rsp.caseload.cases.MaritalStatus;
import org.rsp.caseload.cases.Relationship;
import org.rsp.caseload.cases.Sex;

class CodeTablesTest {

    private static final CodeTables TABLES = CodeTables.load();

    private static Set<String> codes(String list, Predicate<CodeEntry> which) {
        return TABLES.get(list).entries().stream()
                .filter(which)
                .map(CodeEntry::code)
                .collect(toCollection(TreeSet::new));
    }

    private static Set<String> codes(String list) {
        return codes(list, _ -> true);
    }

    private static Set<String> names(Enum<?>[] values) {
        return Stream.of(values).map(Enum::name).collect(toCollection(TreeSet::new));
    }

    private static Set<String> without(Set<String> all, String... some) {
        var rest = new TreeSet<>(all);
        rest.removeAll(Set.of(some));
        return rest;
    }

    @Test
    void every_file_is_a_table() throws IOException {
        try (var files = Files.list(Path.of("src/main/resources/reference"))) {
            var there = files.map(f -> f.getFileName().toString().replace(".csv", ""))
                    .sorted()
                    .toList();
            assertEquals(CodeTables.LISTS, there);
        }
        assertEquals(
                CodeTables.LISTS, TABLES.all().stream().map(CodeTable::list).toList());
    }

    @Test
    void every_table_is_told_of_on_its_page() throws IOException {
        var page = Files.readString(Path.of("..", "docs", "reference", "code-tables.md"));
        assertAll(TABLES.all().stream().map(table -> () -> {
            var row = "| `%s` | %d | %s |"
                    .formatted(
                            table.list(), table.entries().size(), table.origin().version());
            assertTrue(page.contains(row), () -> "docs/reference/code-tables.md has no row " + row);
        }));
        assertEquals(
                TABLES.all().size(),
                page.lines().filter(line -> line.startsWith("| `")).count());
    }

    @Test
    void they_hold_what_their_makers_count() {
        Map.ofEntries(
                        Map.entry("sex", 3),
                        Map.entry("marital-status", 10),
                        Map.entry("relationship", 55),
                        Map.entry("address-type", 16),
                        Map.entry("education-level", 21),
                        Map.entry("education-degree", 8),
                        Map.entry("employment", 3),
                        Map.entry("language-level", 4),
                        Map.entry("religion", 47),
                        Map.entry("ethnicity", 845),
                        Map.entry("vulnerability", 11),
                        Map.entry("unhcr-country", 232),
                        Map.entry("unhcr-language", 7253))
                .forEach((list, size) ->
                        assertEquals(size, TABLES.get(list).entries().size(), list));
    }

    @Test
    void the_enums_of_a_registration_are_their_tables() {
        // X, where the registering organisation's policy allows it, is not UNHCR's
        assertEquals(codes("sex"), without(names(Sex.values()), "X"));
        // P is the older code for PT
        assertEquals(without(codes("marital-status"), "P"), names(MaritalStatus.values()));
        // FP, a foster parent whose sex is not said, is for the form only
        assertEquals(without(codes("relationship"), "FP"), names(Relationship.values()));
    }

    @Test
    void the_countries_are_those_of_ISO_and_of_the_validation() {
        var countries = codes("country", e -> "ISO".equals(e.kind()));
        assertEquals(249, countries.size());
        assertEquals(new TreeSet<>(Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3)), countries);
        var validation = new Country.Listed();
        for (char a = 'A'; a <= 'Z'; a++) {
            for (char b = 'A'; b <= 'Z'; b++) {
                for (char c = 'A'; c <= 'Z'; c++) {
                    var code = "" + a + b + c;
                    assertEquals(countries.contains(code), validation.isValid(code, null), code);
                }
            }
        }
        assertFalse(validation.isValid("QQQ", null));
    }

    @Test
    void a_specific_need_is_part_of_a_main_one() {
        var needs = TABLES.get("specific-need").entries();
        assertEquals(113, needs.size());
        for (var need : needs) {
            var isMain = need.code().length() == 2;
            assertTrue(need.code().matches("[A-Z]{2}(-[A-Z]{2})?"), need::code);
            assertEquals(isMain ? null : need.code().substring(0, 2), need.partOf(), need.code());
        }
        var main = codes("specific-need", e -> e.partOf() == null);
        assertEquals(without(main, "PG"), codes("vulnerability"));
    }

    @Test
    void violence_torture_illness_and_perpetrators_are_restricted_by_their_older_codes_too() {
        var restricted = codes("specific-need", e -> Boolean.TRUE.equals(e.restricted()));
        var byMain = codes(
                "specific-need", e -> Set.of("SV", "TR", "SM").contains(e.code().substring(0, 2)));
        assertEquals(9 + 4 + 8, byMain.size());
        assertEquals(
                Set.of("LP-AP", "LP-VP", "LP-TO", "LP-TA", "LP-VO", "LP-VF", "LP-VA"),
                restricted.stream().filter(c -> !byMain.contains(c)).collect(toUnmodifiableSet()));
        assertTrue(restricted.containsAll(byMain));
    }

    @Test
    void languages_are_ISO_639_3_and_UNHCR_s_are_not() {
        var iso = TABLES.get("language");
        var unhcr = TABLES.get("unhcr-language");
        for (var code : List.of("mya", "rhg", "tam", "som", "prs", "fas", "kar", "eng", "hbs")) {
            assertEquals(!code.equals("kar"), iso.has(code), code);
        }
        for (var locale : Locale.getISOLanguages()) {
            var code = Locale.of(locale).getISO3Language();
            assertTrue(iso.has(code) || Set.of("bih", "mol").contains(code), code);
        }
        assertEquals("Burmese", iso.find("mya").orElseThrow().name());
        assertEquals("Mambila, Cameroon", unhcr.find("MYA").orElseThrow().name());
        assertTrue(unhcr.entries().stream().noneMatch(e -> iso.has(e.code())), "no code is good for both");
    }

    @Test
    void an_occupation_is_part_of_its_group() {
        var occupations = TABLES.get("occupation");
        assertEquals("5223", occupations.find("5223").orElseThrow().code());
        assertEquals("522", occupations.find("5223").orElseThrow().partOf());
        assertEquals(
                "Managing Directors and Chief Executives",
                occupations.find("1120").orElseThrow().name());
        assertEquals(
                "Senior government officials",
                TABLES.get("occupation-earlier").find("1120").orElseThrow().name());
    }

    private static final String RIGHT = """
            # title: T
            # version: 1
            # year: 2026
            # source: S
            # licence: L
            code,name,partOf,restricted
            A,"one, ""two"" three",,true
            B,three,A,false
            """;

    @Test
    void a_right_file_is_read() {
        var table = CodeTableFile.read("test", RIGHT);
        assertEquals(
                List.of(
                        new CodeEntry("A", "one, \"two\" three", null, null, null, true, null),
                        new CodeEntry("B", "three", "A", null, null, false, null)),
                table.entries());
        assertEquals(new CodeTable.Origin("T", "1", 2026, "S", "L", null), table.origin());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "B,three,A,false -> B,three,A",
                "B,three,A,false -> B,three,A,false,",
                "B,three,A,false -> B,three,C,false",
                "B,three,A,false -> B,three,A,no",
                "B,three,A,false -> B,,A,false",
                "B,three,A,false -> B, three,A,false",
                "B,three,A,false -> A,three,,false",
                "B,three,A,false -> ,three,A,false",
                "B,three,A,false -> b c,three,A,false",
                "B,three,A,false -> B,\"three,A,false",
                "A,\"one -> C,\"one",
                "code,name -> name,code",
                "partOf,restricted -> partOf,partOf",
                "partOf,restricted -> partOf,colour",
                "# licence: L -> # licence:",
                "# licence: L -> # price: 3",
                "# licence: L -> # title: U",
                "# year: 2026 -> # year: soon",
            })
    void a_wrong_file_stops_the_start_and_says_where(String slip) {
        var change = slip.split(" -> ", -1);
        var wrong = RIGHT.replace(change[0], change[1]);
        assertFalse(wrong.equals(RIGHT), "the slip must change something");
        var fault = assertThrows(IllegalStateException.class, () -> CodeTableFile.read("test", wrong));
        assertTrue(fault.getMessage().matches("reference/test\\.csv, line [1-9] .*"), fault::getMessage);
    }

    @ParameterizedTest
    @ValueSource(strings = {"# source: S\n", "A,\"one, \"\"two\"\" three\",,true\nB,three,A,false\n"})
    void a_file_that_lacks_something_stops_the_start(String lacking) {
        assertThrows(IllegalStateException.class, () -> CodeTableFile.read("test", RIGHT.replace(lacking, "")));
    }

    @Test
    void the_place_behind_which_a_page_begins_can_be_any_number() {
        var table = CodeTableFile.read("test", RIGHT);
        assertEquals(2, table.behind(-1, 5).size());
        assertEquals(1, table.behind(0, 5).size());
        assertEquals(1, table.behind(-1, 1).size());
        for (long place : new long[] {1, 7, Long.MAX_VALUE - 1}) {
            assertEquals(List.of(), table.behind(place, 5), () -> "behind " + place);
        }
        assertEquals(2, table.behind(Long.MIN_VALUE, 5).size());
        assertEquals(Arrays.asList(0, 1), List.of(table.place("A"), table.place("B")));
    }
}
