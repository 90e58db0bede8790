package org.rsp.caseload.screening;

import org.rsp.platform.events.EventData;
import org.rsp.platform.ids.PersonalId;

/** That a person has expressed fear. What was said is not told. */
public sealed interface FearExpressionEvent extends EventData {

    record Recorded(PersonalId caseId, PersonalId individualId, String custodian) implements FearExpressionEvent {}
}
