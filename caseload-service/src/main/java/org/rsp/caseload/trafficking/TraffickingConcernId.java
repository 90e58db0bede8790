package org.rsp.caseload.trafficking;

import java.util.UUID;
import org.rsp.platform.ids.Ids;
import org.rsp.platform.ids.TypedId;

/** Identifies a concern that a person was trafficked. */
public record TraffickingConcernId(UUID value) implements TypedId {

    public static TraffickingConcernId fromString(String text) {
        return new TraffickingConcernId(Ids.parse(text));
    }
}
