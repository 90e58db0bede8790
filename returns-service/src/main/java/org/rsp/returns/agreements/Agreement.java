package org.rsp.returns.agreements;

import static java.util.stream.Collectors.toUnmodifiableSet;
import static org.rsp.returns.agreements.AgreementTransition.LIFECYCLE;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.lifecycle.Acts.By;
import org.rsp.platform.lifecycle.Acts.Done;
import org.rsp.platform.lifecycle.HistoryEntry;
import org.rsp.platform.lifecycle.Versioned;
import org.rsp.returns.guards.ReturnKind;

/** An agreement on the return of people between two states. What it says does not change once it is drawn up: what is signed is what was drafted. */
@Entity
@Table(name = "agreement")
class Agreement implements Versioned {

    @Id
    private UUID id;

    private long version;

    @Enumerated(EnumType.STRING)
    private AgreementState state;

    @Column(updatable = false)
    private String title;

    @Column(updatable = false)
    private @Nullable String reference;

    @Column(updatable = false)
    private List<String> kinds;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private EntryIntoForce entry;

    @Column(name = "starts_on", updatable = false)
    private LocalDate startsOn;

    @Column(name = "ends_on", updatable = false)
    private @Nullable LocalDate endsOn;

    /** Since when it has been in force without a break, and the last time, if it is no longer. */
    @Column(name = "in_force_since")
    private @Nullable Instant inForceSince;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @OneToMany(cascade = CascadeType.PERSIST)
    @JoinColumn(name = "agreement_id", insertable = false, updatable = false)
    @OrderBy("id.organisation")
    private List<AgreementParty> parties = new ArrayList<>();

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "agreement_clause", joinColumns = @JoinColumn(name = "agreement_id"))
    @OrderBy("position")
    private List<Clause> clauses = new ArrayList<>();

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "agreement_time_limit", joinColumns = @JoinColumn(name = "agreement_id"))
    @OrderBy("position, clock")
    private List<TimeLimit> timeLimits = new ArrayList<>();

    protected Agreement() {}

    static Agreement drawUp(UUID id, AgreementCommand.Draft draft, ClauseLibrary library, By by) {
        var agreement = new Agreement();
        agreement.state = LIFECYCLE.opened(by.actor().roles());
        AgreementRule.soundDraft(draft, by.actor());
        agreement.id = id;
        agreement.version = 1;
        agreement.title = draft.title();
        agreement.reference = draft.reference();
        agreement.kinds = draft.kinds().stream().map(ReturnKind::name).toList();
        agreement.entry = draft.entry();
        agreement.startsOn = draft.startsOn();
        agreement.endsOn = draft.endsOn();
        agreement.createdAt = by.at();
        draft.parties().forEach(m -> agreement.parties.add(new AgreementParty(id, m.organisation(), m.role())));
        AgreementRule.soundClauses(draft.clauses(), library).forEach(agreement::add);
        return agreement;
    }

    private void add(DraftClause clause) {
        int position = clauses.size() + 1;
        clauses.add(new Clause(position, clause));
        clause.timeLimits().forEach(limit -> timeLimits.add(new TimeLimit(position, limit)));
    }

    Done drawnUp(By by) {
        return done(AgreementTransition.DRAW_UP, null, null, new AgreementEvent.Drafted(id, state), by);
    }

    /**
     * Does the act, or refuses it and leaves everything as it was.
     *
     * @param other the one that is in force for the same states and a kind of this one
     */
    Done perform(AgreementCommand command, Optional<Agreement> other, By by) {
        var next = LIFECYCLE.after(state, command.act(), by.actor().roles());
        var open = LIFECYCLE.open(state, by.actor().roles());
        AgreementEvent event =
                switch (command) {
                    case AgreementCommand.Draft d -> throw new AssertionError("a draft opens an agreement");
                    case AgreementCommand.Sign s -> sign(next, open, by);
                    case AgreementCommand.Conclude c -> {
                        AgreementRule.mayBeConcluded(this, open);
                        yield new AgreementEvent.Concluded(id, next);
                    }
                    case AgreementCommand.Ratify r -> ratify(next, open, by);
                    case AgreementCommand.BringIntoForce b -> {
                        AgreementRule.mayEnterIntoForce(this, other, by.today(), open);
                        inForceSince = by.at();
                        yield new AgreementEvent.EnteredIntoForce(id, next);
                    }
                    case AgreementCommand.Suspend s -> suspend(next, s, open, by);
                    case AgreementCommand.LiftSuspension l -> liftSuspension(next, open, by);
                    case AgreementCommand.Resume r -> {
                        AgreementRule.mayEnterIntoForce(this, other, by.today(), open);
                        inForceSince = by.at();
                        yield new AgreementEvent.Resumed(id, next);
                    }
                    case AgreementCommand.Denounce d -> denounce(next, d, open, by);
                    case AgreementCommand.End e -> {
                        AgreementRule.mayEnd(this, by.today(), open);
                        yield new AgreementEvent.Ended(id, next, e.reason());
                    }
                };
        var from = state;
        state = next;
        version++;
        return done(command.act(), from, command.reason(), event, by);
    }

    private AgreementEvent sign(AgreementState next, List<String> open, By by) {
        var party = AgreementRule.ownParty(this, by.actor(), open);
        AgreementRule.maySign(party, open);
        party.sign(by.at());
        return new AgreementEvent.Signed(id, next, party.organisation());
    }

    private AgreementEvent ratify(AgreementState next, List<String> open, By by) {
        var party = AgreementRule.ownParty(this, by.actor(), open);
        AgreementRule.mayRatify(this, party, open);
        party.ratify(by.at());
        return new AgreementEvent.Ratified(id, next, party.organisation());
    }

    private AgreementEvent suspend(AgreementState next, AgreementCommand.Suspend said, List<String> open, By by) {
        var party = AgreementRule.ownParty(this, by.actor(), open);
        AgreementRule.maySuspend(party, open);
        party.suspend(by.at());
        return new AgreementEvent.Suspended(id, next, party.organisation(), said.reason());
    }

    private AgreementEvent liftSuspension(AgreementState next, List<String> open, By by) {
        var party = AgreementRule.ownParty(this, by.actor(), open);
        AgreementRule.mayLiftSuspension(party, open);
        party.liftSuspension();
        return new AgreementEvent.SuspensionLifted(id, next, party.organisation());
    }

    private AgreementEvent denounce(AgreementState next, AgreementCommand.Denounce said, List<String> open, By by) {
        var party = AgreementRule.ownParty(this, by.actor(), open);
        AgreementRule.mayDenounce(party, said.effectiveOn(), by.today(), open);
        party.denounce(said.effectiveOn());
        return new AgreementEvent.Denounced(id, next, party.organisation(), said.effectiveOn());
    }

    private Done done(
            AgreementTransition act,
            @Nullable AgreementState from,
            @Nullable String reason,
            AgreementEvent event,
            By by) {
        return new Done(HistoryEntry.of(this, LIFECYCLE.operation(act), from, state, reason, by), event);
    }

    Optional<AgreementParty> party(String organisation) {
        return parties.stream()
                .filter(p -> p.organisation().equals(organisation))
                .findFirst();
    }

    /** Whether it is in force on that day for the pair and the kind; of a day before it entered into force, or was resumed, not. */
    boolean isInForceFor(StatePair pair, ReturnKind kind, LocalDate day) {
        return state == AgreementState.IN_FORCE
                && inForceSince != null
                && !day.isBefore(inForceSince.atZone(ZoneOffset.UTC).toLocalDate())
                && bindsOn(day)
                && covers(pair, kind);
    }

    boolean covers(StatePair pair, ReturnKind kind) {
        return pairs().contains(pair) && kinds().contains(kind);
    }

    /** AGR-8: whether both say something of the same. */
    boolean overlaps(Agreement other) {
        return pairs().stream().anyMatch(pair -> kinds().stream().anyMatch(kind -> other.covers(pair, kind)));
    }

    /** Who can ask whom under it. */
    Set<StatePair> pairs() {
        var states = states();
        return AgreementRule.pairs(
                states.getFirst().organisation(),
                states.getFirst().role(),
                states.getLast().organisation(),
                states.getLast().role());
    }

    /** The two states of it, by code. */
    List<AgreementParty> states() {
        return parties().stream().filter(AgreementParty::isState).toList();
    }

    /** In its term, and nobody has left it. */
    boolean bindsOn(LocalDate day) {
        return !day.isBefore(startsOn)
                && (endsOn == null || !day.isAfter(endsOn))
                && parties.stream().noneMatch(party -> party.hasLeftBy(day));
    }

    /** After its term, or after somebody has left it. */
    boolean isOverOn(LocalDate day) {
        return (endsOn != null && day.isAfter(endsOn)) || parties.stream().anyMatch(party -> party.hasLeftBy(day));
    }

    boolean wasInForce() {
        return inForceSince != null;
    }

    boolean has(ClauseKind kind) {
        return clauses.stream().anyMatch(clause -> clause.kind() == kind);
    }

    /** What it sets for this clock, if anything. */
    Optional<DraftLimit> timeLimit(AgreementClock clock) {
        return timeLimits.stream()
                .filter(limit -> limit.clock() == clock)
                .findFirst()
                .map(TimeLimit::said);
    }

    /** What those who act under it need to know. */
    AgreementInForce terms() {
        return new AgreementInForce(
                id,
                title,
                clauses.stream().map(Clause::kind).collect(toUnmodifiableSet()),
                clauses.stream().flatMap(c -> c.residence().stream()).collect(toUnmodifiableSet()),
                clauses.stream().flatMap(c -> c.exceptions().stream()).collect(toUnmodifiableSet()));
    }

    @Override
    public UUID id() {
        return id;
    }

    @Override
    public long version() {
        return version;
    }

    AgreementState state() {
        return state;
    }

    String title() {
        return title;
    }

    @Nullable
    String reference() {
        return reference;
    }

    List<ReturnKind> kinds() {
        return kinds.stream().map(ReturnKind::valueOf).toList();
    }

    EntryIntoForce entry() {
        return entry;
    }

    LocalDate startsOn() {
        return startsOn;
    }

    @Nullable
    LocalDate endsOn() {
        return endsOn;
    }

    @Nullable
    Instant inForceSince() {
        return inForceSince;
    }

    Instant createdAt() {
        return createdAt;
    }

    /** By code. */
    List<AgreementParty> parties() {
        return parties.stream()
                .sorted(Comparator.comparing(AgreementParty::organisation))
                .toList();
    }

    List<Clause> clauses() {
        return clauses;
    }

    /** Of the clause at this place. */
    List<DraftLimit> timeLimitsOf(int position) {
        return timeLimits.stream()
                .filter(limit -> limit.isOf(position))
                .map(TimeLimit::said)
                .toList();
    }
}
