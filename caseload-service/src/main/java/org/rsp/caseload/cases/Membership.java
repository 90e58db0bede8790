package org.rsp.caseload.cases;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** From when to when a person was what to the principal applicant of which group. A person is in one group at a time (GRP-1). */
@Entity
@Table(name = "membership")
class Membership {

    @Id
    private UUID id;

    @Column(name = "individual_id", updatable = false)
    private UUID individualId;

    @Column(name = "case_id", updatable = false)
    private UUID caseId;

    @Column(updatable = false)
    private String custodian;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Relationship relationship;

    @Column(updatable = false)
    private Instant since;

    private @Nullable Instant until;

    protected Membership() {}

    Membership(UUID id, Case in, Individual member, Instant since) {
        this.id = id;
        this.individualId = member.id();
        this.caseId = in.id();
        this.custodian = in.custodian();
        this.relationship = member.person().relationship();
        this.since = since;
    }

    void end(Instant at) {
        until = at;
    }

    UUID id() {
        return id;
    }

    UUID individualId() {
        return individualId;
    }

    Relationship relationship() {
        return relationship;
    }

    Instant since() {
        return since;
    }

    @Nullable
    Instant until() {
        return until;
    }
}
