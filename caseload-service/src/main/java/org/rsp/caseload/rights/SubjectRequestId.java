package org.rsp.caseload.rights;

import java.util.UUID;
import org.rsp.platform.ids.Ids;
import org.rsp.platform.ids.TypedId;

/** Identifies a request of a person about the person's data. */
public record SubjectRequestId(UUID value) implements TypedId {

    public static SubjectRequestId fromString(String text) {
        return new SubjectRequestId(Ids.parse(text));
    }
}
