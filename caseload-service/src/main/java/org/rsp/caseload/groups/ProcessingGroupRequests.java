package org.rsp.caseload.groups;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/** The bodies of the operations on processing groups. */
final class ProcessingGroupRequests {

    private ProcessingGroupRequests() {}

    record NewProcessingGroup(
            @NotNull GroupPurpose purpose,
            @NotNull UUID focalPointId,

            @NotNull @Size(min = 1, max = 200, message = "form a group of 1 to 200 persons; more can be added")
            List<@NotNull UUID> memberIds) {

        ProcessingGroupCommand.Form toCommand() {
            return new ProcessingGroupCommand.Form(purpose, focalPointId, List.copyOf(memberIds));
        }
    }

    record NewMember(@NotNull UUID individualId) {}

    record MembershipEnd(
            @NotNull UUID individualId, @NotNull ProcessingGroupCommand.EndMembership.MembershipEndReason reason) {}

    record FocalPointTransfer(@NotNull UUID individualId) {}

    record GroupReferral(@NotNull UUID groupId) {}

    record ProcessingGroupDissolution(@NotNull ProcessingGroupCommand.Dissolve.DissolutionReason reason) {}
}
