package org.rsp.returns.reintegration;

import static org.rsp.returns.reintegration.FearReportTransition.LIFECYCLE;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.access.FieldClass;
import org.rsp.platform.identity.Actor;
import org.rsp.platform.ids.PersonalId;
import org.rsp.platform.lifecycle.Acts.By;
import org.rsp.platform.lifecycle.Acts.Done;
import org.rsp.platform.lifecycle.HistoryEntry;
import org.rsp.returns.returns.OfReturn;

/** That a person whose return it is has told of a fear. What the person has said stands nowhere here: whoever hears it opens the way to protection. */
@Entity
@Table(name = "fear_report")
class FearReport implements OfReturn {

    @Id
    private UUID id;

    private long version;

    @Enumerated(EnumType.STRING)
    private FearReportState state;

    @Column(name = "return_id", updatable = false)
    private UUID returnId;

    @Column(name = "individual_id", updatable = false)
    private UUID individualId;

    @Column(name = "case_id", updatable = false)
    private UUID caseId;

    @Column(updatable = false)
    private String custodian;

    @Column(name = "review_id", updatable = false)
    private @Nullable UUID reviewId;

    @Enumerated(EnumType.STRING)
    private @Nullable ProtectionRoad road;

    @Column(name = "raised_by", updatable = false)
    private String raisedBy;

    @Column(name = "raised_at", updatable = false)
    private Instant raisedAt;

    protected FearReport() {}

    /**
     * A fear that was told.
     *
     * @param reviewId the review in which; none where it was told otherwise
     */
    static FearReport raise(UUID id, ReturnedPerson of, @Nullable UUID reviewId, By by) {
        var report = new FearReport();
        report.id = id;
        report.version = 1;
        report.state = LIFECYCLE.opened(by.actor().roles());
        report.returnId = of.returnId();
        report.individualId = of.individualId();
        report.caseId = of.caseId();
        report.custodian = of.custodian();
        report.reviewId = reviewId;
        report.raisedBy = by.actor().subject();
        report.raisedAt = by.minute();
        return report;
    }

    Done raised(By by) {
        return done(FearReportTransition.RAISE, null, FearReportEvent.Raised::new, by);
    }

    Done refer(FearReportCommand.Refer command, By by) {
        var from = state;
        state = next(command, by.actor());
        version++;
        road = command.road();
        return done(command.act(), from, FearReportEvent.Referred::new, by);
    }

    /** Where the act leads; 403 or 409 before anything else is looked at. */
    FearReportState next(FearReportCommand command, Actor actor) {
        return LIFECYCLE.after(state, command.act(), actor.roles());
    }

    List<String> open(Actor actor) {
        return LIFECYCLE.open(state, actor.roles());
    }

    /** How an event is made of what every event of it tells. */
    @FunctionalInterface
    private interface Telling {
        FearReportEvent of(
                PersonalId caseId,
                PersonalId individualId,
                PersonalId returnId,
                String custodian,
                FearReportState status);
    }

    private Done done(FearReportTransition act, @Nullable FearReportState from, Telling event, By by) {
        return new Done(
                HistoryEntry.of(this, LIFECYCLE.operation(act), from, state, null, by),
                event.of(
                        new PersonalId(caseId),
                        new PersonalId(individualId),
                        new PersonalId(returnId),
                        custodian,
                        state));
    }

    /** That somebody fears is as good as a claim. */
    @Override
    public FieldClass existence() {
        return FieldClass.P3;
    }

    @Override
    public boolean isBy(String subject) {
        return raisedBy.equals(subject);
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

    FearReportState state() {
        return state;
    }

    @Nullable
    UUID reviewId() {
        return reviewId;
    }

    @Nullable
    ProtectionRoad road() {
        return road;
    }

    Instant raisedAt() {
        return raisedAt;
    }
}
