package org.rsp.returns.orders;

import java.util.UUID;
import org.rsp.platform.ids.Ids;
import org.rsp.platform.ids.TypedId;

/** Identifies an offer of voluntary return. */
record VoluntaryOfferId(UUID value) implements TypedId {

    public static VoluntaryOfferId fromString(String text) {
        return new VoluntaryOfferId(Ids.parse(text));
    }
}
