package org.rsp.returns.readmission;

import java.util.UUID;
import org.rsp.platform.ids.Ids;
import org.rsp.platform.ids.TypedId;

/** Identifies a request for readmission. */
record ReadmissionRequestId(UUID value) implements TypedId {

    public static ReadmissionRequestId fromString(String text) {
        return new ReadmissionRequestId(Ids.parse(text));
    }
}
