package org.rsp.caseload.caseloads;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.rsp.caseload.arrangements.ArrangementService;
import org.rsp.platform.events.Audience;
import org.rsp.platform.events.EventData;
import org.rsp.platform.ids.Naming;

/** Who hears of a caseload: who hears of its arrangement, except the states whose nationals or former residents it names (ACC-10). */
@ApplicationScoped
class CaseloadAudienceService implements Audience {

    private final CaseloadRepository caseloads;
    private final ArrangementService arrangements;

    CaseloadAudienceService(CaseloadRepository caseloads, ArrangementService arrangements) {
        this.caseloads = caseloads;
        this.arrangements = arrangements;
    }

    @Override
    public Class<? extends EventData> events() {
        return CaseloadEvent.class;
    }

    @Override
    public Map<String, Naming> of(UUID subject) {
        return caseloads.findByIdOptional(subject).map(this::told).orElse(Map.of());
    }

    private Map<String, Naming> told(Caseload caseload) {
        var told = new TreeMap<>(arrangements.audience(caseload.arrangementId()));
        told.keySet().removeAll(caseload.criteria().origins());
        return told;
    }
}
