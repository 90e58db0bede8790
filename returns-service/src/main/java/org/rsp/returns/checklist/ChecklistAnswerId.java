package org.rsp.returns.checklist;

import java.util.UUID;
import org.rsp.platform.ids.Ids;
import org.rsp.platform.ids.TypedId;

/** Identifies an answer to an item of the checklist. */
record ChecklistAnswerId(UUID value) implements TypedId {

    public static ChecklistAnswerId fromString(String text) {
        return new ChecklistAnswerId(Ids.parse(text));
    }
}
