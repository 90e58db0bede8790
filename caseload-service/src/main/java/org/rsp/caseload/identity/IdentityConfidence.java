package org.rsp.caseload.identity;

import static org.rsp.caseload.identity.IdentityConfidenceTransition.LIFECYCLE;
import static org.rsp.caseload.identity.IdentityConfidenceTransition.RECORD;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rsp.caseload.cases.OfPerson;
import org.rsp.platform.access.FieldClass;
import org.rsp.platform.crypto.Encrypted;
import org.rsp.platform.crypto.EncryptedColumn;
import org.rsp.platform.ids.PersonalId;
import org.rsp.platform.lifecycle.Acts.By;
import org.rsp.platform.lifecycle.Acts.Done;
import org.rsp.platform.lifecycle.HistoryEntry;

/** How sure the custodian was of who a person is, from a day on, and on what. Written once; a later one takes its place and leaves it standing. */
@Entity
@Table(name = "identity_confidence")
class IdentityConfidence implements OfPerson {

    @Id
    private UUID id;

    @Column(updatable = false)
    private long version;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private IdentityConfidenceState state;

    @Column(name = "individual_id", updatable = false)
    private UUID individualId;

    @Column(name = "case_id", updatable = false)
    private UUID caseId;

    @Column(updatable = false)
    private String custodian;

    /** Which of the person's entries it is, from 1 on. */
    @Column(updatable = false)
    private long position;

    @Column(updatable = false)
    private int level;

    @Column(updatable = false)
    private List<String> evidence;

    @Column(name = "held_on", updatable = false)
    private LocalDate on;

    @Column(name = "confirmed_by", updatable = false)
    private @Nullable String confirmedBy;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private @Nullable LoweringReason lowering;

    @Column(updatable = false)
    @Convert(converter = EncryptedColumn.class)
    private @Nullable Encrypted<String> note;

    @Column(name = "sealed_with", updatable = false)
    private UUID sealedWith;

    @Column(name = "recorded_at", updatable = false)
    private Instant recordedAt;

    protected IdentityConfidence() {}

    /** Of whom it is said. */
    record Whom(UUID individualId, UUID caseId, String custodian) {}

    /** The statement's note is not taken from it: sealed, it comes beside it. */
    static IdentityConfidence record(
            UUID id, Whom whom, long position, ConfidenceStatement said, @Nullable Encrypted<String> note, By by) {
        var made = new IdentityConfidence();
        made.state = LIFECYCLE.opened(by.actor().roles());
        made.id = id;
        made.version = 1;
        made.individualId = whom.individualId();
        made.caseId = whom.caseId();
        made.custodian = whom.custodian();
        made.position = position;
        made.level = said.level();
        made.evidence = said.evidence().stream().map(Enum::name).sorted().toList();
        made.on = said.on();
        made.confirmedBy = said.confirmedBy();
        made.lowering = said.lowering();
        made.note = note;
        made.sealedWith = whom.caseId();
        made.recordedAt = by.minute();
        return made;
    }

    Done recorded(By by) {
        return new Done(
                HistoryEntry.of(this, LIFECYCLE.operation(RECORD), null, state, null, by),
                new IdentityConfidenceEvent.Recorded(
                        new PersonalId(id), new PersonalId(caseId), new PersonalId(individualId), custodian));
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

    /** As with the documents that it rests on. */
    @Override
    public FieldClass existence() {
        return FieldClass.P2;
    }

    IdentityConfidenceState state() {
        return state;
    }

    long position() {
        return position;
    }

    int level() {
        return level;
    }

    List<ConfidenceEvidence> evidence() {
        return evidence.stream().map(ConfidenceEvidence::valueOf).toList();
    }

    LocalDate on() {
        return on;
    }

    @Nullable
    String confirmedBy() {
        return confirmedBy;
    }

    @Nullable
    LoweringReason lowering() {
        return lowering;
    }

    @Nullable
    Encrypted<String> note() {
        return note;
    }

    /** The case whose key the note was sealed with. */
    UUID sealedWith() {
        return sealedWith;
    }

    Instant recordedAt() {
        return recordedAt;
    }
}
