package org.rsp.caseload.detections;

import org.rsp.platform.events.EventData;

/** That people were detected. How many, and where, is told by sums alone. */
public sealed interface DetectionEvent extends EventData {

    record Recorded(String organisation, DetectionState status) implements DetectionEvent {}
}
