package org.rsp.caseload.solutions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rsp.caseload.bestinterests.BestInterestsService;
import org.rsp.caseload.cases.PersonPlace;
import org.rsp.caseload.cases.PersonService;
import org.rsp.caseload.cases.SolvedCaseService;
import org.rsp.caseload.consents.ReturnConsentService;
import org.rsp.caseload.decisions.DecisionStanding;
import org.rsp.caseload.decisions.StatusDecisionService;
import org.rsp.caseload.needs.LoneChildService;
import org.rsp.caseload.permits.Clearance;
import org.rsp.caseload.permits.Clearing;
import org.rsp.caseload.permits.DeparturePermitService;
import org.rsp.caseload.safety.ConsentingService;
import org.rsp.caseload.solutions.SolutionPlanCommand.Withdraw.PlanWithdrawal;
import org.rsp.platform.access.FieldClass;
import org.rsp.platform.audit.AuditSubject;
import org.rsp.platform.crypto.Place;
import org.rsp.platform.crypto.Vault;
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
import org.rsp.platform.problem.CommonProblem;
import org.rsp.platform.problem.Refusal;

/** What can be done with plans of solutions; each call is one transaction. Whether a solution is open to the person is asked of who knows it. */
@ApplicationScoped
public class SolutionPlanService {

    private final SolutionPlanRepository plans;
    private final PersonService persons;
    private final LoneChildService loneChildren;
    private final BestInterestsService bestInterests;
    private final DeparturePermitService permits;
    private final Clearing clearing;
    private final ConsentingService consenting;
    private final ReturnConsentService consents;
    private final StatusDecisionService decisions;
    private final SolvedCaseService cases;
    private final Vault vault;
    private final Ids ids;
    private final Desk<SolutionPlanState, SolutionPlanTransition, SolutionPlan, SolutionPlanView> desk;

    SolutionPlanService(
            SolutionPlanRepository plans,
            SolutionPlanAccessService visible,
            PersonService persons,
            LoneChildService loneChildren,
            BestInterestsService bestInterests,
            DeparturePermitService permits,
            Clearing clearing,
            ConsentingService consenting,
            ReturnConsentService consents,
            StatusDecisionService decisions,
            SolvedCaseService cases,
            Vault vault,
            Ids ids,
            Acts acts) {
        this.plans = plans;
        this.persons = persons;
        this.loneChildren = loneChildren;
        this.bestInterests = bestInterests;
        this.permits = permits;
        this.clearing = clearing;
        this.consenting = consenting;
        this.consents = consents;
        this.decisions = decisions;
        this.cases = cases;
        this.vault = vault;
        this.ids = ids;
        this.desk = acts.desk(
                SolutionPlanTransition.LIFECYCLE,
                visible,
                (plan, told, actor) -> SolutionPlanView.of(plan, () -> content(plan), told, actor));
    }

    @Transactional
    Answer<SolutionPlanView> drawUp(UUID individualId, Call call, SolutionPlanCommand.DrawUp command) {
        return desk.open(command.act(), call, List.of(individualId, command), by -> {
            SolutionPlanRule.checkContent(command.content());
            var person = persons.hold(individualId, by.actor());
            SolutionPlanRule.checkOnly(plans.hasOpen(person.id()));
            var id = ids.next();
            var sealed = vault.sealRecord(vault.key(person.caseId()), place(id), command.content());
            var plan = SolutionPlan.drawUp(id, person.id(), person.caseId(), sealed, by);
            plans.persist(plan);
            return new Desk.Opened<>(plan, plan.drawnUp(by));
        });
    }

    @Transactional
    Answer<SolutionPlanView> agreeTo(SolutionPlanId id, Step step, SolutionPlanCommand.AgreeTo command) {
        return desk.perform(command.act(), id.value(), step, command, (plan, by) -> {
            plan.next(command, by.actor());
            SolutionPlanRule.checkSuitable(Optional.ofNullable(content(plan))
                    .filter(c -> c.isSuitable(command.option()))
                    .isPresent());
            SolutionPlanRule.checkPossible(command.option(), person(plan, command.option(), by), open(plan, by));
            return plan.agreeTo(command, by);
        });
    }

    @Transactional
    Answer<SolutionPlanView> handOver(SolutionPlanId id, Step step, SolutionPlanCommand.HandOver command) {
        return desk.perform(command.act(), id.value(), step, command, (plan, by) -> {
            plan.next(command, by.actor());
            SolutionPlanRule.checkHandOver(plan.solution(), open(plan, by));
            SolutionPlanRule.checkPossible(plan.solution(), person(plan, plan.solution(), by), open(plan, by));
            return plan.handOver(command, by);
        });
    }

