package org.rsp.returns.reintegration;

import java.util.UUID;
import org.rsp.platform.ids.Ids;
import org.rsp.platform.ids.TypedId;

/** Identifies a fear of somebody who has returned. */
record FearReportId(UUID value) implements TypedId {

    public static FearReportId fromString(String text) {
        return new FearReportId(Ids.parse(text));
    }
}
