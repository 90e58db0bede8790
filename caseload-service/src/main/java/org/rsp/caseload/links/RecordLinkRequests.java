package org.rsp.caseload.links;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;

/** The bodies of the operations on links. */
final class RecordLinkRequests {

    private RecordLinkRequests() {}

    record NewRecordLink(
            @NotNull UUID individualId,
            @NotNull UUID otherIndividualId,
            @NotNull RecordLinkKind kind,
            @NotNull @Size(min = 1, max = 6) List<@NotNull LinkBasis> basis) {

        RecordLinkCommand.Propose toCommand() {
            return new RecordLinkCommand.Propose(individualId, otherIndividualId, kind, sorted(basis));
        }
    }

    record RecordLinkAffirmation(
            @NotNull @Size(min = 1, max = 6) List<@NotNull LinkBasis> basis) {

        RecordLinkCommand.Affirm toCommand() {
            return new RecordLinkCommand.Affirm(sorted(basis));
        }
    }

    record RecordLinkDenial(@NotNull @Size(min = 1, max = 6) List<@NotNull LinkBasis> basis) {

        RecordLinkCommand.Deny toCommand() {
            return new RecordLinkCommand.Deny(sorted(basis));
        }
    }

    record RecordLinkReopening(@NotNull RecordLinkCommand.Reopen.LinkReopeningReason reason) {

        RecordLinkCommand.Reopen toCommand() {
            return new RecordLinkCommand.Reopen(reason);
        }
    }

    /** Each once, in the order of the list. */
    private static List<LinkBasis> sorted(List<LinkBasis> said) {
        return List.copyOf(EnumSet.copyOf(said));
    }
}
