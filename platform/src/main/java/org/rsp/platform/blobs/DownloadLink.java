package org.rsp.platform.blobs;

import java.time.Instant;

/** What opens one file to one reader until then. */
public record DownloadLink(String token, Instant expiresAt) {}
