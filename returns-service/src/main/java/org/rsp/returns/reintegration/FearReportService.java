package org.rsp.returns.reintegration;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.rsp.platform.access.FieldClass;
import org.rsp.platform.audit.AuditSubject;
import org.rsp.platform.facts.KnownFacts;
import org.rsp.platform.http.Answer;
import org.rsp.platform.http.Call;
import org.rsp.platform.http.Cursor;
import org.rsp.platform.http.Page;
import org.rsp.platform.http.PageRequest;
import org.rsp.platform.http.Step;
import org.rsp.platform.ids.Ids;
import org.rsp.platform.lifecycle.Acts;
import org.rsp.platform.lifecycle.Acts.By;
import org.rsp.platform.lifecycle.Acts.Done;
import org.rsp.platform.lifecycle.Desk;
import org.rsp.platform.lifecycle.TimelineView;
import org.rsp.returns.returns.KnownReturn;
import org.rsp.returns.returns.KnownReturnService;
import org.rsp.returns.suspensions.SuspensionService;

/** Takes every fear that is told to whoever follows a return, in whatever state that is (REI-8), and keeps whether somebody has opened the way to protection. */
@ApplicationScoped
class FearReportService {

    private final FearReportRepository fears;
    private final KnownReturnService returns;
    private final SuspensionService suspensions;
    private final KnownFacts facts;
    private final Ids ids;
    private final Desk<FearReportState, FearReportTransition, FearReport, FearReportView> desk;

    FearReportService(
            FearReportRepository fears,
            FearReportAccessService visible,
            KnownReturnService returns,
            SuspensionService suspensions,
            KnownFacts facts,
            Ids ids,
            Acts acts) {
        this.fears = fears;
        this.returns = returns;
        this.suspensions = suspensions;
        this.facts = facts;
        this.ids = ids;
        this.desk = acts.desk(FearReportTransition.LIFECYCLE, visible, FearReportView::of);
    }

    /** Where the person has not arrived yet the return stands still by the same commit. */
    Answer<FearReportView> raise(UUID returnId, Call call, FearReportCommand.Raise command) {
        return facts.deciding(
                desk.actor(),
                () -> desk.open(command.act(), call, List.of(returnId, command), by -> {
                    var of = returns.holdForSafety(returnId, by.actor());
                    var report = FearReport.raise(
                            ids.next(),
                            new ReturnedPerson(of.id(), of.individualId(), of.caseId(), of.custodian()),
                            null,
                            by);
                    fears.persist(report);
                    suspensions.fearTold(of, by.at());
                    return new Desk.Opened<>(report, report.raised(by));
                }));
    }

    /** What was told in a review: no later return is gone on with before it was looked at (SUS-6). The caller has locked the return. */
    Done toldIn(KnownReturn of, ReintegrationReview review, Done done, By by) {
        var report = FearReport.raise(
                ids.next(),
                new ReturnedPerson(review.returnId(), review.individualId(), review.caseId(), review.custodian()),
                review.id(),
                by);
        fears.persist(report);
        suspensions.fearTold(of, by.at());
        return done.and(report, report.raised(by));
    }

    /** 403 and 409 first. */
    Answer<FearReportView> refer(FearReportId id, Step step, FearReportCommand.Refer command) {
        var actor = desk.actor();
        FearReportTransition.LIFECYCLE.permit(command.act(), actor.roles());
        return facts.deciding(
                actor, () -> desk.perform(command.act(), id.value(), step, command, (f, by) -> f.refer(command, by)));
    }

    Answer<FearReportView> get(FearReportId id) {
        return facts.deciding(desk.actor(), () -> desk.get(id.value()));
    }

    Page<TimelineView> timeline(FearReportId id, PageRequest page) {
        return facts.deciding(desk.actor(), () -> desk.timeline(id.value(), page));
    }

    /** Those of one return, oldest first; who is not told of claims sees those that the reader wrote down. */
    Page<FearReportView> ofReturn(UUID returnId, PageRequest page) {
        var actor = desk.actor();
        return facts.deciding(actor, () -> {
            var of = returns.get(returnId, actor);
            return desk.kept(
                    new AuditSubject(of.caseId(), of.individualId()),
                    of.decision(),
                    fears.of(of.id(), of.decision().tells(FieldClass.P3), page, actor),
                    f -> FearReportView.of(f, of.decision(), actor),
                    page,
                    f -> new Cursor.Key(0, f.id()));
        });
    }
}
