package org.rsp.caseload.groups;

import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.rsp.platform.problem.Guard;
import org.rsp.platform.problem.Refusal;

/** What makes a processing group one, and what may not be done to it. */
final class ProcessingGroupRule {

    private ProcessingGroupRule() {}

    static void check(ProcessingGroupCommand.Form command) {
        if (!command.memberIds().contains(command.focalPointId())) {
            throw Refusal.field("/focalPointId", "PGR-1", "The focal point is one of the members.");
        }
        if (new HashSet<>(command.memberIds()).size() < command.memberIds().size()) {
            throw Refusal.field("/memberIds", "PGR-2", "Name each person once.");
        }
    }

    static void checkJoining(boolean isIn) {
        if (isIn) {
            throw Refusal.field("/individualId", "PGR-2", "The person is in the group already.");
        }
    }

    static void checkLeaving(boolean isIn, boolean isFocalPoint, List<String> open) {
        checkIsIn(isIn);
        if (isFocalPoint) {
            throw Refusal.guards(
                    List.of(Guard.of("PGR-3", false, "Transfer the focal point before this person leaves.")), open);
        }
    }

    static void checkTransfer(boolean isIn, boolean isFocalPoint) {
        checkIsIn(isIn);
        if (isFocalPoint) {
            throw Refusal.field("/individualId", "PGR-4", "The person is the focal point already; name another.");
        }
    }

    private static void checkIsIn(boolean isIn) {
        if (!isIn) {
            throw Refusal.field("/individualId", "PGR-4", "Name a person who is in the group today.");
        }
    }

    static void checkReferral(UUID self, UUID other, boolean named) {
        if (self.equals(other) || named) {
            throw Refusal.field("/groupId", "PGR-5", "Name another group than this one, and each once.");
        }
    }
}
