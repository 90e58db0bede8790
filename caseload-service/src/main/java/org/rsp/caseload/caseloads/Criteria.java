package org.rsp.caseload.caseloads;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whom a caseload is for: nationality or, for the stateless, former habitual residence; the country where they are; and
 * when they arrived there. Days are inclusive; an open end is absent.
 */
@Embeddable
record Criteria(
        List<String> origins,
        @Column(name = "countries_of_asylum") List<String> countriesOfAsylum,
        @Column(name = "arrived_from") @Nullable LocalDate arrivedFrom,
        @Column(name = "arrived_to") @Nullable LocalDate arrivedTo) {}
