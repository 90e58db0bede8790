package org.rsp.caseload.assistance;

import java.util.UUID;
import org.rsp.platform.ids.Ids;
import org.rsp.platform.ids.TypedId;

/** Identifies help. */
public record AssistanceId(UUID value) implements TypedId {

    public static AssistanceId fromString(String text) {
        return new AssistanceId(Ids.parse(text));
    }
}
