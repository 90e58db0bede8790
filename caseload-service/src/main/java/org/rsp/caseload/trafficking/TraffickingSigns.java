package org.rsp.caseload.trafficking;

import static org.rsp.platform.access.FieldClass.P4;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.access.Classified;

/** What was seen or heard. Kept sealed. */
record TraffickingSigns(
        @Classified(value = P4, custodianOnly = true) List<TraffickingIndicator> indicators,

        @Classified(value = P4, custodianOnly = true) @Nullable
        String note) {

    /** Whoever prints it learns nothing of the person. */
    @Override
    public String toString() {
        return "TraffickingSigns";
    }
}
