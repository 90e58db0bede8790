package org.rsp.caseload.bestinterests;

import static java.util.Objects.requireNonNull;
import static org.rsp.caseload.bestinterests.BestInterestsProcedureTransition.LIFECYCLE;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rsp.caseload.cases.OfPerson;
import org.rsp.platform.access.FieldClass;
import org.rsp.platform.crypto.Encrypted;
import org.rsp.platform.crypto.EncryptedColumn;
import org.rsp.platform.identity.Actor;
import org.rsp.platform.ids.PersonalId;
import org.rsp.platform.lifecycle.Acts.By;
import org.rsp.platform.lifecycle.Acts.Done;
import org.rsp.platform.lifecycle.HistoryEntry;

/** How it is found what is best for one child. */
@Entity
@Table(name = "best_interests_procedure")
class BestInterestsProcedure implements OfPerson {

    @Id
    private UUID id;

    private long version;

    @Enumerated(EnumType.STRING)
    private BestInterestsProcedureState state;

    @Column(name = "individual_id", updatable = false)
    private UUID individualId;

    /** Follows the child by the key of the table. */
    @Column(name = "case_id", updatable = false)
    private UUID caseId;

    @Column(updatable = false)
    private String custodian;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private BestInterestsKind kind;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private @Nullable BestInterestsPurpose purpose;

    private @Nullable String assessor;

    @Convert(converter = EncryptedColumn.class)
    private @Nullable Encrypted<ChildHearing> hearing;

    private @Nullable List<String> panel;

    /** Who of the panel has said by an account of their own that they have found the same; null where there is no panel. */
    private @Nullable List<String> signed;

    @Convert(converter = EncryptedColumn.class)
    private @Nullable Encrypted<BestInterestsFinding> finding;

    /** What was found to be best, where the purpose is a durable solution. */
    @Enumerated(EnumType.STRING)
    private @Nullable ChildSolution solution;

    @Column(name = "review_on")
    private @Nullable LocalDate reviewOn;

    @Column(name = "sealed_with", updatable = false)
    private UUID sealedWith;

    @Column(name = "opened_by", updatable = false)
    private String openedBy;

    @Column(name = "updated_at")
    private Instant updatedAt;

    protected BestInterestsProcedure() {}

    /** How an event is made of what every event of the procedure tells. */
    @FunctionalInterface
    private interface Telling {
        BestInterestsProcedureEvent of(
                PersonalId caseId, PersonalId individualId, String custodian, BestInterestsProcedureState status);
    }

    /** Of a person who is in this case now, whoever asks for it. */
    static BestInterestsProcedure open(
            UUID id, UUID individualId, UUID caseId, BestInterestsProcedureCommand.Open command, By by) {
        var opened = new BestInterestsProcedure();
        opened.id = id;
        opened.version = 1;
        opened.state = BestInterestsProcedureState.OPENED;
        opened.individualId = individualId;
        opened.caseId = caseId;
        opened.custodian = by.actor().organisation();
        opened.kind = command.kind();
        opened.purpose = command.purpose();
        opened.sealedWith = caseId;
        opened.openedBy = by.actor().subject();
        opened.updatedAt = by.minute();
        return opened;
    }

    Done opened(By by) {
        return done(BestInterestsProcedureTransition.OPEN, null, null, BestInterestsProcedureEvent.Opened::new, by);
    }

    /** @param sealed with the key that the procedure is sealed with */
    Done hearChild(BestInterestsProcedureCommand.HearChild command, Encrypted<ChildHearing> sealed, By by) {
        var next = next(command, by.actor());
        assessor = by.actor().subject();
        hearing = sealed;
        return moved(command, next, BestInterestsProcedureEvent.ChildHeard::new, by);
    }

    /**
     * Of an assessment it is the end; who writes a determination down has signed it by that.
     *
     * @param sealed with the key that the procedure is sealed with
     */
    Done decide(BestInterestsProcedureCommand.Decide command, Encrypted<BestInterestsFinding> sealed, By by) {
        var next = next(command, by.actor());
        panel = command.panel();
        solution = command.solution();
        finding = sealed;
        reviewOn = command.reviewOn();
        if (!isDetermination()) {
            return moved(command, BestInterestsProcedureState.DECIDED, BestInterestsProcedureEvent.Decided::new, by);
        }
        signed = List.of(by.actor().subject());
        return moved(command, next, BestInterestsProcedureEvent.Proposed::new, by);
    }

    boolean awaits(String subject) {
        return unsigned().contains(subject);
    }

    /** Whether it is determined once one more has signed. */
    boolean awaitsOne() {
        return unsigned().size() == 1;
    }

