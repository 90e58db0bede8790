package org.rsp.caseload.screening;

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

/** What a person may be, as somebody has said it in a screening. Written once; a later one takes its place and leaves it standing (SCN-5). */
@Entity
@Table(name = "screening_profile_set")
class ProfileSet {

    @Id
    private UUID id;

    @Column(name = "screening_id", updatable = false)
    private UUID screeningId;

    @Column(name = "individual_id", updatable = false)
    private UUID individualId;

    @Column(name = "case_id", updatable = false)
    private UUID caseId;

    @Column(updatable = false)
    private String custodian;

    /** The version of the screening that it made. */
    @Column(name = "screening_version", updatable = false)
    private long version;

    @Column(updatable = false)
    @Convert(converter = EncryptedColumn.class)
    private Encrypted<ProfileFindings> findings;

    @Column(name = "sealed_with", updatable = false)
    private UUID sealedWith;

    @Column(name = "set_by", updatable = false)
    private String setBy;

    @Column(name = "set_at", updatable = false)
    private Instant setAt;

    protected ProfileSet() {}

    /** Of a screening that is in the version which the act made. */
    static ProfileSet of(UUID id, Screening screening, Encrypted<ProfileFindings> findings, By by) {
        var set = new ProfileSet();
        set.id = id;
        set.screeningId = screening.id();
        set.individualId = screening.individualId();
        set.caseId = screening.caseId();
        set.custodian = screening.custodian();
        set.version = screening.version();
        set.findings = findings;
        set.sealedWith = screening.sealedWith();
        set.setBy = by.actor().subject();
        set.setAt = by.minute();
        return set;
    }

    UUID id() {
        return id;
    }

    UUID screeningId() {
        return screeningId;
    }

    long version() {
        return version;
    }

    Encrypted<ProfileFindings> findings() {
        return findings;
    }

    UUID sealedWith() {
        return sealedWith;
    }

    String setBy() {
        return setBy;
    }

    Instant setAt() {
        return setAt;
    }
}
