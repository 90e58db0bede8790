package org.rsp.caseload.documents;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.rsp.platform.crypto.Encrypted;
import org.rsp.platform.crypto.EncryptedColumn;
import org.rsp.platform.lifecycle.Acts.By;

/** That a document was examined, and sealed what was found. Written once; a later one stands beside it. */
@Entity
@Table(name = "document_examination")
class Examination {

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

    /** The version of the document that it made. */
    @Column(name = "document_version", updatable = false)
    private long version;

    @Column(updatable = false)
    @Convert(converter = EncryptedColumn.class)
    private Encrypted<ExaminationFindings> findings;

    @Column(name = "sealed_with", updatable = false)
    private UUID sealedWith;

    @Column(name = "done_at", updatable = false)
    private Instant at;

    protected Examination() {}

    /** Of a document that is in the version which the examination made. */
    static Examination of(UUID id, IdentityDocument document, Encrypted<ExaminationFindings> findings, By by) {
        var made = new Examination();
        made.id = id;
        made.documentId = document.id();
        made.individualId = document.individualId();
        made.caseId = document.caseId();
        made.custodian = document.custodian();
        made.version = document.version();
        made.findings = findings;
        made.sealedWith = document.caseId();
        made.at = by.minute();
        return made;
    }

    UUID id() {
        return id;
    }

    UUID documentId() {
        return documentId;
    }

    long version() {
        return version;
    }

    Encrypted<ExaminationFindings> findings() {
        return findings;
    }

    UUID sealedWith() {
        return sealedWith;
    }

    Instant at() {
        return at;
    }
}
