package org.rsp.returns.readmission;

import static org.rsp.returns.readmission.ReadmissionRequestTransition.LIFECYCLE;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.access.FieldClass;
import org.rsp.platform.handover.Sides;
import org.rsp.platform.identity.Actor;
import org.rsp.platform.ids.PersonalId;
import org.rsp.platform.lifecycle.Acts.By;
import org.rsp.platform.lifecycle.Acts.Done;
import org.rsp.platform.lifecycle.HistoryEntry;
import org.rsp.returns.guards.ReturnKind;
import org.rsp.returns.returns.OfReturn;

/** That a state is asked to take one person back, under which agreement and until when it can answer, and what it said: one row, which both sides lock. */
@Entity
@Table(name = "readmission_request")
class ReadmissionRequest implements OfReturn {

    @Id
    private UUID id;

    private long version;

    @Enumerated(EnumType.STRING)
    private ReadmissionRequestState state;

    @Column(name = "return_id", updatable = false)
    private UUID returnId;

    @Column(name = "individual_id", updatable = false)
    private UUID individualId;

    @Column(name = "case_id", updatable = false)
    private UUID caseId;

    @Column(updatable = false)
    private String custodian;

    @Column(updatable = false)
    private String requested;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private ReturnKind kind;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private ReadmissionForm form;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private ReadmissionCategory category;

    @Column(name = "agreement_id", updatable = false)
    private UUID agreementId;

    @Column(name = "stay_known_on", updatable = false)
    private LocalDate stayKnownOn;

    @Column(name = "resident_at_entry", updatable = false)
    private @Nullable Boolean residentAtEntry;

    @Column(name = "entered_on", updatable = false)
    private @Nullable LocalDate enteredOn;

    @Column(name = "resident_at_return", updatable = false)
    private @Nullable Boolean residentAtReturn;

    @Column(name = "residence_known_on", updatable = false)
    private @Nullable LocalDate residenceKnownOn;

    @Column(name = "chain_checked_on", updatable = false)
    private @Nullable LocalDate chainCheckedOn;

    @Column(name = "chain_profile", updatable = false)
    private @Nullable String chainProfile;

    @Column(name = "sent_on", updatable = false)
    private LocalDate sentOn;

    @Column(name = "reply_by")
    private @Nullable LocalDate replyBy;

    @Column(name = "reply_at_most", updatable = false)
    private @Nullable LocalDate replyAtMost;

    @Column(name = "silence_agrees", updatable = false)
    private boolean silenceAgrees;

    @Column(name = "answered_on")
    private @Nullable LocalDate answeredOn;

    @Column(name = "by_silence")
    private boolean bySilence;

    @Enumerated(EnumType.STRING)
    private @Nullable ReadmissionRefusal refusal;

    @Column(name = "valid_until")
    private @Nullable LocalDate validUntil;

    private boolean lapses;

    @Column(name = "received_on")
    private @Nullable LocalDate receivedOn;

    @Enumerated(EnumType.STRING)
    private @Nullable WrongReadmission wrong;

    @Column(name = "take_back_by")
    private @Nullable LocalDate takeBackBy;

    /** When the person was let depart by it. */
    @Column(name = "gone_on")
    private @Nullable LocalDate goneOn;

    /** After this day the clock does what is agreed; none while it has nothing to do. */
    @Column(name = "clock_on")
    private @Nullable LocalDate clockOn;

    /** On which day the clock has looked last whether the other can read it. */
    @Column(name = "looked_on")
    private LocalDate lookedOn;

    /** On how many days the other could not: so many are given back. */
    @Column(name = "days_stood")
    private int daysStood;

    protected ReadmissionRequest() {}

    /** In which return, and who is asked. */
    record Of(UUID returnId, UUID individualId, UUID caseId, String custodian, ReturnKind kind, String requested) {}

    static ReadmissionRequest send(UUID id, Of of, ReadmissionCommand.Send said, Agreed agreed, By by) {
        var request = new ReadmissionRequest();
        request.id = id;
        request.version = 1;
        request.state = LIFECYCLE.opened(by.actor().roles());
        request.returnId = of.returnId();
        request.individualId = of.individualId();
        request.caseId = of.caseId();
        request.custodian = of.custodian();
        request.requested = of.requested();
        request.kind = of.kind();
        request.form = said.form();
        request.category = said.category();
        request.agreementId = agreed.agreementId();
        request.stayKnownOn = said.stayKnownOn();
        request.sentOn = by.today();
        request.lookedOn = by.today();
        var residence = said.residence();
        if (residence != null) {
            request.residentAtEntry = residence.atEntry();
            request.enteredOn = residence.enteredOn();
            request.residentAtReturn = residence.atReturn();
            request.residenceKnownOn = residence.knownOn();
        }
        var check = said.chainCheck();
        if (check != null) {
            request.chainCheckedOn = check.checkedOn();
            request.chainProfile = check.profile();
        }
        if (said.form() == ReadmissionForm.APPLICATION) {
            request.startReplyClock(agreed);
        }
        return request;
    }

