package org.rsp.caseload.bestinterests;

import org.rsp.platform.events.EventData;
import org.rsp.platform.ids.PersonalId;

/** What the custodian and UNHCR hear: that a child's best interests are looked at and where that stands, never for what and with which result. */
public sealed interface BestInterestsProcedureEvent extends EventData {

    record Opened(PersonalId caseId, PersonalId individualId, String custodian, BestInterestsProcedureState status)
            implements BestInterestsProcedureEvent {}

    record ChildHeard(PersonalId caseId, PersonalId individualId, String custodian, BestInterestsProcedureState status)
            implements BestInterestsProcedureEvent {}

    record Proposed(PersonalId caseId, PersonalId individualId, String custodian, BestInterestsProcedureState status)
            implements BestInterestsProcedureEvent {}

    record Signed(PersonalId caseId, PersonalId individualId, String custodian, BestInterestsProcedureState status)
            implements BestInterestsProcedureEvent {}

    record Decided(PersonalId caseId, PersonalId individualId, String custodian, BestInterestsProcedureState status)
            implements BestInterestsProcedureEvent {}

    record Reviewed(PersonalId caseId, PersonalId individualId, String custodian, BestInterestsProcedureState status)
            implements BestInterestsProcedureEvent {}

    record Superseded(PersonalId caseId, PersonalId individualId, String custodian, BestInterestsProcedureState status)
            implements BestInterestsProcedureEvent {}

    record Stopped(PersonalId caseId, PersonalId individualId, String custodian, BestInterestsProcedureState status)
            implements BestInterestsProcedureEvent {}
}
