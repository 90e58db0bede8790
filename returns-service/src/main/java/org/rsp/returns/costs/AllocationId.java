package org.rsp.returns.costs;

import java.util.UUID;
import org.rsp.platform.ids.Ids;
import org.rsp.platform.ids.TypedId;

/** Identifies an allocation. */
record AllocationId(UUID value) implements TypedId {

    public static AllocationId fromString(String text) {
        return new AllocationId(Ids.parse(text));
    }
}
