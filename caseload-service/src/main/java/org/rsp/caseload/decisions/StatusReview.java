package org.rsp.caseload.decisions;

import static org.rsp.caseload.decisions.StatusReviewTransition.LIFECYCLE;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.crypto.Encrypted;
import org.rsp.platform.crypto.EncryptedColumn;
import org.rsp.platform.identity.Actor;
import org.rsp.platform.ids.PersonalId;
import org.rsp.platform.lifecycle.Acts.By;
import org.rsp.platform.lifecycle.Acts.Done;
import org.rsp.platform.lifecycle.HistoryEntry;

/** Whether the status of one person is to end. Those who derive theirs from this person keep it: each is looked at alone (STR-6). */
@Entity
@Table(name = "status_review")
class StatusReview extends Proceeding {

    /** From when a status is gone: as if it had never been, from what the person did, or from now on. */
    enum ReviewKind {
        CANCELLATION,
        REVOCATION,
        CESSATION
    }

    /** Why a status may end; each ground belongs to one kind (STR-2). */
    enum ReviewGround {
        MISREPRESENTATION(ReviewKind.CANCELLATION),
        OTHER_NATIONALITY_THEN(ReviewKind.CANCELLATION),
        EXCLUSION_APPLIED_THEN(ReviewKind.CANCELLATION),
        CONDUCT_1F_A(ReviewKind.REVOCATION),
        CONDUCT_1F_C(ReviewKind.REVOCATION),
        REAVAILMENT_1C_1(ReviewKind.CESSATION),
        NATIONALITY_REGAINED_1C_2(ReviewKind.CESSATION),
        NEW_NATIONALITY_1C_3(ReviewKind.CESSATION),
        RE_ESTABLISHMENT_1C_4(ReviewKind.CESSATION),
        CIRCUMSTANCES_CEASED_1C_5(ReviewKind.CESSATION),
        CIRCUMSTANCES_CEASED_1C_6(ReviewKind.CESSATION);

        private final ReviewKind kind;

        ReviewGround(ReviewKind kind) {
            this.kind = kind;
        }

        ReviewKind kind() {
            return kind;
        }
    }

    @Enumerated(EnumType.STRING)
    private StatusReviewState state;

    @Column(name = "decision_id", updatable = false)
    private UUID decisionId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private ReviewKind kind;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private ReviewGround ground;

    @Column(name = "act_on", updatable = false)
    private @Nullable LocalDate actOn;

    @Column(name = "answer_until", updatable = false)
    private LocalDate answerUntil;

    @Column(name = "took_part")
    private List<String> tookPart;

    @Column(updatable = false)
    @Convert(converter = EncryptedColumn.class)
    private Encrypted<StatusNotice> notice;

    @Convert(converter = EncryptedColumn.class)
    private @Nullable Encrypted<String> answer;

    @Convert(converter = EncryptedColumn.class)
    private @Nullable Encrypted<String> finding;

    @Column(name = "notified_on")
    private @Nullable LocalDate notifiedOn;

    @Column(name = "appeal_until")
    private @Nullable LocalDate appealUntil;

    @Convert(converter = EncryptedColumn.class)
    private @Nullable Encrypted<Delivery> delivery;

    @Column(name = "in_effect")
    private boolean inEffect;

    protected StatusReview() {}

    /** How an event is made of what every event of a review tells. */
    @FunctionalInterface
    private interface Telling {
        StatusReviewEvent of(PersonalId caseId, PersonalId individualId, String custodian, StatusReviewState status);
    }

    /** @param notice sealed with the key of the case */
    static StatusReview propose(
            UUID id, StatusDecision of, StatusReviewCommand.Propose said, Encrypted<StatusNotice> notice, By by) {
        var review = new StatusReview();
        review.begin(id, of.individualId(), of.caseId(), by);
        review.state = StatusReviewState.NOTICE_SERVED;
        review.decisionId = of.id();
        review.kind = said.ground().kind();
        review.ground = said.ground();
        review.actOn = said.actOn();
        review.answerUntil = said.answerUntil();
        review.tookPart = List.of(by.actor().subject());
        review.notice = notice;
        return review;
    }

