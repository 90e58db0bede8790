package org.rsp.caseload.detections;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import org.rsp.platform.events.Audience;
import org.rsp.platform.events.EventData;
import org.rsp.platform.ids.Naming;

/** Who hears of a detection: the organisation that has written it down. It is about nobody, so by its real id. */
@ApplicationScoped
class DetectionAudienceService implements Audience {

    private final DetectionRepository detections;

    DetectionAudienceService(DetectionRepository detections) {
        this.detections = detections;
    }

    @Override
    public Class<? extends EventData> events() {
        return DetectionEvent.class;
    }

    @Override
    public Map<String, Naming> of(UUID subject) {
        return detections
                .findByIdOptional(subject)
                .map(detection -> Map.of(detection.organisation(), Naming.REAL))
                .orElse(Map.of());
    }
}
