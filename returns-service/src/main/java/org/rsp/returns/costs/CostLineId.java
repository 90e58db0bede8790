package org.rsp.returns.costs;

import java.util.UUID;
import org.rsp.platform.ids.Ids;
import org.rsp.platform.ids.TypedId;

/** Identifies a cost line. */
record CostLineId(UUID value) implements TypedId {

    public static CostLineId fromString(String text) {
        return new CostLineId(Ids.parse(text));
    }
}
