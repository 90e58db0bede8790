package org.rsp.caseload.detections;

import static org.rsp.caseload.detections.DetectionState.RECORDED;
import static org.rsp.platform.identity.Role.BORDER_OFFICER;
import static org.rsp.platform.identity.Role.SUPERVISOR;
import static org.rsp.platform.lifecycle.Row.act;

import java.util.Set;
import org.rsp.platform.lifecycle.Lifecycle;
import org.rsp.platform.lifecycle.Row;
import org.rsp.platform.lifecycle.Transition;

/** One act only: each stands for good. Source: docs/procedures/detection.md. */
enum DetectionTransition implements Transition<DetectionState> {
    RECORD(act("people were detected on the way", Set.of(), RECORDED, BORDER_OFFICER, SUPERVISOR));

    static final Lifecycle<DetectionState, DetectionTransition> LIFECYCLE =
            Lifecycle.of("Detection", DetectionTransition.class, DetectionState.class, Set.of(RECORDED));

    private final Row<DetectionState> row;

    DetectionTransition(Row<DetectionState> row) {
        this.row = row;
    }

    @Override
    public Row<DetectionState> row() {
        return row;
    }
}
