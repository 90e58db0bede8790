package org.rsp.returns.costs;

import static org.rsp.returns.costs.AllocationTransition.LIFECYCLE;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.identity.Actor;
import org.rsp.platform.lifecycle.Acts.By;
import org.rsp.platform.lifecycle.Acts.Done;
import org.rsp.platform.lifecycle.HistoryEntry;
import org.rsp.platform.lifecycle.Versioned;
import org.rsp.platform.money.Money;

/**
 * A part of a fund that one organisation may spend on its returns. About nobody. That something was drawn on it is no act of its life, and makes no version:
 * who has given it would learn from that when somebody is returned (FND-7).
 */
@Entity
@Table(name = "fund_allocation")
class Allocation implements Versioned {

    @Id
    private UUID id;

    private long version;

    @Enumerated(EnumType.STRING)
    private AllocationState state;

    @Column(name = "fund_id", updatable = false)
    private UUID fundId;

    /** The state whose fund it is. */
    @Column(name = "granted_by", updatable = false)
    private String grantedBy;

    /** Who may spend it. */
    @Column(updatable = false)
    private String organisation;

    @Column(updatable = false)
    private BigDecimal amount;

    @Column(updatable = false)
    private String currency;

    private BigDecimal drawn;

    @Column(name = "given_back")
    private BigDecimal givenBack;

    /** The last time. */
    @Column(name = "given_back_on")
    private @Nullable LocalDate givenBackOn;

    @Column(name = "made_on", updatable = false)
    private LocalDate madeOn;

    protected Allocation() {}

    static Allocation make(UUID id, Fund from, AllocationCommand.Make command, Money amount, By by) {
        var allocation = new Allocation();
        var nothing = Money.zero(amount.currency()).amount();
        allocation.id = id;
        allocation.version = 1;
        allocation.state = LIFECYCLE.opened(by.actor().roles());
        allocation.fundId = from.id();
        allocation.grantedBy = from.organisation();
        allocation.organisation = command.organisation();
        allocation.amount = amount.amount();
        allocation.currency = amount.currency().getCurrencyCode();
        allocation.drawn = nothing;
        allocation.givenBack = nothing;
        allocation.madeOn = by.today();
        return allocation;
    }

    Done made(By by) {
        return done(AllocationTransition.MAKE, null, AllocationEvent.Made::new, by);
    }

    /** What is left is the fund's again. A second time gives back what a counter-line has put back since. */
    Done giveBack(AllocationCommand.GiveBack command, By by) {
        var from = state;
        state = next(command, by.actor());
        version++;
        givenBack = money(givenBack).plus(left()).amount();
        givenBackOn = by.today();
        return done(command.act(), from, AllocationEvent.GivenBack::new, by);
    }

    /** CST-7: the caller has locked it, and asked whether it can bear that. */
    void draw(Money share) {
        drawn = money(drawn).plus(share).amount();
    }

    /** The same taken back. */
    void putBack(Money share) {
        drawn = money(drawn).minus(share).amount();
    }

    boolean canBear(Money share) {
        return state == AllocationState.ALLOCATED && !share.exceeds(left());
    }

    /** Neither drawn nor given back. */
    Money left() {
        return amount().minus(drawn()).minus(givenBack());
    }

    /** FND-8: the same to who knows of these drawings alone. What is given back is all that was left: after that there is nothing to hide behind. */
    Money leftAfter(Money known) {
        return state == AllocationState.SETTLED ? left() : amount().minus(known).minus(givenBack());
    }

    /** FND-7: a second time in one year would tell by how much it grows. */
    boolean isGivenBackIn(int year) {
        return givenBackOn != null && givenBackOn.getYear() == year;
    }

    /** Where the act leads; 403 or 409 before anything else is looked at. */
    AllocationState next(AllocationCommand command, Actor actor) {
        return LIFECYCLE.after(state, command.act(), actor.roles());
    }

    /** To who may spend it. */
    List<String> open(Actor actor) {
        return isSpentBy(actor.organisation()) ? LIFECYCLE.open(state, actor.roles()) : List.of();
    }

    /** How an event is made of what every event of it tells. */
    @FunctionalInterface
    private interface Telling {
        AllocationEvent of(UUID allocationId, UUID fundId, String organisation, AllocationState status);
    }

    private Done done(AllocationTransition act, @Nullable AllocationState from, Telling event, By by) {
        return new Done(
                HistoryEntry.of(this, LIFECYCLE.operation(act), from, state, null, by),
                event.of(id, fundId, organisation, state));
    }

    boolean isSpentBy(String other) {
        return organisation.equals(other);
    }

    boolean isKnownTo(String other) {
        return isSpentBy(other) || grantedBy.equals(other);
    }

    @Override
    public UUID id() {
        return id;
    }

    @Override
    public long version() {
        return version;
    }

    AllocationState state() {
        return state;
    }

    UUID fundId() {
        return fundId;
    }

    String grantedBy() {
        return grantedBy;
    }

    String organisation() {
        return organisation;
    }

    Money amount() {
        return money(amount);
    }

    Money drawn() {
        return money(drawn);
    }

    Money givenBack() {
        return money(givenBack);
    }

    LocalDate madeOn() {
        return madeOn;
    }

    private Money money(BigDecimal of) {
        return Money.of(of, currency);
    }
}
