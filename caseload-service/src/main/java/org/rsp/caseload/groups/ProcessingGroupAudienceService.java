package org.rsp.caseload.groups;

import static java.util.stream.Collectors.toUnmodifiableSet;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.rsp.caseload.cases.PersonService;
import org.rsp.platform.access.CaseFacts;
import org.rsp.platform.audit.AuditSubject;
import org.rsp.platform.events.Audience;
import org.rsp.platform.events.EventData;
import org.rsp.platform.ids.Naming;

/** Who hears of a processing group: its custodian alone, and nobody while only some of its staff may know of everybody in it (PGR-6). */
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
        return groups.findByIdOptional(subject)
                .flatMap(ProcessingGroup::focalPoint)
                .map(GroupMembership::subject);
    }

    @Override
    public Map<String, Naming> of(UUID subject) {
        return groups.findByIdOptional(subject).map(this::custodian).orElse(Map.of());
    }

    private Map<String, Naming> custodian(ProcessingGroup group) {
        var cases = group.memberships().stream().map(GroupMembership::caseId).collect(toUnmodifiableSet());
        if (persons.facts(cases).values().stream().anyMatch(CaseFacts::sealed)) {
            return Map.of();
        }
        var told = new TreeMap<String, Naming>();
        group.focalPoint().ifPresent(focal -> told.putAll(persons.audience(focal.caseId())));
        told.keySet().retainAll(Set.of(group.custodian()));
        return told;
    }
}
