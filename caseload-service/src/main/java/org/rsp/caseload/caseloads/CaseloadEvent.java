package org.rsp.caseload.caseloads;

import java.util.UUID;
import org.rsp.platform.events.EventData;

/** What others may hear of a caseload. Its criteria are not among it: they name countries of origin. */
public sealed interface CaseloadEvent extends EventData {

    record Opened(UUID caseloadId, UUID arrangementId, CaseloadState status, int capPersons) implements CaseloadEvent {}

    record Paused(UUID caseloadId, CaseloadState status, String reason) implements CaseloadEvent {}

    record Resumed(UUID caseloadId, CaseloadState status) implements CaseloadEvent {}

    record Closed(UUID caseloadId, CaseloadState status, String reason) implements CaseloadEvent {}
}
