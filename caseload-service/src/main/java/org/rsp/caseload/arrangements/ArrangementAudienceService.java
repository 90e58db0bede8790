package org.rsp.caseload.arrangements;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import org.rsp.platform.events.Audience;
import org.rsp.platform.events.EventData;
import org.rsp.platform.ids.Naming;

/** Who hears of an arrangement: its parties and the coordinator's office (ACC-10). It is about nobody, so by its real id. */
@ApplicationScoped
class ArrangementAudienceService implements Audience {

    private final ArrangementService arrangements;

    ArrangementAudienceService(ArrangementService arrangements) {
        this.arrangements = arrangements;
    }

    @Override
    public Class<? extends EventData> events() {
        return ArrangementEvent.class;
    }

    @Override
    public Map<String, Naming> of(UUID subject) {
        return arrangements.audience(subject);
    }
}
