package org.rsp.caseload.placements;

import static org.rsp.platform.access.FieldClass.P3;

import java.util.List;
import org.rsp.platform.access.Classified;

/** Why nothing milder does: without each of these nobody is locked up (PLC-1). */
record DetentionReasons(
        @Classified(P3) DetentionGround ground,
        @Classified(P3) String authority,
        @Classified(P3) String necessity,
        @Classified(P3) List<MilderMeasure> considered) {

    /** Whoever prints it learns nothing of the person. */
    @Override
    public String toString() {
        return "DetentionReasons";
    }
}
