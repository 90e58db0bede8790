package org.rsp.returns.movements;

import static java.util.stream.Collectors.toUnmodifiableMap;

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

/** Who hears of a passage: who hears of the return. That somebody was restrained the custodian hears alone. */
@ApplicationScoped
class PassageAudienceService implements Audience {

    private final PassageRepository passages;
    private final KnownReturnService returns;
    private final WiderRows wider;

    PassageAudienceService(PassageRepository passages, KnownReturnService returns, WiderRows wider) {
        this.passages = passages;
        this.returns = returns;
        this.wider = wider;
    }

    @Override
    public Class<? extends EventData> events() {
        return PassageEvent.class;
    }

    @Override
    public Optional<AuditSubject> about(UUID subject) {
        return found(subject).map(p -> new AuditSubject(p.caseId(), p.individualId()));
    }

    @Override
    public Map<String, Naming> of(UUID subject) {
        return found(subject).map(p -> returns.audience(p.returnId())).orElse(Map.of());
    }

    @Override
    public Map<String, Naming> of(UUID subject, EventData event) {
        if (!(event instanceof PassageEvent.RestraintRecordedIn restrained)) {
            return of(subject);
        }
        return of(subject).entrySet().stream()
                .filter(to -> to.getKey().equals(restrained.custodian()))
                .collect(toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private Optional<Passage> found(UUID subject) {
        return wider.asSystem(() -> passages.find(subject));
    }
}
