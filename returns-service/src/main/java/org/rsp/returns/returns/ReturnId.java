package org.rsp.returns.returns;

import java.util.UUID;
import org.rsp.platform.ids.Ids;
import org.rsp.platform.ids.TypedId;

/** Identifies the return of one person. */
record ReturnId(UUID value) implements TypedId {

    public static ReturnId fromString(String text) {
        return new ReturnId(Ids.parse(text));
    }
}
