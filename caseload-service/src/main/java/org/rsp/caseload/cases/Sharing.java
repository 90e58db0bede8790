package org.rsp.caseload.cases;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;

/** A party that is told today of the custodian's cases in a caseload; a view, so only to be asked for. */
@Entity
@IdClass(Sharing.Key.class)
@Table(name = "sharing")
class Sharing {

    @Id
    @Column(name = "caseload_id")
    private UUID caseloadId;

    @Id
    private String custodian;

    @Id
    private String party;

    protected Sharing() {}

    record Key(UUID caseloadId, String custodian, String party) {}
}
