package org.rsp.returns.movements;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.function.BiFunction;
import org.rsp.platform.access.WiderRows;
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
import org.rsp.returns.MovementsConfig;

/** What can be done with movements; each call is one transaction. No act on one lets anybody depart (MOV-7). */
@ApplicationScoped
class MovementService {

    private final MovementRepository movements;
    private final IncidentRepository incidents;
    private final PassageRepository passages;
    private final EscortDemandService demands;
    private final ManifestService manifest;
    private final WiderRows wider;
    private final MovementsConfig config;
    private final Ids ids;
    private final Desk<MovementState, MovementTransition, Movement, MovementView> desk;

    MovementService(
            MovementRepository movements,
            IncidentRepository incidents,
            PassageRepository passages,
            EscortDemandService demands,
            ManifestService manifest,
            WiderRows wider,
            MovementsConfig config,
            Ids ids,
            Acts acts) {
        this.movements = movements;
        this.incidents = incidents;
        this.passages = passages;
        this.demands = demands;
        this.manifest = manifest;
        this.wider = wider;
        this.config = config;
        this.ids = ids;
        this.desk = acts.desk(MovementTransition.LIFECYCLE, movements, (m, _, actor) -> shown(m, actor));
    }

    @Transactional
    Answer<MovementView> plan(Call call, MovementCommand.Plan command) {
        return desk.open(command.act(), call, command, by -> {
            MovementRule.checkPlan(command, by.actor(), by.at());
            var movement = Movement.plan(ids.next(), command, by);
            movements.persist(movement);
            return new Desk.Opened<>(movement, movement.planned(by));
        });
    }

    @Transactional
    Answer<MovementView> recordTransit(MovementId id, Step step, MovementCommand.RecordTransitOf command) {
        return perform(id, step, command, (m, by) -> {
            MovementRule.checkTransitAnswer(command, m, by.today());
            return m.recordTransit(command, by);
        });
    }

    @Transactional
    Answer<MovementView> planEscorts(MovementId id, Step step, MovementCommand.PlanEscortsOf command) {
        return perform(id, step, command, (m, by) -> {
            MovementRule.checkEscortPlan(command.plan());
            return m.planEscorts(command, by);
        });
    }

    @Transactional
    Answer<MovementView> confirm(MovementId id, Step step, MovementCommand.Confirm command) {
        return perform(id, step, command, (m, by) -> {
            var open = m.open(by.actor());
            MovementRule.checkTransits(m, m.departureDay(), open);
            MovementRule.checkEscorts(m, demands.of(m), open);
            return m.confirm(command, by);
        });
    }

    /** What was confirmed is asked again: a state on the way may have changed its mind. */
    @Transactional
    Answer<MovementView> setOff(MovementId id, Step step, MovementCommand.SetOff command) {
        return perform(id, step, command, (m, by) -> {
            var open = m.open(by.actor());
            MovementRule.checkTransits(m, by.today(), open);
            MovementRule.checkEscorts(m, demands.of(m), open);
            return m.setOff(command, by);
        });
    }

    @Transactional
    Answer<MovementView> complete(MovementId id, Step step, MovementCommand.Complete command) {
        return perform(id, step, command, (m, by) -> {
            MovementRule.checkAccountedFor(wider.asSystem(() -> passages.aboard(m.id())), m.open(by.actor()));
            return manifest.clear(m.complete(command, config.reportDays(), by), m.id(), Optional.empty(), by);
        });
    }

    @Transactional
    Answer<MovementView> abort(MovementId id, Step step, MovementCommand.Abort command) {
        return perform(
                id,
                step,
                command,
                (m, by) -> manifest.clear(
                        m.abort(command, config.reportDays(), by),
                        m.id(),
                        command.because().stops(),
                        by));
    }

    @Transactional
    Answer<MovementView> cancel(MovementId id, Step step, MovementCommand.Cancel command) {
        return perform(
                id, step, command, (m, by) -> manifest.clear(m.cancel(command, by), m.id(), Optional.empty(), by));
    }

    @Transactional
    Answer<MovementView> recordIncident(MovementId id, Step step, MovementCommand.RecordIncidentOn command) {
        return perform(id, step, command, (m, by) -> {
            MovementRule.checkIncident(command, by.at());
            incidents.persist(new Incident(ids.next(), m.id(), command));
            return m.recordIncident(command, by);
        });
    }

    @Transactional
    Answer<MovementView> fileReport(MovementId id, Step step, MovementCommand.FileReportOn command) {
        return desk.perform(command.act(), id.value(), step, command, (m, by) -> {
            m.next(command, by.actor());
            MovementRule.checkReporter(m, by.actor(), m.open(by.actor()));
            return m.fileReport(command, by);
        });
    }

    /** By the custodian alone; 403 and 409 before anything else. */
    private Answer<MovementView> perform(
            MovementId id, Step step, MovementCommand command, BiFunction<Movement, By, Done> change) {
        return desk.perform(command.act(), id.value(), step, command, (m, by) -> {
            MovementRule.checkOwn(m, by.actor());
            m.next(command, by.actor());
            return change.apply(m, by);
        });
    }

    @Transactional
    Answer<MovementView> get(MovementId id) {
        return desk.get(id.value());
    }

    @Transactional
    Page<TimelineView> timeline(MovementId id, PageRequest page) {
        return desk.timeline(id.value(), page);
    }

    /** Planned last first. */
    @Transactional
    Page<MovementView> list(PageRequest page) {
        var actor = desk.actor();
        var rows = movements.known(page, actor).stream()
                .map(m -> movements.require(m, actor).telling(_ -> shown(m, actor)))
                .toList();
        return desk.list(rows, page, view -> new Cursor.Key(0, view.id()));
    }

    /** What happened on it, recorded first first. */
    @Transactional
    Page<IncidentView> incidents(MovementId id, PageRequest page) {
        var movement = desk.look(id.value(), IncidentView.class);
        return desk.page(incidents.on(movement.id(), page), page, each -> new Cursor.Key(0, each.id()))
                .map(IncidentView::of);
    }

    /** How many are on it is told to the custodian's staff of those whom their lists show: a difference would tell of who is sealed. To who monitors it, of all. */
    private MovementView shown(Movement movement, Actor actor) {
        var happened = wider.asSystem(() -> incidents.countOn(movement.id()));
        var counts = movement.custodian().equals(actor.organisation())
                ? counts(movement)
                : wider.asSystem(() -> counts(movement));
        return MovementView.of(movement, counts.booked(), counts.departed(), happened, actor);
    }

    private Counts counts(Movement movement) {
        return new Counts(passages.bookedOn(movement.id()), passages.departedBy(movement.id()));
    }

    private record Counts(long booked, long departed) {}
}
