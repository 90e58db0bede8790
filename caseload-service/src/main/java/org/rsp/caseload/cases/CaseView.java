package org.rsp.caseload.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.identity.Actor;
import org.rsp.platform.time.PartialDate;

/** A case as its custodian sees it. {@code availableActions} is for this caller, and so is {@code note}. */
record CaseView(
        UUID id,
        long version,
        CaseState status,
        String caseNumber,
        String custodian,
        String countryOfAsylum,
        @Nullable LocalDate arrivedOn,
        @Nullable String note,
        @Nullable UUID caseloadId,
        int persons,
        List<IndividualView> individuals,
        Instant registeredAt,
        Instant updatedAt,
        List<String> availableActions) {

    /** A person. {@code countedByCaseload} is false for one who was registered but not admitted. */
    record IndividualView(
            UUID id,
            Relationship relationship,
            @Nullable String familyName,
            @Nullable String givenName,
            @Nullable String otherNames,
            @Nullable String nameInOriginalScript,
            Sex sex,
            @Nullable PartialDate bornOn,
            boolean birthDateEstimated,
            @Nullable String countryOfBirth,
            List<String> nationalities,
            boolean stateless,
            @Nullable String formerHabitualResidence,
            @Nullable MaritalStatus maritalStatus,
            @Nullable String interviewLanguage,
            @Nullable Joining joining,
            boolean countedByCaseload) {

        static IndividualView of(Individual individual) {
            var p = individual.person();
            return new IndividualView(
                    individual.id(),
                    p.relationship(),
                    p.familyName(),
                    p.givenName(),
                    p.otherNames(),
                    p.nameInOriginalScript(),
                    p.sex(),
                    p.bornOn(),
                    p.birthDateEstimated(),
                    p.countryOfBirth(),
                    p.nationalities(),
                    p.stateless(),
                    p.formerHabitualResidence(),
                    p.maritalStatus(),
                    p.interviewLanguage(),
                    individual.joining(),
                    individual.isAdmitted());
        }
    }

    /** @param note as far as this caller may read it */
    static CaseView of(Case c, @Nullable String note, Actor actor) {
        return new CaseView(
                c.id(),
                c.version(),
                c.state(),
                c.number(),
                c.custodian(),
                c.countryOfAsylum(),
                c.arrivedOn(),
                note,
                c.caseloadId(),
                c.persons(),
                c.individuals().stream().map(IndividualView::of).toList(),
                c.registeredAt(),
                c.updatedAt(),
                CaseTransition.LIFECYCLE.open(c.state(), actor.roles()));
    }

    /** Whoever prints a view learns nothing of the people in it. */
    @Override
    public String toString() {
        return "CaseView[" + id + "]";
    }
}
