package org.rsp.returns.readmission;

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

/** Who hears of a request for readmission: who hears of the return. The requested state hears that something waits in its inbox, and nothing else. */
@ApplicationScoped
class ReadmissionRequestAudienceService implements Audience {

    private final ReadmissionRequestRepository requests;
    private final KnownReturnService returns;
    private final InboxNoticeService notices;
    private final WiderRows wider;

    ReadmissionRequestAudienceService(
            ReadmissionRequestRepository requests,
            KnownReturnService returns,
            InboxNoticeService notices,
            WiderRows wider) {
        this.requests = requests;
        this.returns = returns;
        this.notices = notices;
        this.wider = wider;
    }

    @Override
    public Class<? extends EventData> events() {
        return ReadmissionRequestEvent.class;
    }

    @Override
    public Optional<AuditSubject> about(UUID subject) {
        return found(subject).map(r -> new AuditSubject(r.caseId(), r.individualId()));
    }

    @Override
    public Map<String, Naming> of(UUID subject) {
        return found(subject).map(r -> returns.audience(r.returnId())).orElse(Map.of());
    }

    @Override
    public Optional<Farewell> farewell(UUID subject, EventData event) {
        return event instanceof ReadmissionRequestEvent.Sent
                ? found(subject).map(r -> notices.received(r.id(), r.requested()))
                : Optional.empty();
    }

    private Optional<ReadmissionRequest> found(UUID subject) {
        return wider.asSystem(() -> requests.find(subject));
    }
}
