package org.rsp.caseload.decisions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.rsp.caseload.cases.ClaimantService;
import org.rsp.caseload.cases.KnownPerson;
import org.rsp.caseload.cases.PersonService;
import org.rsp.caseload.decisions.Appeal.Target;
import org.rsp.caseload.permits.DeparturePermitService;
import org.rsp.caseload.permits.SafetyAct;
import org.rsp.platform.access.Decision;
import org.rsp.platform.access.FieldClass;
import org.rsp.platform.audit.AuditSubject;
import org.rsp.platform.crypto.Encrypted;
import org.rsp.platform.http.Answer;
import org.rsp.platform.http.Call;
import org.rsp.platform.http.Cursor;
import org.rsp.platform.http.Page;
import org.rsp.platform.http.PageRequest;
import org.rsp.platform.http.Step;
import org.rsp.platform.identity.Actor;
import org.rsp.platform.identity.Role;
import org.rsp.platform.ids.Ids;
import org.rsp.platform.lifecycle.Acts;
import org.rsp.platform.lifecycle.Acts.By;
import org.rsp.platform.lifecycle.Acts.Done;
import org.rsp.platform.lifecycle.Desk;
import org.rsp.platform.lifecycle.TimelineView;

/** What can be done with appeals; each call is one transaction. Every act holds the person's decisions, so that none becomes final beside it. */
@ApplicationScoped
public class AppealService {

    private final AppealRepository appeals;
    private final StatusDecisionRepository decisions;
    private final AppealTargetService targets;
    private final RulingService rulings;
    private final DecisionFindingService findings;
    private final PersonService persons;
    private final ClaimantService claimants;
    private final DeparturePermitService permits;
    private final SealedDecisionService sealed;
    private final Ids ids;
    private final Desk<AppealState, AppealTransition, Appeal, AppealView> desk;

    AppealService(
            AppealRepository appeals,
            StatusDecisionRepository decisions,
            AppealTargetService targets,
            RulingService rulings,
            DecisionFindingService findings,
            PersonService persons,
            ClaimantService claimants,
            DeparturePermitService permits,
            SealedDecisionService sealed,
            Ids ids,
            Acts acts) {
        this.appeals = appeals;
        this.decisions = decisions;
        this.targets = targets;
        this.rulings = rulings;
        this.findings = findings;
        this.persons = persons;
        this.claimants = claimants;
        this.permits = permits;
        this.sealed = sealed;
        this.ids = ids;
        this.desk = acts.desk(AppealTransition.LIFECYCLE, persons.records(appeals::find, this::lock), this::shown);
    }

    /** The decisions first, as whoever makes one of them final does. */
    private Optional<Appeal> lock(UUID id) {
        appeals.findPerson(id).ifPresent(decisions::lockOf);
        return appeals.lock(id);
    }

    private AppealView shown(Appeal a, Decision told, Actor actor) {
        return AppealView.of(
                a,
                new AppealView.Opened(
                        () -> sealed.grounds(a),
                        () -> sealed.opened(a, "reasons", a.reasons(), String.class),
                        () -> sealed.opened(a, "delivery", a.delivery(), Delivery.class)),
                told,
                actor);
    }

    /** A safety act: nothing stands in its way, and what is pending already takes it up (APL-1). */
    @Transactional
    Answer<AppealView> lodge(UUID individualId, Call call, AppealCommand.Lodge command) {
        return desk.open(command.act(), call, List.of(individualId, command), by -> {
            var person = persons.hold(individualId, by.actor());
            decisions.lockOf(person.id());
            var lodged = heard(person, command, by);
            return new Desk.Opened<>(
                    lodged.resource(), permits.heard(lodged.done(), person.id(), SafetyAct.APPEAL_LODGED, by));
        });
    }

    private Desk.Opened<Appeal> heard(KnownPerson person, AppealCommand.Lodge command, By by) {
        var on = receivedOn(command, by);
        var target = targets.newest(person.id()).orElse(null);
        var pending = appeals.of(List.of(person.id())).stream()
                .filter(a -> a.state().isPending())
                .filter(a ->
                        target == null || a.decisionId() == null || a.isAgainst(target.decisionId(), target.reviewId()))
                .findFirst();
        if (pending.isPresent()) {
            var before = pending.get();
            var grounds =
                    sealed.sealed(before, "grounds", sealed.grounds(before).and(command.grounds()));
            return new Desk.Opened<>(before, before.lodgedAgain(on, target, grounds, by));
        }
        var appeal = Appeal.open(ids.next(), person.id(), person.caseId(), command.saidBy(), by);
        var done = appeal.lodged(on, target, grounds(appeal, command), by);
        appeals.persist(appeal);
        return new Desk.Opened<>(appeal, done);
    }

    private Encrypted<AppealGrounds> grounds(Appeal a, AppealCommand.Lodge command) {
        return sealed.sealed(a, "grounds", AppealGrounds.NONE.and(command.grounds()));
    }

