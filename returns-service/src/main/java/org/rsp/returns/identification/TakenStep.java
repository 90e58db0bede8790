package org.rsp.returns.identification;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/** A step that was taken, and what it was worth. */
@Embeddable
class TakenStep {

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private IdentityStep step;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private EvidenceGrade grade;

    @Column(name = "taken_on", updatable = false)
    private LocalDate takenOn;

    protected TakenStep() {}

    TakenStep(IdentificationCommand.RecordStepIn said) {
        this.step = said.step();
        this.grade = said.grade();
        this.takenOn = said.takenOn();
    }

    IdentityStep step() {
        return step;
    }

    EvidenceGrade grade() {
        return grade;
    }

    LocalDate takenOn() {
        return takenOn;
    }
}
