package org.rsp.returns.traveldocuments;

import static org.rsp.returns.traveldocuments.TravelDocumentTransition.LIFECYCLE;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.access.FieldClass;
import org.rsp.platform.crypto.Encrypted;
import org.rsp.platform.crypto.EncryptedColumn;
import org.rsp.platform.icao.MrzCode;
import org.rsp.platform.identity.Actor;
import org.rsp.platform.ids.PersonalId;
import org.rsp.platform.lifecycle.Acts.By;
import org.rsp.platform.lifecycle.Acts.Done;
import org.rsp.platform.lifecycle.HistoryEntry;
import org.rsp.returns.returns.OfReturn;

/**
 * A document on which one person is to travel in one return, from the plan until nobody travels on it any more. Its kind changes in one way: by the clock,
 * what a state did not answer becomes a provisional one, where an agreement says so. Its number is sealed.
 */
@Entity
@Table(name = "travel_document")
class TravelDocument implements OfReturn {

    @Id
    private UUID id;

    private long version;

    @Enumerated(EnumType.STRING)
    private TravelDocumentState state;

    @Column(name = "return_id", updatable = false)
    private UUID returnId;

    @Column(name = "individual_id", updatable = false)
    private UUID individualId;

    @Column(name = "case_id", updatable = false)
    private UUID caseId;

    @Column(updatable = false)
    private String custodian;

    @Enumerated(EnumType.STRING)
    private TravelDocumentKind kind;

    /** Who is asked for it, or has given it; of a provisional one, who was asked and did not answer. */
    @Column(updatable = false)
    private @Nullable String asked;

    @Column(updatable = false)
    private String destination;

    @Column(name = "received_on")
    private @Nullable LocalDate receivedOn;

    @Column(name = "answer_by")
    private @Nullable LocalDate answerBy;

    @Column(name = "silence_agrees")
    private boolean silenceAgrees;

    @Column(name = "agreement_id")
    private @Nullable UUID agreementId;

    @Column(name = "acknowledged_on")
    private @Nullable LocalDate acknowledgedOn;

    @Column(name = "fell_due_on")
    private @Nullable LocalDate fellDueOn;

    @Column(name = "deemed_on")
    private @Nullable LocalDate deemedOn;

    @Column(name = "issued_on")
    private @Nullable LocalDate issuedOn;

    @Column(name = "valid_until")
    private @Nullable LocalDate validUntil;

    @Column(name = "single_journey")
    private @Nullable Boolean singleJourney;

    @Convert(converter = EncryptedColumn.class)
    private @Nullable Encrypted<String> number;

    protected TravelDocument() {}

    /** In which return. */
    record Of(UUID returnId, UUID individualId, UUID caseId, String custodian) {}

    static TravelDocument plan(UUID id, Of of, TravelDocumentCommand.Plan said, By by) {
        var document = new TravelDocument();
        document.id = id;
        document.version = 1;
        document.state = LIFECYCLE.opened(by.actor().roles());
        document.returnId = of.returnId();
        document.individualId = of.individualId();
        document.caseId = of.caseId();
        document.custodian = of.custodian();
        document.kind = said.kind();
        document.asked = said.issuer();
        document.destination = said.destination();
        return document;
    }

    Done planned(By by) {
        return done(TravelDocumentTransition.PLAN, null, null, TravelDocumentEvent.Planned::new, by);
    }

    Done applyFor(TravelDocumentCommand.ApplyFor command, ApplicationTerm term, By by) {
        receivedOn = command.receivedOn();
        answerBy = term.answerBy();
        silenceAgrees = term.silenceAgrees();
        agreementId = term.agreement();
        return moved(command, TravelDocumentEvent.AppliedFor::new, by);
    }

    Done acknowledge(TravelDocumentCommand.AcknowledgeApplicationFor command, By by) {
        acknowledgedOn = command.acknowledgedOn();
        return moved(command, TravelDocumentEvent.ApplicationAcknowledged::new, by);
    }

    /** TDO-8: once, because from then on it waits for nobody. */
    Done deemAgreed(By by) {
        kind = TravelDocumentKind.COMMON_PROVISIONAL;
        deemedOn = by.today();
        return moved(new TravelDocumentCommand.DeemAgreed(), TravelDocumentEvent.DeemedAgreed::new, by);
    }

    /** TDO-9: told once; it decides nothing. */
    Done fallDue(By by) {
        fellDueOn = by.today();
        return moved(new TravelDocumentCommand.FallDue(), TravelDocumentEvent.FellDue::new, by);
    }

    Done refuse(TravelDocumentCommand.Refuse command, By by) {
        return moved(command, TravelDocumentEvent.Refused::new, by);
    }

    /** The command's number is not taken from it: sealed, it comes beside it. */
    Done issue(TravelDocumentCommand.Issue command, Encrypted<String> sealed, By by) {
        issuedOn = command.issuedOn();
        validUntil = command.validUntil();
        singleJourney = command.singleJourney();
        number = sealed;
        boolean late = answerBy != null && command.issuedOn().isAfter(answerBy);
        return moved(command, (c, i, r, o, k, s) -> new TravelDocumentEvent.Issued(c, i, r, o, k, s, late), by);
    }

    Done handOver(TravelDocumentCommand.HandOver command, By by) {
        return moved(command, TravelDocumentEvent.HandedOver::new, by);
    }

    Done dispute(TravelDocumentCommand.Dispute command, By by) {
        return moved(command, TravelDocumentEvent.Disputed::new, by);
    }

    Done confirm(TravelDocumentCommand.Confirm command, By by) {
        return moved(command, TravelDocumentEvent.Confirmed::new, by);
    }

    Done expire(By by) {
        return moved(new TravelDocumentCommand.Expire(), TravelDocumentEvent.Expired::new, by);
    }

