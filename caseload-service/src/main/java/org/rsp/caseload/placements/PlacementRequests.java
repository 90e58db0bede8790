package org.rsp.caseload.placements;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The bodies of the operations on placements. */
final class PlacementRequests {

    private PlacementRequests() {}

    record NewPlacement(
            @NotNull PlacementKind kind,
            @NotNull @Size(min = 1, max = 400) String place,
            @Nullable @Valid Detention detention,
            @NotNull LocalDate since,
            @NotNull LocalDate reviewOn) {

        PlacementCommand.Place toCommand() {
            var reasons = detention == null ? null : detention.toReasons();
            return new PlacementCommand.Place(kind, new PlacementFile(place, reasons, List.of()), since, reviewOn);
        }

        @Override
        public String toString() {
            return "NewPlacement";
        }
    }

    /** Why somebody is locked up; each part is asked for. */
    record Detention(
            @NotNull DetentionGround ground,
            @NotNull @Size(min = 1, max = 200) String authority,
            @NotNull @Size(min = 1, max = 8000) String necessity,
            @NotNull @Size(min = 1, max = 6) List<@NotNull MilderMeasure> considered) {

        DetentionReasons toReasons() {
            return new DetentionReasons(ground, authority, necessity, considered);
        }

        @Override
        public String toString() {
            return "Detention";
        }
    }

    record PlacementReviewing(
            @NotNull @Size(min = 1, max = 8000) String finding,
            @NotNull LocalDate reviewOn) {

        @Override
        public String toString() {
            return "PlacementReviewing";
        }
    }

    record PlacementEnding(@NotNull PlacementCommand.End.PlacementEndReason reason) {}
}
