package org.rsp.caseload.detections;

/** It is recorded, and stays; what is found later is another one. */
public enum DetectionState {
    RECORDED
}
