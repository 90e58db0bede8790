package org.rsp.returns.disclosure;

import java.util.UUID;
import org.rsp.platform.ids.Ids;
import org.rsp.platform.ids.TypedId;

/** Identifies a disclosure profile. */
record DisclosureProfileId(UUID value) implements TypedId {

    public static DisclosureProfileId fromString(String text) {
        return new DisclosureProfileId(Ids.parse(text));
    }
}
