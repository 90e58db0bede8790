package org.rsp.returns.agreements;

import java.util.UUID;
import org.rsp.platform.ids.Ids;
import org.rsp.platform.ids.TypedId;

/** Identifies an agreement. */
record AgreementId(UUID value) implements TypedId {

    public static AgreementId fromString(String text) {
        return new AgreementId(Ids.parse(text));
    }
}
