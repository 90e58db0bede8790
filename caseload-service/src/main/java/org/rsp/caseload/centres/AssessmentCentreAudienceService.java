package org.rsp.caseload.centres;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import org.rsp.platform.events.Audience;
import org.rsp.platform.events.EventData;
import org.rsp.platform.ids.Naming;

/** Who hears of an assessment centre: those for whom it is planned and the coordinator's office (ACC-10). It is about nobody, so by its real id. */
@ApplicationScoped
class AssessmentCentreAudienceService implements Audience {

    private final AssessmentCentreService centres;

    AssessmentCentreAudienceService(AssessmentCentreService centres) {
        this.centres = centres;
    }

    @Override
    public Class<? extends EventData> events() {
        return AssessmentCentreEvent.class;
    }

    @Override
    public Map<String, Naming> of(UUID subject) {
        return centres.audience(subject);
    }
}
