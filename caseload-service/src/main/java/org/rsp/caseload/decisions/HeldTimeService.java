package org.rsp.caseload.decisions;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.rsp.caseload.links.RecordLinkService;
import org.rsp.caseload.stays.HeldTimes;
import org.rsp.platform.access.WiderRows;

/**
 * Lets the time to appeal run anew in full once nobody holds a person as a witness any more (DEC-15): of what the person was told, on every record of the
 * person, in its custodian's name, which hears of a later day and not why. What was final before stays so.
 */
@ApplicationScoped
class HeldTimeService implements HeldTimes {

    private final StatusDecisionRepository decisions;
    private final StatusReviewRepository reviews;
    private final AppealTimeService times;
    private final RecordLinkService links;
    private final WiderRows wider;

    HeldTimeService(
            StatusDecisionRepository decisions,
            StatusReviewRepository reviews,
            AppealTimeService times,
            RecordLinkService links,
            WiderRows wider) {
        this.decisions = decisions;
        this.reviews = reviews;
        this.times = times;
        this.links = links;
        this.wider = wider;
    }

    @Override
    public void runAnew(Set<UUID> individualIds, LocalDate since) {
        var records = individualIds.stream()
                .flatMap(id -> links.recordsOf(id).stream())
                .collect(Collectors.toUnmodifiableSet());
        each(wider.asService(() -> decisions.appealable(records)), told -> decisions
                .lock(told)
                .ifPresent(d -> d.appealAnew(times.lastDay(d.determinationId(), d.caseId(), since))));
        each(wider.asService(() -> reviews.appealable(records)), told -> reviews.lock(told)
                .ifPresent(r -> appealAnew(r, since)));
    }

    private void appealAnew(StatusReview r, LocalDate since) {
        decisions
                .find(r.decisionId())
                .ifPresent(status -> r.appealAnew(times.lastDay(status.determinationId(), r.caseId(), since)));
    }

    private void each(List<AppealableId> all, Consumer<UUID> runAnew) {
        for (var told : all) {
            wider.inNameOf(told.custodian(), () -> {
                runAnew.accept(told.id());
                return told;
            });
        }
    }
}
