package org.rsp.caseload.trafficking;

import static org.rsp.platform.access.FieldClass.P4;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.access.Classified;

/** The help that was offered, and what the person said to it. Kept sealed. */
record SupportPlan(
        @Classified(value = P4, custodianOnly = true) List<HelpForVictim> help,
        @Classified(value = P4, custodianOnly = true) SupportConsent consent,

        @Classified(value = P4, custodianOnly = true) @Nullable
        String note) {

    /** Whoever prints it learns nothing of the person. */
    @Override
    public String toString() {
        return "SupportPlan";
    }
}
