package org.rsp.caseload.guardians;

import org.rsp.platform.events.EventData;
import org.rsp.platform.ids.PersonalId;

/** What the custodian and UNHCR hear: that somebody stands for a child, or does not any more, never who. */
public sealed interface GuardianAppointmentEvent extends EventData {

    record Recorded(PersonalId caseId, PersonalId individualId, String custodian, GuardianAppointmentState status)
            implements GuardianAppointmentEvent {}

    record Ended(PersonalId caseId, PersonalId individualId, String custodian, GuardianAppointmentState status)
            implements GuardianAppointmentEvent {}
}
