package org.rsp.caseload.assistance;

import org.rsp.platform.events.EventData;

/**
 * What the custodian and the platform's services hear of help: that it is asked for or given, never which, by whom or for whom. No event of any help names
 * the person, since those that did not would be the ones that tell of health (AST-5).
 */
public sealed interface AssistanceEvent extends EventData {

    record Requested(String custodian, AssistanceState status) implements AssistanceEvent {}

    record Given(String custodian, AssistanceState status) implements AssistanceEvent {}

    record Declined(String custodian, AssistanceState status) implements AssistanceEvent {}

    record Ended(String custodian, AssistanceState status) implements AssistanceEvent {}
}
