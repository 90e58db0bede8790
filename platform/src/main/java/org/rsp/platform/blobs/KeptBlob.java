package org.rsp.platform.blobs;

import java.util.UUID;
import org.rsp.platform.access.FieldClass;

/**
 * What is known of a kept file without opening it.
 *
 * @param fieldClass what a reader must be allowed to know who is given it
 * @param size of what is kept, in bytes
 * @param sha256 of what is kept, in hexadecimal digits
 */
public record KeptBlob(
        BlobId id, UUID caseId, FieldClass fieldClass, BlobType type, long size, String sha256, ScanResult scan) {}
