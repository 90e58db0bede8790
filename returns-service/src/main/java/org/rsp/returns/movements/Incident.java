package org.rsp.returns.movements;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/** Something that happened on a movement, by the minute. Of whom it is not said. */
@Entity
@Table(name = "movement_incident")
class Incident {

    @Id
    private UUID id;

    @Column(name = "movement_id", updatable = false)
    private UUID movementId;

    @Column(name = "happened_at", updatable = false)
    private Instant at;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private IncidentKind kind;

    @Column(updatable = false)
    private boolean injured;

    @Column(name = "reported_to", updatable = false)
    private List<String> reportedTo;

    protected Incident() {}

    Incident(UUID id, UUID movementId, MovementCommand.RecordIncidentOn said) {
        this.id = id;
        this.movementId = movementId;
        this.at = said.at().truncatedTo(ChronoUnit.MINUTES);
        this.kind = said.kind();
        this.injured = said.injured();
        this.reportedTo =
                said.reportedTo().stream().map(IncidentAddressee::name).toList();
    }

    UUID id() {
        return id;
    }

    UUID movementId() {
        return movementId;
    }

    Instant at() {
        return at;
    }

    IncidentKind kind() {
        return kind;
    }

    boolean isInjured() {
        return injured;
    }

    List<IncidentAddressee> reportedTo() {
        return reportedTo.stream().map(IncidentAddressee::valueOf).toList();
    }
}
