package org.rsp.caseload.documents;

import static org.rsp.platform.access.FieldClass.P2;

import java.time.Instant;
import java.util.UUID;
import org.rsp.platform.access.Classified;
import org.rsp.platform.blobs.BlobType;
import org.rsp.platform.blobs.ScanResult;

/** A copy that is kept of a document, without what it shows. {@code version} is that of the document, {@code size} in bytes as kept. */
record DocumentCopyView(
        @Classified(value = P2, custodianOnly = true) UUID id,
        @Classified(value = P2, custodianOnly = true) long version,
        @Classified(value = P2, custodianOnly = true) CopiedSide side,
        @Classified(value = P2, custodianOnly = true) BlobType type,
        @Classified(value = P2, custodianOnly = true) long size,
        @Classified(value = P2, custodianOnly = true) ScanResult scan,
        @Classified(value = P2, custodianOnly = true) Instant at) {

    static DocumentCopyView of(DocumentCopy copy) {
        return new DocumentCopyView(
                copy.id(), copy.version(), copy.side(), copy.type(), copy.size(), copy.scan(), copy.at());
    }
}
