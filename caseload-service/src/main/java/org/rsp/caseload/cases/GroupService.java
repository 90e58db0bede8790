package org.rsp.caseload.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.rsp.caseload.caseloads.CaseloadService;
import org.rsp.platform.http.Answer;
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

/** Who is in which registration group, and as what: persons change groups, and nobody is lost by it. Each call is one transaction. */
@ApplicationScoped
public class GroupService {

    private final CaseRepository cases;
    private final CaseAccessService visible;
    private final CaseloadService caseloads;
    private final MembershipRepository memberships;
    private final KinshipService kinships;
    private final Desk<CaseState, CaseTransition, Case, CaseView> desk;
    private final Ids ids;

    GroupService(
            CaseRepository cases,
            CaseAccessService visible,
            CaseloadService caseloads,
            MembershipRepository memberships,
            KinshipService kinships,
            SealedService sealed,
            Acts acts,
            Ids ids) {
        this.cases = cases;
        this.visible = visible;
        this.caseloads = caseloads;
        this.memberships = memberships;
        this.kinships = kinships;
        this.desk = acts.desk(
                CaseTransition.LIFECYCLE,
                visible,
                (c, told, actor) -> CaseView.of(c, sealed.of(c), () -> visible.references(c), told, actor));
        this.ids = ids;
    }

    @Transactional
    Answer<CaseView> split(CaseId id, Step step, GroupCommand.Split command) {
        return desk.perform(command.act(), id.value(), step, command, (c, by) -> {
            c.next(command, by.actor());
            GroupRule.checkSplit(c, command.leaving(), open(c, by));
            return part(c, command, by).done();
        });
    }

    /** The case of those who have left another one, and what that leaves behind. */
    record Parted(Case other, Done done) {}

    /** Of a case that is locked, and a command that has been checked. */
    Parted part(Case c, GroupCommand.Split command, By by) {
        remember(c, persons(c, command.leaving()), by);
        var other = c.splitOff(ids.next(), command, by);
        cases.persist(other);
        regroup(other.individuals(), other, by);
        count(other, 1);
        return new Parted(other, c.split(other, command, by));
    }

    @Transactional
    Answer<CaseView> join(CaseId id, Step step, GroupCommand.Join command) {
        return desk.perform(command.act(), id.value(), step, command, (c, by) -> {
            c.next(command, by.actor());
            var other = other(command.caseId(), by);
            GroupRule.checkJoin(c, other, command.joining(), open(c, by));
            var coming = List.copyOf(other.individuals());
            remember(other, others(other), by);
            count(other, -1);
            var done = c.join(other, command, by);
            regroup(coming, c, by);
            return done;
        });
    }

    @Transactional
    Answer<CaseView> transferFocalPoint(CaseId id, Step step, GroupCommand.TransferFocalPoint command) {
        return desk.perform(command.act(), id.value(), step, command, (c, by) -> {
            c.next(command, by.actor());
            GroupRule.checkTransfer(c, command.individualId(), command.others());
            remember(c, others(c), by);
            var done = c.transferFocalPoint(command, by);
            regroup(c.individuals(), c, by);
            return done;
        });
    }

    @Transactional
    Answer<CaseView> crossReference(CaseId id, Step step, GroupCommand.CrossReference command) {
        return desk.perform(command.act(), id.value(), step, command, (c, by) -> {
            c.next(command, by.actor());
            var other = other(command.caseId(), by);
            GroupRule.checkReference(c, other);
            return c.crossReference(other, command, by);
        });
    }

    /** Who was in the group, from when to when, and as what; the custodian's to know. */
    @Transactional
    Page<MembershipView> memberships(CaseId id, PageRequest page) {
        var c = desk.look(id.value(), MembershipView.class);
        var decision = visible.require(c, desk.actor());
        if (!decision.toCustodian()) {
            throw Refusal.of(CommonProblem.NOT_FOUND);
        }
        return desk.page(memberships.of(c, page), page, each -> new Cursor.Key(0, each.id()))
                .map(each -> MembershipView.of(each, decision));
    }

    /** Another case of the caller's own, locked; what the caller does not know of is not there. */
    private Case other(UUID id, By by) {
        try {
            return visible.lock(id, by.actor());
        } catch (Refusal _) {
            throw Refusal.field("/caseId", "GRP-3", "Name another case of your own by its id.");
        }
    }

    /** What each was to the principal applicant stays known. */
    private void remember(Case group, List<Individual> whom, By by) {
        whom.forEach(person -> kinships.keepToFocalPoint(group, person, by.minute()));
    }

    private void regroup(List<Individual> whom, Case group, By by) {
        whom.forEach(person -> memberships.change(group, person, by.minute()));
    }

    /** The caseload holds the same persons, in one case more or less. */
    private void count(Case c, int cases) {
        var caseload = c.caseloadId();
        if (caseload != null) {
            caseloads.regroup(caseload, cases);
        }
    }

    private static List<Individual> persons(Case c, List<GroupCommand.Placing> placings) {
        return placings.stream()
                .map(placing -> c.individual(placing.individualId()).orElseThrow())
                .toList();
    }

    private static List<Individual> others(Case c) {
        return c.individuals().stream().filter(i -> !i.isPrincipalApplicant()).toList();
    }

    private static List<String> open(Case c, By by) {
        return CaseTransition.LIFECYCLE.open(c.state(), by.actor().roles());
    }
}