    Done reportLost(TravelDocumentCommand.ReportLost command, By by) {
        return moved(command, TravelDocumentEvent.ReportedLost::new, by);
    }

    Done cancel(TravelDocumentCommand.Cancel command, By by) {
        return moved(command, TravelDocumentEvent.Cancelled::new, by);
    }

    /** Where the act leads; 403 or 409 before anything else is looked at. */
    TravelDocumentState next(TravelDocumentCommand command, Actor actor) {
        return LIFECYCLE.after(state, command.act(), actor.roles());
    }

    List<String> open(Actor actor) {
        return LIFECYCLE.open(state, actor.roles());
    }

    /** How an event is made of what every event of it tells. */
    @FunctionalInterface
    private interface Telling {
        TravelDocumentEvent of(
                PersonalId caseId,
                PersonalId individualId,
                PersonalId returnId,
                String custodian,
                TravelDocumentKind kind,
                TravelDocumentState status);
    }

    private Done moved(TravelDocumentCommand command, Telling event, By by) {
        var from = state;
        state = next(command, by.actor());
        version++;
        return done(command.act(), from, command.reason(), event, by);
    }

    private Done done(
            TravelDocumentTransition act,
            @Nullable TravelDocumentState from,
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
                        kind,
                        state));
    }

    /** The state that would learn of an application: nobody, if it is no state's document. */
    Optional<String> stateAsked() {
        return kind.isOfState()
                ? Optional.ofNullable(asked).map(code -> MrzCode.country(code).orElse(code))
                : Optional.empty();
    }

    /** Who issues it, by ISO 3166-1 or by ICAO's code; the Red Cross has none. */
    @Nullable
    String issuer() {
        return isProvisional() ? custodian : asked;
    }

    boolean isProvisional() {
        return kind == TravelDocumentKind.COMMON_PROVISIONAL;
    }

    /** A passport that the person has already: nobody is asked for it. */
    boolean isHeldAlready() {
        return kind == TravelDocumentKind.OWN_PASSPORT && state == TravelDocumentState.PLANNED;
    }

    /** Whether a state's silence has had its effect, or cannot have it any more. */
    boolean isAnswered() {
        return acknowledgedOn != null || deemedOn != null;
    }

    /** Whether its silence has an effect, once the time is over. */
    boolean isDeemedAgreedBySilence() {
        return silenceAgrees && !isAnswered();
    }

    /** The day before which it cannot have been issued; none of what nobody was asked for. */
    @Nullable
    LocalDate issuedAtEarliest() {
        return deemedOn == null ? receivedOn : deemedOn;
    }

    boolean isAwaited() {
        return state == TravelDocumentState.APPLIED_FOR;
    }

    /** Whether the clock has something to do on this day: nobody has answered in time, or it has run out. */
    boolean isOver(LocalDate today) {
        return switch (state) {
            case APPLIED_FOR -> fellDueOn == null && deemedOn == null && answerBy != null && today.isAfter(answerBy);
            case ISSUED, HANDED_OVER, DISPUTED -> validUntil != null && today.isAfter(validUntil);
            case PLANNED, REFUSED, EXPIRED, LOST, CANCELLED -> false;
        };
    }

    /** TDO-10: why nobody travels on it; empty where the person can. */
    Optional<String> whyNobodyTravelsOnIt(Journey journey) {
        return switch (state) {
            case ISSUED, HANDED_OVER -> whyItIsNotGoodFor(journey);
            case PLANNED, APPLIED_FOR -> Optional.of("NOT_ISSUED");
            case REFUSED, DISPUTED, EXPIRED, LOST, CANCELLED -> Optional.of(state.name());
        };
    }

    private Optional<String> whyItIsNotGoodFor(Journey journey) {
        if (!destination.equals(journey.destination())) {
            return Optional.of("OTHER_DESTINATION");
        }
        if (isProvisional() && !journey.provisionalAgreed()) {
            return Optional.of("NO_AGREEMENT_IN_FORCE");
        }
        var issued = issuedOn;
        var until = validUntil;
        if (issued == null || until == null || !until.isAfter(journey.arrival())) {
            return Optional.of("ENDS_BEFORE_ARRIVAL");
        }
        return until.isBefore(journey.goodUntil().apply(issued))
                ? Optional.of("SHORTER_THAN_AGREED")
                : Optional.empty();
    }

    /** That there is one is told to whoever is told where the return stands. */
    @Override
    public FieldClass existence() {
        return FieldClass.P2;
    }

    /** While somebody is waited for, the day until when. */
    @Override
    public @Nullable LocalDate dayNamed() {
        return state == TravelDocumentState.APPLIED_FOR && deemedOn == null ? answerBy : null;
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

    TravelDocumentState state() {
        return state;
    }

    TravelDocumentKind kind() {
        return kind;
    }

    @Nullable
    String asked() {
        return asked;
    }

    String destination() {
        return destination;
    }

    @Nullable
    LocalDate receivedOn() {
        return receivedOn;
    }

    @Nullable
    LocalDate answerBy() {
        return answerBy;
    }

    @Nullable
    UUID agreementId() {
        return agreementId;
    }

    @Nullable
    LocalDate acknowledgedOn() {
        return acknowledgedOn;
    }

    @Nullable
    LocalDate fellDueOn() {
        return fellDueOn;
    }

    @Nullable
    LocalDate deemedOn() {
        return deemedOn;
    }

    @Nullable
    LocalDate issuedOn() {
        return issuedOn;
    }

    @Nullable
    LocalDate validUntil() {
        return validUntil;
    }

    @Nullable
    Boolean singleJourney() {
        return singleJourney;
    }

    @Nullable
    Encrypted<String> number() {
        return number;
    }
}
