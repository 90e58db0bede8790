package org.rsp.returns.checklist;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.rsp.platform.access.WiderRows;
import org.rsp.platform.audit.AuditSubject;
import org.rsp.platform.events.Audience;
import org.rsp.platform.events.EventData;
import org.rsp.platform.ids.Naming;
import org.rsp.returns.returns.KnownReturnService;

/** Who hears of an answer to the checklist: who hears of the return. */
@ApplicationScoped
class ChecklistAnswerAudienceService implements Audience {

    private final ChecklistAnswerRepository answers;
    private final KnownReturnService returns;
    private final WiderRows wider;

    ChecklistAnswerAudienceService(ChecklistAnswerRepository answers, KnownReturnService returns, WiderRows wider) {
        this.answers = answers;
        this.returns = returns;
        this.wider = wider;
    }

    @Override
    public Class<? extends EventData> events() {
        return ChecklistAnswerEvent.class;
    }

    @Override
    public Optional<AuditSubject> about(UUID subject) {
        return found(subject).map(a -> new AuditSubject(a.caseId(), a.individualId()));
    }

    @Override
    public Map<String, Naming> of(UUID subject) {
        return found(subject).map(a -> returns.audience(a.returnId())).orElse(Map.of());
    }

    private Optional<ChecklistAnswer> found(UUID subject) {
        return wider.asSystem(() -> answers.find(subject));
    }
}
