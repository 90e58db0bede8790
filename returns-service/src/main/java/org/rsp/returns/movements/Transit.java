package org.rsp.returns.movements;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A state through which a movement leads, and what that state has said. It has said nothing until somebody records it. */
@Entity
@Table(name = "movement_transit")
class Transit {

    /** On which movement, and where. */
    @Embeddable
    record Key(@Column(name = "movement_id") UUID movementId, String country) implements Serializable {}

    @EmbeddedId
    private Key id;

    @Column(updatable = false)
    private int position;

    @Enumerated(EnumType.STRING)
    private @Nullable TransitAnswer answer;

    @Column(name = "valid_until")
    private @Nullable LocalDate validUntil;

    protected Transit() {}

    Transit(UUID movementId, String country, int position) {
        this.id = new Key(movementId, country);
        this.position = position;
    }

    void answered(TransitAnswer said, @Nullable LocalDate until) {
        answer = said;
        validUntil = until;
    }

    /** MOV-2: what is not known is not given. */
    boolean isConsentedOn(LocalDate day) {
        return answer == TransitAnswer.GIVEN && validUntil != null && !validUntil.isBefore(day);
    }

    String country() {
        return id.country();
    }

    int position() {
        return position;
    }

    @Nullable
    TransitAnswer answer() {
        return answer;
    }

    @Nullable
    LocalDate validUntil() {
        return validUntil;
    }
}
