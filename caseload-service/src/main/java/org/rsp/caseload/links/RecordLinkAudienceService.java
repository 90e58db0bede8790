package org.rsp.caseload.links;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.rsp.caseload.cases.PersonService;
import org.rsp.platform.access.Access;
import org.rsp.platform.access.ArrangementFacts;
import org.rsp.platform.audit.AuditSubject;
import org.rsp.platform.events.Audience;
import org.rsp.platform.events.EventData;
import org.rsp.platform.ids.Naming;

/** Who hears of one side of a link: the custodian whose side it is, as long as the link exists for it (LNK-5). */
@ApplicationScoped
class RecordLinkAudienceService implements Audience {

    private final RecordLinkAccessService visible;
    private final PersonService persons;
    private final Access access;

    RecordLinkAudienceService(RecordLinkAccessService visible, PersonService persons, Access access) {
        this.visible = visible;
        this.persons = persons;
        this.access = access;
    }

    @Override
    public Class<? extends EventData> events() {
        return RecordLinkEvent.class;
    }

    @Override
    public Optional<AuditSubject> about(UUID subject) {
        return visible.existing(subject).stream()
                .findFirst()
                .map(own -> new AuditSubject(own.caseId(), own.individualId()));
    }

    @Override
    public Map<String, Naming> of(UUID subject) {
        return visible.existing(subject).stream()
                .findFirst()
                .map(this::custodian)
                .orElse(Map.of());
    }

    private Map<String, Naming> custodian(Counterpart own) {
        var facts = Objects.requireNonNull(persons.facts(Set.of(own.caseId())).get(own.caseId()));
        var told = new TreeMap<>(access.audience(facts, ArrangementFacts.NONE));
        told.keySet().retainAll(Set.of(own.custodian()));
        return told;
    }
}
