package org.rsp.returns.checks;

import static java.util.stream.Collectors.toUnmodifiableSet;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.rsp.platform.access.Decision;
import org.rsp.platform.audit.AuditSubject;
import org.rsp.platform.facts.KnownFacts;
import org.rsp.platform.http.Answer;
import org.rsp.platform.http.Call;
import org.rsp.platform.http.Cursor;
import org.rsp.platform.http.Page;
import org.rsp.platform.http.PageRequest;
import org.rsp.platform.http.Step;
import org.rsp.platform.identity.Actor;
import org.rsp.platform.ids.Ids;
import org.rsp.platform.lifecycle.Acts;
import org.rsp.platform.lifecycle.Acts.By;
import org.rsp.platform.lifecycle.Acts.Done;
import org.rsp.platform.lifecycle.Desk;
import org.rsp.platform.lifecycle.TimelineView;
import org.rsp.returns.returns.KnownReturn;
import org.rsp.returns.returns.KnownReturnService;
import org.rsp.returns.suspensions.SuspensionService;

/** What can be done with checks. Each act holds the return: a guard that rests on a check is found before it or after it. */
@ApplicationScoped
class ReturnCheckService {

    private final ReturnCheckRepository checks;
    private final KnownReturnService returns;
    private final SuspensionService suspensions;
    private final CheckFreshnessService freshness;
    private final CheckParticularsService particulars;
    private final KnownFacts facts;
    private final Ids ids;
    private final Desk<ReturnCheckState, ReturnCheckTransition, ReturnCheck, ReturnCheckView> desk;

    ReturnCheckService(
            ReturnCheckRepository checks,
            ReturnCheckAccessService visible,
            KnownReturnService returns,
            SuspensionService suspensions,
            CheckFreshnessService freshness,
            CheckParticularsService particulars,
            KnownFacts facts,
            Ids ids,
            Acts acts) {
        this.checks = checks;
        this.returns = returns;
        this.suspensions = suspensions;
        this.freshness = freshness;
        this.particulars = particulars;
        this.facts = facts;
        this.ids = ids;
        this.desk = acts.desk(ReturnCheckTransition.LIFECYCLE, visible, this::shown);
    }

    /** CHK-6: what has failed is taken in every state of the return and whatever is known of the case, and stops the return by the same commit. */
    Answer<ReturnCheckView> record(UUID returnId, Call call, CheckCommand.RecordIt command) {
        var actor = desk.actor();
        ReturnCheckTransition.LIFECYCLE.permit(command.act(), actor.roles());
        CheckRule.permit(command.kind(), actor.roles());
        return facts.deciding(
                actor,
                () -> desk.open(command.act(), call, List.of(returnId, command), by -> {
                    CheckRule.checkForm(command, by.today());
                    var of = command.passes() ? passing(returnId, command, by) : returns.holdForSafety(returnId, actor);
                    var id = ids.next();
                    var check = ReturnCheck.record(
                            id,
                            new ReturnCheck.Of(of.id(), of.individualId(), of.caseId(), of.custodian()),
                            command,
                            particulars.sealed(of.caseId(), id, command.particulars()),
                            by);
                    checks.persist(check);
                    return new Desk.Opened<>(check, stopping(check, of, by));
                }));
    }

    private KnownReturn passing(UUID returnId, CheckCommand.RecordIt command, By by) {
        CheckRule.checkPassing(command);
        CheckRule.checkFresh(command, freshness.of(command.kind()));
        var of = returns.hold(returnId, by.actor());
        CheckRule.checkBeforeDeparture(of.isBeforeDeparture());
        CheckRule.checkDestination(command, of.destination(), facts.of(of.caseId()));
        return of;
    }

    private Done stopping(ReturnCheck check, KnownReturn of, By by) {
        var done = check.recorded(by);
        return check.passes()
                ? done
                : suspensions.stopped(done, of, check.kind().suspendsFor(), by);
    }

    Answer<ReturnCheckView> recordProsecutorsRelease(
            ReturnCheckId id, Step step, CheckCommand.RecordProsecutorsRelease command) {
        return perform(id, step, command, (c, by) -> {
            var open = c.open(by.actor());
            CheckRule.checkProsecutorsRelease(c, command.releasedOn(), by.today(), open);
            CheckRule.checkOther(c, by.actor().subject(), open);
            return c.recordProsecutorsRelease(command, by);
        });
    }

    Answer<ReturnCheckView> releaseVictim(ReturnCheckId id, Step step, CheckCommand.ReleaseVictim command) {
        return perform(id, step, command, (c, by) -> {
            CheckRule.checkRelease(c, by.actor().subject(), c.open(by.actor()));
            return c.releaseVictim(command, by);
        });
    }

    Answer<ReturnCheckView> withdraw(ReturnCheckId id, Step step, CheckCommand.Withdraw command) {
        return perform(id, step, command, (c, by) -> c.withdraw(command, by));
    }

    /** 403 and 409 first. */
    private Answer<ReturnCheckView> perform(
            ReturnCheckId id, Step step, CheckCommand command, BiFunction<ReturnCheck, By, Done> change) {
        var actor = desk.actor();
        ReturnCheckTransition.LIFECYCLE.permit(command.act(), actor.roles());
        return facts.deciding(
                actor,
                () -> desk.perform(command.act(), id.value(), step, command, (c, by) -> {
                    c.next(command, actor);
                    returns.hold(c.returnId(), actor);
                    return change.apply(c, by);
                }));
    }

    Answer<ReturnCheckView> get(ReturnCheckId id) {
        return facts.deciding(desk.actor(), () -> desk.get(id.value()));
    }

    Page<TimelineView> timeline(ReturnCheckId id, PageRequest page) {
        return facts.deciding(desk.actor(), () -> desk.timeline(id.value(), page));
    }

    /** Those of one return of which the caller may know, oldest first, also those by which nobody stands any more. */
    Page<ReturnCheckView> ofReturn(UUID returnId, PageRequest page) {
        var actor = desk.actor();
        return facts.deciding(actor, () -> {
            var of = returns.get(returnId, actor);
            return desk.kept(
                    new AuditSubject(of.caseId(), of.individualId()),
                    of.decision(),
                    checks.of(of.id(), told(of.decision()), page),
                    c -> shown(c, of.decision(), actor),
                    page,
                    c -> new Cursor.Key(0, c.id()));
        });
    }

    private static Set<CheckKind> told(Decision decision) {
        return Stream.of(CheckKind.values())
                .filter(kind -> decision.tells(kind.existence()))
                .collect(toUnmodifiableSet());
    }

    private ReturnCheckView shown(ReturnCheck check, Decision told, Actor actor) {
        var until = check.countsUntil(freshness.of(check.kind()));
        return ReturnCheckView.of(
                check, until, () -> particulars.findOpened(check).orElse(null), told, actor);
    }
}
