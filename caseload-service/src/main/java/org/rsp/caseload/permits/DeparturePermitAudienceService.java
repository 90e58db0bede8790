package org.rsp.caseload.permits;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.rsp.caseload.cases.PersonService;
import org.rsp.platform.access.WiderRows;
import org.rsp.platform.audit.AuditSubject;
import org.rsp.platform.events.Audience;
import org.rsp.platform.events.EventData;
import org.rsp.platform.ids.Naming;

/**
 * Who hears of a permit: the services of the platform, the custodian of the person's case, and nobody else. The custodian hears it also while the case is
 * sealed: whoever turns people back must know, and the event says no reason.
 */
@ApplicationScoped
class DeparturePermitAudienceService implements Audience {

    private final DeparturePermitRepository permits;
    private final PersonService persons;
    private final WiderRows wider;

    DeparturePermitAudienceService(DeparturePermitRepository permits, PersonService persons, WiderRows wider) {
        this.permits = permits;
        this.persons = persons;
        this.wider = wider;
    }

    @Override
    public Class<? extends EventData> events() {
        return DeparturePermitEvent.class;
    }

    @Override
    public Optional<AuditSubject> about(UUID subject) {
        return found(subject).map(p -> new AuditSubject(p.caseId(), p.individualId()));
    }

    @Override
    public Map<String, Naming> of(UUID subject) {
        return found(subject)
                .map(p -> persons.custodianBesideTheSeal(p.caseId()))
                .orElse(Map.of());
    }

    /** Also where what stopped it was done at another custodian. */
    private Optional<DeparturePermit> found(UUID subject) {
        return wider.asService(() -> permits.find(subject));
    }
}
