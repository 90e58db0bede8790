package org.rsp.caseload.decisions;

import java.util.Comparator;

/** Where the decisions on a person stand together. Declared from what stands least in the way of a return to what stands most: what is pending before what a consent can answer. */
public enum DecisionStanding {
    NONE,
    FINAL_NEGATIVE,
    ENDED_FINAL,
    SET_ASIDE,
    PROTECTED,
    NEGATIVE_REMEDY_OPEN,
    ISSUED,
    LEAVE_PENDING,
    UNDER_APPEAL,
    ENDED_REMEDY_OPEN,
    UNDER_STATUS_REVIEW;

    /** Whether nothing is to be told, answered or decided any more; a claim whose decision was set aside is looked for among the claims. */
    boolean isSettled() {
        return switch (this) {
            case NONE, FINAL_NEGATIVE, ENDED_FINAL, SET_ASIDE, PROTECTED -> true;
            case NEGATIVE_REMEDY_OPEN, ISSUED, LEAVE_PENDING, UNDER_APPEAL, ENDED_REMEDY_OPEN, UNDER_STATUS_REVIEW ->
                false;
        };
    }

    /** Of several the one that stands most in the way. */
    DecisionStanding or(DecisionStanding other) {
        return Comparator.<DecisionStanding>naturalOrder().compare(this, other) < 0 ? other : this;
    }
}
