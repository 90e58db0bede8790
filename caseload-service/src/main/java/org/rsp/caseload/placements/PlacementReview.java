package org.rsp.caseload.placements;

import static org.rsp.platform.access.FieldClass.P3;

import java.time.LocalDate;
import org.rsp.platform.access.Classified;

/** That a placement was looked at again, and what was found. */
record PlacementReview(
        @Classified(P3) LocalDate on, @Classified(P3) String finding) {

    /** Whoever prints it learns nothing of the person. */
    @Override
    public String toString() {
        return "PlacementReview";
    }
}
