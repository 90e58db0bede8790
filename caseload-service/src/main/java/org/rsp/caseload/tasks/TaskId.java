package org.rsp.caseload.tasks;

import java.util.UUID;
import org.rsp.platform.ids.Ids;
import org.rsp.platform.ids.TypedId;

/** Identifies a task. */
public record TaskId(UUID value) implements TypedId {

    public static TaskId fromString(String text) {
        return new TaskId(Ids.parse(text));
    }
}
