package org.rsp.caseload.caseloads;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rsp.caseload.arrangements.ArrangementService;
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
import org.rsp.platform.lifecycle.Desk;
import org.rsp.platform.lifecycle.TimelineView;
import org.rsp.platform.problem.CommonProblem;
import org.rsp.platform.problem.Guard;
import org.rsp.platform.problem.Refusal;

/** What can be done with caseloads; each call is one transaction. */
@ApplicationScoped
public class CaseloadService {

    /** CSL-3: the agencies that are told how many a caseload holds. */
    private static final Set<String> COUNTING = Set.of("UNHCR", "IOM");

    private final CaseloadRepository caseloads;
    private final ArrangementService arrangements;
    private final Desk<CaseloadState, CaseloadTransition, Caseload, CaseloadView> desk;
    private final Ids ids;

    CaseloadService(CaseloadRepository caseloads, ArrangementService arrangements, Acts acts, Ids ids) {
        this.caseloads = caseloads;
        this.arrangements = arrangements;
        this.desk = acts.desk(CaseloadTransition.LIFECYCLE, caseloads, (c, _, actor) -> CaseloadView.of(c, actor));
        this.ids = ids;
    }

    @Transactional
    Answer<CaseloadView> open(Call call, CaseloadCommand.Open open) {
        return desk.open(open.act(), call, open, by -> {
            var caseload = Caseload.open(ids.next(), open, by);
            mayBeOpened(open, by);
            caseloads.keep(caseload);
            return new Desk.Opened<>(caseload, caseload.opened(by));
        });
    }

    /** CSL-1: only under an arrangement in force. CSL-2: days do not end before they begin. */
    private void mayBeOpened(CaseloadCommand.Open open, By by) {
        if (isBefore(open.closesOn(), open.opensOn())) {
            throw Refusal.field("/closesOn", "CSL-2", "The last day is not before the first.");
        }
        if (isBefore(open.criteria().arrivedTo(), open.criteria().arrivedFrom())) {
            throw Refusal.field("/criteria/arrivedTo", "CSL-2", "The last day is not before the first.");
        }
        if (!arrangements.isInForce(open.arrangementId(), by.actor(), by.today())) {
            throw Refusal.guards(
                    List.of(Guard.of("CSL-1", false, "The arrangement must be in force today.")), List.of());
        }
    }

    @Transactional
    Answer<CaseloadView> perform(CaseloadId id, Step step, CaseloadCommand command) {
        return desk.perform(command.act(), id.value(), step, command, (c, by) -> c.perform(command, by));
    }

    @Transactional
    Answer<CaseloadView> get(CaseloadId id) {
        return desk.get(id.value());
    }

    @Transactional
    Page<CaseloadView> list(PageRequest page) {
        var actor = desk.actor();
        var rows = caseloads.page(page, actor).stream()
                .map(c -> caseloads.require(c, actor).telling(_ -> CaseloadView.of(c, actor)))
                .toList();
        return desk.list(rows, page, v -> Cursor.Key.at(v.createdAt(), v.id()));
    }

    @Transactional
    CaseloadView.CaseloadProgress progress(CaseloadId id) {
        var caseload = desk.look(id.value(), CaseloadView.CaseloadProgress.class);
        if (!isToldHowMany(desk.actor())) {
            throw Refusal.of(CommonProblem.NOT_FOUND);
        }
        return CaseloadView.CaseloadProgress.of(caseload, caseloads.occupancy(caseload.id()));
    }

    /**
     * CSL-3: a count that grows, less what a state can list, tells it of cases that it may not know of. Whatever the caseload
     * names, every state may be the origin of one of the family.
     */
    private static boolean isToldHowMany(Actor actor) {
        return actor.has(Role.COORDINATOR) || COUNTING.contains(actor.organisation());
    }

    @Transactional
    Page<TimelineView> timeline(CaseloadId id, PageRequest page) {
        return desk.timeline(id.value(), page);
    }

    /**
     * Takes places for a household, or refuses with every rule shown. Called under the lock of the case; the count is
     * locked here, so two admissions cannot share the last place, and caseload and arrangement are held, so neither is
     * paused or suspended between the question and the answer.
     */
    public void admit(UUID caseload, Candidate candidate, By by, List<String> open) {
        var guards = evaluate(caseload, candidate, by);
        if (guards.stream().anyMatch(g -> g.state() != Guard.State.PASS)) {
            throw Refusal.guards(guards, open);
        }
        caseloads.lockOccupancy(caseload).add(candidate.persons(), 1);
    }

    /** Takes a place for one more person of a household already admitted, if the rules allow it. */
    public boolean admitIfAllowed(UUID caseload, Candidate person, By by) {
        var allowed = evaluate(caseload, person, by).stream().allMatch(g -> g.state() == Guard.State.PASS);
        if (allowed) {
            caseloads.lockOccupancy(caseload).add(person.persons(), 0);
        }
        return allowed;
    }

    /** Under which arrangement the caseload is. */
    public UUID arrangementOf(UUID caseload) {
        return caseloads.arrangementOf(caseload);
    }

    /** Whose nationals or former residents any caseload of the arrangement names, as far as the rows let the transaction see them. */
    public Set<String> originsUnder(UUID arrangement) {
        return Set.copyOf(caseloads.originsUnder(arrangement));
    }

    /** ADM-8: newborns and reunited family are always admitted; what passes the cap is reported as overflow. */
    public void admitAlways(UUID caseload, int persons) {
        caseloads.lockOccupancy(caseload).add(persons, 0);
    }

    /** The same persons, in one case more or less. */
    public void regroup(UUID caseload, int cases) {
        caseloads.lockOccupancy(caseload).add(0, cases);
    }

    public void release(UUID caseload, int persons) {
        caseloads.lockOccupancy(caseload).add(-persons, -1);
    }

    private List<Guard> evaluate(UUID id, Candidate candidate, By by) {
        var caseload = caseloads.hold(id, by.actor());
        var bound = arrangements.binds(caseload.arrangementId(), by.actor(), candidate.custodian(), by.today());
        return AdmissionRule.evaluate(
                caseload, caseloads.lockOccupancy(id), candidate, bound, isToldHowMany(by.actor()), by.today());
    }

    private static boolean isBefore(@Nullable LocalDate last, @Nullable LocalDate first) {
        return last != null && first != null && last.isBefore(first);
    }
}
