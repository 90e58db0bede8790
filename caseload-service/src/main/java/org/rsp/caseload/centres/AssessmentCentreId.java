package org.rsp.caseload.centres;

import java.util.UUID;
import org.rsp.platform.ids.Ids;
import org.rsp.platform.ids.TypedId;

/** Identifies an assessment centre. */
public record AssessmentCentreId(UUID value) implements TypedId {

    public static AssessmentCentreId fromString(String text) {
        return new AssessmentCentreId(Ids.parse(text));
    }
}
