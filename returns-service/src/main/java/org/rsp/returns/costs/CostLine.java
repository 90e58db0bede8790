package org.rsp.returns.costs;

import static org.rsp.returns.costs.CostLineTransition.LIFECYCLE;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.identity.Actor;
import org.rsp.platform.ids.PersonalId;
import org.rsp.platform.lifecycle.Acts.By;
import org.rsp.platform.lifecycle.Acts.Done;
import org.rsp.platform.lifecycle.HistoryEntry;
import org.rsp.platform.money.Money;
import org.rsp.returns.returns.OfReturn;

/** A line in the ledger of a return: a cost and who bears it, or the counter-line of one. All that changes of it is whether it stands (CST-3). */
@Entity
@Table(name = "cost_line")
class CostLine implements OfReturn {

    @Id
    private UUID id;

    private long version;

    @Enumerated(EnumType.STRING)
    private CostLineState state;

    @Column(name = "return_id", updatable = false)
    private UUID returnId;

    @Column(name = "individual_id", updatable = false)
    private UUID individualId;

    @Column(name = "case_id", updatable = false)
    private UUID caseId;

    @Column(updatable = false)
    private String custodian;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private CostKind kind;

    @Column(name = "incurred_on", updatable = false)
    private LocalDate incurredOn;

    @Column(name = "booked_on", updatable = false)
    private LocalDate bookedOn;

    @Column(updatable = false)
    private String voucher;

    @Column(updatable = false)
    private BigDecimal amount;

    @Column(updatable = false)
    private String currency;

    /** By whose clause on costs it is judged who bears it, where one was in force. */
    @Column(name = "agreement_id", updatable = false)
    private @Nullable UUID agreementId;

    /** Of a counter-line. */
    @Column(updatable = false)
    private @Nullable UUID reverses;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "cost_share", joinColumns = @JoinColumn(name = "cost_line_id"))
    private List<CostShare> shares = new ArrayList<>();

    protected CostLine() {}

    /** In which return. */
    record Of(UUID returnId, UUID individualId, UUID caseId, String custodian) {}

    static CostLine book(
            UUID id,
            Of of,
            CostCommand.Book said,
            Money amount,
            List<CostShare> shares,
            @Nullable UUID agreementId,
            By by) {
        var line = new CostLine();
        line.id = id;
        line.version = 1;
        line.state = LIFECYCLE.opened(by.actor().roles());
        line.returnId = of.returnId();
        line.individualId = of.individualId();
        line.caseId = of.caseId();
        line.custodian = of.custodian();
        line.kind = said.kind();
        line.incurredOn = said.incurredOn();
        line.bookedOn = by.today();
        line.voucher = said.voucher();
        line.amount = amount.amount();
        line.currency = amount.currency().getCurrencyCode();
        line.agreementId = agreementId;
        line.shares.addAll(shares);
        return line;
    }

    Done booked(By by) {
        return done(CostLineTransition.BOOK, null, null, CostLineEvent.Booked::new, by);
    }

    /** What takes it back: the same of everything, and of the amount and of each share the opposite. */
    CostLine counter(UUID counterId, By by) {
        var counter = new CostLine();
        counter.id = counterId;
        counter.version = 1;
        counter.state = CostLineState.REVERSED;
        counter.returnId = returnId;
        counter.individualId = individualId;
        counter.caseId = caseId;
        counter.custodian = custodian;
        counter.kind = kind;
        counter.incurredOn = incurredOn;
        counter.bookedOn = by.today();
        counter.voucher = voucher;
        counter.amount = amount().negated().amount();
        counter.currency = currency;
        counter.agreementId = agreementId;
        counter.reverses = id;
        shares.forEach(share -> counter.shares.add(share.negated()));
        return counter;
    }

    Done reverse(CostCommand.Reverse command, CostLine counter, By by) {
        var from = state;
        state = next(command, by.actor());
        version++;
        var because = command.because().name();
        return done(command.act(), from, because, CostLineEvent.Reversed::new, by)
                .and(counter, counter.done(command.act(), null, because, CostLineEvent.CounterBooked::new, by));
    }

    /** Where the act leads; 403 or 409 before anything else is looked at. */
    CostLineState next(CostCommand command, Actor actor) {
        return LIFECYCLE.after(state, command.act(), actor.roles());
    }

    List<String> open(Actor actor) {
        return LIFECYCLE.open(state, actor.roles());
    }

    /** How an event is made of what every event of it tells. */
    @FunctionalInterface
    private interface Telling {
        CostLineEvent of(
                PersonalId caseId,
                PersonalId individualId,
                PersonalId returnId,
                String custodian,
                CostLineState status);
    }

    private Done done(
            CostLineTransition act, @Nullable CostLineState from, @Nullable String reason, Telling event, By by) {
        return new Done(
                HistoryEntry.of(this, LIFECYCLE.operation(act), from, state, reason, by),
                event.of(
                        new PersonalId(caseId),
                        new PersonalId(individualId),
                        new PersonalId(returnId),
                        custodian,
                        state));
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

    CostLineState state() {
        return state;
    }

    CostKind kind() {
        return kind;
    }

    LocalDate incurredOn() {
        return incurredOn;
    }

    LocalDate bookedOn() {
        return bookedOn;
    }

    String voucher() {
        return voucher;
    }

    Money amount() {
        return Money.of(amount, currency);
    }

    @Nullable
    UUID agreementId() {
        return agreementId;
    }

    @Nullable
    UUID reverses() {
        return reverses;
    }

    /** In the order of the payers. */
    List<CostShare> shares() {
        return shares.stream().sorted(Comparator.comparing(CostShare::payer)).toList();
    }
}