    Done proposed(By by) {
        return done(
                LIFECYCLE.operation(StatusReviewTransition.PROPOSE),
                null,
                ground.name(),
                StatusReviewEvent.Proposed::new,
                by);
    }

    Done recordAnswer(StatusReviewCommand.RecordAnswer command, Encrypted<String> sealed, By by) {
        var next = next(command, by.actor());
        answer = sealed;
        return moved(command, next, StatusReviewEvent.AnswerRecorded::new, by);
    }

    Done uphold(StatusReviewCommand.Uphold command, Encrypted<String> sealed, By by) {
        var next = next(command, by.actor());
        found(sealed, by);
        return moved(command, next, StatusReviewEvent.Upheld::new, by);
    }

    Done endStatus(StatusReviewCommand.EndStatus command, Encrypted<String> sealed, By by) {
        var next = next(command, by.actor());
        found(sealed, by);
        return moved(command, next, StatusReviewEvent.EndingFound::new, by);
    }

    private void found(Encrypted<String> sealed, By by) {
        finding = sealed;
        tookPart = Stream.concat(tookPart.stream(), Stream.of(by.actor().subject()))
                .distinct()
                .toList();
    }

    Done notifyEnding(StatusReviewCommand.NotifyEnding command, Encrypted<Delivery> proof, LocalDate until, By by) {
        var next = next(command, by.actor());
        notifiedOn = command.delivery().on();
        appealUntil = until;
        delivery = proof;
        return moved(command, next, StatusReviewEvent.EndingNotified::new, by);
    }

    /** By the act that ends the status. */
    Done tookEffect(String operation, By by) {
        inEffect = true;
        return moved(operation, null, state, StatusReviewEvent.TookEffect::new, by);
    }

    /** By leave to appeal late: the status goes on until the appeal is decided, and may still be to end then. */
    Done suspended(String operation, By by) {
        inEffect = false;
        return moved(operation, null, state, StatusReviewEvent.Suspended::new, by);
    }

    /** The act that ends the status is due once, and is no act on the review. */
    @Override
    public boolean isStepDue() {
        return !inEffect;
    }

    /** By an appeal that is allowed: the status stands. */
    Done overturned(String operation, By by) {
        inEffect = false;
        return moved(operation, null, StatusReviewState.STANDS, StatusReviewEvent.Overturned::new, by);
    }

    /** Where the act leads; 403 or 409 before anything else is looked at. */
    StatusReviewState next(StatusReviewCommand command, Actor actor) {
        return LIFECYCLE.after(state, command.act(), actor.roles());
    }

    private Done moved(StatusReviewCommand command, StatusReviewState next, Telling event, By by) {
        return moved(LIFECYCLE.operation(command.act()), command.reason(), next, event, by);
    }

    private Done moved(String operation, @Nullable String reason, StatusReviewState next, Telling event, By by) {
        var from = state;
        state = next;
        changed(by);
        return done(operation, from, reason, event, by);
    }

    private Done done(
            String operation, @Nullable StatusReviewState from, @Nullable String reason, Telling event, By by) {
        return new Done(
                HistoryEntry.of(this, operation, from, state, reason, by),
                event.of(caseOf(), personOf(), custodian(), state));
    }

    StatusReviewState state() {
        return state;
    }

    UUID decisionId() {
        return decisionId;
    }

    ReviewKind kind() {
        return kind;
    }

    ReviewGround ground() {
        return ground;
    }

    @Nullable
    LocalDate actOn() {
        return actOn;
    }

    LocalDate answerUntil() {
        return answerUntil;
    }

    List<String> tookPart() {
        return tookPart;
    }

    Encrypted<StatusNotice> notice() {
        return notice;
    }

    @Nullable
    Encrypted<String> answer() {
        return answer;
    }

    @Nullable
    Encrypted<String> finding() {
        return finding;
    }

    /** No day that was set is taken back (DEC-15). */
    void appealAnew(LocalDate until) {
        appealUntil = AppealClock.later(appealUntil, until);
    }

    @Nullable
    LocalDate appealUntil() {
        return appealUntil;
    }

    @Nullable
    Encrypted<Delivery> delivery() {
        return delivery;
    }
}
