package org.rsp.caseload.appointments;

import java.util.UUID;
import org.rsp.platform.ids.Ids;
import org.rsp.platform.ids.TypedId;

/** Identifies an appointment. */
public record AppointmentId(UUID value) implements TypedId {

    public static AppointmentId fromString(String text) {
        return new AppointmentId(Ids.parse(text));
    }
}
