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
import org.rsp.platform.crypto.Encrypted;
import org.rsp.platform.crypto.EncryptedColumn;
import org.rsp.platform.lifecycle.Acts.By;

/** An assessment as it was submitted. It is never changed or deleted: one that was returned is followed by another (RSD-15). */
@Entity
@Table(name = "submitted_assessment")
class SubmittedAssessment {

    @Id
    private UUID id;

    @Column(name = "determination_id", updatable = false)
    private UUID determinationId;

    @Column(updatable = false)
    private int number;

    @Column(name = "individual_id", updatable = false)
    private UUID individualId;

    /** Follows the person by the key of the table. */
    @Column(name = "case_id", updatable = false)
    private UUID caseId;

    @Column(updatable = false)
    private String custodian;

    @Column(updatable = false)
    private String assessor;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Recommendation recommendation;

    @Column(updatable = false)
    @Convert(converter = EncryptedColumn.class)
    private Encrypted<Assessment> content;

    @Column(name = "sealed_with", updatable = false)
    private UUID sealedWith;

    @Column(name = "submitted_at", updatable = false)
    private Instant submittedAt;

    protected SubmittedAssessment() {}

    /** @param content sealed with the key that the determination is sealed with */
    SubmittedAssessment(
            UUID id,
            StatusDetermination of,
            int number,
            Recommendation recommendation,
            Encrypted<Assessment> content,
            By by) {
        this.id = id;
        this.determinationId = of.id();
        this.number = number;
        this.individualId = of.individualId();
        this.caseId = of.caseId();
        this.custodian = of.custodian();
        this.assessor = by.actor().subject();
        this.recommendation = recommendation;
        this.content = content;
        this.sealedWith = of.sealedWith();
        this.submittedAt = by.minute();
    }

    UUID id() {
        return id;
    }

    int number() {
        return number;
    }

    String assessor() {
        return assessor;
    }

    Recommendation recommendation() {
        return recommendation;
    }

    Encrypted<Assessment> content() {
        return content;
    }

    UUID sealedWith() {
        return sealedWith;
    }

    Instant submittedAt() {
        return submittedAt;
    }
}
