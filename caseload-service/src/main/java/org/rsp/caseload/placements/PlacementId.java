package org.rsp.caseload.placements;

import java.util.UUID;
import org.rsp.platform.ids.Ids;
import org.rsp.platform.ids.TypedId;

/** Identifies that a person is placed somewhere. */
public record PlacementId(UUID value) implements TypedId {

    public static PlacementId fromString(String text) {
        return new PlacementId(Ids.parse(text));
    }
}
