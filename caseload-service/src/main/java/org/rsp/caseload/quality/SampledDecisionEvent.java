package org.rsp.caseload.quality;

import org.rsp.platform.events.EventData;

/** That a decision was drawn for an audit, and looked at: not whose, nor what was found. No organisation hears it. */
public sealed interface SampledDecisionEvent extends EventData {

    record Drawn(String custodian, SampledDecisionState status) implements SampledDecisionEvent {}

    record Reviewed(String custodian, SampledDecisionState status) implements SampledDecisionEvent {}

    record SetAside(String custodian, SampledDecisionState status) implements SampledDecisionEvent {}
}
