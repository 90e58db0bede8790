package org.rsp.returns.reintegration;

import org.rsp.platform.events.EventData;
import org.rsp.platform.ids.PersonalId;

/** What is heard of a plan: that there is one, and where it stands. What is in it is heard by nobody. */
sealed interface ReintegrationPlanEvent extends EventData {

    record Drafted(
            PersonalId caseId,
            PersonalId individualId,
            PersonalId returnId,
            String custodian,
            ReintegrationPlanState status)
            implements ReintegrationPlanEvent {}

    record AssessedFor(
            PersonalId caseId,
            PersonalId individualId,
            PersonalId returnId,
            String custodian,
            ReintegrationPlanState status)
            implements ReintegrationPlanEvent {}

    record Revised(
            PersonalId caseId,
            PersonalId individualId,
            PersonalId returnId,
            String custodian,
            ReintegrationPlanState status)
            implements ReintegrationPlanEvent {}

    record AgreedTo(
            PersonalId caseId,
            PersonalId individualId,
            PersonalId returnId,
            String custodian,
            ReintegrationPlanState status)
            implements ReintegrationPlanEvent {}

    record Begun(
            PersonalId caseId,
            PersonalId individualId,
            PersonalId returnId,
            String custodian,
            ReintegrationPlanState status)
            implements ReintegrationPlanEvent {}

    record AssistedBy(
            PersonalId caseId,
            PersonalId individualId,
            PersonalId returnId,
            String custodian,
            ReintegrationPlanState status)
            implements ReintegrationPlanEvent {}

    record Completed(
            PersonalId caseId,
            PersonalId individualId,
            PersonalId returnId,
            String custodian,
            ReintegrationPlanState status)
            implements ReintegrationPlanEvent {}

    record Discontinued(
            PersonalId caseId,
            PersonalId individualId,
            PersonalId returnId,
            String custodian,
            ReintegrationPlanState status)
            implements ReintegrationPlanEvent {}
}
