package org.rsp.caseload.bestinterests;

import java.util.UUID;
import org.rsp.platform.ids.Ids;
import org.rsp.platform.ids.TypedId;

/** Identifies a best-interests procedure of a child. */
public record BestInterestsProcedureId(UUID value) implements TypedId {

    public static BestInterestsProcedureId fromString(String text) {
        return new BestInterestsProcedureId(Ids.parse(text));
    }
}
