package org.rsp.caseload.cases;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.crypto.Encrypted;
import org.rsp.platform.crypto.EncryptedColumn;
import org.rsp.platform.lifecycle.Acts.By;
import org.rsp.platform.time.PartialDate;

/** Something that happened in a person's life, as it was recorded; written once. What happened is sealed. */
@Entity
@Table(name = "civil_event")
class CivilEvent {

    @Id
    private UUID id;

    @Column(name = "individual_id", updatable = false)
    private UUID individualId;

    /** Follows the person into another case, by the key. */
    @Column(name = "case_id", updatable = false)
    private UUID caseId;

    @Column(updatable = false)
    private String custodian;

    @Column(updatable = false)
    @Convert(converter = EncryptedColumn.class)
    private Encrypted<Details> details;

    @Column(name = "sealed_with", updatable = false)
    private UUID sealedWith;

    @Column(name = "recorded_at", updatable = false)
    private Instant at;

    @Column(updatable = false)
    private String subject;

    /**
     * What is kept sealed of it.
     *
     * @param maritalStatusBefore what stood there, if the event changed it
     */
    record Details(
            CivilEventKind kind,
            PartialDate on,
            @Nullable String country,
            @Nullable UUID otherId,
            CivilEvidence evidence,
            @Nullable MaritalStatus maritalStatusBefore) {

        Details withoutOther() {
            return new Details(kind, on, country, null, evidence, maritalStatusBefore);
        }

        /** Whoever prints it learns nothing of the person. */
        @Override
        public String toString() {
            return "Details";
        }
    }

    protected CivilEvent() {}

    static CivilEvent of(UUID id, UUID individualId, Case in, Encrypted<Details> details, By by) {
        var event = new CivilEvent();
        event.id = id;
        event.individualId = individualId;
        event.caseId = in.id();
        event.custodian = in.custodian();
        event.details = details;
        event.sealedWith = in.id();
        event.at = by.minute();
        event.subject = by.actor().subject();
        return event;
    }

    UUID id() {
        return id;
    }

    UUID individualId() {
        return individualId;
    }

    Encrypted<Details> details() {
        return details;
    }

    UUID sealedWith() {
        return sealedWith;
    }

    Instant at() {
        return at;
    }
}
