package org.rsp.stack.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PopulationTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);
    /** UNHCR's codes for women and for men, as far as the story uses them; PA is for both. */
    private static final Set<String> FEMALE = Set.of("PA", "WIF", "DAU", "PRF", "SBF");

    private static final Set<String> MALE = Set.of("PA", "HUS", "SON", "SBM");
    /** As the register takes a name: letters of any script and their marks, then also what joins them. */
    private static final String NAME = "[\\p{L}\\p{M}][\\p{L}\\p{M}\\u200C\\u200D '’ʻʼ.\\-‐·,/]*";

    private final Map<String, Integer> shares = Apportionment.of(300, Origins.inMalaysia2022());
    private final List<Household> households = households(TODAY);

    private List<Household> households(LocalDate today) {
        return new Population(today, People.all()).households(shares, "MYS");
    }

    private Stream<Person> people() {
        return households.stream().flatMap(household -> household.members().stream());
    }

    @Test
    void there_are_exactly_so_many_persons_of_each_origin() {
        var persons = new TreeMap<String, Integer>();
        households.forEach(household -> persons.merge(household.origin(), household.size(), Integer::sum));
        shares.values().removeIf(none -> none == 0);
        assertEquals(shares, persons);
        assertEquals(300, people().count());
    }

    @Test
    void the_same_day_brings_the_same_people() {
        assertEquals(households, households(TODAY));
    }

    @Test
    void households_hold_one_to_seven_people_and_every_size_occurs() {
        var sizes = new TreeSet<Integer>();
        households.forEach(household -> sizes.add(household.size()));
        assertEquals(Set.of(1, 2, 3, 4, 5, 6, 7), sizes);
    }

    @Test
    void each_household_has_one_principal_applicant_who_comes_first() {
        for (Household household : households) {
            var relationships =
                    household.members().stream().map(Person::relationship).toList();
            assertEquals("PA", relationships.getFirst());
            assertEquals(1, relationships.stream().filter("PA"::equals).count());
            assertTrue(relationships.stream()
                            .filter(Set.of("WIF", "HUS")::contains)
                            .count()
                    <= 1);
        }
    }

    @Test
    void kinship_fits_sex_and_ages() {
        for (Household household : households) {
            var principal = household.members().getFirst();
            assertTrue(
                    household.isChildAlone(TODAY) || !principal.mayBeChild(TODAY),
                    "a principal applicant is grown up, as far as is known, or alone");
            for (Person person : household.members()) {
                assertTrue(
                        (person.sex().equals("F") ? FEMALE : MALE).contains(person.relationship()), person::toString);
                switch (person.relationship()) {
                    case "SON", "DAU" ->
                        assertTrue(person.born().isAfter(principal.born().plusYears(18)), person::toString);
                    case "PRF" ->
                        assertTrue(person.born().isBefore(principal.born().minusYears(18)), person::toString);
                    default -> assertFalse(person.born().isAfter(TODAY));
                }
            }
        }
    }

    @Test
    void no_two_people_of_a_household_have_the_same_name() {
        for (Household household : households) {
            var names = new HashSet<String>();
            household
                    .members()
                    .forEach(person -> assertTrue(names.add(person.name().given()), household::toString));
        }
    }

    @Test
    void every_name_is_one_the_register_takes_and_holds_no_digit() {
        for (People people : People.all()) {
            for (var words : List.of(people.surnames(), people.women(), people.men())) {
                for (String entry : words) {
                    var word = People.Word.of(entry);
                    assertTrue(word.latin().matches(NAME), entry);
                    assertTrue(word.script() == null || word.script().matches(NAME), entry);
                }
            }
        }
        people().map(Person::name).forEach(name -> {
            assertTrue(name.given().matches(NAME));
            assertTrue(name.family() == null || name.family().matches(NAME));
            assertTrue(name.originalScript() == null || name.originalScript().matches(NAME), name::toString);
        });
    }

    @Test
    void there_are_single_names_half_known_births_and_names_in_their_own_script() {
        assertTrue(people().anyMatch(
                        p -> p.name().family() == null && !p.name().given().contains(" ")));
        assertTrue(people().anyMatch(p -> p.name().family() != null));
        assertTrue(people().anyMatch(p -> p.bornOn().length() == 4));
        assertTrue(people().anyMatch(p -> p.bornOn().length() == 7));
        assertTrue(people().anyMatch(p -> p.name().originalScript() != null));
        people().forEach(p -> assertTrue(p.born().toString().startsWith(p.bornOn()), "what is not known is left out"));
    }

    @Test
    void three_households_have_newborn_twins_who_were_born_where_they_live_now() {
        var newborns =
                people().filter(p -> p.born().isAfter(TODAY.minusDays(30))).toList();
        assertEquals(6, newborns.size());
        assertEquals(3, newborns.stream().map(Person::born).distinct().count(), "three different days for this seed");
        newborns.forEach(p -> assertEquals("MYS", p.countryOfBirth()));
        newborns.forEach(p -> assertEquals(10, p.bornOn().length(), "the day is known"));
    }

    @Test
    void three_children_are_alone() {
        assertEquals(
                3, households.stream().filter(one -> one.isChildAlone(TODAY)).count());
    }

    @Test
    void who_was_born_in_a_year_or_a_month_may_be_a_child_until_its_last_day_is_eighteen_years_ago() {
        var adult = households.getFirst().members().getFirst();
        assertTrue(born(adult, "2008").mayBeChild(TODAY));
        assertFalse(born(adult, "2007").mayBeChild(TODAY));
        assertTrue(born(adult, "2008-03").mayBeChild(TODAY));
        assertFalse(born(adult, "2008-02").mayBeChild(TODAY));
    }

    private static Person born(Person like, String bornOn) {
        return new Person(
                like.relationship(),
                like.name(),
                like.sex(),
                LocalDate.of(2000, 1, 1),
                bornOn,
                like.countryOfBirth(),
                like.maritalStatus(),
                like.people());
    }

    @Test
    void a_person_has_a_nationality_or_is_stateless_with_a_former_residence_and_never_both() {
        var stateless = new TreeSet<Boolean>();
        people().map(p -> p.body(TODAY)).forEach(body -> {
            stateless.add(body.containsKey("stateless"));
            assertNotEquals(body.containsKey("stateless"), body.containsKey("nationalities"));
            assertEquals(body.containsKey("stateless"), body.containsKey("formerHabitualResidence"));
        });
        assertEquals(Set.of(true, false), stateless, "both occur");
    }

    @Test
    void nobody_is_registered_as_born_or_arrived_in_the_future() {
        for (var day : List.of(TODAY, LocalDate.of(2024, 2, 29), LocalDate.of(2027, 1, 1))) {
            for (Household household : households(day)) {
                assertTrue(household.arrivedOn().isBefore(day));
                household.members().forEach(p -> assertFalse(p.born().isAfter(day)));
            }
        }
    }

    @Test
    void a_newborn_joins_as_a_child_of_yesterday() {
        var population = new Population(TODAY, People.all());
        var home = population.household("MMR", 4, "MYS");
        var child = population.newborn(home);
        assertTrue(Set.of("SON", "DAU").contains(child.relationship()));
        assertEquals("2026-02-28", child.bornOn());
        assertEquals("MYS", child.countryOfBirth());
    }

    @Test
    void an_origin_without_names_is_an_error_and_no_nameless_person() {
        var population = new Population(TODAY, People.all());
        assertThrows(IllegalArgumentException.class, () -> population.household("ATA", 1, "MYS"));
    }
}
