package org.rsp.returns.returns;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** That a plan of a return was handed over to this service, and when: it opens one return at most, however often that is heard. */
@Entity
@Table(name = "known_plan")
class KnownPlan {

    @Id
    private UUID id;

    /** Asked for in queries alone. */
    @Column(name = "individual_id", updatable = false)
    @SuppressWarnings("UnusedVariable")
    private UUID individualId;

    @Column(name = "case_id", updatable = false)
    @SuppressWarnings("UnusedVariable")
    private UUID caseId;

    @Column(name = "handed_over_at", updatable = false)
    private Instant handedOverAt;

    protected KnownPlan() {}

    static KnownPlan handedOver(UUID id, UUID individualId, UUID caseId, Instant at) {
        var known = new KnownPlan();
        known.id = id;
        known.individualId = individualId;
        known.caseId = caseId;
        known.handedOverAt = at;
        return known;
    }

    Instant handedOverAt() {
        return handedOverAt;
    }
}
