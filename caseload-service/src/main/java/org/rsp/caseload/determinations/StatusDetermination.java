package org.rsp.caseload.determinations;

import static org.rsp.caseload.determinations.StatusDeterminationTransition.LIFECYCLE;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rsp.caseload.cases.OfPerson;
import org.rsp.caseload.determinations.StatusDeterminationCommand.Prioritise.PriorityReason;
import org.rsp.platform.access.FieldClass;
import org.rsp.platform.crypto.Encrypted;
import org.rsp.platform.identity.Actor;
import org.rsp.platform.ids.PersonalId;
import org.rsp.platform.lifecycle.Acts.By;
import org.rsp.platform.lifecycle.Acts.Done;
import org.rsp.platform.lifecycle.HistoryEntry;

/** Whether one person is a refugee: the claim and the way to a decision on it. There is one for each person, and none for a family (RSD-17). */
@Entity
@Table(name = "status_determination")
class StatusDetermination implements OfPerson {

    /** Those who are moved up come before all others, and among themselves as before. */
    private static final long MOVED_UP = 1_000_000_000_000L;

    @Id
    private UUID id;

    private long version;

    @Enumerated(EnumType.STRING)
    private StatusDeterminationState state;

    @Column(name = "individual_id", updatable = false)
    private UUID individualId;

    /** Follows the person by the key of the table. */
    @Column(name = "case_id", updatable = false)
    private UUID caseId;

    @Column(updatable = false)
    private String custodian;

    @Column(name = "lodged_by")
    private List<String> lodgedBy;

    @Column(name = "lodged_at", updatable = false)
    private Instant lodgedAt;

    @Enumerated(EnumType.STRING)
    private @Nullable PriorityReason priority;

    @Column(name = "queue_order")
    private long queueOrder;

    @Enumerated(EnumType.STRING)
    private @Nullable Modality modality;

    @Enumerated(EnumType.STRING)
    @Column(name = "modality_ground")
    private @Nullable ModalityGround modalityGround;

    @Column(name = "missed_on")
    private @Nullable LocalDate missedOn;

    @Column(name = "closes_after")
    private @Nullable LocalDate closesAfter;

    @Enumerated(EnumType.STRING)
    private @Nullable Recommendation outcome;

    private @Nullable String reviewer;

    @Column(name = "sealed_with", updatable = false)
    private UUID sealedWith;

    @Column(name = "updated_at")
    private Instant updatedAt;

    /** Parts those of one second in the order of a list. */
    @Column(insertable = false, updatable = false)
    private UUID place;

    protected StatusDetermination() {}

    /** How an event is made of what every event of a claim tells. */
    @FunctionalInterface
    private interface Telling {
        StatusDeterminationEvent of(
                PersonalId caseId, PersonalId individualId, String custodian, StatusDeterminationState status);
    }

    /** Of a person who is in this case now, whatever the state of the case and whoever heard the claim (RSD-1). */
    static StatusDetermination lodge(UUID id, UUID individualId, UUID caseId, By by) {
        var determination = new StatusDetermination();
        determination.id = id;
        determination.version = 1;
        determination.state = StatusDeterminationState.LODGED;
        determination.individualId = individualId;
        determination.caseId = caseId;
        determination.custodian = by.actor().organisation();
        determination.lodgedBy = List.of(by.actor().subject());
        determination.lodgedAt = by.minute();
        determination.queueOrder = MOVED_UP + by.minute().getEpochSecond();
        determination.sealedWith = caseId;
        determination.updatedAt = by.minute();
        return determination;
    }

    Done lodged(ClaimBasis basis, By by) {
        return done(operation(), null, basis.name(), StatusDeterminationEvent.Lodged::new, by);
    }

    /** The claim is said again while it is open; somebody of whom nothing was heard is in touch again by it. */
    Done lodgedAgain(ClaimBasis basis, By by) {
        lodgedBy = Stream.concat(lodgedBy.stream(), Stream.of(by.actor().subject()))
                .distinct()
                .toList();
        var next = state == StatusDeterminationState.ABANDONMENT_PENDING ? StatusDeterminationState.SCHEDULED : state;
        isInTouch();
        return moved(operation(), basis.name(), next, StatusDeterminationEvent.LodgedAgain::new, by);
    }

