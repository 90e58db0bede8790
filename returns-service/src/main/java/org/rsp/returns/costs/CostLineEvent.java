package org.rsp.returns.costs;

import org.rsp.platform.events.EventData;
import org.rsp.platform.ids.PersonalId;

/** What is heard of a cost line: that there is one, and whether it stands. For what and how much is not told. */
sealed interface CostLineEvent extends EventData {

    record Booked(
            PersonalId caseId, PersonalId individualId, PersonalId returnId, String custodian, CostLineState status)
            implements CostLineEvent {}

    record Reversed(
            PersonalId caseId, PersonalId individualId, PersonalId returnId, String custodian, CostLineState status)
            implements CostLineEvent {}

    record CounterBooked(
            PersonalId caseId, PersonalId individualId, PersonalId returnId, String custodian, CostLineState status)
            implements CostLineEvent {}
}
