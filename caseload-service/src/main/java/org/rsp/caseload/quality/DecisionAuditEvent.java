package org.rsp.caseload.quality;

import org.rsp.platform.events.EventData;

/** That decisions of a custodian are audited. How many, and what was found, is not told. */
public sealed interface DecisionAuditEvent extends EventData {

    record Ordered(String custodian, DecisionAuditState status) implements DecisionAuditEvent {}

    record Closed(String custodian, DecisionAuditState status) implements DecisionAuditEvent {}
}
