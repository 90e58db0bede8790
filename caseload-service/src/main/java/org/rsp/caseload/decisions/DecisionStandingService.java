package org.rsp.caseload.decisions;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.rsp.caseload.determinations.ClaimStanding;
import org.rsp.caseload.determinations.DeterminationService;
import org.rsp.platform.access.WiderRows;

/** Where decisions stand, with the appeals and the reviews that have to do with them. In a transaction. */
@ApplicationScoped
class DecisionStandingService {

    /** After which a person may say something else than before. */
    private static final Set<String> TELLING = Set.of(
            StatusDecisionTransition.LIFECYCLE.operation(StatusDecisionTransition.NOTIFY_REFUSAL_BY),
            StatusDecisionTransition.LIFECYCLE.operation(StatusDecisionTransition.NOTIFY_PROTECTION_BY),
            StatusDecisionTransition.LIFECYCLE.operation(StatusDecisionTransition.SET_ASIDE),
            StatusDecisionTransition.LIFECYCLE.operation(StatusDecisionTransition.REOPEN));

    private final StatusDecisionRepository decisions;
    private final AppealRepository appeals;
    private final StatusReviewRepository reviews;
    private final DeterminationService determinations;
    private final WiderRows wider;

    DecisionStandingService(
            StatusDecisionRepository decisions,
            AppealRepository appeals,
            StatusReviewRepository reviews,
            DeterminationService determinations,
            WiderRows wider) {
        this.decisions = decisions;
        this.appeals = appeals;
        this.reviews = reviews;
        this.determinations = determinations;
        this.wider = wider;
    }

    /** What there is of some persons. */
    private record Found(List<StatusDecision> decisions, List<Appeal> appeals, List<StatusReview> reviews) {}

    /** Whether somebody's appeal, or request for leave, stands in the way of what is done with the decision. */
    boolean isRemedyPending(StatusDecision d) {
        return appeals.of(List.of(d.individualId())).stream().anyMatch(a -> isInTheWay(a, d));
    }

    /** An appeal against nothing may be against this: until it is known against what, it stands in every way. */
    private static boolean isInTheWay(Appeal a, StatusDecision d) {
        return a.isInTheWay() && (a.decisionId() == null || d.id().equals(a.decisionId()));
    }

    /** Whether it is what an appeal has given against a refusal of the same claim: after that nothing else is decided on it. */
    boolean isGivenOnAppeal(StatusDecision d) {
        var before = decisions.on(d.determinationId()).stream()
                .filter(other -> !other.id().equals(d.id()))
                .toList();
        return appeals.of(List.of(d.individualId())).stream()
                .filter(a -> a.state() == AppealState.ALLOWED)
                .anyMatch(a -> before.stream().anyMatch(other -> a.isAgainst(other.id(), null)));
    }

    /** Whether the person has a status by this decision that nobody is reviewing. */
    boolean isProtectedBy(StatusDecision d) {
        return d.state() == StatusDecisionState.PROTECTED
                && alone(d, reviews.of(List.of(d.individualId()))) == DecisionStanding.PROTECTED;
    }

    /** Whether nothing of what any of these persons has claimed, appealed against or is protected by is pending. */
    boolean areSettled(Set<UUID> individuals) {
        return !determinations.standing(individuals).containsValue(ClaimStanding.OPEN)
                && of(individuals).values().stream().allMatch(DecisionStanding::isSettled);
    }

