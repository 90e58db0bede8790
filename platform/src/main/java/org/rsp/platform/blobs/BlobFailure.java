package org.rsp.platform.blobs;

/** A kept file is not what was kept, or not there. It is served to nobody; says neither whose nor which. */
final class BlobFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BlobFailure(String message) {
        super(message);
    }
}
