package org.rsp.caseload.detections;

import java.util.UUID;
import org.rsp.platform.ids.Ids;
import org.rsp.platform.ids.TypedId;

/** Identifies a detection. */
public record DetectionId(UUID value) implements TypedId {

    public static DetectionId fromString(String text) {
        return new DetectionId(Ids.parse(text));
    }
}
