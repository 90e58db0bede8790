package org.rsp.returns.reintegration;

import org.rsp.platform.events.EventData;
import org.rsp.platform.ids.PersonalId;

/** What is heard of a word on being followed up: which it is. */
sealed interface FollowUpConsentEvent extends EventData {

    record Recorded(
            PersonalId caseId,
            PersonalId individualId,
            PersonalId returnId,
            String custodian,
            FollowUpWord word,
            FollowUpConsentState status)
            implements FollowUpConsentEvent {}
}
