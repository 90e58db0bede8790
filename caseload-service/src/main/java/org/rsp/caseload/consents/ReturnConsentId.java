package org.rsp.caseload.consents;

import java.util.UUID;
import org.rsp.platform.ids.Ids;
import org.rsp.platform.ids.TypedId;

/** Identifies what a person has said to returning. */
public record ReturnConsentId(UUID value) implements TypedId {

    public static ReturnConsentId fromString(String text) {
        return new ReturnConsentId(Ids.parse(text));
    }
}