    /** A day that has not come is a slip of the pen, and no reason to refuse an appeal. */
    private static LocalDate receivedOn(AppealCommand.Lodge command, By by) {
        var said = command.receivedOn();
        return said == null || said.isAfter(by.today()) ? by.today() : said;
    }

    /** What it is against is looked for again: it may have been recorded when nothing had been decided. */
    @Transactional
    Answer<AppealView> grantLeave(AppealId id, Step step, AppealCommand.GrantLeave command) {
        return ruled(id, step, command, (a, by) -> {
            var target = targets.of(a);
            AppealRule.checkLeave(tookPart(target.orElse(null), by), target.isPresent(), open(a, by));
            return rulings.admitted(a.grantLeave(command, target.orElseThrow(), by), a, by);
        });
    }

    private boolean tookPart(@Nullable Target target, By by) {
        return target != null
                && targets.whoTookPart(target.decisionId(), target.reviewId())
                        .contains(by.actor().subject());
    }

    private boolean tookPart(Appeal a, By by) {
        return targets.whoTookPart(a.decisionId(), a.reviewId())
                .contains(by.actor().subject());
    }

    @Transactional
    Answer<AppealView> refuseLeave(AppealId id, Step step, AppealCommand.RefuseLeave command) {
        return ruled(id, step, command, (a, by) -> {
            AppealRule.checkTookNoPart(tookPart(targets.of(a).orElse(null), by), open(a, by));
            return a.refuseLeave(command, sealed.sealed(a, "reasons", command.reasons()), by);
        });
    }

    @Transactional
    Answer<AppealView> allow(AppealId id, Step step, AppealCommand.Allow command) {
        return ruled(id, step, command, (a, by) -> {
            AppealRule.checkTookNoPart(tookPart(a, by), open(a, by));
            AppealRule.checkOutcome(command, a.reviewId() == null);
            return rulings.allowed(a.allow(command, by), a, command, by);
        });
    }

    @Transactional
    Answer<AppealView> dismiss(AppealId id, Step step, AppealCommand.Dismiss command) {
        return ruled(id, step, command, (a, by) -> {
            AppealRule.checkTookNoPart(tookPart(a, by), open(a, by));
            return a.dismiss(command, sealed.sealed(a, "reasons", command.reasons()), by);
        });
    }

    @Transactional
    Answer<AppealView> remit(AppealId id, Step step, AppealCommand.Remit command) {
        return ruled(id, step, command, (a, by) -> {
            AppealRule.checkRemitting(tookPart(a, by), a.reviewId() == null, open(a, by));
            return rulings.remitted(a.remit(command, sealed.sealed(a, "reasons", command.reasons()), by), a, by);
        });
    }

    @Transactional
    Answer<AppealView> withdraw(AppealId id, Step step, AppealCommand.Withdraw command) {
        return performed(id, step, command, (a, by) -> {
            var child = claimants.of(a.individualId(), a.caseId(), by.today()).child();
            AppealRule.checkWithdrawal(command, !child || by.actor().has(Role.PROTECTION_OFFICER), open(a, by));
            return a.withdraw(command, by);
        });
    }

    @Transactional
    Answer<AppealView> notifyOutcome(AppealId id, Step step, AppealCommand.NotifyOutcome command) {
        return performed(id, step, command, (a, by) -> {
            var decidedOn = LocalDate.ofInstant(a.updatedAt(), ZoneOffset.UTC);
            DecisionRule.checkDelivery(command.delivery(), decidedOn, by.today());
            return a.notifyOutcome(command, sealed.sealed(a, "delivery", command.delivery()), by);
        });
    }

    private Answer<AppealView> ruled(
            AppealId id, Step step, AppealCommand command, BiFunction<Appeal, By, Done> change) {
        return performed(id, step, command, (a, by) -> {
            findings.checkApart(a.individualId(), by.actor(), open(a, by));
            return change.apply(a, by);
        });
    }

    private Answer<AppealView> performed(
            AppealId id, Step step, AppealCommand command, BiFunction<Appeal, By, Done> change) {
        return desk.perform(command.act(), id.value(), step, command, (a, by) -> {
            a.next(command, by.actor());
            return change.apply(a, by);
        });
    }

    private static List<String> open(Appeal a, By by) {
        return AppealTransition.LIFECYCLE.open(a.state(), by.actor().roles());
    }

    @Transactional
    Answer<AppealView> get(AppealId id) {
        return desk.get(id.value());
    }

    @Transactional
    Page<TimelineView> timeline(AppealId id, PageRequest page) {
        return desk.timeline(id.value(), page);
    }

    /** All of one person. */
    @Transactional
    Page<AppealView> ofIndividual(UUID individualId, PageRequest page) {
        var actor = desk.actor();
        var person = persons.get(individualId, actor).telling(FieldClass.P3);
        return desk.kept(
                new AuditSubject(person.caseId(), person.id()),
                person.decision(),
                appeals.of(person.id(), page),
                a -> shown(a, person.decision(), actor),
                page,
                a -> Cursor.Key.at(a.openedAt(), a.place()));
    }
}
