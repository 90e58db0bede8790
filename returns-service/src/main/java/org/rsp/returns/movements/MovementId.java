package org.rsp.returns.movements;

import java.util.UUID;
import org.rsp.platform.ids.Ids;
import org.rsp.platform.ids.TypedId;

/** Identifies a movement. */
record MovementId(UUID value) implements TypedId {

    public static MovementId fromString(String text) {
        return new MovementId(Ids.parse(text));
    }
}
