package org.rsp.caseload.determinations;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.crypto.Encrypted;
import org.rsp.platform.crypto.EncryptedColumn;

/** One hearing of one person. It is part of a determination, and changes with the acts of that alone. */
@Entity
@Table(name = "interview")
class Interview {

    @Id
    private UUID id;

    @Column(name = "determination_id", updatable = false)
    private UUID determinationId;

    @Enumerated(EnumType.STRING)
    private InterviewState state;

    @Column(name = "individual_id", updatable = false)
    private UUID individualId;

    /** Follows the person by the key of the table. */
    @Column(name = "case_id", updatable = false)
    private UUID caseId;

    @Column(updatable = false)
    private String custodian;

    @Column(name = "starts_at", updatable = false)
    private Instant startsAt;

    @Column(updatable = false)
    private String interviewer;

    @Column(updatable = false)
    @Convert(converter = EncryptedColumn.class)
    private Encrypted<InterviewPlan> plan;

    @Convert(converter = EncryptedColumn.class)
    private @Nullable Encrypted<InterviewRecord> record;

    @Column(name = "sealed_with", updatable = false)
    private UUID sealedWith;

    @Column(name = "arranged_at", updatable = false)
    private Instant arrangedAt;

    protected Interview() {}

    /** @param plan sealed with the key that the determination is sealed with */
    static Interview arrange(
            UUID id,
            StatusDetermination of,
            Instant startsAt,
            String interviewer,
            Encrypted<InterviewPlan> plan,
            Instant at) {
        var interview = new Interview();
        interview.id = id;
        interview.determinationId = of.id();
        interview.state = InterviewState.ARRANGED;
        interview.individualId = of.individualId();
        interview.caseId = of.caseId();
        interview.custodian = of.custodian();
        interview.startsAt = startsAt;
        interview.interviewer = interviewer;
        interview.plan = plan;
        interview.sealedWith = of.sealedWith();
        interview.arrangedAt = at;
        return interview;
    }

    void end(InterviewState how) {
        state = how;
    }

    void keep(Encrypted<InterviewRecord> readBack) {
        record = readBack;
    }

    boolean isArranged() {
        return state == InterviewState.ARRANGED;
    }

    boolean isHeld() {
        return state == InterviewState.HELD;
    }

    /** Whether what was said stands in it, read back to the person. */
    boolean isRecorded() {
        return isHeld() && record != null;
    }

    UUID id() {
        return id;
    }

    InterviewState state() {
        return state;
    }

    Instant startsAt() {
        return startsAt;
    }

    String interviewer() {
        return interviewer;
    }

    Encrypted<InterviewPlan> plan() {
        return plan;
    }

    @Nullable
    Encrypted<InterviewRecord> record() {
        return record;
    }

    UUID sealedWith() {
        return sealedWith;
    }
}
