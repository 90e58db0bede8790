package org.rsp.caseload.permits;

import java.util.UUID;
import org.rsp.platform.ids.Ids;
import org.rsp.platform.ids.TypedId;

/** Identifies a permit to let a person depart. */
public record DeparturePermitId(UUID value) implements TypedId {

    public static DeparturePermitId fromString(String text) {
        return new DeparturePermitId(Ids.parse(text));
    }
}
