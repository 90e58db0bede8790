package org.rsp.returns.movements;

import static org.rsp.platform.access.FieldClass.P0;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.rsp.platform.access.Classified;

/** What happened on a movement. To whom it happened is not said. */
record IncidentView(
        @Classified(P0) UUID id,
        @Classified(P0) Instant at,
        @Classified(P0) IncidentKind kind,
        @Classified(P0) boolean injured,
        @Classified(P0) List<IncidentAddressee> reportedTo) {

    static IncidentView of(Incident incident) {
        return new IncidentView(
                incident.id(), incident.at(), incident.kind(), incident.isInjured(), incident.reportedTo());
    }
}
