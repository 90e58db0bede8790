package org.rsp.caseload.groups;

import java.util.UUID;
import org.rsp.platform.ids.Ids;
import org.rsp.platform.ids.TypedId;

/** Identifies a processing group. */
public record ProcessingGroupId(UUID value) implements TypedId {

    public static ProcessingGroupId fromString(String text) {
        return new ProcessingGroupId(Ids.parse(text));
    }
}
