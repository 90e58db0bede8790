package org.rsp.returns.reintegration;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/**
 * An assessment on which a plan rests.
 *
 * @param departed whether the person had departed when it was recorded
 */
@Embeddable
record Assessment(
        @Enumerated(EnumType.STRING) AssessmentKind kind,
        @Column(name = "held_on") LocalDate heldOn,
        boolean departed,
        @Enumerated(EnumType.STRING) AssessmentFinding finding) {}
