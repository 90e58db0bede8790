package org.rsp.caseload.decisions;

import java.util.UUID;
import org.rsp.platform.ids.Ids;
import org.rsp.platform.ids.TypedId;

/** Identifies a status decision. */
public record StatusDecisionId(UUID value) implements TypedId {

    public static StatusDecisionId fromString(String text) {
        return new StatusDecisionId(Ids.parse(text));
    }
}
