package org.rsp.caseload.documents;

import static org.rsp.platform.access.FieldClass.P2;

import java.time.Instant;
import org.rsp.platform.access.Classified;

/** Where the copy can be fetched until then, by whoever was given this and nobody else. */
record DocumentCopyLinkView(
        @Classified(value = P2, custodianOnly = true) String path,
        @Classified(value = P2, custodianOnly = true) Instant expiresAt) {

    /** A link is a secret while it is good. */
    @Override
    public String toString() {
        return "DocumentCopyLinkView";
    }
}
