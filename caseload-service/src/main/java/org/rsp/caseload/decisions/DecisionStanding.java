package org.rsp.caseload.decisions;

import java.util.Comparator;

/** Where the decisions on a person stand together. Declared from what protects the person least to what protects most. */
public enum DecisionStanding {
    NONE,
    FINAL_NEGATIVE,
    ENDED_FINAL,
    SET_ASIDE,
    NEGATIVE_REMEDY_OPEN,
    ISSUED,
    LEAVE_PENDING,
    UNDER_APPEAL,
    ENDED_REMEDY_OPEN,
    UNDER_STATUS_REVIEW,
    PROTECTED;

    /** Of several the one that protects the person most. */
    DecisionStanding or(DecisionStanding other) {
        return Comparator.<DecisionStanding>naturalOrder().compare(this, other) < 0 ? other : this;
    }
}
