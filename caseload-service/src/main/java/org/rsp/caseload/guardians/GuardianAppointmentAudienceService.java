package org.rsp.caseload.guardians;

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

/** Who hears of a guardian: who may be told what is claimed of the child's case. */
@ApplicationScoped
class GuardianAppointmentAudienceService implements Audience {

    private final GuardianAppointmentRepository appointments;
    private final PersonService persons;

    GuardianAppointmentAudienceService(GuardianAppointmentRepository appointments, PersonService persons) {
        this.appointments = appointments;
        this.persons = persons;
    }

    @Override
    public Class<? extends EventData> events() {
        return GuardianAppointmentEvent.class;
    }

    @Override
    public Optional<AuditSubject> about(UUID subject) {
        return appointments.find(subject).map(a -> new AuditSubject(a.caseId(), a.individualId()));
    }

    @Override
    public Map<String, Naming> of(UUID subject) {
        return appointments
                .find(subject)
                .map(a -> persons.audience(a.caseId(), FieldClass.P3))
                .orElse(Map.of());
    }
}
