package org.rsp.returns.movements;

import static org.rsp.returns.movements.MovementTransition.LIFECYCLE;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.identity.Actor;
import org.rsp.platform.lifecycle.Acts.By;
import org.rsp.platform.lifecycle.Acts.Done;
import org.rsp.platform.lifecycle.HistoryEntry;
import org.rsp.platform.lifecycle.Versioned;

/** One flight, voyage or drive of a custodian by which people are brought to a state. It is about nobody: who is on it is said by passages. */
@Entity
@Table(name = "movement")
class Movement implements Versioned {

    /** Hours by which the days that begin first are ahead. */
    private static final int EASTERNMOST = 14;

    /** What the monitor alone does. */
    private static final String REPORTING = LIFECYCLE.operation(MovementTransition.FILE_REPORT_ON);

    @Id
    private UUID id;

    private long version;

    @Enumerated(EnumType.STRING)
    private MovementState state;

    @Column(updatable = false)
    private String custodian;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private MovementMode mode;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private MeansOfTransport means;

    @Column(updatable = false)
    private String carrier;

    @Column(updatable = false)
    private String destination;

    @Column(name = "departs_at", updatable = false)
    private Instant departsAt;

    @Column(name = "arrives_at", updatable = false)
    private Instant arrivesAt;

    @Column(updatable = false)
    private int seats;

    @Column(name = "monitored_by", updatable = false)
    private String monitoredBy;

    @Column(name = "complaints_to", updatable = false)
    private String complaintsTo;

    @OneToMany(cascade = CascadeType.PERSIST)
    @JoinColumn(name = "movement_id", insertable = false, updatable = false)
    @OrderBy("position")
    private List<Transit> transits = new ArrayList<>();

    @Enumerated(EnumType.STRING)
    @Column(name = "escort_risk")
    private @Nullable EscortRisk escortRisk;

    private int escorts;

    @Column(name = "escorts_women")
    private int escortsWomen;

    @Column(name = "escorts_medical")
    private int escortsMedical;

    @Column(name = "escorts_trained")
    private boolean escortsTrained;

    @Column(name = "escort_languages")
    private List<String> escortLanguages = List.of();

    /** Accounts that have done something with it: none of them reports of it (MOV-13). */
    @Column(name = "handled_by")
    private List<String> handledBy;

    @Column(name = "set_off_at")
    private @Nullable Instant setOffAt;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @Column(name = "report_due_on")
    private @Nullable LocalDate reportDueOn;

    @Column(name = "report_missed_at")
    private @Nullable Instant reportMissedAt;

    @Column(name = "reported_at")
    private @Nullable Instant reportedAt;

    @Enumerated(EnumType.STRING)
    private @Nullable MonitorFinding finding;

    @Column(name = "restraint_seen")
    private boolean restraintSeen;

    @Column(name = "complaints_explained")
    private boolean complaintsExplained;

    private int complaints;

    private @Nullable String reason;

    protected Movement() {}

    static Movement plan(UUID id, MovementCommand.Plan said, By by) {
        var movement = new Movement();
        movement.id = id;
        movement.version = 1;
        movement.state = LIFECYCLE.opened(by.actor().roles());
        movement.custodian = by.actor().organisation();
        movement.mode = said.mode();
        movement.means = said.means();
        movement.carrier = said.carrier();
        movement.destination = said.destination();
        movement.departsAt = said.departsAt().truncatedTo(ChronoUnit.MINUTES);
        movement.arrivesAt = said.arrivesAt().truncatedTo(ChronoUnit.MINUTES);
        movement.seats = said.seats();
        movement.monitoredBy = said.monitoredBy();
        movement.complaintsTo = said.complaintsTo();
        movement.handledBy = List.of(by.actor().subject());
        for (String country : said.transits()) {
            movement.transits.add(new Transit(id, country, movement.transits.size() + 1));
        }
        return movement;
    }

    /** How an event is made of what every event of it tells. */
    @FunctionalInterface
    private interface Telling {
        MovementEvent of(UUID movementId, String custodian, MovementState status);
    }

    Done planned(By by) {
        return done(MovementTransition.PLAN, null, null, MovementEvent.Planned::new, by);
    }

    Done recordTransit(MovementCommand.RecordTransitOf command, By by) {
        transit(command.country()).ifPresent(transit -> transit.answered(command.answer(), command.validUntil()));
        return moved(command, MovementEvent.TransitRecordedOf::new, by);
    }

    Done planEscorts(MovementCommand.PlanEscortsOf command, By by) {
        var plan = command.plan();
        escortRisk = plan.risk();
        escorts = plan.escorts();
        escortsWomen = plan.women();
        escortsMedical = plan.medical();
        escortsTrained = plan.trained();
        escortLanguages = plan.languages();
        return moved(command, MovementEvent.EscortsPlannedOf::new, by);
    }

    Done confirm(MovementCommand.Confirm command, By by) {
        return moved(command, MovementEvent.Confirmed::new, by);
    }

    /** Nobody departs by it: each person does by the person's own return (MOV-7). */
    Done setOff(MovementCommand.SetOff command, By by) {
        setOffAt = by.minute();
        return moved(command, MovementEvent.SetOff::new, by);
    }

    Done complete(MovementCommand.Complete command, int reportDays, By by) {
        end(reportDays, by);
        return moved(command, MovementEvent.Completed::new, by);
    }

