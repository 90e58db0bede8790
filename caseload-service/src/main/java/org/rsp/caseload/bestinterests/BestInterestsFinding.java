package org.rsp.caseload.bestinterests;

import static org.rsp.platform.access.FieldClass.P3;

import java.util.List;
import org.rsp.platform.access.Classified;

/** What was found to be best for the child, and what else was considered. Kept sealed. */
record BestInterestsFinding(
        @Classified(P3) List<String> options,
        @Classified(P3) String decision) {

    /** Whoever prints it learns nothing of the child. */
    @Override
    public String toString() {
        return "BestInterestsFinding";
    }
}
