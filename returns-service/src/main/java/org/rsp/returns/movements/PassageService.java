package org.rsp.returns.movements;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import org.rsp.platform.access.Decision;
import org.rsp.platform.access.WiderRows;
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
import org.rsp.platform.problem.CommonProblem;
import org.rsp.platform.problem.Refusal;
import org.rsp.returns.checks.TravelConditionService;
import org.rsp.returns.returns.KnownReturnService;
import org.rsp.returns.returns.ReturnState;
import org.rsp.returns.returns.Suspending;
import org.rsp.returns.suspensions.SuspensionService;

/** What can be done with passages. Each act holds the return first, then the movement where seats are counted, then the passage. */
@ApplicationScoped
class PassageService {

    private final PassageRepository passages;
    private final MovementRepository movements;
    private final RestraintRepository restraints;
    private final EscortDemandService demands;
    private final TravelConditionService conditions;
    private final PassageAccessService visible;
    private final KnownReturnService returns;
    private final Suspending suspending;
    private final SuspensionService suspensions;
    private final KnownFacts facts;
    private final WiderRows wider;
    private final Ids ids;
    private final Desk<PassageState, PassageTransition, Passage, PassageView> desk;

    PassageService(
            PassageRepository passages,
            MovementRepository movements,
            RestraintRepository restraints,
            EscortDemandService demands,
            TravelConditionService conditions,
            PassageAccessService visible,
            KnownReturnService returns,
            Suspending suspending,
            SuspensionService suspensions,
            KnownFacts facts,
            WiderRows wider,
            Ids ids,
            Acts acts) {
        this.passages = passages;
        this.movements = movements;
        this.restraints = restraints;
        this.demands = demands;
        this.conditions = conditions;
        this.visible = visible;
        this.returns = returns;
        this.suspending = suspending;
        this.suspensions = suspensions;
        this.facts = facts;
        this.wider = wider;
        this.ids = ids;
        this.desk = acts.desk(PassageTransition.LIFECYCLE, visible, PassageView::of);
    }

    /** MOV-4, MOV-5. Of one return: there is no way to book several by one word. */
    Answer<PassageView> book(UUID returnId, Call call, PassageCommand.Book command) {
        return facts.deciding(
                desk.actor(),
                () -> desk.open(command.act(), call, List.of(returnId, command), by -> {
                    var of = returns.hold(returnId, by.actor());
                    PassageRule.checkGoing(
                            of.state() == ReturnState.CLEARED,
                            suspending.isSuspended(of.id()),
                            passages.isBooked(of.id()));
                    var movement = PassageRule.checkMovement(
                            movements.lockOwn(command.movementId(), by.actor()), of.destination());
                    var passage = Passage.book(
                            ids.next(),
                            new Passage.Of(
                                    of.id(),
                                    of.individualId(),
                                    of.caseId(),
                                    of.custodian(),
                                    !of.kind().isByOwnWill(),
                                    of.child()),
                            command,
                            conditions.isMedicalEscortNeeded(of.id()),
                            by);
                    checkRoom(movement, passage);
                    passages.persist(passage);
                    return new Desk.Opened<>(passage, passage.booked(by));
                }));
    }

    /** Of everybody on it, whoever of the staff may know of them; with the movement locked. */
    private void checkRoom(Movement movement, Passage newcomer) {
        var taken = wider.asSystem(() -> passages.seatsTakenOn(movement.id()));
        PassageRule.checkSeat(movement.seats(), taken);
        if (movement.isConfirmed()) {
            MovementRule.checkEscorts(movement, demands.with(movement, List.of(newcomer)), List.of());
        }
    }

    /** MOV-12: what stops the person stops the return by the same commit. */
    Answer<PassageView> release(PassageId id, Step step, PassageCommand.Release command) {
        return perform(id, step, command, (p, by) -> {
            PassageRule.checkReleasing(command.because());
            var done = p.release(command, by);
            return command.because()
                    .stops()
                    .map(reason -> suspensions.stopping(done, p.returnId(), reason, by))
                    .orElse(done);
        });
    }

    Answer<PassageView> recordRestraint(PassageId id, Step step, PassageCommand.RecordRestraintIn command) {
        return perform(id, step, command, (p, by) -> {
            PassageRule.checkRestraint(command, p.isForced(), by.at(), p.open(by.actor()));
            restraints.persist(new Restraint(ids.next(), p.id(), command));
            return p.recordRestraint(command, by);
        });
    }

