package org.rsp.returns.costs;

import static org.rsp.returns.costs.FundTransition.LIFECYCLE;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.identity.Actor;
import org.rsp.platform.identity.Role;
import org.rsp.platform.lifecycle.Acts.By;
import org.rsp.platform.lifecycle.Acts.Done;
import org.rsp.platform.lifecycle.HistoryEntry;
import org.rsp.platform.lifecycle.Versioned;
import org.rsp.platform.money.Money;

/**
 * What a court has confiscated, as far as returns can be paid from it: victims come first, then the part that may be spent so. About nobody. The database
 * says the same of its amounts again.
 */
@Entity
@Table(name = "confiscated_asset_fund")
class Fund implements Versioned {

    /** What follows here from an act on an allocation. */
    private static final Set<Role> SERVICE = Set.of(Role.SERVICE);

    @Id
    private UUID id;

    private long version;

    @Enumerated(EnumType.STRING)
    private FundState state;

    /** The state that has confiscated. */
    @Column(updatable = false)
    private String organisation;

    @Column(updatable = false)
    private String court;

    @Column(updatable = false)
    private String judgment;

    @Column(name = "judged_on", updatable = false)
    private LocalDate judgedOn;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private AssetKind asset;

    @Enumerated(EnumType.STRING)
    @Column(name = "legal_basis", updatable = false)
    private LegalBasis legalBasis;

    @Column(name = "asset_value", updatable = false)
    private BigDecimal value;

    @Column(updatable = false)
    private String currency;

    @Column(name = "transferable_share", updatable = false)
    private BigDecimal transferableShare;

    /** None while nobody has said what victims are to be compensated with. */
    private @Nullable BigDecimal reserved;

    private BigDecimal transferable;

    private BigDecimal allocated;

    @Column(name = "final_on")
    private @Nullable LocalDate finalOn;

    @Column(name = "recorded_by", updatable = false)
    private String recordedBy;

    @Column(name = "confirmed_by")
    private @Nullable String confirmedBy;

    @Column(name = "recorded_on", updatable = false)
    private LocalDate recordedOn;

    protected Fund() {}

    static Fund record(UUID id, FundCommand.RecordAsset said, Money value, BigDecimal share, By by) {
        var fund = new Fund();
        var nothing = Money.zero(value.currency()).amount();
        fund.id = id;
        fund.version = 1;
        fund.state = LIFECYCLE.opened(by.actor().roles());
        fund.organisation = by.actor().organisation();
        fund.court = said.court();
        fund.judgment = said.judgment();
        fund.judgedOn = said.judgedOn();
        fund.asset = said.asset();
        fund.legalBasis = said.legalBasis();
        fund.value = value.amount();
        fund.currency = value.currency().getCurrencyCode();
        fund.transferableShare = share;
        fund.transferable = nothing;
        fund.allocated = nothing;
        fund.recordedBy = by.actor().subject();
        fund.recordedOn = by.today();
        return fund;
    }

    Done recorded(By by) {
        return done(FundTransition.RECORD, null, null, FundEvent.Recorded::new, by);
    }

    /** What is free afterwards follows from it. */
    Done reserveForVictims(FundCommand.ReserveForVictims command, Money reserve, By by) {
        var from = move(command.act(), by.actor().roles());
        reserved = reserve.amount();
        transferable = transferableBeside(reserve).amount();
        return done(command.act(), from, null, FundEvent.ReservedForVictimsIn::new, by);
    }

    Done confirm(FundCommand.Confirm command, By by) {
        var from = move(command.act(), by.actor().roles());
        finalOn = command.finalOn();
        confirmedBy = by.actor().subject();
        return done(command.act(), from, null, FundEvent.Confirmed::new, by);
    }

    /** Part of the act by which the allocation is made. The caller has locked it. */
    Done allocate(Money amount, By by) {
        FundRule.checkAllocating(this, amount, open(by.actor()));
        var from = move(FundTransition.ALLOCATE_FROM, SERVICE);
        allocated = allocated().plus(amount).amount();
        return done(FundTransition.ALLOCATE_FROM, from, null, FundEvent.AllocatedFrom::new, by);
    }

    /** Part of the act by which what is left of an allocation is given back: it is free again. The caller has locked it. */
    Done takeBack(Money rest, By by) {
        var from = move(FundTransition.GIVE_BACK_TO, SERVICE);
        allocated = allocated().minus(rest).amount();
        return done(FundTransition.GIVE_BACK_TO, from, null, FundEvent.GivenBackTo::new, by);
    }

    Done close(FundCommand.Close command, By by) {
        var from = move(command.act(), by.actor().roles());
        return done(command.act(), from, null, FundEvent.Closed::new, by);
    }

    Done setAside(FundCommand.SetAside command, By by) {
        var from = move(command.act(), by.actor().roles());
        return done(command.act(), from, command.because().name(), FundEvent.SetAside::new, by);
    }

    /** Where it stood. */
    private FundState move(FundTransition act, Set<Role> by) {
        var from = state;
        state = LIFECYCLE.after(state, act, by);
        version++;
        return from;
    }

    /** Where the act leads; 403 or 409 before anything else is looked at. */
    FundState next(FundCommand command, Actor actor) {
        return LIFECYCLE.after(state, command.act(), actor.roles());
    }

    List<String> open(Actor actor) {
        return LIFECYCLE.open(state, actor.roles());
    }

    /** How an event is made of what every event of it tells. */
    @FunctionalInterface
    private interface Telling {
        FundEvent of(UUID fundId, String organisation, FundState status);
    }

    private Done done(FundTransition act, @Nullable FundState from, @Nullable String reason, Telling event, By by) {
        return new Done(
                HistoryEntry.of(this, LIFECYCLE.operation(act), from, state, reason, by),
                event.of(id, organisation, state));
    }

    /** FND-3: victims come off the value first, and of the rest the part that may be spent so. */
    Money transferableBeside(Money reserve) {
        return value().minus(reserve).part(transferableShare);
    }

    boolean isOf(String other) {
        return organisation.equals(other);
    }

    boolean isRecordedBy(String subject) {
        return recordedBy.equals(subject);
    }

    boolean isReserveSaid() {
        return reserved != null;
    }

    @Override
    public UUID id() {
        return id;
    }

    @Override
    public long version() {
        return version;
    }

    FundState state() {
        return state;
    }

    String organisation() {
        return organisation;
    }

    String court() {
        return court;
    }

    String judgment() {
        return judgment;
    }

    LocalDate judgedOn() {
        return judgedOn;
    }

    AssetKind asset() {
        return asset;
    }

    LegalBasis legalBasis() {
        return legalBasis;
    }

    Money value() {
        return money(value);
    }

    BigDecimal transferableShare() {
        return transferableShare;
    }

    /** Nothing while nobody has said anything. */
    Money reserved() {
        return reserved == null ? Money.zero(value().currency()) : money(reserved);
    }

    Money transferable() {
        return money(transferable);
    }

    Money allocated() {
        return money(allocated);
    }

    /** What can be allocated now. */
    Money available() {
        return state == FundState.FINAL ? transferable().minus(allocated()) : Money.zero(value().currency());
    }

    @Nullable
    LocalDate finalOn() {
        return finalOn;
    }

    @Nullable
    String confirmedBy() {
        return confirmedBy;
    }

    LocalDate recordedOn() {
        return recordedOn;
    }

    private Money money(BigDecimal amount) {
        return Money.of(amount, currency);
    }
}
