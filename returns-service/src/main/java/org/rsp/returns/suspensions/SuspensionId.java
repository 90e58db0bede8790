package org.rsp.returns.suspensions;

import java.util.UUID;
import org.rsp.platform.ids.Ids;
import org.rsp.platform.ids.TypedId;

/** Identifies what stops a return. */
record SuspensionId(UUID value) implements TypedId {

    public static SuspensionId fromString(String text) {
        return new SuspensionId(Ids.parse(text));
    }
}
