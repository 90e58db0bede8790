package org.rsp.caseload.detections;

/** Who has counted. */
public enum DetectionSource {
    BORDER_GUARD,
    COAST_GUARD,
    POLICE,
    AGENCY,
    OTHER
}
