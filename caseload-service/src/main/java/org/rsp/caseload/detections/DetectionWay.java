package org.rsp.caseload.detections;

/** How people were on the way. */
public enum DetectionWay {
    LAND,
    SEA
}
