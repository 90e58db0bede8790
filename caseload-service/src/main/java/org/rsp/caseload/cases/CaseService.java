package org.rsp.caseload.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.rsp.caseload.Records;
import org.rsp.caseload.caseloads.Candidate;
import org.rsp.caseload.caseloads.CaseloadService;
import org.rsp.platform.http.Answer;
import org.rsp.platform.http.Call;
import org.rsp.platform.http.Cursor;
import org.rsp.platform.http.OnceOnly;
import org.rsp.platform.http.Page;
import org.rsp.platform.http.PageRequest;
import org.rsp.platform.http.Step;
import org.rsp.platform.identity.Actor;
import org.rsp.platform.identity.Caller;
import org.rsp.platform.ids.Ids;
import org.rsp.platform.lifecycle.TimelineView;

/** What can be done with cases; each call is one transaction, and the case's row is locked first in it. */
@ApplicationScoped
public class CaseService {

    private final CaseRepository cases;
    private final CaseloadService caseloads;
    private final Records records;
    private final OnceOnly onceOnly;
    private final Caller caller;
    private final Ids ids;
    private final Clock clock;

    CaseService(
            CaseRepository cases,
            CaseloadService caseloads,
            Records records,
            OnceOnly onceOnly,
            Caller caller,
            Ids ids,
            Clock clock) {
        this.cases = cases;
        this.caseloads = caseloads;
        this.records = records;
        this.onceOnly = onceOnly;
        this.caller = caller;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional
    Answer<CaseView> register(Call call, CaseCommand.Register command) {
        var actor = caller.actor();
        CaseTransition.LIFECYCLE.permit(command.act(), actor.roles());
        return onceOnly.perform(
                call, actor, "registerCase", "", command, () -> registered(command, actor), id -> read(id, actor));
    }

    private Answer<CaseView> registered(CaseCommand.Register command, Actor actor) {
        var at = clock.instant();
        var individualIds =
                Stream.generate(ids::next).limit(command.individuals().size()).toList();
        var registered = Case.register(ids.next(), individualIds, command, actor, at);
        RegistrationRule.check(command, today(at));
        cases.persist(registered);
        return keep(registered, registered.registered(actor), actor);
    }

    @Transactional
    Answer<CaseView> addIndividual(CaseId id, Step step, CaseCommand.AddIndividual command) {
        return perform(id, step, command, (c, by) -> {
            c.next(command, by.actor());
            RegistrationRule.checkJoining(command.individual(), today(by.at()));
            return c.addIndividual(ids.next(), command, isCounted(c, command, by), by.actor(), by.at());
        });
    }

    /** A person is always registered; whether the household's caseload counts the person is another question (ADM-8, ADM-9). */
    private boolean isCounted(Case c, CaseCommand.AddIndividual command, By by) {
        var caseload = c.caseloadId();
        if (caseload == null) {
            return false;
        }
        if (command.joining().isAlwaysAdmitted()) {
            caseloads.admitAlways(caseload, 1);
            return true;
        }
        return caseloads.admitIfAllowed(caseload, candidate(c, 1), by.actor(), by.at());
    }

    @Transactional
    Answer<CaseView> admit(CaseId id, Step step, CaseCommand.Admit command) {
        return perform(id, step, command, (c, by) -> {
            c.next(command, by.actor());
            var open = CaseTransition.LIFECYCLE.open(c.state(), by.actor().roles());
            caseloads.admit(command.caseloadId(), candidate(c, c.persons()), by.actor(), by.at(), open);
            return c.admit(command, by.actor(), by.at());
        });
    }

    @Transactional
    Answer<CaseView> release(CaseId id, Step step, CaseCommand.Release command) {
        return perform(id, step, command, (c, by) -> {
            c.next(command, by.actor());
            leaveCaseload(c);
            return c.release(command, by.actor(), by.at());
        });
    }

    @Transactional
    Answer<CaseView> close(CaseId id, Step step, CaseCommand.Close command) {
        return perform(id, step, command, (c, by) -> {
            c.next(command, by.actor());
            leaveCaseload(c);
            return c.close(command, by.actor(), by.at());
        });
    }

    @Transactional
    Answer<CaseView> reopen(CaseId id, Step step, CaseCommand.Reopen command) {
        return perform(id, step, command, (c, by) -> c.reopen(command, by.actor(), by.at()));
    }

    @Transactional
    Answer<CaseView> get(CaseId id) {
        return read(id.value(), caller.actor());
    }

    @Transactional
    Page<CaseSummary> list(CaseFilter filter, PageRequest page) {
        var rows = cases.page(filter, page, caller.actor());
        return Page.of(rows, page, s -> Cursor.Key.at(s.updatedAt(), s.id()));
    }

    @Transactional
    Page<TimelineView> timeline(CaseId id, PageRequest page) {
        return records.timeline(cases.get(id, caller.actor()).id(), page);
    }

    /** Who acts, and when: one instant for everything in the act. */
    private record By(Actor actor, Instant at) {}

    private Answer<CaseView> perform(CaseId id, Step step, CaseCommand command, BiFunction<Case, By, Case.Done> act) {
        var actor = caller.actor();
        CaseTransition.LIFECYCLE.permit(command.act(), actor.roles());
        var operation = CaseTransition.LIFECYCLE.operation(command.act());
        return onceOnly.perform(
                step,
                actor,
                operation,
                id,
                command,
                () -> {
                    var locked = cases.lock(id, actor);
                    step.seen().mustBe(locked.version());
                    return keep(locked, act.apply(locked, new By(actor, clock.instant())), actor);
                },
                result -> read(result, actor));
    }

    private Answer<CaseView> keep(Case changed, Case.Done done, Actor actor) {
        records.keep(done.entry(), done.event());
        return answer(changed, actor);
    }

    private void leaveCaseload(Case c) {
        var caseload = c.caseloadId();
        if (caseload != null) {
            caseloads.release(caseload, c.admittedPersons());
        }
    }

    private static Candidate candidate(Case c, int persons) {
        return new Candidate(
                c.custodian(), c.principalApplicant().origins(), c.countryOfAsylum(), c.arrivedOn(), persons);
    }

    private static LocalDate today(Instant at) {
        return at.atZone(ZoneOffset.UTC).toLocalDate();
    }

    private Answer<CaseView> read(UUID id, Actor actor) {
        return answer(cases.get(new CaseId(id), actor), actor);
    }

    private static Answer<CaseView> answer(Case c, Actor actor) {
        return Answer.of(c.id(), c.version(), CaseView.of(c, actor));
    }
}
