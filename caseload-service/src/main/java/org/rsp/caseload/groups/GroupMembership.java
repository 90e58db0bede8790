package org.rsp.caseload.groups;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.audit.AuditSubject;

/** From when to when a person was in a processing group. Of one person in one group, no two overlap (PGR-2). */
@Entity
@Table(name = "group_membership")
class GroupMembership {

    @Id
    private UUID id;

    @Column(name = "group_id", updatable = false)
    private UUID groupId;

    @Column(updatable = false)
    private String custodian;

    @Column(name = "individual_id", updatable = false)
    private UUID individualId;

    /** Where the person is now: the key carries it along. */
    @Column(name = "case_id", updatable = false)
    private UUID caseId;

    @Column(updatable = false)
    private Instant since;

    private @Nullable Instant until;

    private @Nullable String reason;

    protected GroupMembership() {}

    GroupMembership(UUID id, ProcessingGroup of, GroupMember member, Instant since) {
        this.id = id;
        this.groupId = of.id();
        this.custodian = of.custodian();
        this.individualId = member.individualId();
        this.caseId = member.caseId();
        this.since = since;
    }

    void end(Instant at, String because) {
        until = at;
        reason = because;
    }

    boolean isCurrent() {
        return until == null;
    }

    boolean isOf(UUID person) {
        return individualId.equals(person);
    }

    AuditSubject subject() {
        return new AuditSubject(caseId, individualId);
    }

    UUID id() {
        return id;
    }

    UUID individualId() {
        return individualId;
    }

    UUID caseId() {
        return caseId;
    }

    Instant since() {
        return since;
    }

    @Nullable
    Instant until() {
        return until;
    }

    @Nullable
    String reason() {
        return reason;
    }
}
