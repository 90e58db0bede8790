package org.rsp.caseload.decisions;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.UUID;
import org.rsp.caseload.cases.OfPerson;
import org.rsp.platform.access.FieldClass;
import org.rsp.platform.ids.PersonalId;
import org.rsp.platform.lifecycle.Acts.By;

/** What decisions, appeals and reviews of a status have in common: each is of one person, and none is ever deleted (DEC-10). */
@MappedSuperclass
abstract class Proceeding implements OfPerson {

    @Id
    private UUID id;

    private long version;

    @Column(name = "individual_id", updatable = false)
    private UUID individualId;

    /** Follows the person by the key of the table. */
    @Column(name = "case_id", updatable = false)
    private UUID caseId;

    @Column(updatable = false)
    private String custodian;

    @Column(name = "sealed_with", updatable = false)
    private UUID sealedWith;

    @Column(name = "opened_at", updatable = false)
    private Instant openedAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    /** Parts those of one minute in the order of a list. */
    @Column(insertable = false, updatable = false)
    private UUID place;

    protected Proceeding() {}

    /** The first version. */
    void begin(UUID id, UUID individualId, UUID caseId, By by) {
        this.id = id;
        this.version = 1;
        this.individualId = individualId;
        this.caseId = caseId;
        this.custodian = by.actor().organisation();
        this.sealedWith = caseId;
        this.openedAt = by.minute();
        this.updatedAt = by.minute();
    }

    /** The next version. */
    void changed(By by) {
        version++;
        updatedAt = by.minute();
    }

    PersonalId caseOf() {
        return new PersonalId(caseId);
    }

    PersonalId personOf() {
        return new PersonalId(individualId);
    }

    /** That somebody sought protection is told to nobody but the custodian and UNHCR. */
    @Override
    public FieldClass existence() {
        return FieldClass.P3;
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

    UUID sealedWith() {
        return sealedWith;
    }

    Instant openedAt() {
        return openedAt;
    }

    Instant updatedAt() {
        return updatedAt;
    }

    UUID place() {
        return place;
    }
}
