package org.rsp.returns.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.rsp.platform.audit.AuditSubject;
import org.rsp.platform.events.Audience;
import org.rsp.platform.events.EventData;
import org.rsp.platform.ids.Naming;

/** Who hears that something waits in an inbox: the state whose inbox it is, as long as it waits there of somebody who is cleared. */
@ApplicationScoped
class InboxAudienceService implements Audience {

    private final InboxNoticeService notices;

    InboxAudienceService(InboxNoticeService notices) {
        this.notices = notices;
    }

    @Override
    public Class<? extends EventData> events() {
        return InboxEvent.class;
    }

    @Override
    public Optional<AuditSubject> about(UUID subject) {
        return notices.find(subject).map(InboxEntry::about);
    }

    @Override
    public Map<String, Naming> of(UUID subject) {
        return notices.find(subject)
                .filter(notices::isWaiting)
                .map(entry -> notices.names(entry.requested()))
                .orElse(Map.of());
    }
}
