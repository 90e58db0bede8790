package org.rsp.returns.disclosure;

import java.util.UUID;
import org.rsp.platform.ids.Ids;
import org.rsp.platform.ids.TypedId;

/** Identifies an entry of an inbox, as the state knows it whose inbox it is; to nobody else it means anything. */
record InboxEntryId(UUID value) implements TypedId {

    public static InboxEntryId fromString(String text) {
        return new InboxEntryId(Ids.parse(text));
    }
}
