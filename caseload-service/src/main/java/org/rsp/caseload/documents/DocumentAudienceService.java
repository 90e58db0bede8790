package org.rsp.caseload.documents;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.rsp.caseload.cases.PersonService;
import org.rsp.platform.audit.AuditSubject;
import org.rsp.platform.events.Audience;
import org.rsp.platform.events.EventData;
import org.rsp.platform.ids.Naming;

/** Who hears of a document: who hears of the person's case and may be told that there is a document. */
@ApplicationScoped
class DocumentAudienceService implements Audience {

    private final IdentityDocumentRepository documents;
    private final PersonService persons;

    DocumentAudienceService(IdentityDocumentRepository documents, PersonService persons) {
        this.documents = documents;
        this.persons = persons;
    }

    @Override
    public Class<? extends EventData> events() {
        return DocumentEvent.class;
    }

    @Override
    public Optional<AuditSubject> about(UUID subject) {
        return documents.findByIdOptional(subject).map(d -> new AuditSubject(d.caseId(), d.individualId()));
    }

    @Override
    public Map<String, Naming> of(UUID subject) {
        return documents.findByIdOptional(subject).map(this::audience).orElse(Map.of());
    }

    private Map<String, Naming> audience(IdentityDocument document) {
        var told = new TreeMap<>(persons.audience(document.caseId(), document.existence()));
        told.keySet().removeIf(document::isKeptFrom);
        return told;
    }
}
