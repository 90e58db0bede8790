package org.rsp.returns.agreements;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A party: an organisation, its role, and what it has said by its own token. Its own row, which nobody else changes. */
@Entity
@Table(name = "agreement_party")
class AgreementParty {

    /** Of which agreement, and who. */
    @Embeddable
    record Key(@Column(name = "agreement_id") UUID agreementId, String organisation) implements Serializable {}

    @EmbeddedId
    private Key id;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private AgreementRole role;

    @Column(name = "signed_at")
    private @Nullable Instant signedAt;

    @Column(name = "ratified_at")
    private @Nullable Instant ratifiedAt;

    @Column(name = "suspended_at")
    private @Nullable Instant suspendedAt;

    /** The first day on which it is no longer bound. */
    @Column(name = "denounced_from")
    private @Nullable LocalDate denouncedFrom;

    protected AgreementParty() {}

    AgreementParty(UUID agreementId, String organisation, AgreementRole role) {
        this.id = new Key(agreementId, organisation);
        this.role = role;
    }

    void sign(Instant at) {
        signedAt = at;
    }

    void ratify(Instant at) {
        ratifiedAt = at;
    }

    void suspend(Instant at) {
        suspendedAt = at;
    }

    void liftSuspension() {
        suspendedAt = null;
    }

    void denounce(LocalDate from) {
        denouncedFrom = from;
    }

    String organisation() {
        return id.organisation();
    }

    AgreementRole role() {
        return role;
    }

    boolean isState() {
        return role != AgreementRole.AGENCY;
    }

    /** Whether a denunciation of it has had effect on that day. */
    boolean hasLeftBy(LocalDate day) {
        return denouncedFrom != null && !day.isBefore(denouncedFrom);
    }

    @Nullable
    Instant signedAt() {
        return signedAt;
    }

    @Nullable
    Instant ratifiedAt() {
        return ratifiedAt;
    }

    @Nullable
    Instant suspendedAt() {
        return suspendedAt;
    }

    @Nullable
    LocalDate denouncedFrom() {
        return denouncedFrom;
    }
}
