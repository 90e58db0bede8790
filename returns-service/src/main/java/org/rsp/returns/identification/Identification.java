package org.rsp.returns.identification;

import static org.rsp.returns.identification.IdentificationTransition.LIFECYCLE;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.access.FieldClass;
import org.rsp.platform.audit.AuditSubject;
import org.rsp.platform.identity.Actor;
import org.rsp.platform.ids.PersonalId;
import org.rsp.platform.lifecycle.Acts.By;
import org.rsp.platform.lifecycle.Acts.Done;
import org.rsp.platform.lifecycle.HistoryEntry;
import org.rsp.platform.problem.Refusal;
import org.rsp.returns.returns.OfReturn;

/** Who the person of one return is, and of which state: what was done to find it, whom it was asked, and what came of it. */
@Entity
@Table(name = "identification")
class Identification implements OfReturn {

    @Id
    private UUID id;

    private long version;

    @Enumerated(EnumType.STRING)
    private IdentificationState state;

    @Column(name = "return_id", updatable = false)
    private UUID returnId;

    @Column(name = "individual_id", updatable = false)
    private UUID individualId;

    @Column(name = "case_id", updatable = false)
    private UUID caseId;

    @Column(updatable = false)
    private String custodian;

    @Column(updatable = false)
    private String nationality;

    @Enumerated(EnumType.STRING)
    private @Nullable EvidenceGrade grade;

    private @Nullable String requested;

    @Column(name = "requested_on")
    private @Nullable LocalDate requestedOn;

    @Column(name = "answer_by")
    private @Nullable LocalDate answerBy;

    @Column(name = "answered_on")
    private @Nullable LocalDate answeredOn;

