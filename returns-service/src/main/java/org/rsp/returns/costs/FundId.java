package org.rsp.returns.costs;

import java.util.UUID;
import org.rsp.platform.ids.Ids;
import org.rsp.platform.ids.TypedId;

/** Identifies a fund. */
record FundId(UUID value) implements TypedId {

    public static FundId fromString(String text) {
        return new FundId(Ids.parse(text));
    }
}
