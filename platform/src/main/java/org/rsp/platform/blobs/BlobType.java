package org.rsp.platform.blobs;

import java.util.Arrays;
import java.util.Optional;

/** What a kept file is, told by its first bytes and proved by its structure; never by what its sender calls it. */
public enum BlobType {
    JPEG("jpg", 0xFF, 0xD8, 0xFF),
    PNG("png", 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'),
    PDF("pdf", '%', 'P', 'D', 'F', '-');

    private final String extension;
    private final byte[] signature;

    BlobType(String extension, int... signature) {
        this.extension = extension;
        this.signature = new byte[signature.length];
        for (int i = 0; i < signature.length; i++) {
            this.signature[i] = (byte) signature[i];
        }
    }

    String extension() {
        return extension;
    }

    static Optional<BlobType> find(byte[] content) {
        return Arrays.stream(values()).filter(type -> type.begins(content)).findFirst();
    }

    private boolean begins(byte[] content) {
        return content.length >= signature.length
                && Arrays.equals(content, 0, signature.length, signature, 0, signature.length);
    }
}
