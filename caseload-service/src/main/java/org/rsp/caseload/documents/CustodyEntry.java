package org.rsp.caseload.documents;

import static java.util.Objects.requireNonNull;

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
import org.rsp.platform.lifecycle.Acts.By;

/** A line of the custody log: from then on the document was there. Written once, never changed. */
@Entity
@Table(name = "document_custody")
class CustodyEntry {

    @Id
    private UUID id;

    @Column(name = "document_id", updatable = false)
    private UUID documentId;

    @Column(name = "individual_id", updatable = false)
    private UUID individualId;

    @Column(name = "case_id", updatable = false)
    private UUID caseId;

    @Column(updatable = false)
    private String custodian;

    /** The version of the document that the act made. */
    @Column(name = "document_version", updatable = false)
    private long version;

    @Enumerated(EnumType.STRING)
    @Column(name = "whereabouts", updatable = false)
    private DocumentState whereabouts;

    @Column(updatable = false)
    private String reason;

    @Column(name = "handed_to", updatable = false)
    private @Nullable String handedTo;

    @Column(name = "kept_at", updatable = false)
    @Convert(converter = EncryptedColumn.class)
    private @Nullable Encrypted<String> keptAt;

    @Column(name = "sealed_with", updatable = false)
    private UUID sealedWith;

    @Column(name = "done_at", updatable = false)
    private Instant at;

    protected CustodyEntry() {}

    /** Of a document that is in the version which the act made. */
    static CustodyEntry of(
            UUID id,
            IdentityDocument document,
            DocumentCommand.OfCustody command,
            @Nullable Encrypted<String> keptAt,
            By by) {
        var made = new CustodyEntry();
        made.id = id;
        made.documentId = document.id();
        made.individualId = document.individualId();
        made.caseId = document.caseId();
        made.custodian = document.custodian();
        made.version = document.version();
        made.whereabouts = document.state();
        made.reason = requireNonNull(command.reason());
        made.handedTo = command.handedTo();
        made.keptAt = keptAt;
        made.sealedWith = document.caseId();
        made.at = by.minute();
        return made;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    DocumentState whereabouts() {
        return whereabouts;
    }

    String reason() {
        return reason;
    }

    @Nullable
    String handedTo() {
        return handedTo;
    }

    @Nullable
    Encrypted<String> keptAt() {
        return keptAt;
    }

    UUID sealedWith() {
        return sealedWith;
    }

    Instant at() {
        return at;
    }
}