    private static String operation() {
        return LIFECYCLE.operation(StatusDeterminationTransition.LODGE_CLAIM_FOR);
    }

    Done prioritise(StatusDeterminationCommand.Prioritise command, By by) {
        var next = next(command, by.actor());
        priority = command.because();
        queueOrder = lodgedAt.getEpochSecond();
        return moved(command, next, StatusDeterminationEvent.Prioritised::new, by);
    }

    Done assignModality(StatusDeterminationCommand.AssignModality command, By by) {
        var next = next(command, by.actor());
        modality = command.modality();
        modalityGround = command.ground();
        return moved(command, next, StatusDeterminationEvent.ModalityAssigned::new, by);
    }

    Done scheduleInterview(StatusDeterminationCommand.ScheduleInterview command, By by) {
        return moved(command, next(command, by.actor()), StatusDeterminationEvent.InterviewScheduled::new, by);
    }

    Done cancelInterview(StatusDeterminationCommand.CancelInterview command, Interview arranged, By by) {
        var next = next(command, by.actor());
        arranged.end(InterviewState.CANCELLED);
        return moved(command, next, StatusDeterminationEvent.InterviewCancelled::new, by);
    }

    Done holdInterview(StatusDeterminationCommand.HoldInterview command, Interview arranged, By by) {
        var next = next(command, by.actor());
        arranged.end(InterviewState.HELD);
        return moved(command, next, StatusDeterminationEvent.InterviewHeld::new, by);
    }

    Done recordInterview(
            StatusDeterminationCommand.RecordInterview command,
            Interview held,
            Encrypted<InterviewRecord> sealed,
            By by) {
        var next = next(command, by.actor());
        held.keep(sealed);
        return moved(command, next, StatusDeterminationEvent.InterviewRecorded::new, by);
    }

    /**
     * Counted from the day on which it is written down, so that no date that somebody types shortens the wait.
     *
     * @param until the first day on which it may be closed because nobody has heard of the person
     */
    Done recordNoShow(StatusDeterminationCommand.RecordNoShow command, Interview arranged, LocalDate until, By by) {
        var next = next(command, by.actor());
        arranged.end(InterviewState.MISSED);
        missedOn = by.today();
        closesAfter = until;
        return moved(command, next, StatusDeterminationEvent.NoShowRecorded::new, by);
    }

    Done recordContact(StatusDeterminationCommand.RecordContact command, By by) {
        var next = next(command, by.actor());
        isInTouch();
        return moved(command, next, StatusDeterminationEvent.ContactRecorded::new, by);
    }

    private void isInTouch() {
        missedOn = null;
        closesAfter = null;
    }

    Done close(StatusDeterminationCommand.Close command, By by) {
        return moved(command, next(command, by.actor()), StatusDeterminationEvent.Closed::new, by);
    }

    /** By an act of another procedure that opens another claim of the person again, in which this one goes on. */
    Done takenIn(By by) {
        return moved(
                LIFECYCLE.operation(StatusDeterminationTransition.CLOSE),
                "TAKEN_INTO_ANOTHER",
                StatusDeterminationState.CLOSED,
                StatusDeterminationEvent.Closed::new,
                by);
    }

    Done submitAssessment(StatusDeterminationCommand.SubmitAssessment command, By by) {
        return moved(command, next(command, by.actor()), StatusDeterminationEvent.AssessmentSubmitted::new, by);
    }

    Done sendBack(StatusDeterminationCommand.Return command, By by) {
        var next = next(command, by.actor());
        undecide();
        return moved(command, next, StatusDeterminationEvent.Returned::new, by);
    }

    Done endorse(StatusDeterminationCommand.Endorse command, Recommendation endorsed, By by) {
        var next = next(command, by.actor());
        outcome = endorsed;
        reviewer = by.actor().subject();
        return moved(command, next, StatusDeterminationEvent.Endorsed::new, by);
    }

