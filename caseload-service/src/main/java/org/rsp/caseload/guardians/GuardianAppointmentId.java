package org.rsp.caseload.guardians;

import java.util.UUID;
import org.rsp.platform.ids.Ids;
import org.rsp.platform.ids.TypedId;

/** Identifies that somebody was made the guardian of a child. */
public record GuardianAppointmentId(UUID value) implements TypedId {

    public static GuardianAppointmentId fromString(String text) {
        return new GuardianAppointmentId(Ids.parse(text));
    }
}
