package org.rsp.caseload.caseloads;

import java.util.UUID;
import org.rsp.platform.ids.Ids;
import org.rsp.platform.ids.TypedId;

/** Identifies a caseload. */
public record CaseloadId(UUID value) implements TypedId {

    public static CaseloadId fromString(String text) {
        return new CaseloadId(Ids.parse(text));
    }
}
