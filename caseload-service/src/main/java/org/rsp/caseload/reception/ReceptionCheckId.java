package org.rsp.caseload.reception;

import java.util.UUID;
import org.rsp.platform.ids.Ids;
import org.rsp.platform.ids.TypedId;

/** Identifies a reception check. */
public record ReceptionCheckId(UUID value) implements TypedId {

    public static ReceptionCheckId fromString(String text) {
        return new ReceptionCheckId(Ids.parse(text));
    }
}
