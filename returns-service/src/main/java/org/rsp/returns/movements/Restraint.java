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

/** That one person was held by force: from which minute to which, by what, against which danger, and what was tried before. */
@Entity
@Table(name = "passage_restraint")
class Restraint {

    @Id
    private UUID id;

    @Column(name = "passage_id", updatable = false)
    private UUID passageId;

    @Column(name = "begun_at", updatable = false)
    private Instant begunAt;

    @Column(name = "ended_at", updatable = false)
    private Instant endedAt;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private RestraintMeasure measure;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private RestraintReason reason;

    @Column(name = "tried_before", updatable = false)
    private List<String> triedBefore;

    protected Restraint() {}

    Restraint(UUID id, UUID passageId, PassageCommand.RecordRestraintIn said) {
        this.id = id;
        this.passageId = passageId;
        this.begunAt = said.begunAt().truncatedTo(ChronoUnit.MINUTES);
        this.endedAt = said.endedAt().truncatedTo(ChronoUnit.MINUTES);
        this.measure = said.measure();
        this.reason = said.why();
        this.triedBefore = said.triedBefore().stream().map(LesserMeans::name).toList();
    }

    UUID id() {
        return id;
    }

    UUID passageId() {
        return passageId;
    }

    Instant begunAt() {
        return begunAt;
    }

    Instant endedAt() {
        return endedAt;
    }

    RestraintMeasure measure() {
        return measure;
    }

    RestraintReason reason() {
        return reason;
    }

    List<LesserMeans> triedBefore() {
        return triedBefore.stream().map(LesserMeans::valueOf).toList();
    }
}
