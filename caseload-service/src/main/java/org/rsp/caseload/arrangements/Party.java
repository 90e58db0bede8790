package org.rsp.caseload.arrangements;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A party: an organisation, its role, when it acceded, and the first day on which its withdrawal has effect. */
@Embeddable
class Party {

    @Column(updatable = false)
    private String organisation;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private PartyRole role;

    @Column(name = "acceded_at")
    private @Nullable Instant accededAt;

    @Column(name = "withdraws_on")
    private @Nullable LocalDate withdrawsOn;

    protected Party() {}

    Party(String organisation, PartyRole role) {
        this.organisation = organisation;
        this.role = role;
    }

    String organisation() {
        return organisation;
    }

    PartyRole role() {
        return role;
    }

    @Nullable
    Instant accededAt() {
        return accededAt;
    }

    @Nullable
    LocalDate withdrawsOn() {
        return withdrawsOn;
    }

    void accede(Instant at) {
        accededAt = at;
    }

    void withdraw(LocalDate from) {
        withdrawsOn = from;
    }

    boolean isBoundOn(LocalDate day) {
        return accededAt != null && (withdrawsOn == null || day.isBefore(withdrawsOn));
    }
}
