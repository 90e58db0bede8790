package org.rsp.caseload.needs;

import java.util.UUID;
import org.rsp.platform.ids.Ids;
import org.rsp.platform.ids.TypedId;

/** Identifies a specific need of a person. */
public record SpecificNeedId(UUID value) implements TypedId {

    public static SpecificNeedId fromString(String text) {
        return new SpecificNeedId(Ids.parse(text));
    }
}
