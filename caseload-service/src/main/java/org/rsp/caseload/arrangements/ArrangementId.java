package org.rsp.caseload.arrangements;

import java.util.UUID;
import org.rsp.platform.ids.Ids;
import org.rsp.platform.ids.TypedId;

/** Identifies an arrangement. */
public record ArrangementId(UUID value) implements TypedId {

    public static ArrangementId fromString(String text) {
        return new ArrangementId(Ids.parse(text));
    }
}
