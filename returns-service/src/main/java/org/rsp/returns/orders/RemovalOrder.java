package org.rsp.returns.orders;

import static org.rsp.returns.orders.RemovalOrderTransition.LIFECYCLE;

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

/** That one person was ordered to leave: by whom, on what ground, and since when the person knows. */
@Entity
@Table(name = "removal_order")
class RemovalOrder implements OfReturn {

    @Id
    private UUID id;

    private long version;

    @Enumerated(EnumType.STRING)
    private RemovalOrderState state;

    @Column(name = "return_id", updatable = false)
    private UUID returnId;

    @Column(name = "individual_id", updatable = false)
    private UUID individualId;

    @Column(name = "case_id", updatable = false)
    private UUID caseId;

    @Column(updatable = false)
    private String custodian;

    @Column(name = "decided_on", updatable = false)
    private LocalDate decidedOn;

    @Column(updatable = false)
    private String authority;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private RemovalGround ground;

    @Column(name = "remedy_days", updatable = false)
    private int remedyDays;

    @Column(name = "served_on")
    private @Nullable LocalDate servedOn;

    @Column(name = "served_in")
    private @Nullable String servedIn;

    @Column(name = "remedy_until")
    private @Nullable LocalDate remedyUntil;

    protected RemovalOrder() {}

    /** In which return. */
    record Of(UUID returnId, UUID individualId, UUID caseId, String custodian) {}

    static RemovalOrder issue(UUID id, Of of, OrderCommand.Issue said, By by) {
        var order = new RemovalOrder();
        order.id = id;
        order.version = 1;
        order.state = LIFECYCLE.opened(by.actor().roles());
        order.returnId = of.returnId();
        order.individualId = of.individualId();
        order.caseId = of.caseId();
        order.custodian = of.custodian();
        order.decidedOn = said.decidedOn();
        order.authority = said.authority();
        order.ground = said.ground();
        order.remedyDays = said.remedyDays();
        return order;
    }

    Done issued(By by) {
        return done(RemovalOrderTransition.ISSUE, null, null, RemovalOrderEvent.Issued::new, by);
    }

    Done serve(OrderCommand.Serve command, By by) {
        var from = move(command, by.actor());
        servedOn = command.servedOn();
        servedIn = command.language();
        remedyUntil = command.servedOn().plusDays(remedyDays);
        return done(command.act(), from, null, RemovalOrderEvent.Served::new, by);
    }

    Done lodgeRemedy(OrderCommand.LodgeRemedy command, By by) {
        var from = move(command, by.actor());
        return done(command.act(), from, null, RemovalOrderEvent.RemedyLodgedAgainst::new, by);
    }

    Done dismissRemedy(OrderCommand.DismissRemedy command, By by) {
        var from = move(command, by.actor());
        return done(command.act(), from, null, RemovalOrderEvent.RemedyDismissedAgainst::new, by);
    }

    Done quash(OrderCommand.Quash command, By by) {
        var from = move(command, by.actor());
        return done(command.act(), from, command.because().name(), RemovalOrderEvent.Quashed::new, by);
    }

    /** Where it stood. */
    private RemovalOrderState move(OrderCommand command, Actor actor) {
        var from = state;
        state = next(command, actor);
        version++;
        return from;
    }

    /** Where the act leads; 403 or 409 before anything else is looked at. */
    RemovalOrderState next(OrderCommand command, Actor actor) {
        return LIFECYCLE.after(state, command.act(), actor.roles());
    }

    List<String> open(Actor actor) {
        return LIFECYCLE.open(state, actor.roles());
    }

    /** How an event is made of what every event of it tells. */
    @FunctionalInterface
    private interface Telling {
        RemovalOrderEvent of(
                PersonalId caseId,
                PersonalId individualId,
                PersonalId returnId,
                String custodian,
                RemovalOrderState status);
    }

    private Done done(
            RemovalOrderTransition act,
            @Nullable RemovalOrderState from,
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

    /** ORD-4: why nobody is removed by it on this day; empty where the person can be. */
    Optional<String> whyNobodyGoesByIt(LocalDate today) {
        return switch (state) {
            case ISSUED -> Optional.of("NOT_SERVED");
            case UNDER_REMEDY -> Optional.of("REMEDY_PENDING");
            case QUASHED -> Optional.of("QUASHED");
            case SERVED ->
                remedyUntil != null && remedyUntil.isBefore(today) ? Optional.empty() : Optional.of("REMEDY_OPEN");
        };
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

    RemovalOrderState state() {
        return state;
    }

    LocalDate decidedOn() {
        return decidedOn;
    }

    String authority() {
        return authority;
    }

    RemovalGround ground() {
        return ground;
    }

    int remedyDays() {
        return remedyDays;
    }

    @Nullable
    LocalDate servedOn() {
        return servedOn;
    }

    @Nullable
    String servedIn() {
        return servedIn;
    }

    @Nullable
    LocalDate remedyUntil() {
        return remedyUntil;
    }
}
