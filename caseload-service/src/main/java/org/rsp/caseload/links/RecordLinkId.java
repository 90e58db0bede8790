package org.rsp.caseload.links;

import java.util.UUID;
import org.rsp.platform.ids.Ids;
import org.rsp.platform.ids.TypedId;

/** Identifies a link as one custodian knows it. */
public record RecordLinkId(UUID value) implements TypedId {

    public static RecordLinkId fromString(String text) {
        return new RecordLinkId(Ids.parse(text));
    }
}
