package org.rsp.caseload.decisions;

import java.util.UUID;
import org.rsp.platform.ids.Ids;
import org.rsp.platform.ids.TypedId;

/** Identifies a review of a status. */
public record StatusReviewId(UUID value) implements TypedId {

    public static StatusReviewId fromString(String text) {
        return new StatusReviewId(Ids.parse(text));
    }
}
