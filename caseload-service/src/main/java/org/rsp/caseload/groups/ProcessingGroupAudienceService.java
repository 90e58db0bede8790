package org.rsp.caseload.groups;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.rsp.caseload.cases.PersonService;
import org.rsp.platform.audit.AuditSubject;
import org.rsp.platform.events.Audience;
import org.rsp.platform.events.EventData;
import org.rsp.platform.ids.Naming;

/** Who hears of a processing group: its custodian alone. */
@ApplicationScoped
class ProcessingGroupAudienceService implements Audience {

    private final ProcessingGroupRepository groups;
    private final PersonService persons;

    ProcessingGroupAudienceService(ProcessingGroupRepository groups, PersonService persons) {
        this.groups = groups;
        this.persons = persons;
    }

    @Override
    public Class<? extends EventData> events() {
        return ProcessingGroupEvent.class;
    }

    @Override
    public Optional<AuditSubject> about(UUID subject) {
        return groups.findByIdOptional(subject).map(group -> group.focalPoint().subject());
    }

    @Override
    public Map<String, Naming> of(UUID subject) {
        return groups.findByIdOptional(subject).map(this::custodian).orElse(Map.of());
    }

    private Map<String, Naming> custodian(ProcessingGroup group) {
        var told = new TreeMap<>(persons.audience(group.focalPoint().caseId()));
        told.keySet().retainAll(Set.of(group.custodian()));
        return told;
    }
}
