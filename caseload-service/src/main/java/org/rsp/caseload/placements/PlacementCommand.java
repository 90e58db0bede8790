package org.rsp.caseload.placements;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is said with each act. */
sealed interface PlacementCommand {

    PlacementTransition act();

    default @Nullable String reason() {
        return null;
    }

    record Place(PlacementKind kind, PlacementFile file, LocalDate since, LocalDate reviewOn)
            implements PlacementCommand {
        @Override
        public PlacementTransition act() {
            return PlacementTransition.RECORD;
        }
    }

    record Review(String finding, LocalDate reviewOn) implements PlacementCommand {
        @Override
        public PlacementTransition act() {
            return PlacementTransition.REVIEW;
        }

        /** Whoever prints a command learns nothing of the person. */
        @Override
        public String toString() {
            return "Review";
        }
    }

    record End(PlacementEndReason because) implements PlacementCommand {

        /** Why a person is not placed there any more. */
        enum PlacementEndReason {
            MOVED,
            NOT_NECESSARY,
            COURT_ENDED_IT,
            REUNITED_WITH_FAMILY,
            LEFT,
            RECORDED_BY_MISTAKE
        }

        @Override
        public PlacementTransition act() {
            return PlacementTransition.END;
        }

        @Override
        public String reason() {
            return because.name();
        }
    }
}
