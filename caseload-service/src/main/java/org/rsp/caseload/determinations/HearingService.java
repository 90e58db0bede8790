package org.rsp.caseload.determinations;

import static org.rsp.caseload.determinations.StatusDeterminationDeskService.open;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.Optional;
import org.rsp.platform.http.Answer;
import org.rsp.platform.http.Cursor;
import org.rsp.platform.http.Page;
import org.rsp.platform.http.PageRequest;
import org.rsp.platform.http.Step;
import org.rsp.platform.ids.Ids;

/** How persons are heard in the determination of their status; each call is one transaction. */
@ApplicationScoped
public class HearingService {

    private final InterviewRepository interviews;
    private final StatusDeterminationDeskService desks;
    private final SealedDeterminationService sealed;
    private final Ids ids;

    HearingService(
            InterviewRepository interviews,
            StatusDeterminationDeskService desks,
            SealedDeterminationService sealed,
            Ids ids) {
        this.interviews = interviews;
        this.desks = desks;
        this.sealed = sealed;
        this.ids = ids;
    }

    @Transactional
    Answer<StatusDeterminationView> schedule(
            StatusDeterminationId id, Step step, StatusDeterminationCommand.ScheduleInterview command) {
        return desks.desk().perform(command.act(), id.value(), step, command, (d, by) -> {
            d.next(command, by.actor());
            InterviewRule.checkDay(command.startsAt(), by.today());
            var claimant = desks.claimant(d, by);
            InterviewRule.checkPlan(
                    command.plan(),
                    claimant.languages(),
                    claimant.origins(),
                    desks.isGuarded(d) || !desks.needsGuardian(d, claimant),
                    desks.guardians(d),
                    arranged(d).isPresent(),
                    open(d, by));
            var interviewId = ids.next();
            var interviewer = command.plan().interviewer().id();
            var plan = sealed.plan(d, interviewId, command.plan());
            interviews.persist(Interview.arrange(interviewId, d, command.startsAt(), interviewer, plan, by.minute()));
            return d.scheduleInterview(command, by);
        });
    }

    @Transactional
    Answer<StatusDeterminationView> cancel(
            StatusDeterminationId id, Step step, StatusDeterminationCommand.CancelInterview command) {
        return desks.desk().perform(command.act(), id.value(), step, command, (d, by) -> {
            d.next(command, by.actor());
            return d.cancelInterview(command, InterviewRule.demand(arranged(d), open(d, by)), by);
        });
    }

    /** Who may hear the person is asked again: since the interview was arranged somebody may have learnt that a child is alone. */
    @Transactional
    Answer<StatusDeterminationView> hold(
            StatusDeterminationId id, Step step, StatusDeterminationCommand.HoldInterview command) {
        return desks.desk().perform(command.act(), id.value(), step, command, (d, by) -> {
            d.next(command, by.actor());
            desks.demandApart(d, by);
            var interview = InterviewRule.demand(arranged(d), open(d, by));
            var guarded = desks.isGuarded(d) && command.guardianPresent();
            InterviewRule.checkHolding(
                    interview,
                    by.actor().subject(),
                    guarded || !desks.needsGuardian(d, desks.claimant(d, by)),
                    desks.guardians(d),
                    open(d, by));
            return d.holdInterview(command, interview, by);
        });
    }

    /** Of the interview that was held last. What was written down before is not written over. */
    @Transactional
    Answer<StatusDeterminationView> record(
            StatusDeterminationId id, Step step, StatusDeterminationCommand.RecordInterview command) {
        return desks.desk().perform(command.act(), id.value(), step, command, (d, by) -> {
            d.next(command, by.actor());
            InterviewRule.checkRecord(command.record());
            var held = interviews.of(d.id()).stream()
                    .filter(each -> each.isHeld() && !each.isRecorded())
                    .max(Comparator.comparing(Interview::id));
            var interview = InterviewRule.demand(held, open(d, by));
            return d.recordInterview(command, interview, sealed.record(d, interview.id(), command.record()), by);
        });
    }

    @Transactional
    Answer<StatusDeterminationView> missed(
            StatusDeterminationId id, Step step, StatusDeterminationCommand.RecordNoShow command) {
        return desks.desk().perform(command.act(), id.value(), step, command, (d, by) -> {
            d.next(command, by.actor());
            var interview = InterviewRule.demand(arranged(d), open(d, by));
            InterviewRule.checkMissed(interview, by.at(), open(d, by));
            return d.recordNoShow(command, interview, desks.waitsUntil(d, by), by);
        });
    }

    /** Of a determination that was just ended. */
    void cancelArranged(StatusDetermination d) {
        arranged(d).ifPresent(interview -> interview.end(InterviewState.CANCELLED));
    }

    private Optional<Interview> arranged(StatusDetermination d) {
        return interviews.of(d.id()).stream().filter(Interview::isArranged).findFirst();
    }

    @Transactional
    Page<InterviewView> of(StatusDeterminationId id, PageRequest page) {
        var determination = desks.desk().look(id.value(), InterviewView.class);
        var told = desks.decision(determination);
        return desks.desk()
                .page(interviews.of(determination.id(), page), page, each -> new Cursor.Key(0, each.id()))
                .map(each -> InterviewView.of(each, () -> sealed.plan(each), () -> sealed.record(each), told));
    }
}
