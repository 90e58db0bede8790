package org.rsp.caseload.determinations;

import static org.rsp.platform.access.FieldClass.P3;

import java.time.LocalDate;
import org.rsp.platform.access.Classified;

/** Who is responsible for a child that is alone, and sits beside it when it is heard (RSD-3, INT-5). Kept sealed. */
record Guardian(
        @Classified(P3) String name,
        @Classified(P3) GuardianKind kind,
        @Classified(P3) LocalDate since) {

    /** By what somebody is a guardian. */
    enum GuardianKind {
        APPOINTED_BY_COURT,
        APPOINTED_BY_AUTHORITY,
        AGENCY
    }

    /** Whoever prints it learns nothing of the person. */
    @Override
    public String toString() {
        return "Guardian";
    }
}
