package org.rsp.caseload.cases;

import java.util.UUID;
import org.rsp.platform.ids.Ids;
import org.rsp.platform.ids.TypedId;

/** Identifies a case. */
public record CaseId(UUID value) implements TypedId {

    public static CaseId fromString(String text) {
        return new CaseId(Ids.parse(text));
    }
}
