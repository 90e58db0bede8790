package org.rsp.caseload.documents;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.rsp.platform.blobs.BlobId;
import org.rsp.platform.blobs.BlobType;
import org.rsp.platform.blobs.KeptBlob;
import org.rsp.platform.blobs.ScanResult;
import org.rsp.platform.lifecycle.Acts.By;

/** That a copy of a document is kept. Written once; the file itself is kept sealed under the same id. */
@Entity
@Table(name = "document_copy")
class DocumentCopy {

    @Id
    private UUID id;

    @Column(name = "document_id", updatable = false)
    private UUID documentId;

    @Column(name = "individual_id", updatable = false)
    private UUID individualId;

    /** Follows the person by the key of the table; the file stays sealed with the key of the case it was kept in. */
    @Column(name = "case_id", updatable = false)
    private UUID caseId;

    @Column(updatable = false)
    private String custodian;

    /** The version of the document that it made. */
    @Column(name = "document_version", updatable = false)
    private long version;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private CopiedSide side;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private BlobType type;

    @Column(updatable = false)
    private long size;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private ScanResult scan;

    @Column(name = "kept_at", updatable = false)
    private Instant at;

    protected DocumentCopy() {}

    /** Of a document that is in the version which the copy made. */
    static DocumentCopy of(IdentityDocument document, CopiedSide side, KeptBlob kept, By by) {
        var made = new DocumentCopy();
        made.id = kept.id().value();
        made.documentId = document.id();
        made.individualId = document.individualId();
        made.caseId = document.caseId();
        made.custodian = document.custodian();
        made.version = document.version();
        made.side = side;
        made.type = kept.type();
        made.size = kept.size();
        made.scan = kept.scan();
        made.at = by.minute();
        return made;
    }

    UUID id() {
        return id;
    }

    BlobId file() {
        return new BlobId(id);
    }

    UUID documentId() {
        return documentId;
    }

    long version() {
        return version;
    }

    CopiedSide side() {
        return side;
    }

    BlobType type() {
        return type;
    }

    long size() {
        return size;
    }

    ScanResult scan() {
        return scan;
    }

    Instant at() {
        return at;
    }
}
