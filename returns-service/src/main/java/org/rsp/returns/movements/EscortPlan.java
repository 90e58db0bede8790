package org.rsp.returns.movements;

import java.util.List;

/**
 * Who travels along to look after the people.
 *
 * @param escorts how many in all, those of them who are women and those who are medical staff included
 * @param trained whether all of them are trained for it
 * @param languages in which somebody interprets, by ISO 639
 */
record EscortPlan(EscortRisk risk, int escorts, int women, int medical, boolean trained, List<String> languages) {

    EscortPlan {
        languages = List.copyOf(languages);
    }
}
