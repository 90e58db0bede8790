package org.rsp.caseload.determinations;

import java.util.UUID;
import org.rsp.platform.ids.Ids;
import org.rsp.platform.ids.TypedId;

/** Identifies a status determination. */
public record StatusDeterminationId(UUID value) implements TypedId {

    public static StatusDeterminationId fromString(String text) {
        return new StatusDeterminationId(Ids.parse(text));
    }
}
