package org.rsp.caseload.integrity;

import org.rsp.platform.events.EventData;

/** That there is an integrity check at a custodian: not of whom, nor what was found. No organisation hears it. */
public sealed interface IntegrityCheckEvent extends EventData {

    record Opened(String custodian, IntegrityCheckState status) implements IntegrityCheckEvent {}

    record Closed(String custodian, IntegrityCheckState status) implements IntegrityCheckEvent {}
}
