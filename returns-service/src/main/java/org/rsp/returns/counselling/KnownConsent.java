package org.rsp.returns.counselling;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.rsp.returns.guards.ReturnKind;

/** What was heard of one statement of a person on a kind of return: that it was made, when, and whether it counts. */
@Entity
@Table(name = "known_consent")
class KnownConsent {

    @Id
    private UUID id;

    @Column(name = "individual_id", updatable = false)
    private UUID individualId;

    @Column(name = "case_id", updatable = false)
    private UUID caseId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private ReturnKind kind;

    @Column(updatable = false)
    private boolean consents;

    /** Asked for in queries alone. */
    @Enumerated(EnumType.STRING)
    @SuppressWarnings("UnusedVariable")
    private ConsentStanding standing;

    @Column(name = "said_at", updatable = false)
    private Instant saidAt;

    private long heard;

    protected KnownConsent() {}

    static KnownConsent said(
            UUID id, UUID individualId, UUID caseId, ReturnKind kind, boolean consents, long heard, Instant saidAt) {
        var known = new KnownConsent();
        known.id = id;
        known.individualId = individualId;
        known.caseId = caseId;
        known.kind = kind;
        known.consents = consents;
        known.standing = ConsentStanding.RECORDED;
        known.heard = heard;
        known.saidAt = saidAt;
        return known;
    }

    /** So says an event with this number; one that is repeated after later ones changes nothing, for a moment either. */
    void stands(ConsentStanding now, long number) {
        if (number > heard) {
            standing = now;
            heard = number;
        }
    }

    boolean consents() {
        return consents;
    }

    Instant saidAt() {
        return saidAt;
    }
}
