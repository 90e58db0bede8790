package org.rsp.returns.identification;

import java.util.UUID;
import org.rsp.platform.ids.Ids;
import org.rsp.platform.ids.TypedId;

/** Identifies an identification. */
record IdentificationId(UUID value) implements TypedId {

    public static IdentificationId fromString(String text) {
        return new IdentificationId(Ids.parse(text));
    }
}