    private Set<String> unsigned() {
        var left = new HashSet<>(requireNonNull(panel));
        requireNonNull(signed).forEach(left::remove);
        return left;
    }

    Done sign(BestInterestsProcedureCommand.Sign command, By by) {
        var next = next(command, by.actor());
        signed = Stream.concat(
                        requireNonNull(signed).stream(), Stream.of(by.actor().subject()))
                .toList();
        return unsigned().isEmpty()
                ? moved(command, next, BestInterestsProcedureEvent.Decided::new, by)
                : moved(command, state, BestInterestsProcedureEvent.Signed::new, by);
    }

    Done review(BestInterestsProcedureCommand.Review command, By by) {
        var next = next(command, by.actor());
        BestInterestsProcedureRule.checkReview(command.reviewOn(), by.today());
        BestInterestsProcedureRule.checkProlonging(
                isForPanel(by.today()), LIFECYCLE.open(state, by.actor().roles()));
        reviewOn = command.reviewOn();
        return moved(command, next, BestInterestsProcedureEvent.Reviewed::new, by);
    }

    /** Whether what a panel has found holds longer only by another panel: once its day is over, and for a return always. */
    private boolean isForPanel(LocalDate today) {
        return isDetermination()
                && (solution == ChildSolution.RETURN || requireNonNull(reviewOn).isBefore(today));
    }

    Done supersede(BestInterestsProcedureCommand.Supersede command, By by) {
        return moved(command, next(command, by.actor()), BestInterestsProcedureEvent.Superseded::new, by);
    }

    /** By a newer one for the same purpose. */
    Done superseded(By by) {
        return moved(
                BestInterestsProcedureTransition.SUPERSEDE,
                null,
                BestInterestsProcedureState.SUPERSEDED,
                BestInterestsProcedureEvent.Superseded::new,
                by);
    }

    Done stop(BestInterestsProcedureCommand.Stop command, By by) {
        return moved(command, next(command, by.actor()), BestInterestsProcedureEvent.Stopped::new, by);
    }

    /** Where the act leads; 403 or 409 before anything else is looked at. */
    BestInterestsProcedureState next(BestInterestsProcedureCommand command, Actor actor) {
        return LIFECYCLE.after(state, command.act(), actor.roles());
    }

    private Done moved(BestInterestsProcedureCommand command, BestInterestsProcedureState next, Telling event, By by) {
        return moved(command.act(), command.reason(), next, event, by);
    }

    private Done moved(
            BestInterestsProcedureTransition act,
            @Nullable String reason,
            BestInterestsProcedureState next,
            Telling event,
            By by) {
        var from = state;
        state = next;
        version++;
        updatedAt = by.minute();
        return done(act, from, reason, event, by);
    }

    private Done done(
            BestInterestsProcedureTransition act,
            @Nullable BestInterestsProcedureState from,
            @Nullable String reason,
            Telling event,
            By by) {
        return new Done(
                HistoryEntry.of(this, LIFECYCLE.operation(act), from, state, reason, by),
                event.of(new PersonalId(caseId), new PersonalId(individualId), custodian, state));
    }

    /** What a child says, and what others find of its family, is told as a claim is. */
    @Override
    public FieldClass existence() {
        return FieldClass.P3;
    }

    @Override
    public boolean isBy(String subject) {
        return openedBy.equals(subject);
    }

    /** What was found is looked at again on the day that its finders have named. */
    @Override
    public @Nullable LocalDate dayNamed() {
        return state == BestInterestsProcedureState.DECIDED ? reviewOn : null;
    }

    boolean isDetermination() {
        return kind == BestInterestsKind.DETERMINATION;
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

    BestInterestsProcedureState state() {
        return state;
    }

    BestInterestsKind kind() {
        return kind;
    }

    @Nullable
    BestInterestsPurpose purpose() {
        return purpose;
    }

    @Nullable
    String assessor() {
        return assessor;
    }

    @Nullable
    Encrypted<ChildHearing> hearing() {
        return hearing;
    }

    @Nullable
    List<String> panel() {
        return panel;
    }

    @Nullable
    List<String> signed() {
        return signed;
    }

    @Nullable
    Encrypted<BestInterestsFinding> finding() {
        return finding;
    }

    @Nullable
    ChildSolution solution() {
        return solution;
    }

    @Nullable
    LocalDate reviewOn() {
        return reviewOn;
    }

    /** The case whose key it is sealed with. */
    UUID sealedWith() {
        return sealedWith;
    }

    Instant updatedAt() {
        return updatedAt;
    }
}
