package org.rsp.returns.reintegration;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.function.BiFunction;
import org.rsp.platform.access.Decision;
import org.rsp.platform.audit.AuditSubject;
import org.rsp.platform.facts.KnownFacts;
import org.rsp.platform.http.Answer;
import org.rsp.platform.http.Cursor;
import org.rsp.platform.http.Page;
import org.rsp.platform.http.PageRequest;
import org.rsp.platform.http.Step;
import org.rsp.platform.identity.Actor;
import org.rsp.platform.lifecycle.Acts;
import org.rsp.platform.lifecycle.Acts.By;
import org.rsp.platform.lifecycle.Acts.Done;
import org.rsp.platform.lifecycle.Desk;
import org.rsp.platform.lifecycle.TimelineView;
import org.rsp.returns.ReintegrationConfig;
import org.rsp.returns.returns.KnownReturnService;

/** What can be done with reviews. They are planned and waived by what is done with the plan, and by what the person says to being followed up. */
@ApplicationScoped
class ReintegrationReviewService {

    private final ReintegrationReviewRepository reviews;
    private final FollowUpConsentRepository consents;
    private final FearReportService fears;
    private final KnownReturnService returns;
    private final KnownFacts facts;
    private final ReintegrationConfig config;
    private final Clock clock;
    private final IndicatorSet indicators = IndicatorSet.shipped();
    private final Desk<
                    ReintegrationReviewState,
                    ReintegrationReviewTransition,
                    ReintegrationReview,
                    ReintegrationReviewView>
            desk;

    ReintegrationReviewService(
            ReintegrationReviewRepository reviews,
            FollowUpConsentRepository consents,
            FearReportService fears,
            ReintegrationReviewAccessService visible,
            KnownReturnService returns,
            KnownFacts facts,
            ReintegrationConfig config,
            Clock clock,
            Acts acts) {
        this.reviews = reviews;
        this.consents = consents;
        this.fears = fears;
        this.returns = returns;
        this.facts = facts;
        this.config = config;
        this.clock = clock;
        this.desk = acts.desk(ReintegrationReviewTransition.LIFECYCLE, visible, this::shown);
    }

    private ReintegrationReviewView shown(ReintegrationReview r, Decision told, Actor actor) {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        var bounds = new ScoreBounds(config.lowBelow(), config.highAbove());
        return ReintegrationReviewView.of(r, bounds, r.isOverdue(config.overdueAfter(), today), told, actor);
    }

    /** REI-7; and a fear that was told opens the road to protection by the same commit (REI-8). */
    Answer<ReintegrationReviewView> answer(
            ReintegrationReviewId id, Step step, ReintegrationReviewCommand.Answer command) {
        return perform(id, step, command, (r, by) -> {
            ReintegrationReviewRule.checkAnswers(command, indicators, by.today());
            ReintegrationReviewRule.checkConsent(consents.isGiven(r.returnId()), r.open(by.actor()));
            var done = r.answer(command, indicators, by);
            return command.fearTold()
                    ? fears.toldIn(returns.holdForSafety(r.returnId(), by.actor()), r, done, by)
                    : done;
        });
    }

    Answer<ReintegrationReviewView> miss(ReintegrationReviewId id, Step step, ReintegrationReviewCommand.Miss command) {
        return perform(id, step, command, (r, by) -> r.miss(command, by));
    }

    /** 403 and 409 first. */
    private Answer<ReintegrationReviewView> perform(
            ReintegrationReviewId id,
            Step step,
            ReintegrationReviewCommand command,
            BiFunction<ReintegrationReview, By, Done> change) {
        var actor = desk.actor();
        ReintegrationReviewTransition.LIFECYCLE.permit(command.act(), actor.roles());
        return facts.deciding(
                actor,
                () -> desk.perform(command.act(), id.value(), step, command, (r, by) -> {
                    r.next(command, actor);
                    return change.apply(r, by);
                }));
    }

    Answer<ReintegrationReviewView> get(ReintegrationReviewId id) {
        return facts.deciding(desk.actor(), () -> desk.get(id.value()));
    }

    Page<TimelineView> timeline(ReintegrationReviewId id, PageRequest page) {
        return facts.deciding(desk.actor(), () -> desk.timeline(id.value(), page));
    }

    private static Cursor.Key place(ReintegrationReview r) {
        return new Cursor.Key(r.dueOn().toEpochDay(), r.id());
    }

    /** The organisation's own, the one first due first: what there is to do. */
    Page<ReintegrationReviewView> list(ReintegrationReviewFilter filter, PageRequest page) {
        var actor = desk.actor();
        return facts.deciding(actor, () -> {
            var rows = returns.listed(
                    page, next -> reviews.page(filter, next, actor), ReintegrationReviewService::place, actor);
            return desk.list(
                    rows,
                    listed -> listed.decision().telling(told -> shown(listed.row(), told, actor)),
                    page,
                    listed -> listed.row().subjects());
        });
    }

    /** Those of one return, oldest first. */
    Page<ReintegrationReviewView> ofReturn(UUID returnId, PageRequest page) {
        var actor = desk.actor();
        return facts.deciding(actor, () -> {
            var of = returns.get(returnId, actor);
            return desk.kept(
                    new AuditSubject(of.caseId(), of.individualId()),
                    of.decision(),
                    reviews.of(of.id(), page),
                    r -> shown(r, of.decision(), actor),
                    page,
                    r -> new Cursor.Key(0, r.id()));
        });
    }
}
