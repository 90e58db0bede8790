package org.rsp.platform.blobs;

/** A file that the {@link BlobIntake} let pass, as it may be kept. Nothing else can be. */
public final class CheckedBlob {

    private final BlobType type;
    private final ScanResult scan;
    private final byte[] content;

    CheckedBlob(BlobType type, ScanResult scan, byte[] content) {
        this.type = type;
        this.scan = scan;
        this.content = content;
    }

    BlobType type() {
        return type;
    }

    ScanResult scan() {
        return scan;
    }

    byte[] content() {
        return content;
    }

    @Override
    public String toString() {
        return "CheckedBlob[" + type + ", " + content.length + " bytes]";
    }
}
