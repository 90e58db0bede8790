package org.rsp.returns.traveldocuments;

import java.util.UUID;
import org.rsp.platform.ids.Ids;
import org.rsp.platform.ids.TypedId;

/** Identifies a travel document. */
record TravelDocumentId(UUID value) implements TypedId {

    public static TravelDocumentId fromString(String text) {
        return new TravelDocumentId(Ids.parse(text));
    }
}
