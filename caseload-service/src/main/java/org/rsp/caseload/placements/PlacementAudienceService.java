package org.rsp.caseload.placements;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.rsp.caseload.cases.PersonService;
import org.rsp.platform.access.FieldClass;
import org.rsp.platform.audit.AuditSubject;
import org.rsp.platform.events.Audience;
import org.rsp.platform.events.EventData;
import org.rsp.platform.ids.Naming;

/** Who hears of a placement: who may be told what is claimed of the person's case. */
@ApplicationScoped
class PlacementAudienceService implements Audience {

    private final PlacementRepository placements;
    private final PersonService persons;

    PlacementAudienceService(PlacementRepository placements, PersonService persons) {
        this.placements = placements;
        this.persons = persons;
    }

    @Override
    public Class<? extends EventData> events() {
        return PlacementEvent.class;
    }

    @Override
    public Optional<AuditSubject> about(UUID subject) {
        return placements.find(subject).map(p -> new AuditSubject(p.caseId(), p.individualId()));
    }

    @Override
    public Map<String, Naming> of(UUID subject) {
        return placements
                .find(subject)
                .map(p -> persons.audience(p.caseId(), FieldClass.P3))
                .orElse(Map.of());
    }
}
