package org.rsp.caseload.permits;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rsp.caseload.PermitsConfig;
import org.rsp.caseload.cases.PersonService;
import org.rsp.caseload.links.LinkAlarm;
import org.rsp.platform.access.WiderRows;
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
import org.rsp.platform.lifecycle.Acts.Done;
import org.rsp.platform.lifecycle.Desk;
import org.rsp.platform.lifecycle.Elsewhere;
import org.rsp.platform.lifecycle.TimelineView;
import org.rsp.platform.problem.CommonProblem;
import org.rsp.platform.problem.Refusal;

/**
 * Permits to let persons depart. A permit is used, and what stops it is done, under one lock of the person and of every record that is or may be
 * of the same person: so either the departure comes first, and whatever is done afterwards raises the alarm; or what is done comes first, and
 * there is no departure. Nothing that is done for a person's safety is refused, or waits for more than that moment.
 */
@ApplicationScoped
public class DeparturePermitService implements LinkAlarm {

    private final DeparturePermitRepository permits;
    private final DeparturePermitAccessService visible;
    private final PersonService persons;
    private final Clearing clearing;
    private final WiderRows wider;
    private final PermitsConfig config;
    private final Ids ids;
    private final Acts acts;
    private final Desk<DeparturePermitState, DeparturePermitTransition, DeparturePermit, DeparturePermitView> desk;

    DeparturePermitService(
            DeparturePermitRepository permits,
            DeparturePermitAccessService visible,
            PersonService persons,
            Clearing clearing,
            WiderRows wider,
            PermitsConfig config,
            Ids ids,
            Acts acts) {
        this.permits = permits;
        this.visible = visible;
        this.persons = persons;
        this.clearing = clearing;
        this.wider = wider;
        this.config = config;
        this.ids = ids;
        this.acts = acts;
        this.desk = acts.desk(DeparturePermitTransition.LIFECYCLE, visible, DeparturePermitView::of);
    }

    /** For a service, by the real id; an unused one that the person has already is void, also at another custodian: one departs by one of them. */
    @Transactional
    Answer<DeparturePermitView> issue(UUID individualId, Call call, DeparturePermitCommand.Issue command) {
        return desk.open(command.act(), call, List.of(individualId, command), by -> {
            visible.requireReturning(by.actor());
            var holder = persons.whereabouts(individualId)
                    .map(at -> new DeparturePermit.Holder(at.individualId(), at.caseId(), at.custodian()))
                    .orElseThrow(() -> Refusal.of(CommonProblem.NOT_FOUND));
            var records = visible.records(individualId);
            permits.lockPersons(records);
            DeparturePermitRule.checkClear(clearing.ofDeparting(individualId, command.kind()), List.of());
            var permit = DeparturePermit.issue(ids.next(), holder, command, config.life(), by);
            var done = permit.issued(by);
            for (var older : permits.lockStanding(records)) {
                if (older.isUnused()) {
                    done = older.individualId().equals(individualId)
                            ? done.and(older, older.stop(VoidReason.REPLACED, by))
                            : done.and(
                                    new Elsewhere(older),
                                    older.stop(elsewhere(older, records), acts.byTheClock(by.at())));
                }
            }
            // what is void is so before the new one is there
            permits.flush();
            permits.persist(permit);
            return new Desk.Opened<>(permit, done);
        });
    }

    /** PRM-1 to PRM-3: everything is asked again at the moment of departure, whatever was answered before. */
    @Transactional
    Answer<DeparturePermitView> consume(DeparturePermitId id, Step step, DeparturePermitCommand.Consume command) {
        return desk.perform(
                command.act(),
                id.value(),
                step,
                command,
                (permit, by) ->
                        permit.consume(command, clearing.ofDeparting(permit.individualId(), permit.kind()), by));
    }

    /**
     * Something is done for the safety of a person: an unused permit of any record of the person is void from now on, a used one calls the
     * person back (PRM-4). The act itself is never refused by it.
     */
    public Done heard(Done done, UUID individualId, SafetyAct act, By by) {
        permits.lockPersons(Set.of(individualId));
        return wider.asSystem(() -> {
            var records = visible.records(individualId);
            return stopped(
                    done,
                    records,
                    permit -> permit.individualId().equals(individualId)
                            ? VoidReason.of(act)
                            : elsewhere(permit, records),
                    by);
        });
    }

    /** PRM-4: whatever stands at the other record was not asked when the permit was used. */
    @Override
    public Done joined(Done done, Set<UUID> individualIds, By by) {
        permits.lockPersons(individualIds);
        return wider.asSystem(() -> {
            var records = individualIds.stream()
                    .flatMap(id -> visible.records(id).stream())
                    .collect(Collectors.toUnmodifiableSet());
            return stopped(done, records, permit -> elsewhere(permit, records), by);
        });
    }

    /** What is done at a record that is kept from the permit's custodian shows as a stay, so that it does not learn that there is one (LNK-5). */
    private VoidReason elsewhere(DeparturePermit permit, Set<UUID> records) {
        return visible.isAnyKept(records, permit.individualId())
                ? VoidReason.STAY_ORDERED
                : VoidReason.ON_A_LINKED_RECORD;
    }

    private Done stopped(Done done, Set<UUID> records, Function<DeparturePermit, VoidReason> why, By by) {
        // of another custodian's act its history tells the permit's custodian nothing
        var platform = acts.byTheClock(by.at());
        var all = done;
        for (var permit : permits.lockStanding(records)) {
            if (permit.isConcerned(by.at(), config.turnBackFor())) {
                var own = permit.custodian().equals(by.actor().organisation());
                all = all.and(own ? permit : new Elsewhere(permit), permit.stop(why.apply(permit), platform));
            }
        }
        return all;
    }

    /** The plan by which the person was to be returned in this kind is not followed any more: an unused permit for it is void (SOL-11). */
    public Done planEnded(Done done, UUID individualId, ReturnKind kind, By by) {
        permits.lockPersons(Set.of(individualId));
        return wider.asSystem(() -> {
            var all = done;
            for (var permit : permits.lockStanding(Set.of(individualId))) {
                if (permit.isUnused() && permit.kind() == kind) {
                    all = all.and(permit, permit.stop(VoidReason.PLAN_ENDED, acts.byTheClock(by.at())));
                }
            }
            return all;
        });
    }

    /**
     * Whether the person has departed for good by a permit of this kind: one that was used since then, and so long ago that nothing calls the person
     * back any more. For whoever may see the permit.
     */
    public boolean hasDeparted(UUID individualId, ReturnKind kind, Instant since, Instant now) {
        return permits.isUsed(individualId, kind, since, now.minus(config.turnBackFor()));
    }

    @Transactional
    Answer<DeparturePermitView> get(DeparturePermitId id) {
        return desk.get(id.value());
    }

    @Transactional
    Page<TimelineView> timeline(DeparturePermitId id, PageRequest page) {
        return desk.timeline(id.value(), page);
    }

    /** Those of one person, to the custodian's staff; oldest first. */
    @Transactional
    Page<DeparturePermitView> ofIndividual(UUID individualId, PageRequest page) {
        var actor = desk.actor();
        var person = persons.get(individualId, actor);
        var told = person.decision();
        if (!told.toCustodian()) {
            throw Refusal.of(CommonProblem.NOT_FOUND);
        }
        return desk.kept(
                new AuditSubject(person.caseId(), person.id()),
                told,
                permits.of(person.id(), page),
                permit -> DeparturePermitView.of(permit, told, actor),
                page,
                permit -> new Cursor.Key(0, permit.id()));
    }
}
