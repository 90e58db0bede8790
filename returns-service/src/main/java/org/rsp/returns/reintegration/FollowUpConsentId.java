package org.rsp.returns.reintegration;

import java.util.UUID;
import org.rsp.platform.ids.Ids;
import org.rsp.platform.ids.TypedId;

/** Identifies a word on being followed up. */
record FollowUpConsentId(UUID value) implements TypedId {

    public static FollowUpConsentId fromString(String text) {
        return new FollowUpConsentId(Ids.parse(text));
    }
}
