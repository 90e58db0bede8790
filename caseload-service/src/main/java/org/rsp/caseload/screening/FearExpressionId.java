package org.rsp.caseload.screening;

import java.util.UUID;
import org.rsp.platform.ids.Ids;
import org.rsp.platform.ids.TypedId;

/** Identifies an expression of fear. */
public record FearExpressionId(UUID value) implements TypedId {

    public static FearExpressionId fromString(String text) {
        return new FearExpressionId(Ids.parse(text));
    }
}
