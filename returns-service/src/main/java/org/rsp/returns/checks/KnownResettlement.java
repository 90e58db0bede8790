package org.rsp.returns.checks;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** What was heard of one plan by which a person is to be resettled: that it was handed over, and whether it is followed still. */
@Entity
@Table(name = "known_resettlement")
class KnownResettlement {

    @Id
    private UUID id;

    @Column(name = "individual_id", updatable = false)
    private UUID individualId;

    @Column(name = "case_id", updatable = false)
    private UUID caseId;

    @Column(name = "under_way")
    private boolean underWay;

    protected KnownResettlement() {}

    static KnownResettlement handedOver(UUID id, UUID individualId, UUID caseId) {
        var known = new KnownResettlement();
        known.id = id;
        known.individualId = individualId;
        known.caseId = caseId;
        known.underWay = true;
        return known;
    }

    void end() {
        underWay = false;
    }
}
