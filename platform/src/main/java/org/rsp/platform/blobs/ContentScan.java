package org.rsp.platform.blobs;

/** Looks at a file before anything else reads it, for what it would do to whoever opens it. */
interface ContentScan {

    /** Refuses a file in which something is found (BLB-5), and every file while the scanner cannot be asked (503). */
    ScanResult scan(byte[] content);
}
