package org.rsp.caseload.guardians;

import java.time.LocalDate;

/** Who stands for a child, as it was sealed in a determination of the child's status before there were appointments. */
record EarlierGuardian(String name, EarlierKind kind, LocalDate since) {

    /** By what somebody was a guardian. */
    enum EarlierKind {
        APPOINTED_BY_COURT,
        APPOINTED_BY_AUTHORITY,
        AGENCY
    }

    Guardian guardian() {
        return new Guardian(name, null, null);
    }

    GuardianKind kindNow() {
        return kind == EarlierKind.APPOINTED_BY_COURT ? GuardianKind.LEGAL_GUARDIAN : GuardianKind.REPRESENTATIVE;
    }

    /** Whoever prints it learns nothing of anybody. */
    @Override
    public String toString() {
        return "EarlierGuardian";
    }
}
