package org.rsp.caseload.placements;

import java.time.LocalDate;
import java.util.List;
import org.rsp.platform.problem.Guard;
import org.rsp.platform.problem.Refusal;

/** Where somebody may be placed, and until when without another look. */
final class PlacementRule {

    private PlacementRule() {}

    static void checkPlacement(PlacementCommand.Place said, boolean child, boolean elsewhere, LocalDate today) {
        if ((said.kind() == PlacementKind.CLOSED) != (said.file().detention() != null)) {
            throw Refusal.field(
                    "/detention",
                    "PLC-1",
                    "Say on which ground of law, why it is necessary and what milder was considered where somebody is locked up, and nowhere else.");
        }
        if (said.since().isAfter(today)) {
            throw Refusal.field("/since", "PLC-4", "Somebody is placed somewhere from today or from an earlier day.");
        }
        demand(List.of(
                notAChild(said.kind(), child), Guard.of("PLC-4", !elsewhere, "the person is placed nowhere else")));
    }

    /** Somebody who turns out to be a child, perhaps, is not locked up any longer: the placement is ended. */
    static void checkStaying(PlacementKind kind, boolean child) {
        demand(List.of(notAChild(kind, child)));
    }

    /** @param latest the last day on which a placement of the kind can be looked at again */
    static void checkReview(LocalDate reviewOn, LocalDate today, LocalDate latest) {
        if (!reviewOn.isAfter(today) || reviewOn.isAfter(latest)) {
            throw Refusal.field(
                    "/reviewOn",
                    "PLC-3",
                    "A placement is looked at again on a later day, and on %s at the latest.".formatted(latest));
        }
    }

    private static Guard notAChild(PlacementKind kind, boolean child) {
        return Guard.of("PLC-2", kind != PlacementKind.CLOSED || !child, "nobody who may be a child is locked up");
    }

    private static void demand(List<Guard> guards) {
        if (guards.stream().anyMatch(guard -> guard.state() != Guard.State.PASS)) {
            throw Refusal.guards(guards, List.of());
        }
    }
}
