package org.rsp.caseload.transfers;

import org.rsp.platform.events.EventData;
import org.rsp.platform.ids.PersonalId;

/** What the two sides hear of a transfer, each by its own ids; nobody else does. */
public sealed interface TransferEvent extends EventData {

    record Offered(
            PersonalId caseId, String custodian, String receiver, TransferState status, String reason, int persons)
            implements TransferEvent {}

    record Previewed(PersonalId caseId, String custodian, String receiver, TransferState status)
            implements TransferEvent {}

    /** Everybody who was offered has gone over. */
    record Accepted(PersonalId caseId, String custodian, String receiver, TransferState status, int persons)
            implements TransferEvent {}

    /** Some of those who were offered have gone over; the others are where they were. */
    record PartlyAccepted(PersonalId caseId, String custodian, String receiver, TransferState status, int persons)
            implements TransferEvent {}

    record Rejected(PersonalId caseId, String custodian, String receiver, TransferState status, String reason)
            implements TransferEvent {}

    record Countered(PersonalId caseId, String custodian, String receiver, TransferState status, String reason)
            implements TransferEvent {}

    /** The custodian has answered a counter: the offer stands on the terms asked for, or on those it had. */
    record Renewed(PersonalId caseId, String custodian, String receiver, TransferState status, boolean onTermsAskedFor)
            implements TransferEvent {}

    record Revoked(PersonalId caseId, String custodian, String receiver, TransferState status, String reason)
            implements TransferEvent {}

    record Expired(PersonalId caseId, String custodian, String receiver, TransferState status)
            implements TransferEvent {}
}
