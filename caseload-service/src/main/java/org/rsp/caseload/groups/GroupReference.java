package org.rsp.caseload.groups;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** That one processing group is to be read with another of the same custodian; named once (PGR-5). */
@Entity
@Table(name = "group_reference")
class GroupReference {

    @Id
    private UUID id;

    @Column(name = "group_id", updatable = false)
    private UUID groupId;

    @Column(name = "other_id", updatable = false)
    private UUID otherId;

    @Column(updatable = false)
    private String custodian;

    protected GroupReference() {}

    GroupReference(UUID id, ProcessingGroup from, UUID otherId) {
        this.id = id;
        this.groupId = from.id();
        this.otherId = otherId;
        this.custodian = from.custodian();
    }

    UUID otherId() {
        return otherId;
    }
}
