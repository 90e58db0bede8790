package org.rsp.caseload.cases;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What two persons are to each other, both ends in one row, so that they cannot disagree (KIN-1). The persons may be in different cases. */
@Entity
@Table(name = "kinship")
class Kinship {

    @Id
    private UUID id;

    @Column(updatable = false)
    private String custodian;

    @Column(name = "first_id", updatable = false)
    private UUID firstId;

    @Enumerated(EnumType.STRING)
    @Column(name = "first_is", updatable = false)
    private Relationship firstIs;

    @Column(name = "second_id", updatable = false)
    private UUID secondId;

    @Enumerated(EnumType.STRING)
    @Column(name = "second_is", updatable = false)
    private Relationship secondIs;

    @Column(updatable = false)
    private Instant since;

    private @Nullable Instant until;

    protected Kinship() {}

    /** @param is what the first is to the second; the other end follows from it */
    static Kinship of(UUID id, String custodian, Individual first, Kin is, Individual second, Instant since) {
        var kinship = new Kinship();
        kinship.id = id;
        kinship.custodian = custodian;
        kinship.firstId = first.id();
        kinship.firstIs = is.code(first.sex());
        kinship.secondId = second.id();
        kinship.secondIs = is.opposite().code(second.sex());
        kinship.since = since;
        return kinship;
    }

    void end(Instant at) {
        until = at;
    }

    boolean isOf(UUID individual) {
        return firstId.equals(individual) || secondId.equals(individual);
    }

    /** What the other is to this one, who is one of the two. */
    Kin kinTo(UUID one) {
        return firstId.equals(one) ? kinOfFirst().opposite() : kinOfFirst();
    }

    /** The other of the two. */
    UUID other(UUID one) {
        return firstId.equals(one) ? secondId : firstId;
    }

    Kin kinOfFirst() {
        return Kin.of(firstIs).orElseThrow();
    }

    UUID id() {
        return id;
    }

    UUID firstId() {
        return firstId;
    }

    Relationship firstIs() {
        return firstIs;
    }

    UUID secondId() {
        return secondId;
    }

    Relationship secondIs() {
        return secondIs;
    }

    Instant since() {
        return since;
    }

    @Nullable
    Instant until() {
        return until;
    }
}
