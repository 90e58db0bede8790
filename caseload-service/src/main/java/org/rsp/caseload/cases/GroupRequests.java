package org.rsp.caseload.cases;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rsp.caseload.Country;
import org.rsp.platform.time.PartialDate;

/** The bodies of the operations on who is in which group, and on what persons are to each other. */
final class GroupRequests {

    private GroupRequests() {}

    /** What a person is to the principal applicant from now on. */
    record CasePlacing(@NotNull UUID individualId, @NotNull Relationship relationship) {
        GroupCommand.Placing toPlacing() {
            return new GroupCommand.Placing(individualId, relationship);
        }
    }

    private static List<GroupCommand.Placing> placings(List<CasePlacing> said) {
        return said.stream().map(CasePlacing::toPlacing).toList();
    }

    record CaseSplit(
            @NotNull @Size(min = 1, max = 100) List<@NotNull @Valid CasePlacing> leaving,
            GroupCommand.Split.@NotNull SplitReason reason) {
        GroupCommand.Split toCommand() {
            return new GroupCommand.Split(placings(leaving), reason);
        }
    }

    record CaseJoining(
            @NotNull UUID caseId,
            @NotNull @Size(min = 1, max = 100) List<@NotNull @Valid CasePlacing> joining) {
        GroupCommand.Join toCommand() {
            return new GroupCommand.Join(caseId, placings(joining));
        }
    }

    record FocalPointTransfer(
            @NotNull UUID individualId,
            @NotNull @Size(max = 100) List<@NotNull @Valid CasePlacing> others,
            GroupCommand.TransferFocalPoint.@NotNull FocalPointReason reason) {
        GroupCommand.TransferFocalPoint toCommand() {
            return new GroupCommand.TransferFocalPoint(individualId, placings(others), reason);
        }
    }

    record CaseReference(@NotNull UUID caseId) {}

    record NewCivilEvent(
            @NotNull UUID individualId,
            @NotNull CivilEventKind kind,
            @NotNull PartialDate on,
            @Nullable @Country String country,
            @Nullable UUID otherId,
            @NotNull CivilEvidence evidence) {
        FamilyCommand.RecordCivilEvent toCommand() {
            return new FamilyCommand.RecordCivilEvent(individualId, kind, on, country, otherId, evidence);
        }

        @Override
        public String toString() {
            return "NewCivilEvent";
        }
    }

    record NewKinship(
            @NotNull UUID individualId,
            @NotNull UUID otherId,
            @NotNull Relationship is) {
        FamilyCommand.RecordKinship toCommand() {
            return new FamilyCommand.RecordKinship(individualId, otherId, is);
        }
    }

    record KinshipEnd(@NotNull UUID kinshipId, FamilyCommand.EndKinship.@NotNull KinshipEnding reason) {
        FamilyCommand.EndKinship toCommand() {
            return new FamilyCommand.EndKinship(kinshipId, reason);
        }
    }
}