    /** SOL-9: with the solution of the last of its persons the case is closed. */
    @Transactional
    Answer<SolutionPlanView> recordOutcome(SolutionPlanId id, Step step, SolutionPlanCommand.RecordOutcome command) {
        return desk.perform(command.act(), id.value(), step, command, (plan, by) -> {
            plan.next(command, by.actor());
            SolutionPlanRule.checkOutcome(plan, command.outcome(), hasDeparted(plan, by), open(plan, by));
            var done = plan.recordOutcome(command, by);
            cases.closeIf(plan.caseId(), plan.custodian(), this::areSolved, by);
            return done;
        });
    }

    /** Since it was handed over: that was the last that was done with the plan. */
    private boolean hasDeparted(SolutionPlan plan, By by) {
        return plan.solution()
                .returnKind()
                .filter(kind -> permits.hasDeparted(plan.individualId(), kind, plan.updatedAt(), by.at()))
                .isPresent();
    }

    /** Whoever has a claim, an appeal or a review of the status that goes on, or another plan, is not at the end yet. */
    private boolean areSolved(Set<UUID> individuals) {
        return plans.countSolved(individuals) == individuals.size() && decisions.areSettled(individuals);
    }

    @Transactional
    Answer<SolutionPlanView> giveUp(SolutionPlanId id, Step step, SolutionPlanCommand.GiveUp command) {
        return desk.perform(
                command.act(), id.value(), step, command, (plan, by) -> ended(plan.giveUp(command, by), plan, by));
    }

    @Transactional
    Answer<SolutionPlanView> withdraw(SolutionPlanId id, Step step, SolutionPlanCommand.Withdraw command) {
        return desk.perform(command.act(), id.value(), step, command, (plan, by) -> {
            var done = plan.withdraw(command, by);
            var heard = command.because() == PlanWithdrawal.PERSON_CHANGED_MIND ? takenBack(done, plan, by) : done;
            return ended(heard, plan, by);
        });
    }

    /** SOL-11: nobody departs any more by a plan that has ended so. */
    private Done ended(Done done, SolutionPlan plan, By by) {
        return Optional.ofNullable(plan.agreed())
                .flatMap(SolutionOption::returnKind)
                .map(kind -> permits.planEnded(done, plan.individualId(), kind, by))
                .orElse(done);
    }

    /** SOL-12: of whoever was to return by own will it is a consent that is taken back. */
    private Done takenBack(Done done, SolutionPlan plan, By by) {
        var person = new PersonPlace(plan.individualId(), plan.caseId(), plan.custodian());
        return intended(plan)
                .filter(SolutionOption::isByOwnWill)
                .flatMap(SolutionOption::returnKind)
                .map(kind -> consents.takenBack(done, person, kind, by))
                .orElse(done);
    }

    /** What was agreed on, or what the person wished when nothing was agreed on yet. */
    private Optional<SolutionOption> intended(SolutionPlan plan) {
        return Optional.ofNullable(plan.agreed())
                .or(() -> Optional.ofNullable(content(plan)).flatMap(c -> Optional.ofNullable(c.wish())));
    }

    @Transactional
    Answer<SolutionPlanView> get(SolutionPlanId id) {
        return desk.get(id.value());
    }

    /** Those of one person, oldest first. */
    @Transactional
    Page<SolutionPlanView> ofIndividual(UUID individualId, PageRequest page) {
        var actor = desk.actor();
        var person = persons.get(individualId, actor).telling(FieldClass.P3);
        var told = person.decision();
        if (!told.toCustodian()) {
            throw Refusal.of(CommonProblem.NOT_FOUND);
        }
        return desk.kept(
                new AuditSubject(person.caseId(), person.id()),
                told,
                plans.of(person.id(), page, actor),
                plan -> SolutionPlanView.of(plan, () -> content(plan), told, actor),
                page,
                plan -> new Cursor.Key(0, plan.id()));
    }

    /** Only what the solution asks for is looked up. */
    private SolutionPlanRule.Person person(SolutionPlan plan, SolutionOption option, By by) {
        var id = plan.individualId();
        var kind = option.returnKind();
        return new SolutionPlanRule.Person(
                loneChildren.isAlone(id, plan.caseId(), by.today()),
                bestInterests.isFound(id, option.found(), by.today()),
                kind.map(k -> clearing.of(id, k))
                        .filter(Clearance.CLEAR::equals)
                        .isPresent(),
                kind.filter(k -> consenting.isConsenting(Set.of(id), k)).isPresent(),
                decisions.standing(Set.of(id)).get(id) == DecisionStanding.PROTECTED);
    }

    private static List<String> open(SolutionPlan plan, By by) {
        return SolutionPlanTransition.LIFECYCLE.open(plan.state(), by.actor().roles());
    }

    /** Null when it was erased. */
    private @Nullable SolutionContent content(SolutionPlan plan) {
        return vault.findKey(plan.sealedWith())
                .map(key -> vault.openRecord(key, place(plan.id()), plan.content(), SolutionContent.class))
                .orElse(null);
    }

    private static Place place(UUID id) {
        return new Place("solution_plan", "content", id);
    }
}
