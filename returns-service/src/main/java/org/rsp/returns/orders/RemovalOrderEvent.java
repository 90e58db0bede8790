package org.rsp.returns.orders;

import org.rsp.platform.events.EventData;
import org.rsp.platform.ids.PersonalId;

/** What is heard of a removal order: that there is one, and where it stands. */
sealed interface RemovalOrderEvent extends EventData {

    record Issued(
            PersonalId caseId, PersonalId individualId, PersonalId returnId, String custodian, RemovalOrderState status)
            implements RemovalOrderEvent {}

    record Served(
            PersonalId caseId, PersonalId individualId, PersonalId returnId, String custodian, RemovalOrderState status)
            implements RemovalOrderEvent {}

    record RemedyLodgedAgainst(
            PersonalId caseId, PersonalId individualId, PersonalId returnId, String custodian, RemovalOrderState status)
            implements RemovalOrderEvent {}

    record RemedyDismissedAgainst(
            PersonalId caseId, PersonalId individualId, PersonalId returnId, String custodian, RemovalOrderState status)
            implements RemovalOrderEvent {}

    record Quashed(
            PersonalId caseId, PersonalId individualId, PersonalId returnId, String custodian, RemovalOrderState status)
            implements RemovalOrderEvent {}
}
