package org.rsp.caseload.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Both ends of whatever two persons are to each other agree, whichever end is said and whatever the sexes. */
class KinTest {

    @ParameterizedTest
    @EnumSource(Kin.class)
    void KIN_1_the_other_end_of_the_other_end_is_the_one_that_was_said(Kin kin) {
        assertEquals(kin, kin.opposite().opposite());
        for (Sex sex : Sex.values()) {
            assertEquals(kin, Kin.of(kin.code(sex)).orElseThrow());
            assertTrue(Kin.fits(kin.code(sex), sex));
        }
    }

    @Test
    void every_code_is_of_one_kin_but_those_that_are_places_in_a_group() {
        var places = EnumSet.allOf(Relationship.class).stream()
                .filter(code -> Kin.of(code).isEmpty())
                .collect(Collectors.toSet());
        assertEquals(Set.of(Relationship.PA, Relationship.HR1, Relationship.HR2, Relationship.U), places);
    }
}
