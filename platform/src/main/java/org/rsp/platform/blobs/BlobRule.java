package org.rsp.platform.blobs;

import org.rsp.platform.problem.Refusal;

/** Why a file is refused. Each names what to do, and nothing of the file. */
enum BlobRule {
    KNOWN_TYPE("BLB-1", "Send a JPEG or PNG image, or a PDF, whole and well-formed."),
    SIZE("BLB-2", "The file is too large; send a smaller one."),
    UNFOLDED_SIZE(
            "BLB-3",
            "The file unfolds to more than is read here; send it with fewer pixels, or print it to a new PDF."),
    NO_ACTIVE_CONTENT(
            "BLB-4",
            "Send a PDF without encryption, scripts, attachments, forms to submit, or multimedia; print it to a new PDF."),
    NOTHING_FOUND("BLB-5", "The scanner found something in the file; nothing of it was kept.");

    private final String id;
    private final String message;

    BlobRule(String id, String message) {
        this.id = id;
        this.message = message;
    }

    /** 422, at the root of the body: who took the file from elsewhere says where with {@link Refusal#below}. */
    Refusal refusal() {
        return Refusal.field("", id, message);
    }

    void require(boolean holds) {
        if (!holds) {
            throw refusal();
        }
    }
}
