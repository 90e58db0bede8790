package org.rsp.caseload.decisions;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rsp.caseload.cases.ClaimantService;
import org.rsp.caseload.decisions.StatusDecision.Finding;
import org.rsp.caseload.determinations.DecidedClaim;
import org.rsp.caseload.determinations.Recommendation;
import org.rsp.caseload.guardians.GuardianService;
import org.rsp.caseload.recusals.RecusalService;
import org.rsp.platform.identity.Actor;

/** What a determination has come to, as a decision says it. In a transaction. */
@ApplicationScoped
class DecisionFindingService {

    private final StatusDecisionRepository decisions;
    private final DecisionStandingService standings;
    private final ClaimantService claimants;
    private final GuardianService guardians;
    private final RecusalService recusals;

    DecisionFindingService(
            StatusDecisionRepository decisions,
            DecisionStandingService standings,
            ClaimantService claimants,
            GuardianService guardians,
            RecusalService recusals) {
        this.decisions = decisions;
        this.standings = standings;
        this.claimants = claimants;
        this.guardians = guardians;
        this.recusals = recusals;
    }

    /** Refuses who is not to decide on the person: who knows of a doubt (ITG-4), and who has stood for the child (GRD-3). */
    void checkApart(UUID individualId, Actor actor, List<String> open) {
        recusals.demandNone(actor, individualId, open);
        DecisionRule.checkGuardian(guardians.accounts(individualId).contains(actor.subject()), open);
    }

    /** With all who have had a part in it, those of decisions that were set aside too. */
    Finding of(DecidedClaim claim, List<StatusDecision> before, String language, Actor issuer) {
        var tookPart = new HashSet<>(claim.tookPart());
        tookPart.add(issuer.subject());
        before.forEach(earlier -> tookPart.addAll(earlier.tookPart()));
        return new Finding(
                claim.id(), outcome(claim.outcome()), grounds(claim), claim.derivedFrom(), tookPart, language);
    }

    private static DecisionOutcome outcome(Recommendation endorsed) {
        return switch (endorsed) {
            case RECOGNISE_1A2 -> DecisionOutcome.RECOGNISED_1A2;
            case RECOGNISE_WIDER -> DecisionOutcome.RECOGNISED_WIDER;
            case COMPLEMENTARY -> DecisionOutcome.COMPLEMENTARY;
            case DERIVATIVE -> DecisionOutcome.DERIVATIVE;
            case REFUSE -> DecisionOutcome.REFUSED;
            case EXCLUDE_1D, EXCLUDE_1E, EXCLUDE_1F_A, EXCLUDE_1F_B, EXCLUDE_1F_C -> DecisionOutcome.EXCLUDED;
        };
    }

    private static List<LegalGround> grounds(DecidedClaim claim) {
        return switch (claim.outcome()) {
            case RECOGNISE_1A2 -> named(claim.nexus());
            case RECOGNISE_WIDER -> List.of(LegalGround.WIDER_DEFINITION);
            case COMPLEMENTARY -> named(claim.complementary());
            case DERIVATIVE -> List.of(LegalGround.FAMILY_UNITY);
            case REFUSE -> List.of();
            case EXCLUDE_1D, EXCLUDE_1E, EXCLUDE_1F_A, EXCLUDE_1F_B, EXCLUDE_1F_C ->
                List.of(LegalGround.valueOf(claim.outcome().name().replace("EXCLUDE", "ARTICLE")));
        };
    }

    private static List<LegalGround> named(Set<? extends Enum<?>> found) {
        return found.stream()
                .map(each -> LegalGround.valueOf(each.name()))
                .sorted()
                .toList();
    }

    /** DEC-8 and DEC-9. That the other person is refused refuses nothing here: it only leaves nothing to derive from. */
    void checkDerived(DecidedClaim claim, Actor actor) {
        var own = decisions.of(List.of(claim.individualId()));
        DecisionRule.checkDerived(
                isProtected(claim.derivedFrom(), actor),
                own.stream().anyMatch(StatusDecision::isStatus)
                        || claimants.isNationalOfAsylum(claim.individualId(), claim.caseId()),
                List.of());
    }

    private boolean isProtected(@Nullable UUID principal, Actor actor) {
        return principal != null
                && decisions.of(List.of(principal)).stream()
                        .filter(d -> d.custodian().equals(actor.organisation()))
                        .filter(d -> d.outcome().isRecognition())
                        .anyMatch(standings::isProtectedBy);
    }
}
