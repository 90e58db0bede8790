package org.rsp.caseload.screening;

import org.jspecify.annotations.Nullable;
import org.rsp.platform.events.EventData;
import org.rsp.platform.ids.PersonalId;

/** What may be heard of a screening: where it stands, and never what the person may be (SCN-8). */
public sealed interface ScreeningEvent extends EventData {

    record Begun(PersonalId caseId, PersonalId individualId, String custodian, ScreeningState status)
            implements ScreeningEvent {}

    record AnswersRecorded(PersonalId caseId, PersonalId individualId, String custodian, ScreeningState status)
            implements ScreeningEvent {}

    record Profiled(PersonalId caseId, PersonalId individualId, String custodian, ScreeningState status)
            implements ScreeningEvent {}

    record Reviewed(PersonalId caseId, PersonalId individualId, String custodian, ScreeningState status)
            implements ScreeningEvent {}

    /** The reason is none where the person is screened again. */
    record SetAside(
            PersonalId caseId,
            PersonalId individualId,
            String custodian,
            ScreeningState status,
            @Nullable String reason)
            implements ScreeningEvent {}
}
