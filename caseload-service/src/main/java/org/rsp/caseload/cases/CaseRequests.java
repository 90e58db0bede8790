package org.rsp.caseload.cases;

import static java.util.Objects.requireNonNullElse;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rsp.caseload.Country;
import org.rsp.caseload.cases.ParticularsRequests.NewParticulars;
import org.rsp.caseload.cases.ParticularsRequests.NewSensitive;
import org.rsp.caseload.reference.Coded;
import org.rsp.platform.http.MergePatch;
import org.rsp.platform.time.PartialDate;

/** The bodies of the operations on cases, and what is said with them. */
final class CaseRequests {

    private CaseRequests() {}

    /** @param declaredPersons how many the household says it is, where a form asks for that */
    record NewCase(
            @NotNull @Country String countryOfAsylum,
            @Nullable LocalDate arrivedOn,
            @Nullable @Size(min = 1, max = 4000) String note,
            @Nullable @Positive Integer declaredPersons,

            @NotNull @Size(min = 1, max = 100, message = "register 1 to 100 persons together")
            List<@NotNull @Valid NewPerson> individuals) {

        CaseCommand.Register toCommand() {
            return new CaseCommand.Register(
                    countryOfAsylum,
                    arrivedOn,
                    note,
                    declaredPersons,
                    individuals.stream().map(NewPerson::toPerson).toList());
        }

        @Override
        public String toString() {
            return "NewCase";
        }
    }

    record NewPerson(
            @NotNull Relationship relationship,
            @Nullable @Size(max = 200) @PersonName String familyName,
            @Nullable @Size(max = 200) @PersonName String givenName,
            @Nullable @Size(max = 400) @PersonName String otherNames,
            @Nullable @Size(max = 400) @PersonName String nameInOriginalScript,
            @NotNull Sex sex,
            @Nullable PartialDate bornOn,
            @Nullable Boolean birthDateEstimated,
            @Nullable @Country String countryOfBirth,
            @Nullable @Size(max = 10) List<@NotNull @Country String> nationalities,
            @Nullable Boolean stateless,
            @Nullable @Country String formerHabitualResidence,
            @Nullable MaritalStatus maritalStatus,
            @Nullable @Coded("language") String interviewLanguage,
            @Nullable @Valid NewParticulars particulars,
            @Nullable @Valid NewSensitive sensitive) {

        Person toPerson() {
            return new Person(
                    relationship,
                    familyName,
                    givenName,
                    otherNames,
                    nameInOriginalScript,
                    sex,
                    bornOn,
                    requireNonNullElse(birthDateEstimated, false),
                    countryOfBirth,
                    requireNonNullElse(nationalities, List.of()),
                    requireNonNullElse(stateless, false),
                    formerHabitualResidence,
                    maritalStatus,
                    interviewLanguage,
                    particulars == null ? Particulars.NONE : particulars.toParticulars(),
                    sensitive == null ? null : sensitive.toSensitive());
        }

        /** The person as a body would say it, so that a correction can be laid over it. */
        static NewPerson of(Person p) {
            var sensitive = p.sensitive();
            return new NewPerson(
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
                    NewParticulars.of(p.particulars()),
                    sensitive == null ? null : NewSensitive.of(sensitive));
        }

        @Override
        public String toString() {
            return "NewPerson";
        }
    }

    record NewIndividual(
            @NotNull Joining joining, @NotNull @Valid NewPerson individual) {
        CaseCommand.AddIndividual toCommand() {
            return new CaseCommand.AddIndividual(joining, individual.toPerson());
        }
    }

    /** @param changes of the person's record as it was registered */
    record CaseCorrection(
            @NotNull UUID individualId,
            @NotNull CorrectionReason reason,
            @NotNull MergePatch changes) {}

    record CaseAdmission(@NotNull UUID caseloadId) {}

    record CaseRelease(@NotNull CaseCommand.Release.ReleaseReason reason) {}

    record LegalHoldOnCase(@NotNull LegalHold reason) {}

    record LegalHoldEnd(@NotNull LegalHoldDeclaration declaration) {

        /** Said in so many words, because it lets records be disposed of. */
        enum LegalHoldDeclaration {
            LIFT
        }
    }

    record CaseClosure(@NotNull CaseCommand.Close.CaseClosureReason reason) {}

    record CaseReopening(@NotNull CaseCommand.Reopen.ReopeningReason reason) {}
}
