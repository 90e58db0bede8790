package org.rsp.returns.counselling;

import java.util.UUID;
import org.rsp.platform.ids.Ids;
import org.rsp.platform.ids.TypedId;

/** Identifies a counselling session. */
record CounsellingSessionId(UUID value) implements TypedId {

    public static CounsellingSessionId fromString(String text) {
        return new CounsellingSessionId(Ids.parse(text));
    }
}
