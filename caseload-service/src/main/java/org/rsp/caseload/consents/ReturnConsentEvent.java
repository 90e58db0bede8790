package org.rsp.caseload.consents;

import org.rsp.caseload.permits.ReturnKind;
import org.rsp.platform.events.EventData;
import org.rsp.platform.ids.PersonalId;

/** What the custodian and the platform's services hear: that a person has said something to a kind of return, and whether a consent came to count. */
public sealed interface ReturnConsentEvent extends EventData {

    record Recorded(PersonalId caseId, PersonalId individualId, String custodian, ReturnKind kind, boolean consents)
            implements ReturnConsentEvent {}

    record Confirmed(PersonalId caseId, PersonalId individualId, String custodian, ReturnKind kind)
            implements ReturnConsentEvent {}

    record SetAside(PersonalId caseId, PersonalId individualId, String custodian, ReturnKind kind)
            implements ReturnConsentEvent {}
}
