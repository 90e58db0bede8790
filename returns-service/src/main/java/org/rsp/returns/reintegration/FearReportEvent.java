package org.rsp.returns.reintegration;

import org.rsp.platform.events.EventData;
import org.rsp.platform.ids.PersonalId;

/** What is heard, by who is told of claims alone, of a fear after the return: that there is one, and whether somebody has seen to it. */
sealed interface FearReportEvent extends EventData {

    record Raised(
            PersonalId caseId, PersonalId individualId, PersonalId returnId, String custodian, FearReportState status)
            implements FearReportEvent {}

    record Referred(
            PersonalId caseId, PersonalId individualId, PersonalId returnId, String custodian, FearReportState status)
            implements FearReportEvent {}
}
