package org.rsp.returns.reintegration;

import org.rsp.platform.events.EventData;
import org.rsp.platform.ids.PersonalId;

/** What is heard of a review: that the person is to be asked, and whether the person was. What was answered is heard by nobody. */
sealed interface ReintegrationReviewEvent extends EventData {

    record Planned(
            PersonalId caseId,
            PersonalId individualId,
            PersonalId returnId,
            String custodian,
            ReintegrationReviewState status)
            implements ReintegrationReviewEvent {}

    record FellDue(
            PersonalId caseId,
            PersonalId individualId,
            PersonalId returnId,
            String custodian,
            ReintegrationReviewState status)
            implements ReintegrationReviewEvent {}

    record Answered(
            PersonalId caseId,
            PersonalId individualId,
            PersonalId returnId,
            String custodian,
            ReintegrationReviewState status)
            implements ReintegrationReviewEvent {}

    record Missed(
            PersonalId caseId,
            PersonalId individualId,
            PersonalId returnId,
            String custodian,
            ReintegrationReviewState status)
            implements ReintegrationReviewEvent {}

    record Waived(
            PersonalId caseId,
            PersonalId individualId,
            PersonalId returnId,
            String custodian,
            ReintegrationReviewState status)
            implements ReintegrationReviewEvent {}
}
