package org.rsp.caseload.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.rsp.caseload.caseloads.Candidate;
import org.rsp.caseload.caseloads.CaseloadService;
import org.rsp.platform.access.Action;
import org.rsp.platform.audit.AuditSubject;
import org.rsp.platform.http.Answer;
import org.rsp.platform.http.Call;
import org.rsp.platform.http.Cursor;
import org.rsp.platform.http.Page;
import org.rsp.platform.http.PageRequest;
import org.rsp.platform.http.Step;
import org.rsp.platform.ids.Ids;
import org.rsp.platform.lifecycle.Acts;
import org.rsp.platform.lifecycle.Acts.By;
import org.rsp.platform.lifecycle.Desk;
import org.rsp.platform.lifecycle.TimelineView;
import org.rsp.platform.problem.Refusal;

/** What can be done with cases; each call is one transaction, and the case's row is locked first in it. */
@ApplicationScoped
public class CaseService {

    private final CaseRepository cases;
    private final CaseAccessService visible;
    private final CaseloadService caseloads;
    private final CorrectionRepository corrections;
    private final MembershipRepository memberships;
    private final SealedService sealed;
    private final Desk<CaseState, CaseTransition, Case, CaseView> desk;
    private final Ids ids;

    CaseService(
            CaseRepository cases,
            CaseAccessService visible,
            CaseloadService caseloads,
            CorrectionRepository corrections,
            MembershipRepository memberships,
            SealedService sealed,
            Acts acts,
            Ids ids) {
        this.cases = cases;
        this.visible = visible;
        this.caseloads = caseloads;
        this.corrections = corrections;
        this.memberships = memberships;
        this.sealed = sealed;
        this.desk = acts.desk(
                CaseTransition.LIFECYCLE,
                visible,
                (c, told, actor) -> CaseView.of(c, sealed.of(c), () -> visible.references(c), told, actor));
        this.ids = ids;
    }

    @Transactional
    Answer<CaseView> register(Call call, CaseCommand.Register command) {
        return desk.open(command.act(), call, command, by -> {
            RegistrationRule.check(command, by.today());
            var id = ids.next();
            var sealing = sealed.into(id);
            var people = command.individuals().stream()
                    .map(person -> sealing.person(ids.next(), person))
                    .toList();
            var registered = Case.register(id, command, people, sealing.note(command.note()), by);
            cases.persist(registered);
            registered.individuals().forEach(i -> memberships.begin(registered, i, by.minute()));
            return new Desk.Opened<>(registered, registered.registered(by));
        });
    }

    @Transactional
    Answer<CaseView> addIndividual(CaseId id, Step step, CaseCommand.AddIndividual command) {
        return desk.perform(command.act(), id.value(), step, command, (c, by) -> {
            c.next(command, by.actor());
            RegistrationRule.checkJoining(command.individual(), by.today());
            var person = sealed.into(c.id()).person(ids.next(), command.individual());
            var done = c.addIndividual(person, command, isCounted(c, command, by), by);
            memberships.begin(c, c.individuals().getLast(), by.minute());
            return done;
        });
    }

    /**
     * @param said what the body says, for the answer to a repeat
     * @param correcting makes the corrected record from the one that stands
     */
    @Transactional
    Answer<CaseView> correct(
            CaseId id, Step step, CaseCommand.Correct command, Object said, UnaryOperator<Person> correcting) {
        return desk.perform(command.act(), id.value(), step, List.of(command, said), (c, by) -> {
            c.next(command, by.actor());
            var before = sealed.of(c).person(individual(c, command.individualId()));
            var after = correcting.apply(before);
            RegistrationRule.checkCorrection(before, after, by.today());
            var sealing = sealed.into(c.id());
            var done = c.correct(sealing.person(command.individualId(), after), command, by);
            var correction = ids.next();
            corrections.persist(Correction.of(
                    correction, c, command, after.differences(before), sealing.before(correction, before), by));
            return done;
        });
    }

