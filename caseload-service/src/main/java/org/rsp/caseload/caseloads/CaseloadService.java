package org.rsp.caseload.caseloads;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rsp.caseload.Records;
import org.rsp.caseload.arrangements.ArrangementService;
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
import org.rsp.platform.lifecycle.HistoryEntry;
import org.rsp.platform.lifecycle.TimelineView;
import org.rsp.platform.problem.Guard;
import org.rsp.platform.problem.Refusal;

/** What can be done with caseloads; each call is one transaction. */
@ApplicationScoped
public class CaseloadService {

    private final CaseloadRepository caseloads;
    private final ArrangementService arrangements;
    private final Records records;
    private final OnceOnly onceOnly;
    private final Caller caller;
    private final Ids ids;
    private final Clock clock;

    CaseloadService(
            CaseloadRepository caseloads,
            ArrangementService arrangements,
            Records records,
            OnceOnly onceOnly,
            Caller caller,
            Ids ids,
            Clock clock) {
        this.caseloads = caseloads;
        this.arrangements = arrangements;
        this.records = records;
        this.onceOnly = onceOnly;
        this.caller = caller;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional
    Answer<CaseloadView> open(Call call, CaseloadCommand.Open open) {
        var actor = caller.actor();
        CaseloadTransition.LIFECYCLE.permit(open.act(), actor.roles());
        return onceOnly.perform(
                call, actor, "openUpCaseload", "", open, () -> opened(open, actor), id -> read(id, actor));
    }

    private Answer<CaseloadView> opened(CaseloadCommand.Open open, Actor actor) {
        var at = clock.instant();
        var caseload = Caseload.open(ids.next(), open, actor, at);
        mayBeOpened(open, actor, at);
        caseloads.keep(caseload);
        var entry = new HistoryEntry(
                caseload.id(),
                caseload.version(),
                "openUpCaseload",
                null,
                caseload.state().name(),
                null,
                actor,
                at);
        records.keep(
                entry,
                new CaseloadEvent.Opened(
                        caseload.id(), caseload.arrangementId(), caseload.state(), caseload.capPersons()));
        return answer(caseload, actor);
    }

    /** CSL-1: only under an arrangement in force. CSL-2: days do not end before they begin. */
    private void mayBeOpened(CaseloadCommand.Open open, Actor actor, Instant at) {
        if (isBefore(open.closesOn(), open.opensOn())) {
            throw Refusal.field("/closesOn", "CSL-2", "The last day is not before the first.");
        }
        if (isBefore(open.criteria().arrivedTo(), open.criteria().arrivedFrom())) {
            throw Refusal.field("/criteria/arrivedTo", "CSL-2", "The last day is not before the first.");
        }
        if (!arrangements.isInForce(open.arrangementId(), actor, today(at))) {
            throw Refusal.guards(
                    List.of(Guard.of("CSL-1", false, "The arrangement must be in force today.")), List.of());
        }
    }

    @Transactional
    Answer<CaseloadView> perform(CaseloadId id, Step step, CaseloadCommand command) {
        var actor = caller.actor();
        CaseloadTransition.LIFECYCLE.permit(command.act(), actor.roles());
        var operation = CaseloadTransition.LIFECYCLE.operation(command.act());
        return onceOnly.perform(
                step, actor, operation, id, command, () -> performed(id, step, command, actor), r -> read(r, actor));
    }

    private Answer<CaseloadView> performed(CaseloadId id, Step step, CaseloadCommand command, Actor actor) {
        var caseload = caseloads.lock(id, actor);
        step.seen().mustBe(caseload.version());
        var done = caseload.perform(command, actor, clock.instant());
        records.keep(done.entry(), done.event());
        return answer(caseload, actor);
    }

    @Transactional
    Answer<CaseloadView> get(CaseloadId id) {
        return read(id.value(), caller.actor());
    }

    @Transactional
    Page<CaseloadView> list(PageRequest page) {
        var actor = caller.actor();
        var rows = caseloads.page(page, actor).stream()
                .map(c -> CaseloadView.of(c, actor))
                .toList();
        return Page.of(rows, page, v -> Cursor.Key.at(v.createdAt(), v.id()));
    }

    @Transactional
    CaseloadView.CaseloadProgress progress(CaseloadId id) {
        var caseload = caseloads.get(id, caller.actor());
        return CaseloadView.CaseloadProgress.of(caseload, caseloads.occupancy(caseload.id()));
    }

    @Transactional
    Page<TimelineView> timeline(CaseloadId id, PageRequest page) {
        return records.timeline(caseloads.get(id, caller.actor()).id(), page);
    }

    /**
     * Takes places for a household, or refuses with every rule shown. Called under the lock of the case; the count is
     * locked here, so two admissions cannot share the last place.
     */
    public void admit(UUID caseload, Candidate candidate, Actor actor, Instant at, List<String> open) {
        var guards = evaluate(caseload, candidate, actor, at);
        if (guards.stream().anyMatch(g -> g.state() != Guard.State.PASS)) {
            throw Refusal.guards(guards, open);
        }
        caseloads.lockOccupancy(caseload).add(candidate.persons(), 1);
    }

    /** Takes a place for one more person of a household already admitted, if the rules allow it. */
    public boolean admitIfAllowed(UUID caseload, Candidate person, Actor actor, Instant at) {
        var allowed = evaluate(caseload, person, actor, at).stream().allMatch(g -> g.state() == Guard.State.PASS);
        if (allowed) {
            caseloads.lockOccupancy(caseload).add(person.persons(), 0);
        }
        return allowed;
    }

    /** ADM-8: newborns and reunited family are always admitted; what passes the cap is reported as overflow. */
    public void admitAlways(UUID caseload, int persons) {
        caseloads.lockOccupancy(caseload).add(persons, 0);
    }

    public void release(UUID caseload, int persons) {
        caseloads.lockOccupancy(caseload).add(-persons, -1);
    }

    private List<Guard> evaluate(UUID id, Candidate candidate, Actor actor, Instant at) {
        var caseload = caseloads.get(new CaseloadId(id), actor);
        var bound = arrangements.binds(caseload.arrangementId(), actor, candidate.custodian(), today(at));
        return AdmissionRule.evaluate(caseload, caseloads.lockOccupancy(id), candidate, bound, today(at));
    }

    private static LocalDate today(Instant at) {
        return at.atZone(ZoneOffset.UTC).toLocalDate();
    }

    private static boolean isBefore(@Nullable LocalDate last, @Nullable LocalDate first) {
        return last != null && first != null && last.isBefore(first);
    }

    private Answer<CaseloadView> read(UUID id, Actor actor) {
        return answer(caseloads.get(new CaseloadId(id), actor), actor);
    }

    private static Answer<CaseloadView> answer(Caseload caseload, Actor actor) {
        return Answer.of(caseload.id(), caseload.version(), CaseloadView.of(caseload, actor));
    }
}