    /** It lies in the other's inbox from the day on which it is sent. A notice waits for no answer. */
    private void startReplyClock(Agreed agreed) {
        replyBy = agreed.replyBy();
        replyAtMost = agreed.replyAtMost();
        silenceAgrees = agreed.silenceAgrees();
        clockOn = silenceAgrees ? replyBy : null;
    }

    Done sent(By by) {
        return done(ReadmissionRequestTransition.SEND, null, null, ReadmissionRequestEvent.Sent::new, by);
    }

    Done accept(ReadmissionCommand.Accept command, Validity validity, By by) {
        return accepted(command, validity, false, ReadmissionRequestEvent.Accepted::new, by);
    }

    /** RDM-9: of an answer there is one. */
    Done agreeBySilence(ReadmissionCommand.AgreeBySilence command, Validity validity, By by) {
        return accepted(command, validity, true, ReadmissionRequestEvent.AgreedBySilenceTo::new, by);
    }

    private Done accepted(ReadmissionCommand command, Validity validity, boolean silence, Telling event, By by) {
        var from = move(command, by);
        answeredOn = by.today();
        bySilence = silence;
        validUntil = validity.until();
        lapses = validity.lapses();
        clockOn = lapses ? validUntil : null;
        return done(command, from, event, by);
    }

    Done refuse(ReadmissionCommand.Refuse command, By by) {
        var from = move(command, by);
        answeredOn = by.today();
        refusal = command.because();
        clockOn = null;
        return done(command, from, ReadmissionRequestEvent.Refused::new, by);
    }

    /** That somebody asks for time stops no clock. */
    Done askExtension(ReadmissionCommand.AskExtension command, By by) {
        var from = move(command, by);
        return done(command, from, ReadmissionRequestEvent.ExtensionAskedOf::new, by);
    }

    Done grantExtension(ReadmissionCommand.GrantExtension command, By by) {
        var from = move(command, by);
        replyBy = command.replyBy();
        clockOn = silenceAgrees ? command.replyBy().plusDays(daysStood) : null;
        return done(command, from, ReadmissionRequestEvent.ExtensionGrantedOf::new, by);
    }

    Done denyExtension(ReadmissionCommand.DenyExtension command, By by) {
        var from = move(command, by);
        return done(command, from, ReadmissionRequestEvent.ExtensionDeniedOf::new, by);
    }

    Done lapse(ReadmissionCommand.Lapse command, By by) {
        var from = move(command, by);
        clockOn = null;
        return done(command, from, ReadmissionRequestEvent.Lapsed::new, by);
    }

    Done withdraw(ReadmissionCommand.Withdraw command, By by) {
        var from = move(command, by);
        clockOn = null;
        return done(command, from, ReadmissionRequestEvent.Withdrawn::new, by);
    }

    /** RET-7: nobody is asked for any more who is not to be readmitted. */
    Done abandon(ReadmissionCommand.Abandon command, By by) {
        var from = move(command, by);
        clockOn = null;
        return done(command, from, ReadmissionRequestEvent.Withdrawn::new, by);
    }

    /** @param until when the person is to be taken back at the latest, where that is agreed */
    Done claimTakeBack(ReadmissionCommand.ClaimTakeBack command, Optional<LocalDate> until, By by) {
        var from = move(command, by);
        receivedOn = command.receivedOn();
        wrong = command.because();
        takeBackBy = until.orElse(null);
        clockOn = null;
        return done(command, from, ReadmissionRequestEvent.TakeBackClaimedBy::new, by);
    }

    Done takeBack(ReadmissionCommand.TakeBack command, By by) {
        var from = move(command, by);
        return done(command, from, ReadmissionRequestEvent.TakenBackBy::new, by);
    }

    Done declineTakeBack(ReadmissionCommand.DeclineTakeBack command, By by) {
        var from = move(command, by);
        return done(command, from, ReadmissionRequestEvent.TakeBackDeclinedBy::new, by);
    }

    /** RDM-9: the days since the clock has looked last, on which the other could not read it, are given back; and today is not the day. */
    void stand(LocalDate today) {
        var days = (int) ChronoUnit.DAYS.between(lookedOn, today);
        daysStood += days;
        if (clockOn != null) {
            var later = clockOn.plusDays(days);
            clockOn = later.isBefore(today) ? today : later;
        }
        lookedOn = today;
    }

    /** The other can read it on this day, and could since the clock has looked last. */
    void look(LocalDate today) {
        lookedOn = today;
    }

    LocalDate lookedOn() {
        return lookedOn;
    }

    /** Nothing waits for it any more: the person is not to go, or goes by own will. */
    void stopClock() {
        clockOn = null;
    }

