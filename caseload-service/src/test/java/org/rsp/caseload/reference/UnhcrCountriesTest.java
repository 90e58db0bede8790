package org.rsp.caseload.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rsp.platform.problem.Refusal;

class UnhcrCountriesTest {

    private static final CodeTables TABLES = CodeTables.load();

    private final UnhcrCountries countries = new UnhcrCountries(TABLES);

    private static UnhcrCountry unhcr(String code) {
        return new UnhcrCountry(code);
    }

    @Test
    void a_code_that_is_another_country_in_ISO_becomes_the_right_one() {
        assertEquals("AUT", countries.iso(unhcr("AUS"), "/country"));
        assertEquals("AUS", countries.iso(unhcr("AUL"), "/country"));
        assertEquals("EGY", countries.iso(unhcr("ARE"), "/country"));
        assertEquals("ARE", countries.iso(unhcr("UAE"), "/country"));
        assertEquals("MTQ", countries.iso(unhcr("MAR"), "/country"));
        assertEquals("MAR", countries.iso(unhcr("MOR"), "/country"));
        assertEquals("MMR", countries.iso(unhcr("MYA"), "/country"));
        assertEquals("NPL", countries.iso(unhcr("NEP"), "/country"));
        assertEquals("VNM", countries.iso(unhcr("SRV"), "/country"));
        assertEquals(Optional.of(unhcr("AUS")), countries.find("AUT"));
    }

    @Test
    void every_code_that_differs_goes_both_ways_but_for_two_that_are_no_countries() {
        var differing = TABLES.get("unhcr-country").entries().stream()
                .filter(e -> e.iso() != null && !e.iso().equals(e.code()))
                .toList();
        assertEquals(96, differing.size());
        int converted = 0;
        for (var entry : differing) {
            if (Set.of("STA", "UKN").contains(entry.code())) {
                assertEquals(Optional.empty(), countries.findIso(unhcr(entry.code())));
                assertEquals(Optional.empty(), countries.find(Objects.requireNonNull(entry.iso())));
                continue;
            }
            assertEquals(Optional.ofNullable(entry.iso()), countries.findIso(unhcr(entry.code())), entry.name());
            assertEquals(
                    Optional.of(unhcr(entry.code())),
                    countries.find(Objects.requireNonNull(entry.iso())),
                    entry.name());
            converted++;
        }
        assertEquals(94, converted);
    }

    @Test
    void every_other_code_of_the_table_goes_both_ways() {
        var same = TABLES.get("unhcr-country").entries().stream()
                .filter(e -> e.code().equals(e.iso()))
                .toList();
        assertEquals(133, same.size());
        for (var entry : same) {
            assertEquals(Optional.of(entry.code()), countries.findIso(unhcr(entry.code())));
            assertEquals(Optional.of(unhcr(entry.code())), countries.find(entry.code()));
        }
    }

    @Test
    void REF_1_what_has_no_counterpart_is_refused() {
        var without =
                List.of("CRB", "CUR", "TIB", "STA", "UKN", "YUG", "SOV", "ZZZ", "U", "VUT", "QQQ", "", "aus", "D");
        for (var code : without) {
            var refusal = assertThrows(Refusal.class, () -> countries.iso(unhcr(code), "/countryOfOrigin"), code);
            assertEquals("REF-1", refusal.violations().getFirst().code());
            assertEquals("/countryOfOrigin", refusal.violations().getFirst().pointer());
        }
        for (var iso : List.of("TWN", "XXA", "XXX", "QQQ", "AUL", "")) {
            assertEquals(Optional.empty(), countries.find(iso), iso);
        }
    }

    @Test
    void the_two_systems_cannot_be_taken_for_one_another_in_a_log() {
        assertEquals("UNHCR:AUS", unhcr("AUS").toString());
    }
}
