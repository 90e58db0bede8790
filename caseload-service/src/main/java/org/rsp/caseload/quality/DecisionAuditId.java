package org.rsp.caseload.quality;

import java.util.UUID;
import org.rsp.platform.ids.Ids;
import org.rsp.platform.ids.TypedId;

/** Identifies an audit of decisions. */
public record DecisionAuditId(UUID value) implements TypedId {

    public static DecisionAuditId fromString(String text) {
        return new DecisionAuditId(Ids.parse(text));
    }
}
