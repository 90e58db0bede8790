package org.rsp.returns.identification;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.rsp.platform.access.WiderRows;
import org.rsp.platform.audit.AuditSubject;
import org.rsp.platform.events.Audience;
import org.rsp.platform.events.EventData;
import org.rsp.platform.ids.Naming;
import org.rsp.returns.disclosure.InboxNoticeService;
import org.rsp.returns.returns.KnownReturnService;

/** Who hears of an identification: who hears of the return. The state that is asked hears that something waits in its inbox, and of no other act. */
@ApplicationScoped
class IdentificationAudienceService implements Audience {

    private final IdentificationRepository identifications;
    private final KnownReturnService returns;
    private final InboxNoticeService notices;
    private final WiderRows wider;

    IdentificationAudienceService(
            IdentificationRepository identifications,
            KnownReturnService returns,
            InboxNoticeService notices,
            WiderRows wider) {
        this.identifications = identifications;
        this.returns = returns;
        this.notices = notices;
        this.wider = wider;
    }

    @Override
    public Class<? extends EventData> events() {
        return IdentificationEvent.class;
    }

    @Override
    public Optional<AuditSubject> about(UUID subject) {
        return found(subject).map(Identification::whom);
    }

    @Override
    public Map<String, Naming> of(UUID subject) {
        return found(subject).map(i -> returns.audience(i.returnId())).orElse(Map.of());
    }

    /** The same act, as the state that is asked is told of it. */
    @Override
    public Optional<Farewell> farewell(UUID subject, EventData event) {
        return event instanceof IdentificationEvent.Requested
                ? found(subject)
                        .flatMap(IdentificationInboxService::entry)
                        .map(entry -> notices.received(subject, entry.requested()))
                : Optional.empty();
    }

    private Optional<Identification> found(UUID subject) {
        return wider.asSystem(() -> identifications.find(subject));
    }
}
