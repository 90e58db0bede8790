package org.rsp.returns.movements;

import java.util.UUID;
import org.rsp.platform.ids.Ids;
import org.rsp.platform.ids.TypedId;

/** Identifies a passage. */
record PassageId(UUID value) implements TypedId {

    public static PassageId fromString(String text) {
        return new PassageId(Ids.parse(text));
    }
}
