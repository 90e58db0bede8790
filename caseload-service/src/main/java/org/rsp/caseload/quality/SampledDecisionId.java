package org.rsp.caseload.quality;

import java.util.UUID;
import org.rsp.platform.ids.Ids;
import org.rsp.platform.ids.TypedId;

/** Identifies a decision in an audit; the decision itself has another id. */
public record SampledDecisionId(UUID value) implements TypedId {

    public static SampledDecisionId fromString(String text) {
        return new SampledDecisionId(Ids.parse(text));
    }
}
