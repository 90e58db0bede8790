package org.rsp.returns.disclosure;

import org.rsp.platform.events.EventData;
import org.rsp.platform.ids.PersonalId;

/** What is heard of a disclosure profile: that there is one, and whether it stands. */
sealed interface DisclosureProfileEvent extends EventData {

    record DrawnUp(
            PersonalId caseId,
            PersonalId individualId,
            PersonalId returnId,
            String custodian,
            DisclosureProfileState status)
            implements DisclosureProfileEvent {}

    record SetAside(
            PersonalId caseId,
            PersonalId individualId,
            PersonalId returnId,
            String custodian,
            DisclosureProfileState status)
            implements DisclosureProfileEvent {}
}
