package org.rsp.returns.readmission;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.rsp.platform.audit.AuditSubject;
import org.rsp.platform.identity.Actor;
import org.rsp.returns.disclosure.InboxEntry;
import org.rsp.returns.disclosure.InboxKind;
import org.rsp.returns.disclosure.InboxSource;
import org.rsp.returns.disclosure.InboxStatus;

/** Puts requests for readmission into the inboxes of the states that are asked. */
@ApplicationScoped
class ReadmissionInboxService implements InboxSource {

    private final ReadmissionRequestRepository requests;

    ReadmissionInboxService(ReadmissionRequestRepository requests) {
        this.requests = requests;
    }

    @Override
    public InboxKind kind() {
        return InboxKind.READMISSION;
    }

    @Override
    public List<InboxEntry> waiting(String requested, Optional<UUID> before, int most) {
        return requests.waitingFor(requested, before, most).stream()
                .map(ReadmissionInboxService::entry)
                .toList();
    }

    @Override
    public Optional<InboxEntry> find(UUID id) {
        return requests.find(id).map(ReadmissionInboxService::entry);
    }

    @Override
    public List<String> open(InboxEntry entry, Actor actor) {
        return requests.find(entry.id()).map(request -> request.open(actor)).orElse(List.of());
    }

    static InboxEntry entry(ReadmissionRequest request) {
        return new InboxEntry(
                request.id(),
                request.version(),
                InboxKind.READMISSION,
                request.requested(),
                request.returnId(),
                new AuditSubject(request.caseId(), request.individualId()),
                request.isUnanswered() ? InboxStatus.WAITING : InboxStatus.ANSWERED,
                request.sentOn(),
                request.replyBy());
    }
}
