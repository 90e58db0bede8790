package org.rsp.caseload.screening;

import org.rsp.platform.events.EventData;
import org.rsp.platform.ids.PersonalId;

/** What may be heard of a referral: where it stands, and never for what or to whom it is (SCN-8). */
public sealed interface ReferralEvent extends EventData {

    record Made(PersonalId caseId, PersonalId individualId, String custodian, ReferralState status)
            implements ReferralEvent {}

    record Accepted(PersonalId caseId, PersonalId individualId, String custodian, ReferralState status)
            implements ReferralEvent {}

    record Declined(PersonalId caseId, PersonalId individualId, String custodian, ReferralState status, String reason)
            implements ReferralEvent {}

    record Withdrawn(PersonalId caseId, PersonalId individualId, String custodian, ReferralState status, String reason)
            implements ReferralEvent {}

    record Completed(PersonalId caseId, PersonalId individualId, String custodian, ReferralState status, String reason)
            implements ReferralEvent {}
}