    Done withdraw(StatusDeterminationCommand.Withdraw command, By by) {
        var next = next(command, by.actor());
        undecide();
        return moved(command, next, StatusDeterminationEvent.Withdrawn::new, by);
    }

    Done reopen(StatusDeterminationCommand.Reopen command, By by) {
        var next = next(command, by.actor());
        isInTouch();
        return moved(command, next, StatusDeterminationEvent.Reopened::new, by);
    }

    private void undecide() {
        outcome = null;
        reviewer = null;
    }

    /** By an act of another procedure: what was found is decided in writing. */
    Done ruled(String operation, By by) {
        return moved(
                operation,
                null,
                StatusDeterminationState.DECISION_ISSUED,
                StatusDeterminationEvent.DecisionIssued::new,
                by);
    }

    /** By an act of another procedure, an appeal's: another has found what the person is, and that is decided in writing. */
    Done granted(String operation, Recommendation given, By by) {
        outcome = given;
        reviewer = by.actor().subject();
        return ruled(operation, by);
    }

    /** By an act of another procedure: the decision had a slip, and another is to follow. */
    Done unruled(String operation, By by) {
        return moved(
                operation, null, StatusDeterminationState.DECIDED, StatusDeterminationEvent.DecisionSetAside::new, by);
    }

    /** By an act of another procedure, an appeal's: the decision does not stand, and the person is assessed anew. */
    Done remitted(String operation, By by) {
        undecide();
        return moved(operation, null, StatusDeterminationState.INTERVIEWED, StatusDeterminationEvent.Reopened::new, by);
    }

    /** By an act of another procedure: what was decided for good is looked at from the beginning. */
    Done reopened(String operation, ReopenGround ground, By by) {
        undecide();
        return moved(
                operation, ground.name(), StatusDeterminationState.LODGED, StatusDeterminationEvent.Reopened::new, by);
    }

    /** Where the act leads; 403 or 409 before anything else is looked at. */
    StatusDeterminationState next(StatusDeterminationCommand command, Actor actor) {
        return LIFECYCLE.after(state, command.act(), actor.roles());
    }

    private Done moved(StatusDeterminationCommand command, StatusDeterminationState next, Telling event, By by) {
        return moved(LIFECYCLE.operation(command.act()), command.reason(), next, event, by);
    }

    private Done moved(String operation, @Nullable String reason, StatusDeterminationState next, Telling event, By by) {
        var from = state;
        state = next;
        version++;
        updatedAt = by.minute();
        return done(operation, from, reason, event, by);
    }

    private Done done(
            String operation, @Nullable StatusDeterminationState from, @Nullable String reason, Telling event, By by) {
        return new Done(
                HistoryEntry.of(this, operation, from, state, reason, by),
                event.of(new PersonalId(caseId), new PersonalId(individualId), custodian, state));
    }

    /** That somebody seeks protection is told to nobody but the custodian and UNHCR. */
    @Override
    public FieldClass existence() {
        return FieldClass.P3;
    }

    /** That it was changed tells who has only taken it down how it went on. */
    @Override
    public FieldClass versionClass() {
        return FieldClass.P3;
    }

    @Override
    public boolean isBy(String subject) {
        return lodgedBy.contains(subject);
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

    StatusDeterminationState state() {
        return state;
    }

    Instant lodgedAt() {
        return lodgedAt;
    }

    @Nullable
    PriorityReason priority() {
        return priority;
    }

    long queueOrder() {
        return queueOrder;
    }

    @Nullable
    Modality modality() {
        return modality;
    }

    @Override
    public @Nullable String modalityCode() {
        return modality == null ? null : modality.name();
    }

    @Nullable
    ModalityGround modalityGround() {
        return modalityGround;
    }

    /** The first day on which it may be closed because nobody has heard of the person; null while nobody waits for that. */
    @Nullable
    LocalDate closesAfter() {
        return closesAfter;
    }

    @Nullable
    Recommendation outcome() {
        return outcome;
    }

    @Nullable
    String reviewer() {
        return reviewer;
    }

    UUID sealedWith() {
        return sealedWith;
    }

    Instant updatedAt() {
        return updatedAt;
    }

    UUID place() {
        return place;
    }
}
