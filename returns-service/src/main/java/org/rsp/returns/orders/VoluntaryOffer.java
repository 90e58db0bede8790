package org.rsp.returns.orders;

import static org.rsp.returns.orders.VoluntaryOfferTransition.LIFECYCLE;

import jakarta.persistence.Column;
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
import org.rsp.platform.identity.Actor;
import org.rsp.platform.ids.PersonalId;
import org.rsp.platform.lifecycle.Acts.By;
import org.rsp.platform.lifecycle.Acts.Done;
import org.rsp.platform.lifecycle.HistoryEntry;
import org.rsp.returns.returns.OfReturn;

/** That somebody who is to be removed or readmitted was offered to go by own will first, and the answer. */
@Entity
@Table(name = "voluntary_offer")
class VoluntaryOffer implements OfReturn {

    @Id
    private UUID id;

    private long version;

    @Enumerated(EnumType.STRING)
    private VoluntaryOfferState state;

    @Column(name = "return_id", updatable = false)
    private UUID returnId;

    @Column(name = "individual_id", updatable = false)
    private UUID individualId;

    @Column(name = "case_id", updatable = false)
    private UUID caseId;

    @Column(updatable = false)
    private String custodian;

    @Column(name = "made_on", updatable = false)
    private LocalDate madeOn;

    @Column(name = "answer_by", updatable = false)
    private LocalDate answerBy;

    @Column(updatable = false)
    private String language;

    /** Since when it stands for an offer that was not taken. */
    @Column(name = "answered_on")
    private @Nullable LocalDate answeredOn;

    protected VoluntaryOffer() {}

    /** In which return. */
    record Of(UUID returnId, UUID individualId, UUID caseId, String custodian) {}

    static VoluntaryOffer make(UUID id, Of of, OfferCommand.Make said, By by) {
        var offer = new VoluntaryOffer();
        offer.id = id;
        offer.version = 1;
        offer.state = LIFECYCLE.opened(by.actor().roles());
        offer.returnId = of.returnId();
        offer.individualId = of.individualId();
        offer.caseId = of.caseId();
        offer.custodian = of.custodian();
        offer.madeOn = said.madeOn();
        offer.answerBy = said.answerBy();
        offer.language = said.language();
        return offer;
    }

    Done made(By by) {
        return done(VoluntaryOfferTransition.MAKE, null, null, VoluntaryOfferEvent.Made::new, by);
    }

    Done accept(OfferCommand.Accept command, By by) {
        var from = move(command, by.actor());
        return done(command.act(), from, null, VoluntaryOfferEvent.Accepted::new, by);
    }

    Done decline(OfferCommand.Decline command, By by) {
        var from = move(command, by.actor());
        answeredOn = command.on(by.today());
        return done(command.act(), from, null, VoluntaryOfferEvent.Declined::new, by);
    }

    Done lapse(OfferCommand.Lapse command, By by) {
        var from = move(command, by.actor());
        answeredOn = answerBy.plusDays(1);
        return done(command.act(), from, null, VoluntaryOfferEvent.Lapsed::new, by);
    }

    /** Where it stood. */
    private VoluntaryOfferState move(OfferCommand command, Actor actor) {
        var from = state;
        state = next(command, actor);
        version++;
        return from;
    }

    /** Where the act leads; 403 or 409 before anything else is looked at. */
    VoluntaryOfferState next(OfferCommand command, Actor actor) {
        return LIFECYCLE.after(state, command.act(), actor.roles());
    }

    List<String> open(Actor actor) {
        return LIFECYCLE.open(state, actor.roles());
    }

    /** How an event is made of what every event of it tells. */
    @FunctionalInterface
    private interface Telling {
        VoluntaryOfferEvent of(
                PersonalId caseId,
                PersonalId individualId,
                PersonalId returnId,
                String custodian,
                VoluntaryOfferState status);
    }

    private Done done(
            VoluntaryOfferTransition act,
            @Nullable VoluntaryOfferState from,
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

    /** ORD-6: why it does not stand for an offer that was not taken; empty where it does. */
    Optional<String> whyItIsOpen() {
        return switch (state) {
            case MADE -> Optional.of("NOT_ANSWERED");
            case ACCEPTED -> Optional.of("ACCEPTED");
            case DECLINED, LAPSED -> Optional.empty();
        };
    }

    boolean isAnsweredBy(LocalDate day) {
        return answeredOn != null && !answeredOn.isAfter(day);
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

    VoluntaryOfferState state() {
        return state;
    }

    LocalDate madeOn() {
        return madeOn;
    }

    LocalDate answerBy() {
        return answerBy;
    }

    String language() {
        return language;
    }

    @Nullable
    LocalDate answeredOn() {
        return answeredOn;
    }
}
