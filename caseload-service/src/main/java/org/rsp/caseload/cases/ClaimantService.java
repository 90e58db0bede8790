package org.rsp.caseload.cases;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
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
    private final SealedService sealed;

    ClaimantService(CaseRepository cases, SealedService sealed) {
        this.cases = cases;
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

    /** By a relative who is certainly grown up; what people are to each other is known by what each is to the principal applicant. */
    private static boolean isAccompanied(Case c, Individual child, LocalDate today) {
        return isRelated(child)
                && c.individuals().stream()
                        .filter(other -> !other.id().equals(child.id()))
                        .filter(ClaimantService::isRelated)
                        .anyMatch(other -> !other.person()
                                .mayBeBornSince(today.minusYears(OF_AGE).plusDays(1)));
    }

    private static boolean isRelated(Individual member) {
        return member.isPrincipalApplicant() || member.relationship().isFamily();
    }
}
