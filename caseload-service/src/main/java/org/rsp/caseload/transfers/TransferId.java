package org.rsp.caseload.transfers;

import java.util.UUID;
import org.rsp.platform.ids.Ids;
import org.rsp.platform.ids.TypedId;

/** Identifies a transfer of responsibility, as one side knows it. */
public record TransferId(UUID value) implements TypedId {

    public static TransferId fromString(String text) {
        return new TransferId(Ids.parse(text));
    }
}
