package org.rsp.caseload.caseloads;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whom a caseload is for: nationality or, for the stateless, former habitual residence; the country where they are; and
 * when they arrived there. Days are inclusive; an open end is absent.
 */
record Criteria(
        Set<String> origins,
        Set<String> countriesOfAsylum,
        @Nullable LocalDate arrivedFrom,
        @Nullable LocalDate arrivedTo) {

    Criteria {
        origins = Set.copyOf(origins);
        countriesOfAsylum = Set.copyOf(countriesOfAsylum);
    }
}
