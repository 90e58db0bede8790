package org.rsp.caseload.groups;

import static org.rsp.platform.access.FieldClass.P0;
import static org.rsp.platform.access.FieldClass.P2;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.access.Classified;
import org.rsp.platform.identity.Actor;

/** A processing group as its custodian is told of it, by real ids. */
record ProcessingGroupView(
        @Classified(P2) UUID id,
        @Classified(P2) long version,
        @Classified(P2) ProcessingGroupState status,
        @Classified(P2) GroupPurpose purpose,
        @Classified(P2) UUID focalPointId,
        @Classified(P2) List<UUID> memberIds,
        @Classified(P2) List<UUID> referenceIds,
        @Classified(P2) Instant formedAt,
        @Classified(P2) Instant updatedAt,
        @Classified(P0) List<String> availableActions) {

    /** From when to when a person was in the group, and why no longer. */
    record GroupMembershipView(
            @Classified(P2) UUID individualId,
            @Classified(P2) Instant since,
            @Classified(P2) @Nullable Instant until,
            @Classified(P2) @Nullable String reason) {

        static GroupMembershipView of(GroupMembership membership) {
            return new GroupMembershipView(
                    membership.individualId(), membership.since(), membership.until(), membership.reason());
        }
    }

    static ProcessingGroupView of(ProcessingGroup group, Actor actor) {
        return new ProcessingGroupView(
                group.id(),
                group.version(),
                group.state(),
                group.purpose(),
                group.focalPointId(),
                group.members(),
                group.references(),
                group.formedAt(),
                group.updatedAt(),
                ProcessingGroupTransition.LIFECYCLE.open(group.state(), actor.roles()));
    }
}