    /** Not there for the state that is asked: no act of that state looks at it. */
    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "identification_step", joinColumns = @JoinColumn(name = "identification_id"))
    @OrderColumn(name = "position")
    private List<TakenStep> steps = new ArrayList<>();

    /** How many of the first steps count no more. */
    @Column(name = "steps_void")
    private int stepsVoid;

    /** How often what the state that is asked can see of it has changed. How many steps were taken is not told by it. */
    @Column(name = "entry_version")
    private long entryVersion;

    protected Identification() {}

    /** In which return. */
    record Of(UUID returnId, UUID individualId, UUID caseId, String custodian) {}

    static Identification begin(UUID id, Of of, IdentificationCommand.Begin said, By by) {
        var begun = new Identification();
        begun.id = id;
        begun.version = 1;
        begun.state = LIFECYCLE.opened(by.actor().roles());
        begun.returnId = of.returnId();
        begun.individualId = of.individualId();
        begun.caseId = of.caseId();
        begun.custodian = of.custodian();
        begun.nationality = said.nationality();
        return begun;
    }

    Done begun(By by) {
        return done(IdentificationTransition.BEGIN, null, null, IdentificationEvent.Begun::new, by);
    }

    /** @param replyBy the last day to answer, where the clock begins with this step; none where it does not */
    Done recordStep(IdentificationCommand.RecordStepIn command, @Nullable LocalDate replyBy, By by) {
        steps.add(new TakenStep(command));
        grade = worth();
        if (replyBy != null) {
            answerBy = replyBy;
            entryVersion++;
        }
        return moved(command, null, IdentificationEvent.StepRecordedIn::new, by);
    }

    Done prove(IdentificationCommand.Prove command, By by) {
        unasked();
        return moved(command, null, IdentificationEvent.Proven::new, by);
    }

    /** @param replyBy the last day to answer, where the clock begins with the request; none where it does not */
    Done request(IdentificationCommand.Request command, @Nullable LocalDate replyBy, By by) {
        requested = command.state();
        requestedOn = by.today();
        answerBy = replyBy;
        answeredOn = null;
        entryVersion++;
        return moved(command, null, IdentificationEvent.Requested::new, by);
    }

    Done withdrawRequest(IdentificationCommand.WithdrawRequestFor command, By by) {
        unasked();
        return moved(command, command.because(), IdentificationEvent.RequestWithdrawnFor::new, by);
    }

    Done confirm(IdentificationCommand.Confirm command, By by) {
        answeredOn = by.today();
        grade = EvidenceGrade.PROVEN;
        entryVersion++;
        return moved(command, null, IdentificationEvent.Confirmed::new, by);
    }

    Done deny(IdentificationCommand.Deny command, By by) {
        answeredOn = by.today();
        grade = EvidenceGrade.DISPUTED;
        entryVersion++;
        return moved(command, null, IdentificationEvent.Denied::new, by);
    }

    /** IDV-5: it means nothing but that. */
    Done noteSilence(IdentificationCommand.NoteSilenceOn command, By by) {
        return moved(command, null, IdentificationEvent.SilenceNotedOn::new, by);
    }

    Done reviewStatelessness(IdentificationCommand.ReviewStatelessnessIn command, By by) {
        return moved(command, null, IdentificationEvent.StatelessnessUnderReviewIn::new, by);
    }

    Done resume(IdentificationCommand.Resume command, By by) {
        unasked();
        grade = worth();
        return moved(command, command.because(), IdentificationEvent.Resumed::new, by);
    }

    Done findStatelessness(IdentificationCommand.FindStatelessnessIn command, By by) {
        return moved(command, null, IdentificationEvent.StatelessnessFoundIn::new, by);
    }

    /** What was found before proves nothing any more. */
    Done setAside(IdentificationCommand.SetAside command, By by) {
        unasked();
        stepsVoid = steps.size();
        grade = EvidenceGrade.DISPUTED;
        return moved(command, command.because(), IdentificationEvent.SetAside::new, by);
    }

    private void unasked() {
        requested = null;
        requestedOn = null;
        answerBy = null;
        answeredOn = null;
    }

    private @Nullable EvidenceGrade worth() {
        return EvidenceGrade.of(counting().map(TakenStep::grade).toList()).orElse(null);
    }

    private Stream<TakenStep> counting() {
        return steps.stream().skip(stepsVoid);
    }

    /** IDV-4. */
    boolean isProvenByDocument() {
        return counting().anyMatch(s -> s.step() == IdentityStep.DOCUMENT_CHECK && s.grade() == EvidenceGrade.PROVEN);
    }

    /** Where the act leads; 403 or 409 before anything else is looked at. */
    IdentificationState next(IdentificationCommand command, Actor actor) {
        var act = command.act();
        LIFECYCLE.permit(act, actor.roles());
        if (!act.from().contains(state)) {
            throw Refusal.notOpen(state.name(), open(actor, act.isOfTheState()));
        }
        return act.to().orElse(state);
    }

    /** What the custodian can do: the state's acts are the state's alone. */
    List<String> open(Actor actor) {
        return open(actor, false);
    }

    /** What the state that is asked can do. */
    List<String> openToTheState(Actor actor) {
        return open(actor, true);
    }

    private List<String> open(Actor actor, boolean ofTheState) {
        return LIFECYCLE.rows().stream()
                .filter(act -> act.isOfTheState() == ofTheState)
                .filter(act -> act.from().contains(state))
                .filter(act -> act.by().stream().anyMatch(actor.roles()::contains))
                .map(LIFECYCLE::operation)
                .toList();
    }

    /** How an event is made of what every event of it tells. */
    @FunctionalInterface
    private interface Telling {
        IdentificationEvent of(
                PersonalId caseId,
                PersonalId individualId,
                PersonalId returnId,
                String custodian,
                IdentificationState status);
    }

    private Done moved(IdentificationCommand command, @Nullable Enum<?> because, Telling event, By by) {
        var from = state;
        state = next(command, by.actor());
        version++;
        return done(command.act(), from, because == null ? null : because.name(), event, by);
    }

    private Done done(
            IdentificationTransition act,
            @Nullable IdentificationState from,
            @Nullable String reason,
            Telling event,
            By by) {
        return new Done(
                HistoryEntry.of(this, LIFECYCLE.operation(act), from, state, reason, by),
                event.of(
                        new PersonalId(caseId),
                        new PersonalId(individualId),
                        new PersonalId(returnId),
                        custodian,
                        state));
    }

    /** Whether the state that was asked has still to answer. */
    boolean isWaiting() {
        return state == IdentificationState.REQUESTED || state == IdentificationState.UNANSWERED;
    }

    boolean isConfirmed() {
        return state == IdentificationState.CONFIRMED;
    }

    /** That there is one is told to whoever is told where the return stands. */
    @Override
    public FieldClass existence() {
        return FieldClass.P2;
    }

    AuditSubject whom() {
        return new AuditSubject(caseId, individualId);
    }

    @Override
    public UUID id() {
        return id;
    }

    @Override
    public long version() {
        return version;
    }

    @Override
    public UUID returnId() {
        return returnId;
    }

    @Override
    public UUID individualId() {
        return individualId;
    }

    @Override
    public UUID caseId() {
        return caseId;
    }

    @Override
    public String custodian() {
        return custodian;
    }

    IdentificationState state() {
        return state;
    }

    String nationality() {
        return nationality;
    }

    @Nullable
    EvidenceGrade grade() {
        return grade;
    }

    @Nullable
    String requested() {
        return requested;
    }

    long entryVersion() {
        return entryVersion;
    }

    @Nullable
    LocalDate requestedOn() {
        return requestedOn;
    }

    @Nullable
    LocalDate answerBy() {
        return answerBy;
    }

    @Nullable
    LocalDate answeredOn() {
        return answeredOn;
    }

    List<TakenStep> steps() {
        return List.copyOf(steps);
    }
}
