package org.rsp.caseload.arrangements;

import static org.rsp.caseload.arrangements.ArrangementTransition.LIFECYCLE;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.access.ArrangementFacts;
import org.rsp.platform.lifecycle.Acts.By;
import org.rsp.platform.lifecycle.Acts.Done;
import org.rsp.platform.lifecycle.HistoryEntry;
import org.rsp.platform.lifecycle.Versioned;
import org.rsp.platform.time.TimeFrame;

/** An arrangement. Its row is locked before it acts, and each act makes one version, one history entry and one event. */
@Entity
@Table(name = "arrangement")
class Arrangement implements Versioned {

    @Id
    private UUID id;

    private long version;

    @Enumerated(EnumType.STRING)
    private ArrangementState state;

    @Column(updatable = false)
    private String title;

    @Column(updatable = false)
    private String scope;

    @Column(name = "legal_reference", updatable = false)
    private @Nullable String legalReference;

    @Column(name = "starts_on", updatable = false)
    private LocalDate startsOn;

    @Column(name = "ends_on", updatable = false)
    private @Nullable LocalDate endsOn;

    @Column(name = "shared_classes", updatable = false)
    private List<String> sharedClasses;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "arrangement_party", joinColumns = @JoinColumn(name = "arrangement_id"))
    @OrderBy("organisation")
    private List<Party> parties = new ArrayList<>();

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "arrangement_time_frame", joinColumns = @JoinColumn(name = "arrangement_id"))
    @OrderBy("step, modality")
    private List<AgreedTimeFrame> timeFrames = new ArrayList<>();

    protected Arrangement() {}

    private Arrangement(UUID id, ArrangementCommand.Draft draft, ArrangementState state, Instant at) {
        this.id = id;
        this.version = 1;
        this.state = state;
        this.title = draft.title();
        this.scope = draft.scope();
        this.legalReference = draft.legalReference();
        this.startsOn = draft.startsOn();
        this.endsOn = draft.endsOn();
        this.sharedClasses =
                draft.sharedClasses().stream().map(SharedClass::name).sorted().toList();
        this.createdAt = at;
        draft.parties().forEach(m -> parties.add(new Party(m.organisation(), m.role())));
        draft.timeFrames().forEach(f -> timeFrames.add(new AgreedTimeFrame(f)));
    }

    static Arrangement drawUp(UUID id, ArrangementCommand.Draft draft, By by) {
        var state = LIFECYCLE.opened(by.actor().roles());
        ArrangementRule.soundDraft(draft);
        return new Arrangement(id, draft, state, by.at());
    }

    Done drawnUp(By by) {
        return done(ArrangementTransition.DRAW_UP, null, null, new ArrangementEvent.Drafted(id, state), by);
    }

    /** Does the act, or refuses it and leaves everything as it was. */
    Done perform(ArrangementCommand command, By by) {
        var actor = by.actor();
        var today = by.today();
        var next = LIFECYCLE.after(state, command.act(), actor.roles());
        var open = LIFECYCLE.open(state, actor.roles());
        ArrangementEvent event =
                switch (command) {
                    case ArrangementCommand.Draft d -> throw new AssertionError("a draft opens an arrangement");
                    case ArrangementCommand.Accede a -> {
                        var party = ArrangementRule.ownParty(this, actor, open);
                        ArrangementRule.notYetAcceded(party, open);
                        party.accede(by.at());
                        yield new ArrangementEvent.Acceded(id, next, party.organisation(), party.role());
                    }
                    case ArrangementCommand.BringIntoForce b -> {
                        ArrangementRule.mayEnterIntoForce(this, today, open);
                        yield new ArrangementEvent.EnteredIntoForce(id, next);
                    }
                    case ArrangementCommand.Suspend s -> new ArrangementEvent.Suspended(id, next, s.reason());
                    case ArrangementCommand.Resume r -> {
                        ArrangementRule.mayEnterIntoForce(this, today, open);
                        yield new ArrangementEvent.Resumed(id, next);
                    }
                    case ArrangementCommand.Withdraw w -> {
                        var party = ArrangementRule.ownParty(this, actor, open);
                        ArrangementRule.mayWithdraw(party, w.effectiveOn(), today, open);
                        party.withdraw(w.effectiveOn());
                        yield new ArrangementEvent.Withdrawn(id, next, party.organisation(), w.effectiveOn());
                    }
                    case ArrangementCommand.End e -> new ArrangementEvent.Ended(id, next, e.reason());
                };
        var from = state;
        state = next;
        version++;
        return done(command.act(), from, command.reason(), event, by);
    }

    private Done done(
            ArrangementTransition act,
            @Nullable ArrangementState from,
            @Nullable String reason,
            ArrangementEvent event,
            By by) {
        return new Done(HistoryEntry.of(this, LIFECYCLE.operation(act), from, state, reason, by), event);
    }

    Optional<Party> party(String organisation) {
        return parties.stream()
                .filter(p -> p.organisation().equals(organisation))
                .findFirst();
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(startsOn) && (endsOn == null || !day.isAfter(endsOn));
    }

    /** Whether this organisation may act under the arrangement on that day: in force, in its term, acceded, not withdrawn. */
    boolean binds(String organisation, LocalDate day) {
        return isInForceOn(day)
                && party(organisation).filter(p -> p.isBoundOn(day)).isPresent();
    }

    boolean isInForceOn(LocalDate day) {
        return state == ArrangementState.IN_FORCE && covers(day);
    }

    /** How long a step of this modality may take, if that has been agreed; what is agreed for no modality is for all others. */
    Optional<TimeFrame> timeFrame(TimeFrameStep step, @Nullable String modality) {
        return timeFrames.stream()
                .filter(f -> f.isFor(step, modality))
                .findFirst()
                .or(() -> timeFrames.stream().filter(f -> f.isFor(step, null)).findFirst())
                .map(AgreedTimeFrame::frame);
    }

    /** What the policy needs to know of the arrangement when it decides about a case of one of its caseloads. */
    ArrangementFacts facts() {
        var memberships = parties.stream()
                .collect(Collectors.toUnmodifiableMap(
                        Party::organisation, p -> new ArrangementFacts.Membership(p.accededAt(), p.withdrawsOn())));
        var shared = sharedClasses().stream().map(SharedClass::fieldClass).collect(Collectors.toUnmodifiableSet());
        return new ArrangementFacts(state == ArrangementState.IN_FORCE, startsOn, endsOn, memberships, shared);
    }

    @Override
    public UUID id() {
        return id;
    }

    @Override
    public long version() {
        return version;
    }

    ArrangementState state() {
        return state;
    }

    String title() {
        return title;
    }

    String scope() {
        return scope;
    }

    @Nullable
    String legalReference() {
        return legalReference;
    }

    LocalDate startsOn() {
        return startsOn;
    }

    @Nullable
    LocalDate endsOn() {
        return endsOn;
    }

    List<SharedClass> sharedClasses() {
        return sharedClasses.stream().map(SharedClass::valueOf).toList();
    }

    Instant createdAt() {
        return createdAt;
    }

    List<Party> parties() {
        return parties;
    }

    List<AgreedTimeFrame> timeFrames() {
        return timeFrames;
    }
}
