package org.rsp.caseload.stays;

import org.rsp.platform.events.EventData;
import org.rsp.platform.ids.PersonalId;

/** What the platform's services and the custodian hear of a stay: that there is one, never which. Of a witness's no organisation hears. */
public sealed interface RemovalStayEvent extends EventData {

    record Ordered(PersonalId caseId, PersonalId individualId, String custodian, RemovalStayState status)
            implements RemovalStayEvent {}

    /** Of a witness hold alone, so that no organisation hears of it. */
    record LiftingAgreed(PersonalId caseId, PersonalId individualId, String custodian, RemovalStayState status)
            implements RemovalStayEvent {}

    record Lifted(PersonalId caseId, PersonalId individualId, String custodian, RemovalStayState status)
            implements RemovalStayEvent {}
}
