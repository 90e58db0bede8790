package org.rsp.returns.checks;

import java.util.UUID;
import org.rsp.platform.ids.Ids;
import org.rsp.platform.ids.TypedId;

/** Identifies a check of a return. */
record ReturnCheckId(UUID value) implements TypedId {

    public static ReturnCheckId fromString(String text) {
        return new ReturnCheckId(Ids.parse(text));
    }
}
