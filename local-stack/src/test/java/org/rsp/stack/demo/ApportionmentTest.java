package org.rsp.stack.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ApportionmentTest {

    private static final String HEAD = "year,coo_iso,coa_iso,procedure_type,app_type,dec_level,app_pc,applied";

    private static int sum(Map<String, Integer> shares) {
        return shares.values().stream().mapToInt(Integer::intValue).sum();
    }

    @Test
    void largest_remainders_get_the_places_that_whole_shares_leave() {
        var shares = Apportionment.of(10, Map.of("AAA", 47, "BBB", 16, "CCC", 37));
        assertEquals(Map.of("AAA", 5, "BBB", 1, "CCC", 4), shares);
    }

    @Test
    void of_equal_remainders_the_first_by_code_wins() {
        assertEquals(Map.of("AAA", 1, "BBB", 1, "CCC", 0), Apportionment.of(2, Map.of("AAA", 5, "BBB", 5, "CCC", 5)));
    }

    @Test
    void the_sum_is_exact_and_no_share_is_a_whole_person_off() {
        var random = new Random(7);
        for (int round = 0; round < 500; round++) {
            var figures = new TreeMap<String, Integer>();
            int codes = 1 + random.nextInt(30);
            for (int i = 0; i < codes; i++) {
                figures.put("C" + i, 1 + random.nextInt(5000));
            }
            int seats = random.nextInt(1000);
            var shares = Apportionment.of(seats, figures);
            assertEquals(seats, sum(shares));
            figures.forEach((code, figure) -> assertTrue(
                    Math.abs(shares.getOrDefault(code, -9) - (double) seats * figure / sum(figures)) < 1, code));
        }
    }

    @Test
    void three_hundred_people_are_composed_as_the_applications_in_Malaysia_were() {
        var shares = Apportionment.of(300, Origins.inMalaysia2022());
        shares.values().removeIf(persons -> persons == 0);
        assertEquals(
                Map.of("MMR", 268, "PAK", 12, "SOM", 9, "AFG", 6, "LKA", 1, "CHN", 1, "SDN", 1, "YEM", 1, "EGY", 1),
                shares);
    }

    @Test
    void the_published_figures_are_all_there_and_name_countries_by_iso_code() {
        var figures = Origins.inMalaysia2022();
        assertEquals(18, figures.size());
        assertEquals(5504, sum(figures));
        assertTrue(Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3).containsAll(figures.keySet()));
    }

    @Test
    void figures_that_count_different_things_are_not_added() {
        var persons = "2022.0,MMR,MYS,U,N,FI,P,10.0";
        for (String other :
                List.of("2022.0,PAK,MYS,U,N,FI,C,4.0", "2022.0,PAK,MYS,U,A,AR,P,4.0", "2022.0,PAK,MYS,G,N,FI,P,4.0")) {
            assertThrows(IllegalArgumentException.class, () -> Origins.read(List.of(HEAD, persons, other)));
        }
        assertThrows(IllegalArgumentException.class, () -> Origins.read(List.of(HEAD, "2022.0,PAK,MYS,U,N,FI,C,4.0")));
        assertThrows(IllegalArgumentException.class, () -> Origins.read(List.of(HEAD, persons, persons)));
        assertEquals(Map.of("MMR", 10), Origins.read(List.of("# a source", HEAD, persons)));
    }

    @Test
    void nothing_to_apportion_by_is_an_error() {
        assertThrows(IllegalArgumentException.class, () -> Apportionment.of(3, Map.of()));
    }
}
