package org.rsp.caseload.decisions;

import java.util.UUID;
import org.rsp.platform.ids.Ids;
import org.rsp.platform.ids.TypedId;

/** Identifies an appeal. */
public record AppealId(UUID value) implements TypedId {

    public static AppealId fromString(String text) {
        return new AppealId(Ids.parse(text));
    }
}
