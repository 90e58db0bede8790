package org.rsp.caseload.cases;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.rsp.platform.crypto.Encrypted;
import org.rsp.platform.crypto.EncryptedColumn;
import org.rsp.platform.lifecycle.Acts.By;

/**
 * A change of what is recorded of a person: what stood there before, sealed, who changed it, when and why. Written once, never
 * changed; nothing that was ever recorded is lost by a correction (REG-11).
 */
@Entity
@Table(name = "correction")
class Correction {

    @Id
    private UUID id;

    @Column(name = "case_id", updatable = false)
    private UUID caseId;

    @Column(updatable = false)
    private String custodian;

    @Column(name = "individual_id", updatable = false)
    private UUID individualId;

    /** The version of the case that it made. */
    @Column(name = "case_version", updatable = false)
    private long version;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private CorrectionReason reason;

    @Column(updatable = false)
    private List<String> fields;

    @Column(updatable = false)
    @Convert(converter = EncryptedColumn.class)
    private Encrypted<Person> before;

    @Column(name = "corrected_at", updatable = false)
    private Instant at;

    @Column(updatable = false)
    private String subject;

    protected Correction() {}

    /** Of a case that is in the version which the correction made. */
    static Correction of(
            UUID id,
            Case corrected,
            CaseCommand.Correct command,
            List<String> fields,
            Encrypted<Person> before,
            By by) {
        var made = new Correction();
        made.id = id;
        made.caseId = corrected.id();
        made.custodian = corrected.custodian();
        made.individualId = command.individualId();
        made.version = corrected.version();
        made.reason = command.because();
        made.fields = List.copyOf(fields);
        made.before = before;
        made.at = by.minute();
        made.subject = by.actor().subject();
        return made;
    }

    UUID id() {
        return id;
    }

    UUID individualId() {
        return individualId;
    }

    long version() {
        return version;
    }

    CorrectionReason reason() {
        return reason;
    }

    List<String> fields() {
        return fields;
    }

    Encrypted<Person> before() {
        return before;
    }

    Instant at() {
        return at;
    }
}
