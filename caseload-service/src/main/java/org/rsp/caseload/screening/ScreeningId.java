package org.rsp.caseload.screening;

import java.util.UUID;
import org.rsp.platform.ids.Ids;
import org.rsp.platform.ids.TypedId;

/** Identifies a screening of a person. */
public record ScreeningId(UUID value) implements TypedId {

    public static ScreeningId fromString(String text) {
        return new ScreeningId(Ids.parse(text));
    }
}
