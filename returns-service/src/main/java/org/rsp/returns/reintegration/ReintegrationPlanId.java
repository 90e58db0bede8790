package org.rsp.returns.reintegration;

import java.util.UUID;
import org.rsp.platform.ids.Ids;
import org.rsp.platform.ids.TypedId;

/** Identifies a reintegration plan. */
record ReintegrationPlanId(UUID value) implements TypedId {

    public static ReintegrationPlanId fromString(String text) {
        return new ReintegrationPlanId(Ids.parse(text));
    }
}
