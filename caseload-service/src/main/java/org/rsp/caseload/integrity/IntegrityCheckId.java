package org.rsp.caseload.integrity;

import java.util.UUID;
import org.rsp.platform.ids.Ids;
import org.rsp.platform.ids.TypedId;

/** Identifies an integrity check. */
public record IntegrityCheckId(UUID value) implements TypedId {

    public static IntegrityCheckId fromString(String text) {
        return new IntegrityCheckId(Ids.parse(text));
    }
}
