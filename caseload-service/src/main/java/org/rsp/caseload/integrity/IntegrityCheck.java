package org.rsp.caseload.integrity;

import static org.rsp.caseload.integrity.IntegrityCheckTransition.LIFECYCLE;

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
import org.rsp.caseload.cases.OfPerson;
import org.rsp.platform.access.FieldClass;
import org.rsp.platform.crypto.Encrypted;
import org.rsp.platform.crypto.EncryptedColumn;
import org.rsp.platform.lifecycle.Acts.By;
import org.rsp.platform.lifecycle.Acts.Done;
import org.rsp.platform.lifecycle.HistoryEntry;

/** A doubt about the honesty of a procedure, looked into apart from the claim. What it is about is sealed. */
@Entity
@Table(name = "integrity_check")
class IntegrityCheck implements OfPerson {

    @Id
    private UUID id;

    private long version;

    @Enumerated(EnumType.STRING)
    private IntegrityCheckState state;

    @Column(name = "individual_id", updatable = false)
    private UUID individualId;

    /** Follows the person by the key of the table. */
    @Column(name = "case_id", updatable = false)
    private UUID caseId;

    @Column(updatable = false)
    private String custodian;

    @Column(name = "sealed_with", updatable = false)
    private UUID sealedWith;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @Column(updatable = false)
    @Convert(converter = EncryptedColumn.class)
    private Encrypted<IntegrityDoubt> doubt;

    @Convert(converter = EncryptedColumn.class)
    private @Nullable Encrypted<IntegrityResult> result;

    @Column(name = "opened_by", updatable = false)
    private String openedBy;

    protected IntegrityCheck() {}

    /**
     * About a person who is in this case now.
     *
     * @param doubt sealed with the key of the case
     */
    static IntegrityCheck open(UUID id, UUID individualId, UUID caseId, Encrypted<IntegrityDoubt> doubt, By by) {
        var made = new IntegrityCheck();
        made.id = id;
        made.version = 1;
        made.state = LIFECYCLE.opened(by.actor().roles());
        made.individualId = individualId;
        made.caseId = caseId;
        made.custodian = by.actor().organisation();
        made.sealedWith = caseId;
        made.updatedAt = by.minute();
        made.doubt = doubt;
        made.openedBy = by.actor().subject();
        return made;
    }

    Done opened(By by) {
        return done(IntegrityCheckTransition.OPEN, null, new IntegrityCheckEvent.Opened(custodian, state), by);
    }

    /** @param found sealed with the key of the case named in {@code sealedWith} */
    Done close(IntegrityCheckCommand.Close command, Encrypted<IntegrityResult> found, By by) {
        var next = next(command, by);
        IntegrityCheckRule.checkClosing(
                openedBy.equals(by.actor().subject()),
                LIFECYCLE.open(state, by.actor().roles()));
        result = found;
        return moved(command, next, new IntegrityCheckEvent.Closed(custodian, next), by);
    }

    private Done moved(IntegrityCheckCommand command, IntegrityCheckState next, IntegrityCheckEvent event, By by) {
        var from = state;
        state = next;
        version++;
        updatedAt = by.minute();
        return done(command.act(), from, event, by);
    }

    private IntegrityCheckState next(IntegrityCheckCommand command, By by) {
        return LIFECYCLE.after(state, command.act(), by.actor().roles());
    }

    private Done done(
            IntegrityCheckTransition act, @Nullable IntegrityCheckState from, IntegrityCheckEvent event, By by) {
        return new Done(HistoryEntry.of(this, LIFECYCLE.operation(act), from, state, null, by), event);
    }

    @Override
    public FieldClass existence() {
        return FieldClass.P3;
    }

    @Override
    public boolean isForCustodianOnly() {
        return true;
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

    IntegrityCheckState state() {
        return state;
    }

    /** The case whose key it is sealed with. */
    UUID sealedWith() {
        return sealedWith;
    }

    Instant updatedAt() {
        return updatedAt;
    }

    Encrypted<IntegrityDoubt> doubt() {
        return doubt;
    }

    @Nullable
    Encrypted<IntegrityResult> result() {
        return result;
    }
}