    Done abort(MovementCommand.Abort command, int reportDays, By by) {
        end(reportDays, by);
        return moved(command, MovementEvent.Aborted::new, by);
    }

    private void end(int reportDays, By by) {
        endedAt = by.minute();
        reportDueOn = by.today().plusDays(reportDays);
    }

    Done cancel(MovementCommand.Cancel command, By by) {
        return moved(command, MovementEvent.Cancelled::new, by);
    }

    Done recordIncident(MovementCommand.RecordIncidentOn command, By by) {
        return moved(command, MovementEvent.IncidentRecordedOn::new, by);
    }

    Done fileReport(MovementCommand.FileReportOn command, By by) {
        reportedAt = by.minute();
        finding = command.finding();
        restraintSeen = command.restraintSeen();
        complaintsExplained = command.complaintsExplained();
        complaints = command.complaints();
        return moved(command, MovementEvent.ReportFiledOn::new, by);
    }

    /** MOV-14: told once, and decides nothing. */
    Done missReport(MovementCommand.MissReportOn command, By by) {
        reportMissedAt = by.minute();
        return moved(command, MovementEvent.ReportMissedOn::new, by);
    }

    /** Where the act leads; 403 or 409 before anything else is looked at. */
    MovementState next(MovementCommand command, Actor actor) {
        return LIFECYCLE.after(state, command.act(), actor.roles());
    }

    /** What is open to the caller: to report, to the monitor; all else, to the custodian's staff. */
    List<String> open(Actor actor) {
        return LIFECYCLE.open(state, actor.roles()).stream()
                .filter(act -> act.equals(REPORTING) ? isMonitoredBy(actor.organisation()) : isOf(actor.organisation()))
                .toList();
    }

    private Done moved(MovementCommand command, Telling event, By by) {
        var from = state;
        state = next(command, by.actor());
        version++;
        reason = command.reason() == null ? reason : command.reason();
        if (!hasHandled(by.actor().subject())) {
            var all = new ArrayList<>(handledBy);
            all.add(by.actor().subject());
            handledBy = all;
        }
        return done(command.act(), from, command.reason(), event, by);
    }

    private Done done(
            MovementTransition act, @Nullable MovementState from, @Nullable String because, Telling event, By by) {
        return new Done(
                HistoryEntry.of(this, LIFECYCLE.operation(act), from, state, because, by),
                event.of(id, custodian, state));
    }

    boolean isOf(String organisation) {
        return custodian.equals(organisation);
    }

    boolean isMonitoredBy(String organisation) {
        return monitoredBy.equals(organisation);
    }

    boolean hasHandled(String subject) {
        return handledBy.contains(subject);
    }

    /** MOV-4: somebody can still be booked on it. */
    boolean isBookable() {
        return state == MovementState.PLANNED || state == MovementState.CONFIRMED;
    }

    boolean isConfirmed() {
        return state == MovementState.CONFIRMED;
    }

    boolean isUnderWay() {
        return state == MovementState.UNDER_WAY;
    }

    Optional<Transit> transit(String country) {
        return transits.stream().filter(each -> each.country().equals(country)).findFirst();
    }

    /** MOV-2: the states on the way that are not known to consent for that day. */
    List<String> transitsWithoutConsentOn(LocalDate day) {
        return transits().stream()
                .filter(each -> !each.isConsentedOn(day))
                .map(Transit::country)
                .toList();
    }

    LocalDate departureDay() {
        return LocalDate.ofInstant(departsAt, ZoneOffset.UTC);
    }

    /** The last day that it can be then, wherever that is. */
    LocalDate arrivalDay() {
        return LocalDate.ofInstant(arrivesAt, ZoneOffset.ofHours(EASTERNMOST));
    }

    Optional<EscortPlan> escortPlan() {
        return Optional.ofNullable(escortRisk)
                .map(risk ->
                        new EscortPlan(risk, escorts, escortsWomen, escortsMedical, escortsTrained, escortLanguages));
    }

    @Override
    public UUID id() {
        return id;
    }

    @Override
    public long version() {
        return version;
    }

    String custodian() {
        return custodian;
    }

    MovementState state() {
        return state;
    }

    MovementMode mode() {
        return mode;
    }

    MeansOfTransport means() {
        return means;
    }

    String carrier() {
        return carrier;
    }

    String destination() {
        return destination;
    }

    Instant departsAt() {
        return departsAt;
    }

    Instant arrivesAt() {
        return arrivesAt;
    }

    int seats() {
        return seats;
    }

    String monitoredBy() {
        return monitoredBy;
    }

    String complaintsTo() {
        return complaintsTo;
    }

    /** In their order. */
    List<Transit> transits() {
        return transits.stream().sorted(Comparator.comparing(Transit::position)).toList();
    }

    @Nullable
    Instant setOffAt() {
        return setOffAt;
    }

    @Nullable
    Instant endedAt() {
        return endedAt;
    }

    @Nullable
    LocalDate reportDueOn() {
        return reportDueOn;
    }

    @Nullable
    Instant reportMissedAt() {
        return reportMissedAt;
    }

    @Nullable
    Instant reportedAt() {
        return reportedAt;
    }

    @Nullable
    MonitorFinding finding() {
        return finding;
    }

    boolean isRestraintSeen() {
        return restraintSeen;
    }

    boolean isComplaintsExplained() {
        return complaintsExplained;
    }

    int complaints() {
        return complaints;
    }

    @Nullable
    String reason() {
        return reason;
    }
}
