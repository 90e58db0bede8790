package org.rsp.platform.blobs;

/** What a scanner for malware said of a kept file. One in which something was found is never kept. */
public enum ScanResult {
    CLEAN,
    /** No scanner is configured. */
    NOT_SCANNED
}
