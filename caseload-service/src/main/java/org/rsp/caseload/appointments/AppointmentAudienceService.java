package org.rsp.caseload.appointments;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.rsp.caseload.cases.PersonService;
import org.rsp.platform.audit.AuditSubject;
import org.rsp.platform.events.Audience;
import org.rsp.platform.events.EventData;
import org.rsp.platform.ids.Naming;

/** Who hears of an appointment: the custodian of the person's case alone. */
@ApplicationScoped
class AppointmentAudienceService implements Audience {

    private final AppointmentRepository appointments;
    private final PersonService persons;

    AppointmentAudienceService(AppointmentRepository appointments, PersonService persons) {
        this.appointments = appointments;
        this.persons = persons;
    }

    @Override
    public Class<? extends EventData> events() {
        return AppointmentEvent.class;
    }

    @Override
    public Optional<AuditSubject> about(UUID subject) {
        return appointments.find(subject).map(found -> new AuditSubject(found.caseId(), found.individualId()));
    }

    @Override
    public Map<String, Naming> of(UUID subject) {
        return appointments
                .find(subject)
                .map(found -> persons.custodianAlone(found.caseId()))
                .orElse(Map.of());
    }
}
