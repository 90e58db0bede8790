package org.rsp.caseload.quality;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** What somebody who looked says of one criterion. */
@Embeddable
record CriterionResult(
        @Enumerated(EnumType.STRING) AuditCriterion criterion,
        @Enumerated(EnumType.STRING) CriterionAnswer answer) {

    /** Whether a decision is as it should be in one thing. */
    enum CriterionAnswer {
        MET,
        NOT_MET,
        NOT_APPLICABLE
    }

    boolean isFlaw() {
        return answer == CriterionAnswer.NOT_MET;
    }
}
