package org.rsp.caseload.screening;

import java.util.UUID;
import org.rsp.platform.ids.Ids;
import org.rsp.platform.ids.TypedId;

/** Identifies a referral of a person. */
public record ReferralId(UUID value) implements TypedId {

    public static ReferralId fromString(String text) {
        return new ReferralId(Ids.parse(text));
    }
}
