package org.rsp.caseload.detections;

/** How old people seemed to be. */
public enum DetectedAge {
    UP_TO_4,
    FROM_5_TO_11,
    FROM_12_TO_17,
    FROM_18_TO_59,
    FROM_60,
    NOT_KNOWN
}
