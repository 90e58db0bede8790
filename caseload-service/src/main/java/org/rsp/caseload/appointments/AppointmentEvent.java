package org.rsp.caseload.appointments;

import org.rsp.platform.events.EventData;
import org.rsp.platform.ids.PersonalId;

/** What the custodian and the platform's services hear of an appointment: that there is one, never for what, when or where. */
public sealed interface AppointmentEvent extends EventData {

    record Planned(PersonalId caseId, PersonalId individualId, String custodian, AppointmentState status)
            implements AppointmentEvent {}

    record Kept(PersonalId caseId, PersonalId individualId, String custodian, AppointmentState status)
            implements AppointmentEvent {}

    record Missed(PersonalId caseId, PersonalId individualId, String custodian, AppointmentState status)
            implements AppointmentEvent {}

    record Cancelled(PersonalId caseId, PersonalId individualId, String custodian, AppointmentState status)
            implements AppointmentEvent {}
}
