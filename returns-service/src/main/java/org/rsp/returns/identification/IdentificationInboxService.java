package org.rsp.returns.identification;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.rsp.platform.identity.Actor;
import org.rsp.returns.disclosure.InboxEntry;
import org.rsp.returns.disclosure.InboxKind;
import org.rsp.returns.disclosure.InboxSource;
import org.rsp.returns.disclosure.InboxStatus;

/** Puts the question whether a person is its national into a state's inbox, as long as it is asked. */
@ApplicationScoped
class IdentificationInboxService implements InboxSource {

    private final IdentificationRepository identifications;

    IdentificationInboxService(IdentificationRepository identifications) {
        this.identifications = identifications;
    }

    @Override
    public InboxKind kind() {
        return InboxKind.IDENTIFICATION;
    }

    @Override
    public List<InboxEntry> waiting(String requested, Optional<UUID> before, int most) {
        return identifications.waiting(requested, before, most).stream()
                .flatMap(found -> entry(found).stream())
                .toList();
    }

    @Override
    public Optional<InboxEntry> find(UUID id) {
        return identifications.find(id).flatMap(IdentificationInboxService::entry);
    }

    @Override
    public List<String> open(InboxEntry entry, Actor actor) {
        return identifications
                .find(entry.id())
                .map(found -> found.openToTheState(actor))
                .orElse(List.of());
    }

    /** As the state sees it that is asked, or has answered; empty where none is, or where what it has answered is looked into. */
    static Optional<InboxEntry> entry(Identification of) {
        var requested = of.requested();
        var requestedOn = of.requestedOn();
        return requested == null || requestedOn == null
                ? Optional.empty()
                : status(of)
                        .map(status -> new InboxEntry(
                                of.id(),
                                of.entryVersion(),
                                InboxKind.IDENTIFICATION,
                                requested,
                                of.returnId(),
                                of.whom(),
                                status,
                                requestedOn,
                                of.answerBy()));
    }

    private static Optional<InboxStatus> status(Identification of) {
        return switch (of.state()) {
            case REQUESTED, UNANSWERED -> Optional.of(InboxStatus.WAITING);
            case CONFIRMED, DENIED -> Optional.of(InboxStatus.ANSWERED);
            case COLLECTING, STATELESS_REVIEW, STATELESS -> Optional.empty();
        };
    }
}
