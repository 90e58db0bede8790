package org.rsp.returns.movements;

import org.rsp.platform.events.EventData;
import org.rsp.platform.ids.PersonalId;

/** What is heard of a person's passage: that there is one, and where it stands. On which movement, and with whom, is not told. */
sealed interface PassageEvent extends EventData {

    record Booked(
            PersonalId caseId, PersonalId individualId, PersonalId returnId, String custodian, PassageState status)
            implements PassageEvent {}

    record Released(
            PersonalId caseId, PersonalId individualId, PersonalId returnId, String custodian, PassageState status)
            implements PassageEvent {}

    record Boarded(
            PersonalId caseId, PersonalId individualId, PersonalId returnId, String custodian, PassageState status)
            implements PassageEvent {}

    /** For the custodian alone. */
    record RestraintRecordedIn(
            PersonalId caseId, PersonalId individualId, PersonalId returnId, String custodian, PassageState status)
            implements PassageEvent {}

    record HandedOverFrom(
            PersonalId caseId, PersonalId individualId, PersonalId returnId, String custodian, PassageState status)
            implements PassageEvent {}

    record EntryRefusedAfter(
            PersonalId caseId, PersonalId individualId, PersonalId returnId, String custodian, PassageState status)
            implements PassageEvent {}

    record CameBackAfter(
            PersonalId caseId, PersonalId individualId, PersonalId returnId, String custodian, PassageState status)
            implements PassageEvent {}
}
