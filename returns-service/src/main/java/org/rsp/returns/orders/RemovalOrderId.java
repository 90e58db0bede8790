package org.rsp.returns.orders;

import java.util.UUID;
import org.rsp.platform.ids.Ids;
import org.rsp.platform.ids.TypedId;

/** Identifies a removal order. */
record RemovalOrderId(UUID value) implements TypedId {

    public static RemovalOrderId fromString(String text) {
        return new RemovalOrderId(Ids.parse(text));
    }
}
