package org.rsp.platform.blobs;

import java.util.UUID;
import org.rsp.platform.ids.TypedId;

/** Identifies a kept file. */
public record BlobId(UUID value) implements TypedId {}
