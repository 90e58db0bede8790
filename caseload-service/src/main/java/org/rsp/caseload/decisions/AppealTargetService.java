package org.rsp.caseload.decisions;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rsp.caseload.decisions.Appeal.Target;

/** What an appeal of a person can be against: a refusal, or that a review has found that a status ends. In a transaction, with the decisions locked. */
@ApplicationScoped
class AppealTargetService {

    private final StatusDecisionRepository decisions;
    private final StatusReviewRepository reviews;
    private final AppealRepository appeals;

    AppealTargetService(StatusDecisionRepository decisions, StatusReviewRepository reviews, AppealRepository appeals) {
        this.decisions = decisions;
        this.reviews = reviews;
        this.appeals = appeals;
    }

    /** With when it was decided. */
    private record Dated(Target target, Instant at) {}

    /** The newest, since somebody who appeals speaks of what was done last. */
    Optional<Target> newest(UUID individual) {
        return all(individual).max(Comparator.comparing(Dated::at)).map(Dated::target);
    }

    /** What the appeal is against, if that still stands, and otherwise the newest. */
    Optional<Target> of(Appeal a) {
        return all(a.individualId())
                .map(Dated::target)
                .filter(t -> a.isAgainst(t.decisionId(), t.reviewId()))
                .findFirst()
                .or(() -> newest(a.individualId()));
    }

    private Stream<Dated> all(UUID individual) {
        var earlier = appeals.of(List.of(individual));
        return Stream.concat(
                decisions.of(List.of(individual)).stream()
                        .filter(StatusDecision::isAppealable)
                        .map(d -> new Dated(
                                new Target(d.id(), null, d.appealUntil(), wasHeard(earlier, d.id(), null)),
                                d.openedAt())),
                reviews.of(List.of(individual)).stream()
                        .filter(r -> r.state().isEnding())
                        .map(r -> new Dated(
                                new Target(
                                        r.decisionId(),
                                        r.id(),
                                        r.appealUntil(),
                                        wasHeard(earlier, r.decisionId(), r.id())),
                                r.openedAt())));
    }

    private static boolean wasHeard(Collection<Appeal> earlier, UUID decision, @Nullable UUID review) {
        return earlier.stream()
                .filter(a -> a.state() == AppealState.DISMISSED || a.state() == AppealState.NOT_ADMITTED)
                .anyMatch(a -> a.isAgainst(decision, review));
    }

    /** Whoever had a part in what the appeal is against (APL-3). */
    Set<String> whoTookPart(@Nullable UUID decision, @Nullable UUID review) {
        return Stream.concat(
                        Stream.ofNullable(decision)
                                .flatMap(id -> decisions.find(id).stream())
                                .flatMap(d -> d.tookPart().stream()),
                        Stream.ofNullable(review)
                                .flatMap(id -> reviews.find(id).stream())
                                .flatMap(r -> r.tookPart().stream()))
                .collect(Collectors.toUnmodifiableSet());
    }
}
