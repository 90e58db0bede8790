package org.rsp.returns.reintegration;

import java.util.UUID;
import org.rsp.platform.ids.Ids;
import org.rsp.platform.ids.TypedId;

/** Identifies a review of how somebody who returned fares. */
record ReintegrationReviewId(UUID value) implements TypedId {

    public static ReintegrationReviewId fromString(String text) {
        return new ReintegrationReviewId(Ids.parse(text));
    }
}