    /** Whether the clock has something to do on this day. */
    boolean isOver(LocalDate today) {
        return clockOn != null && today.isAfter(clockOn);
    }

    /** Whether it is to be looked at on this day: whether its time is over, or whether the other can read it while its time runs. */
    boolean isDue(LocalDate today) {
        return isOver(today) || (clockOn != null && isUnanswered() && today.isAfter(lookedOn));
    }

    /** The person was let depart: what was agreed was used, and does not lapse. */
    void leaveBy(LocalDate day) {
        if (state == ReadmissionRequestState.ACCEPTED || form == ReadmissionForm.NOTICE) {
            goneOn = day;
            clockOn = null;
        }
    }

    /** Where it stood. */
    private ReadmissionRequestState move(ReadmissionCommand command, By by) {
        var from = state;
        state = next(command, by);
        version++;
        return from;
    }

    /** Where the act leads; 403 or 409 before anything else is looked at. */
    ReadmissionRequestState next(ReadmissionCommand command, By by) {
        return sides().after(LIFECYCLE, state, command.act(), by);
    }

    List<String> open(Actor actor) {
        return sides().open(LIFECYCLE, state, actor);
    }

    private Sides sides() {
        return new Sides(custodian, requested);
    }

    /** How an event is made of what every event of it tells. */
    @FunctionalInterface
    private interface Telling {
        ReadmissionRequestEvent of(
                PersonalId caseId,
                PersonalId individualId,
                PersonalId returnId,
                String custodian,
                UUID agreementId,
                ReadmissionRequestState status);
    }

    private Done done(ReadmissionCommand command, ReadmissionRequestState from, Telling event, By by) {
        return done(command.act(), from, command.reason(), event, by);
    }

    private Done done(
            ReadmissionRequestTransition act,
            @Nullable ReadmissionRequestState from,
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
                        agreementId,
                        state));
    }

    /** RDM-10: why nobody is readmitted by it on this day; empty where the person can be. */
    Optional<String> whyNobodyGoesByIt(LocalDate today) {
        return switch (state) {
            case REQUESTED -> form == ReadmissionForm.NOTICE ? Optional.empty() : Optional.of("NOT_ANSWERED");
            case EXTENSION_ASKED -> Optional.of("NOT_ANSWERED");
            case ACCEPTED ->
                lapses && validUntil != null && today.isAfter(validUntil) ? Optional.of("LAPSED") : Optional.empty();
            case REFUSED, WITHDRAWN, LAPSED, TAKE_BACK_CLAIMED, TAKEN_BACK, TAKE_BACK_DECLINED ->
                Optional.of(state.name());
        };
    }

    /** Whether the requested state has still to answer, or can. */
    boolean isUnanswered() {
        return state == ReadmissionRequestState.REQUESTED || state == ReadmissionRequestState.EXTENSION_ASKED;
    }

    /** That there is one is told to whoever is told where the return stands. */
    @Override
    public FieldClass existence() {
        return FieldClass.P2;
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

    ReadmissionRequestState state() {
        return state;
    }

    String requested() {
        return requested;
    }

    ReturnKind kind() {
        return kind;
    }

    ReadmissionForm form() {
        return form;
    }

    ReadmissionCategory category() {
        return category;
    }

    UUID agreementId() {
        return agreementId;
    }

    LocalDate stayKnownOn() {
        return stayKnownOn;
    }

    @Nullable
    Boolean residentAtEntry() {
        return residentAtEntry;
    }

    @Nullable
    LocalDate enteredOn() {
        return enteredOn;
    }

    @Nullable
    Boolean residentAtReturn() {
        return residentAtReturn;
    }

    @Nullable
    LocalDate residenceKnownOn() {
        return residenceKnownOn;
    }

    @Nullable
    LocalDate chainCheckedOn() {
        return chainCheckedOn;
    }

    @Nullable
    String chainProfile() {
        return chainProfile;
    }

    LocalDate sentOn() {
        return sentOn;
    }

    @Nullable
    LocalDate replyBy() {
        return replyBy;
    }

    @Nullable
    LocalDate replyAtMost() {
        return replyAtMost;
    }

    boolean silenceAgrees() {
        return silenceAgrees;
    }

    @Nullable
    LocalDate answeredOn() {
        return answeredOn;
    }

    boolean isBySilence() {
        return bySilence;
    }

    @Nullable
    ReadmissionRefusal refusal() {
        return refusal;
    }

    @Nullable
    LocalDate validUntil() {
        return validUntil;
    }

    @Nullable
    LocalDate goneOn() {
        return goneOn;
    }

    @Nullable
    LocalDate receivedOn() {
        return receivedOn;
    }

    @Nullable
    WrongReadmission wrong() {
        return wrong;
    }

    @Nullable
    LocalDate takeBackBy() {
        return takeBackBy;
    }
}
