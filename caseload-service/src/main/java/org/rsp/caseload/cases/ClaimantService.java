package org.rsp.caseload.cases;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rsp.caseload.cases.LanguageSkill.LanguageLevel;
import org.rsp.platform.problem.CommonProblem;
import org.rsp.platform.problem.Refusal;

/** Persons as those who decide how a claim is heard must know them. In a transaction of the custodian's. */
@ApplicationScoped
public class ClaimantService {

    private static final int OF_AGE = 18;

    private final CaseRepository cases;
    private final KinshipRepository kinships;
    private final SealedService sealed;

    ClaimantService(CaseRepository cases, KinshipRepository kinships, SealedService sealed) {
        this.cases = cases;
        this.kinships = kinships;
        this.sealed = sealed;
    }

    public Claimant of(UUID individualId, UUID caseId, LocalDate today) {
        var c = cases.findByIdOptional(caseId).orElseThrow(() -> Refusal.of(CommonProblem.NOT_FOUND));
        var individual = c.individual(individualId).orElseThrow(() -> Refusal.of(CommonProblem.NOT_FOUND));
        var particulars = sealed.of(c).particulars(individual);
        var person = individual.person(particulars, null);
        var child = person.mayBeBornSince(today.minusYears(OF_AGE).plusDays(1));
        var languages = Stream.concat(
                        Stream.ofNullable(person.interviewLanguage()),
                        particulars.languages().stream()
                                .filter(ClaimantService::isEasy)
                                .map(LanguageSkill::language))
                .collect(Collectors.toUnmodifiableSet());
        return new Claimant(person.origins(), languages, child, child && !isAccompanied(c, individual, today));
    }

    /** Whether the person has the nationality of the country that gives asylum: then no status derives from another's there. */
    public boolean isNationalOfAsylum(UUID individualId, UUID caseId) {
        var c = cases.findByIdOptional(caseId).orElseThrow(() -> Refusal.of(CommonProblem.NOT_FOUND));
        var individual = c.individual(individualId).orElseThrow(() -> Refusal.of(CommonProblem.NOT_FOUND));
        return individual.person().nationalities().contains(c.countryOfAsylum());
    }

    private static boolean isEasy(LanguageSkill skill) {
        return skill.speaks() == LanguageLevel.E && skill.understands() == LanguageLevel.E;
    }

    /**
     * By somebody who is here and certainly grown up, and by what is recorded the child's parent, step-parent or foster parent. Of every other
     * relative it is not known that they care for the child, and a spouse never does.
     */
    private boolean isAccompanied(Case c, Individual child, LocalDate today) {
        var here = c.individuals().stream()
                .filter(other -> other.presence() == Presence.PRESENT)
                .filter(other ->
                        !other.person().mayBeBornSince(today.minusYears(OF_AGE).plusDays(1)))
                .toList();
        return here.stream().anyMatch(other -> isCaregiver(other, child))
                || (!child.isPrincipalApplicant() && hasCaregiver(child, here));
    }

    /** By what one of the two, the principal applicant, and the other are to each other. */
    private static boolean isCaregiver(Individual other, Individual child) {
        if (child.isPrincipalApplicant()) {
            return Kin.of(other.relationship()).filter(Kin::isCaregiver).isPresent();
        }
        return other.isPrincipalApplicant()
                && Kin.of(child.relationship())
                        .map(Kin::opposite)
                        .filter(Kin::isCaregiver)
                        .isPresent();
    }

    /** By what members of the group are to each other; to the principal applicant the group's own record counts alone (KIN-4). */
    private boolean hasCaregiver(Individual child, List<Individual> here) {
        var caregivers = kinships.caregivers(child.id());
        return here.stream()
                .filter(other -> !other.isPrincipalApplicant())
                .map(Individual::id)
                .anyMatch(caregivers::contains);
    }
}
