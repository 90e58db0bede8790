package org.rsp.returns.counselling;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
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
import org.rsp.returns.returns.KnownReturnService;
import org.rsp.returns.suspensions.SuspensionReason;
import org.rsp.returns.suspensions.SuspensionService;

/** What can be done with counselling sessions. Each act holds the return: a guard that rests on a session is found before it or after it. */
@ApplicationScoped
class CounsellingSessionService {

    private final CounsellingSessionRepository sessions;
    private final KnownReturnService returns;
    private final SuspensionService suspensions;
    private final KnownFacts facts;
    private final Ids ids;
    private final Desk<
                    CounsellingSessionState, CounsellingSessionTransition, CounsellingSession, CounsellingSessionView>
            desk;

    CounsellingSessionService(
            CounsellingSessionRepository sessions,
            CounsellingSessionAccessService visible,
            KnownReturnService returns,
            SuspensionService suspensions,
            KnownFacts facts,
            Ids ids,
            Acts acts) {
        this.sessions = sessions;
        this.returns = returns;
        this.suspensions = suspensions;
        this.facts = facts;
        this.ids = ids;
        this.desk = acts.desk(CounsellingSessionTransition.LIFECYCLE, visible, CounsellingSessionView::of);
    }

    Answer<CounsellingSessionView> record(UUID returnId, Call call, CounsellingCommand.RecordIt command) {
        return facts.deciding(
                desk.actor(),
                () -> desk.open(command.act(), call, List.of(returnId, command), by -> {
                    var of = returns.hold(returnId, by.actor());
                    CounsellingRule.checkRecorded(command, of.isBeforeDeparture(), of.openedOn(), by.today());
                    var session = CounsellingSession.record(
                            ids.next(),
                            new CounsellingSession.Of(of.id(), of.individualId(), of.caseId(), of.custodian()),
                            command,
                            by);
                    sessions.persist(session);
                    return new Desk.Opened<>(session, session.recorded(by));
                }));
    }

    /** The return stands still by the same commit, and whoever has departed is called back (DPT-4). */
    Answer<CounsellingSessionView> doubtCapacity(
            CounsellingSessionId id, Step step, CounsellingCommand.DoubtCapacity command) {
        return perform(
                id,
                step,
                command,
                (s, by) -> suspensions.stopping(
                        s.doubtCapacity(command, by), s.returnId(), SuspensionReason.CAPACITY_DOUBTED, by));
    }

    Answer<CounsellingSessionView> confirmCapacity(
            CounsellingSessionId id, Step step, CounsellingCommand.ConfirmCapacity command) {
        return perform(id, step, command, (s, by) -> {
            CounsellingRule.checkSettling(s.recordedBy(), by.actor().subject(), s.open(by.actor()));
            return s.confirmCapacity(command, by);
        });
    }

    Answer<CounsellingSessionView> setAside(CounsellingSessionId id, Step step, CounsellingCommand.SetAside command) {
        return perform(id, step, command, (s, by) -> {
            CounsellingRule.checkSettingAside(s, by.actor().subject(), s.open(by.actor()));
            return s.setAside(command, by);
        });
    }

    /** 403 and 409 first. */
    private Answer<CounsellingSessionView> perform(
            CounsellingSessionId id,
            Step step,
            CounsellingCommand command,
            BiFunction<CounsellingSession, By, Done> change) {
        var actor = desk.actor();
        CounsellingSessionTransition.LIFECYCLE.permit(command.act(), actor.roles());
        return facts.deciding(
                actor,
                () -> desk.perform(command.act(), id.value(), step, command, (s, by) -> {
                    s.next(command, actor);
                    returns.hold(s.returnId(), actor);
                    return change.apply(s, by);
                }));
    }

    Answer<CounsellingSessionView> get(CounsellingSessionId id) {
        return facts.deciding(desk.actor(), () -> desk.get(id.value()));
    }

    Page<TimelineView> timeline(CounsellingSessionId id, PageRequest page) {
        return facts.deciding(desk.actor(), () -> desk.timeline(id.value(), page));
    }

    /** Those of one return, oldest first, also those that were set aside. */
    Page<CounsellingSessionView> ofReturn(UUID returnId, PageRequest page) {
        var actor = desk.actor();
        return facts.deciding(actor, () -> {
            var of = returns.get(returnId, actor);
            return desk.kept(
                    new AuditSubject(of.caseId(), of.individualId()),
                    of.decision(),
                    sessions.of(of.id(), page),
                    s -> CounsellingSessionView.of(s, of.decision(), actor),
                    page,
                    s -> new Cursor.Key(0, s.id()));
        });
    }
}
