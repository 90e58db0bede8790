package org.rsp.caseload.needs;

import org.jspecify.annotations.Nullable;
import org.rsp.platform.events.EventData;
import org.rsp.platform.ids.PersonalId;

/**
 * What others may hear of a specific need: that there is one and where its review stands, never which. Of a restricted one the platform's own
 * services hear no more than the custodian: neither the case nor the person is named (NEED-3).
 */
public sealed interface SpecificNeedEvent extends EventData {

    record Flagged(
            @Nullable PersonalId caseId, @Nullable PersonalId individualId, String custodian, SpecificNeedState status)
            implements SpecificNeedEvent {}

    record Confirmed(
            @Nullable PersonalId caseId, @Nullable PersonalId individualId, String custodian, SpecificNeedState status)
            implements SpecificNeedEvent {}

    record Reviewed(
            @Nullable PersonalId caseId, @Nullable PersonalId individualId, String custodian, SpecificNeedState status)
            implements SpecificNeedEvent {}

    record Closed(
            @Nullable PersonalId caseId,
            @Nullable PersonalId individualId,
            String custodian,
            SpecificNeedState status,
            String reason)
            implements SpecificNeedEvent {}

    record Reopened(
            @Nullable PersonalId caseId,
            @Nullable PersonalId individualId,
            String custodian,
            SpecificNeedState status,
            String reason)
            implements SpecificNeedEvent {}
}
