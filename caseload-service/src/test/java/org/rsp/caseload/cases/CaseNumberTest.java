package org.rsp.caseload.cases;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class CaseNumberTest {

    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    @RepeatedTest(20)
    void every_single_slip_of_the_pen_is_noticed() {
        var number = CaseNumber.next("UNHCR").text();
        assertTrue(CaseNumber.isWellFormed(number));
        for (int i = "UNHCR-".length(); i < number.length(); i++) {
            for (char other : LETTERS.toCharArray()) {
                if (number.charAt(i) != '-' && number.charAt(i) != other) {
                    var slip = number.substring(0, i) + other + number.substring(i + 1);
                    assertFalse(CaseNumber.isWellFormed(slip), slip);
                }
            }
        }
    }

    @RepeatedTest(20)
    void neighbours_that_change_places_are_noticed() {
        var number = CaseNumber.next("NGO-X").text().toCharArray();
        int start = "NGO-X-".length();
        for (int i = start; i + 1 < number.length; i++) {
            if (number[i] != number[i + 1] && number[i] != '-' && number[i + 1] != '-') {
                var swapped = number.clone();
                swapped[i] = number[i + 1];
                swapped[i + 1] = number[i];
                assertFalse(CaseNumber.isWellFormed(new String(swapped)), new String(swapped));
            }
        }
    }

    @Test
    void what_is_no_number_is_not_well_formed() {
        for (String text : new String[] {"", "UNHCR", "UNHCR-1-2-3", "UNHCR-OOOOO-IIIII-0", "---"}) {
            assertFalse(CaseNumber.isWellFormed(text), text);
        }
    }
}
