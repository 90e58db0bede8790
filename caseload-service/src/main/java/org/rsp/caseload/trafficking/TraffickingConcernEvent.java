package org.rsp.caseload.trafficking;

import org.rsp.platform.events.EventData;

/** That there is a concern about trafficking at a custodian: not of whom, not in which case. No organisation hears it (TIP-2). */
public sealed interface TraffickingConcernEvent extends EventData {

    record Raised(String custodian, TraffickingConcernState status) implements TraffickingConcernEvent {}

    record Identified(String custodian, TraffickingConcernState status) implements TraffickingConcernEvent {}

    record SupportPlanned(String custodian, TraffickingConcernState status) implements TraffickingConcernEvent {}

    record Closed(String custodian, TraffickingConcernState status) implements TraffickingConcernEvent {}
}
