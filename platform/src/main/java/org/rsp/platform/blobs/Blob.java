package org.rsp.platform.blobs;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.rsp.platform.access.FieldClass;
import org.rsp.platform.crypto.Encrypted;
import org.rsp.platform.crypto.EncryptedColumn;

/**
 * The row of a kept file. The hash is sealed like the content: a plain one would tell, even of an erased case, whoever has the
 * same document that it was here.
 */
@Entity
class Blob {

    @Id
    private UUID id;

    @Column(name = "case_id")
    private UUID caseId;

    @Column(updatable = false)
    private String custodian;

    @Column(name = "field_class")
    @Enumerated(EnumType.STRING)
    private FieldClass fieldClass;

    @Enumerated(EnumType.STRING)
    private BlobType type;

    private long size;

    @Convert(converter = EncryptedColumn.class)
    @Column(name = "sha256")
    private Encrypted<String> hash;

    @Enumerated(EnumType.STRING)
    private ScanResult scan;

    @Column(name = "kept_at")
    private Instant keptAt;

    protected Blob() {}

    Blob(KeptBlob kept, String custodian, Encrypted<String> hash, Instant keptAt) {
        this.id = kept.id().value();
        this.caseId = kept.caseId();
        this.custodian = custodian;
        this.fieldClass = kept.fieldClass();
        this.type = kept.type();
        this.size = kept.size();
        this.hash = hash;
        this.scan = kept.scan();
        this.keptAt = keptAt;
    }

    UUID caseId() {
        return caseId;
    }

    Encrypted<String> hash() {
        return hash;
    }

    KeptBlob kept(String sha256) {
        return new KeptBlob(new BlobId(id), caseId, fieldClass, type, size, sha256, scan);
    }
}
