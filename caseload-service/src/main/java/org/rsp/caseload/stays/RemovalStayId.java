package org.rsp.caseload.stays;

import java.util.UUID;
import org.rsp.platform.ids.Ids;
import org.rsp.platform.ids.TypedId;

/** Identifies a stay of a person's return. */
public record RemovalStayId(UUID value) implements TypedId {

    public static RemovalStayId fromString(String text) {
        return new RemovalStayId(Ids.parse(text));
    }
}