    /** What was corrected in the records of the persons of a case, oldest first. */
    @Transactional
    Page<CorrectionView> corrections(CaseId id, PageRequest page) {
        var c = desk.look(id.value(), CorrectionView.class);
        var decision = visible.require(c, desk.actor());
        var unsealed = sealed.of(c);
        return desk.page(corrections.of(c, page), page, each -> new Cursor.Key(0, each.id()))
                .map(each ->
                        CorrectionView.of(each, individual(c, each.individualId()), unsealed.before(each), decision));
    }

    private static Individual individual(Case c, UUID individualId) {
        return c.individual(individualId)
                .orElseThrow(() -> Refusal.field("/individualId", "REG-12", "Name a person of this case by its id."));
    }

    /** A person is always registered; whether the household's caseload counts the person is another question (ADM-8, ADM-9, ADM-10). */
    private boolean isCounted(Case c, CaseCommand.AddIndividual command, By by) {
        var caseload = c.caseloadId();
        if (caseload == null) {
            return false;
        }
        if (command.isAlwaysAdmitted(by.today())) {
            caseloads.admitAlways(caseload, 1);
            return true;
        }
        return caseloads.admitIfAllowed(caseload, candidate(c, 1), by);
    }

    @Transactional
    Answer<CaseView> admit(CaseId id, Step step, CaseCommand.Admit command) {
        return desk.perform(command.act(), id.value(), step, command, (c, by) -> {
            c.next(command, by.actor());
            var open = CaseTransition.LIFECYCLE.open(c.state(), by.actor().roles());
            caseloads.admit(command.caseloadId(), candidate(c, c.persons()), by, open);
            return c.admit(command, by);
        });
    }

    @Transactional
    Answer<CaseView> release(CaseId id, Step step, CaseCommand.Release command) {
        return desk.perform(command.act(), id.value(), step, command, (c, by) -> {
            c.next(command, by.actor());
            leaveCaseload(c);
            return c.release(command, by);
        });
    }

    @Transactional
    Answer<CaseView> close(CaseId id, Step step, CaseCommand.Close command) {
        return desk.perform(command.act(), id.value(), step, command, (c, by) -> {
            c.next(command, by.actor());
            leaveCaseload(c);
            return c.close(command, by);
        });
    }

    @Transactional
    Answer<CaseView> reopen(CaseId id, Step step, CaseCommand.Reopen command) {
        return desk.perform(command.act(), id.value(), step, command, (c, by) -> {
            c.next(command, by.actor());
            GroupRule.checkReopening(
                    c, CaseTransition.LIFECYCLE.open(c.state(), by.actor().roles()));
            return c.reopen(command, by);
        });
    }

    @Transactional
    Answer<CaseView> putLegalHold(CaseId id, Step step, CaseCommand.PutLegalHold command) {
        return desk.perform(command.act(), id.value(), step, command, (c, by) -> c.putLegalHold(command, by));
    }

    @Transactional
    Answer<CaseView> liftLegalHold(CaseId id, Step step, CaseCommand.LiftLegalHold command) {
        return desk.perform(command.act(), id.value(), step, command, (c, by) -> c.liftLegalHold(command, by));
    }

    @Transactional
    Answer<CaseView> get(CaseId id) {
        return desk.get(id.value());
    }

    @Transactional
    Page<CaseSummary> list(CaseFilter filter, PageRequest page) {
        var actor = desk.actor();
        var rows = visible.page(filter, page, actor);
        var decisions = visible.decisions(Action.LIST, rows, actor);
        return desk.list(
                rows,
                row -> decisions.apply(row).telling(told -> CaseSummary.of(row, told)),
                page,
                row -> Cursor.Key.at(row.updatedAt(), row.place()),
                row -> List.of(AuditSubject.ofCase(row.id())));
    }

    @Transactional
    Page<TimelineView> timeline(CaseId id, PageRequest page) {
        return desk.timeline(id.value(), page);
    }

    private void leaveCaseload(Case c) {
        var caseload = c.caseloadId();
        if (caseload != null) {
            caseloads.release(caseload, c.admittedPersons());
        }
    }

    private static Candidate candidate(Case c, int persons) {
        return new Candidate(
                c.custodian(), c.focalPoint().person().nationalOrigins(), c.countryOfAsylum(), c.arrivedOn(), persons);
    }
}