    /** Of each person what stands most in the way of a return, whoever is the custodian. */
    Map<UUID, DecisionStanding> of(Set<UUID> individuals) {
        var standing = new HashMap<UUID, DecisionStanding>();
        individuals.forEach(id -> standing.put(id, DecisionStanding.NONE));
        if (individuals.isEmpty()) {
            return standing;
        }
        var found = wider.asService(
                () -> new Found(decisions.of(individuals), appeals.of(individuals), reviews.of(individuals)));
        var settled = new HashSet<UUID>();
        for (var d : found.decisions()) {
            if (!d.isSetAside()) {
                settled.add(d.determinationId());
                var alone = of(d, found.appeals(), found.reviews());
                if (alone != DecisionStanding.ENDED_FINAL || !isFollowed(d, found.decisions())) {
                    standing.merge(d.individualId(), alone, DecisionStanding::or);
                }
            }
        }
        found.decisions().stream()
                .filter(d -> !settled.contains(d.determinationId()) && !isFollowed(d, found.decisions()))
                .forEach(d -> standing.merge(d.individualId(), DecisionStanding.SET_ASIDE, DecisionStanding::or));
        undelivered(individuals, settled)
                .forEach(person -> standing.merge(person, DecisionStanding.ISSUED, DecisionStanding::or));
        found.appeals().stream()
                .filter(a -> a.decisionId() == null && a.isInTheWay())
                .forEach(a -> standing.merge(a.individualId(), of(a), DecisionStanding::or));
        return Map.copyOf(standing);
    }

    /** When one of these persons was last told of a decision, or one on them was looked at again or appealed against, whoever is the custodian. */
    Optional<Instant> lastTold(Set<UUID> individuals) {
        return individuals.isEmpty()
                ? Optional.empty()
                : wider.asService(() -> decisions.findLast(individuals, TELLING));
    }

    /**
     * Whether the person was refused for good since it ended or was set aside, so that somebody has looked again. Where the claim of what was set
     * aside has moved after that, it is the claim that says so.
     */
    private static boolean isFollowed(StatusDecision d, List<StatusDecision> decisions) {
        return decisions.stream()
                .filter(later -> later.individualId().equals(d.individualId()))
                .filter(later -> later.state() == StatusDecisionState.FINAL_NEGATIVE)
                .anyMatch(later -> later.openedAt().isAfter(d.updatedAt()));
    }

    /** Whose claim is decided and has no decision that stands: it is as if there were one of which nobody has been told. */
    private Collection<UUID> undelivered(Set<UUID> individuals, Set<UUID> settled) {
        return determinations.decidedOf(individuals).entrySet().stream()
                .filter(claim -> !settled.contains(claim.getKey()))
                .map(Map.Entry::getValue)
                .collect(Collectors.toSet());
    }

    private static DecisionStanding of(StatusDecision d, List<Appeal> appeals, List<StatusReview> reviews) {
        return appeals.stream()
                .filter(a -> isInTheWay(a, d))
                .map(DecisionStandingService::of)
                .reduce(alone(d, reviews), DecisionStanding::or);
    }

    private static DecisionStanding of(Appeal pending) {
        return switch (pending.state()) {
            case LEAVE_PENDING, NOT_ADMITTED -> DecisionStanding.LEAVE_PENDING;
            case LODGED, ALLOWED, DISMISSED, REMITTED, WITHDRAWN -> DecisionStanding.UNDER_APPEAL;
        };
    }

    private static DecisionStanding alone(StatusDecision d, List<StatusReview> reviews) {
        return switch (d.state()) {
            case ISSUED -> DecisionStanding.ISSUED;
            case NOTIFIED_NEGATIVE -> DecisionStanding.NEGATIVE_REMEDY_OPEN;
            case FINAL_NEGATIVE -> DecisionStanding.FINAL_NEGATIVE;
            case NOTIFIED_POSITIVE -> DecisionStanding.PROTECTED;
            case PROTECTED -> reviewed(d, reviews);
            case ENDED -> DecisionStanding.ENDED_FINAL;
            case SET_ASIDE -> DecisionStanding.SET_ASIDE;
        };
    }

    /** What a review has found takes effect only by an act of its own. */
    private static DecisionStanding reviewed(StatusDecision d, List<StatusReview> reviews) {
        return reviews.stream()
                .filter(r -> r.decisionId().equals(d.id()) && r.state() != StatusReviewState.STANDS)
                .map(r -> r.state().isEnding()
                        ? DecisionStanding.ENDED_REMEDY_OPEN
                        : DecisionStanding.UNDER_STATUS_REVIEW)
                .findFirst()
                .orElse(DecisionStanding.PROTECTED);
    }
}
