package org.rsp.caseload.needs;

import org.rsp.platform.events.EventData;
import org.rsp.platform.ids.PersonalId;

/** What others may hear of a specific need: that there is one and where its review stands, never which (NEED-3). */
public sealed interface SpecificNeedEvent extends EventData {

    record Flagged(PersonalId caseId, PersonalId individualId, String custodian, SpecificNeedState status)
            implements SpecificNeedEvent {}

    record Confirmed(PersonalId caseId, PersonalId individualId, String custodian, SpecificNeedState status)
            implements SpecificNeedEvent {}

    record Reviewed(PersonalId caseId, PersonalId individualId, String custodian, SpecificNeedState status)
            implements SpecificNeedEvent {}

    record Closed(PersonalId caseId, PersonalId individualId, String custodian, SpecificNeedState status, String reason)
            implements SpecificNeedEvent {}

    record Reopened(
            PersonalId caseId, PersonalId individualId, String custodian, SpecificNeedState status, String reason)
            implements SpecificNeedEvent {}
}
