package org.rsp.caseload.placements;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is kept of a placement in words, sealed as one; its reviews are added to it, and none is written over. */
record PlacementFile(String place, @Nullable DetentionReasons detention, List<PlacementReview> reviews) {

    PlacementFile reviewed(PlacementReview review) {
        return new PlacementFile(
                place,
                detention,
                Stream.concat(reviews.stream(), Stream.of(review)).toList());
    }

    /** Whoever prints it learns nothing of the person. */
    @Override
    public String toString() {
        return "PlacementFile";
    }
}