    Answer<PassageView> handOver(PassageId id, Step step, PassageCommand.HandOverFrom command) {
        return perform(id, step, command, (p, by) -> {
            PassageRule.checkPresenting(movement(p), command.at(), by.at(), p.open(by.actor()));
            return p.handOver(command, by);
        });
    }

    /** The return says by the same commit that the person is on the way back. */
    Answer<PassageView> refuseEntry(PassageId id, Step step, PassageCommand.RefuseEntryAfter command) {
        return perform(id, step, command, (p, by) -> {
            PassageRule.checkPresenting(movement(p), command.at(), by.at(), p.open(by.actor()));
            return returns.refusedEntry(p.refuseEntry(command, by), p.returnId(), by);
        });
    }

    private Movement movement(Passage passage) {
        return movements.find(passage.movementId()).orElseThrow(() -> Refusal.of(CommonProblem.NOT_FOUND));
    }

    /** 403 and 409 first. */
    private Answer<PassageView> perform(
            PassageId id, Step step, PassageCommand command, BiFunction<Passage, By, Done> change) {
        var actor = desk.actor();
        PassageTransition.LIFECYCLE.permit(command.act(), actor.roles());
        return facts.deciding(
                actor,
                () -> desk.perform(command.act(), id.value(), step, command, (p, by) -> {
                    p.next(command, actor);
                    return change.apply(p, by);
                }));
    }

    Answer<PassageView> get(PassageId id) {
        return facts.deciding(desk.actor(), () -> desk.get(id.value()));
    }

    Page<TimelineView> timeline(PassageId id, PageRequest page) {
        return facts.deciding(desk.actor(), () -> desk.timeline(id.value(), page));
    }

    /** By which the person was held, recorded first first. To nobody but the custodian: that a list is empty would say that nobody was. */
    Page<RestraintView> restraints(PassageId id, PageRequest page) {
        var actor = desk.actor();
        return facts.deciding(actor, () -> {
            var told = visible.require(visible.get(id.value(), actor), actor);
            if (!told.toCustodian()) {
                throw Refusal.of(CommonProblem.NOT_FOUND);
            }
            var passage = desk.look(id.value(), RestraintView.class);
            return desk.page(restraints.of(passage.id(), page), page, each -> new Cursor.Key(0, each.id()))
                    .map(each -> RestraintView.of(each, told));
        });
    }

    /** Those of one return, oldest first. */
    Page<PassageView> ofReturn(UUID returnId, PageRequest page) {
        var actor = desk.actor();
        return facts.deciding(actor, () -> {
            var of = returns.get(returnId, actor);
            return desk.kept(
                    new AuditSubject(of.caseId(), of.individualId()),
                    of.decision(),
                    passages.of(of.id(), page),
                    p -> PassageView.of(p, of.decision(), actor),
                    page,
                    p -> new Cursor.Key(0, p.id()));
        });
    }

    /** All that were ever on one movement of the caller's own: who is booked, and who has departed. */
    Page<PassageView> onMovement(MovementId id, PageRequest page) {
        var actor = desk.actor();
        return listed(id, page, passages::on, (p, told) -> PassageView.of(p, told, actor));
    }

    /** MOV-16: those who travel by it and of whom the caller may know, each shown as one class of readers needs. */
    <V> Page<V> manifest(MovementId id, PageRequest page, BiFunction<Passage, Decision, V> shown) {
        return listed(id, page, passages::manifestOf, shown);
    }

    private <V> Page<V> listed(
            MovementId id,
            PageRequest page,
            BiFunction<UUID, PageRequest, List<Passage>> found,
            BiFunction<Passage, Decision, V> shown) {
        var actor = desk.actor();
        return facts.deciding(actor, () -> {
            var movement = movements.findOwn(id.value(), actor).orElseThrow(() -> Refusal.of(CommonProblem.NOT_FOUND));
            var rows = returns.listed(
                    page, next -> found.apply(movement.id(), next), p -> new Cursor.Key(0, p.id()), actor);
            return desk.list(
                    rows,
                    listed -> listed.decision().telling(told -> shown.apply(listed.row(), told)),
                    page,
                    listed -> listed.row().subjects());
        });
    }
}
