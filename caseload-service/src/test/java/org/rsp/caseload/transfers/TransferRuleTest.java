package org.rsp.caseload.transfers;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rsp.platform.access.CaseFacts;
import org.rsp.platform.problem.Refusal;
import org.rsp.platform.time.PartialDate;

/** What cannot be reached by a request yet: nothing seals a case. And ages, which are easier seen alone. */
class TransferRuleTest {

    private static CaseFacts facts(boolean sealed, Set<String> staff) {
        return new CaseFacts("UNHCR", Set.of("MMR"), true, false, sealed, staff, Set.of());
    }

    @Test
    void TRF_3_nobody_of_a_sealed_case_is_offered() {
        assertDoesNotThrow(() -> TransferRule.checkReceiver(facts(false, Set.of()), "MYS"));
        for (var kept : Set.of(facts(true, Set.of("somebody")), facts(false, Set.of("somebody")))) {
            var refusal = assertThrows(Refusal.class, () -> TransferRule.checkReceiver(kept, "MYS"));
            assertEquals("TRF-3", refusal.guards().getFirst().code());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-22, UP_TO_4",
        "2027-01-01, UP_TO_4",
        "2021-11-23, UP_TO_4",
        "2021-11-22, FROM_5_TO_11",
        "2014, FROM_5_TO_11",
        "2014-11-22, FROM_12_TO_17",
        "2008-11-23, FROM_12_TO_17",
        "2008-11, FROM_12_TO_17",
        "2008-11-22, FROM_18_TO_59",
        "1966-11-23, FROM_18_TO_59",
        "1966-11-22, FROM_60",
        "1966, FROM_18_TO_59"
    })
    void ages_are_read_as_the_younger(String bornOn, AgeBand band) {
        assertEquals(band, AgeBand.of(PartialDate.parse(bornOn), LocalDate.of(2026, 11, 22)));
    }

    @Test
    void who_is_not_known_to_be_of_age_is_a_child() {
        assertEquals(AgeBand.NOT_KNOWN, AgeBand.of(null, LocalDate.of(2026, 11, 22)));
        for (var band : AgeBand.values()) {
            assertEquals(!Set.of(AgeBand.FROM_18_TO_59, AgeBand.FROM_60).contains(band), band.isChild());
        }
    }
}
