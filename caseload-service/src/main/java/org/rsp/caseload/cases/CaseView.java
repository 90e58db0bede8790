package org.rsp.caseload.cases;

import static org.rsp.platform.access.FieldClass.P0;
import static org.rsp.platform.access.FieldClass.P1;
import static org.rsp.platform.access.FieldClass.P2;
import static org.rsp.platform.access.FieldClass.P3;
import static org.rsp.platform.access.FieldClass.P4;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.access.Classified;
import org.rsp.platform.access.Decision;
import org.rsp.platform.access.FieldClass;
import org.rsp.platform.identity.Actor;
import org.rsp.platform.time.PartialDate;

/**
 * A case as far as the caller is told of it: whoever is told anything is told P1. {@code availableActions} is for this
 * caller, {@code withheld} names the classes that were not told.
 */
record CaseView(
        @Classified(P1) UUID id,
        @Classified(P1) long version,
        @Classified(P1) CaseState status,

        @Classified(value = P2, custodianOnly = true) @Nullable
        String caseNumber,

        @Classified(P1) String custodian,
        @Classified(P1) String countryOfAsylum,
        @Classified(P2) @Nullable LocalDate arrivedOn,

        @Classified(value = P3, custodianOnly = true) @Nullable
        String note,

        @Classified(P1) @Nullable UUID caseloadId,
        @Classified(P1) int persons,
        @Classified(P1) List<IndividualView> individuals,

        @Classified(value = P2, custodianOnly = true) @Nullable
        List<UUID> crossReferences,

        @Classified(value = P2, custodianOnly = true) @Nullable
        RetentionClass retention,

        @Classified(value = P2, custodianOnly = true) @Nullable
        LegalHold legalHold,

        @Classified(P1) Instant registeredAt,
        @Classified(P1) Instant updatedAt,
        @Classified(P0) List<String> availableActions,
        @Classified(P0) List<FieldClass> withheld) {

    /** A person. {@code countedByCaseload} is false for one who was registered but not admitted. */
    record IndividualView(
            @Classified(P1) UUID id,
            @Classified(P2) @Nullable Relationship relationship,
            @Classified(P1) @Nullable String familyName,
            @Classified(P1) @Nullable String givenName,
            @Classified(P1) @Nullable String otherNames,
            @Classified(P1) @Nullable String nameInOriginalScript,
            @Classified(P1) Sex sex,
            @Classified(P1) @Nullable PartialDate bornOn,
            @Classified(P1) boolean birthDateEstimated,
            @Classified(P1) @Nullable String countryOfBirth,
            @Classified(P1) List<String> nationalities,
            @Classified(P1) boolean stateless,
            @Classified(P1) @Nullable String formerHabitualResidence,
            @Classified(P2) @Nullable MaritalStatus maritalStatus,
            @Classified(P2) @Nullable String interviewLanguage,
            @Classified(P2) @Nullable Particulars particulars,

            @Classified(value = P4, custodianOnly = true) @Nullable
            Sensitive sensitive,

            @Classified(P2) @Nullable Joining joining,
            @Classified(P2) @Nullable Presence presence,
            @Classified(P1) boolean countedByCaseload) {

        /** @param p what is or was recorded of the individual, with its sealed parts as far as they may be told */
        static IndividualView of(Individual individual, Person p, Decision decision) {
            return new IndividualView(
                    decision.id(individual.id()),
                    decision.tell(P2, p::relationship),
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
                    decision.tell(P2, p::maritalStatus),
                    decision.tell(P2, p::interviewLanguage),
                    p.particulars().isEmpty() ? null : decision.tell(P2, p::particulars),
                    decision.tellCustodian(P4, p::sensitive),
                    decision.tell(P2, individual::joining),
                    decision.tell(P2, individual::presence),
                    individual.isAdmitted());
        }
    }

    /**
     * @param unsealed opened only as far as it may be told
     * @param references those cases to which it refers and of which the caller may know
     */
    static CaseView of(Case c, Unsealed unsealed, Supplier<List<UUID>> references, Decision decision, Actor actor) {
        return new CaseView(
                decision.id(c.id()),
                c.version(),
                c.state(),
                decision.tellCustodian(P2, c::number),
                c.custodian(),
                c.countryOfAsylum(),
                decision.tell(P2, c::arrivedOn),
                decision.tellCustodian(P3, unsealed::note),
                c.caseloadId(),
                c.persons(),
                c.individuals().stream()
                        .map(i -> IndividualView.of(i, told(i, unsealed, decision), decision))
                        .toList(),
                decision.tellCustodian(P2, references::get),
                decision.tellCustodian(P2, () -> RetentionClass.of(c.state())),
                decision.tellCustodian(P2, c::legalHold),
                c.registeredAt(),
                c.updatedAt(),
                decision.toCustodian() ? CaseTransition.LIFECYCLE.open(c.state(), actor.roles()) : List.of(),
                decision.withheld(CaseView.class));
    }

    private static Person told(Individual i, Unsealed unsealed, Decision decision) {
        var particulars = decision.tell(P2, () -> unsealed.particulars(i));
        return i.person(
                particulars == null ? Particulars.NONE : particulars,
                decision.tellCustodian(P4, () -> unsealed.sensitive(i)));
    }

    /** Whoever prints a view learns nothing of the people in it. */
    @Override
    public String toString() {
        return "CaseView[" + id + "]";
    }
}
