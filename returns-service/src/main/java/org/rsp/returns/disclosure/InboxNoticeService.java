package org.rsp.returns.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.rsp.platform.access.WiderRows;
import org.rsp.platform.crypto.Tokens;
import org.rsp.platform.events.Audience.Farewell;
import org.rsp.platform.ids.Naming;
import org.rsp.platform.ids.PersonalId;
import org.rsp.platform.lifecycle.Acts;

/** Tells a state that something waits in its inbox, beside the event by which the others hear of the same act, and by an id that is this state's alone. */
@ApplicationScoped
public class InboxNoticeService {

    private final Instance<InboxSource> sources;
    private final DisclosureService disclosures;
    private final WiderRows wider;
    private final Tokens tokens;
    private final Acts acts;
    private final Clock clock;

    InboxNoticeService(
            @Any Instance<InboxSource> sources,
            DisclosureService disclosures,
            WiderRows wider,
            Tokens tokens,
            Acts acts,
            Clock clock) {
        this.sources = sources;
        this.disclosures = disclosures;
        this.wider = wider;
        this.tokens = tokens;
        this.acts = acts;
        this.clock = clock;
    }

    /** What an audience tells the state in the transaction in which the entry is put there. */
    public Farewell received(UUID entryId, String requested) {
        return new Farewell(names(requested), new InboxEvent.RequestReceived(new PersonalId(entryId)));
    }

    Map<String, Naming> names(String requested) {
        return Map.of(requested, tokens.naming(requested));
    }

    /** Whosever inbox it is in. */
    Optional<InboxEntry> find(UUID entryId) {
        return wider.asSystem(() -> sources.stream()
                .flatMap(source -> source.find(entryId).stream())
                .findFirst());
    }

    /**
     * Whether the state finds it in its inbox now: an event of what it cannot read would tell why. G1 is asked beside the transaction in
     * which the event is handed out; where nobody answers the event says nothing, and the inbox says it later.
     */
    boolean isWaiting(InboxEntry entry) {
        var actor = acts.byTheClock(clock.instant()).actor();
        return entry.status() == InboxStatus.WAITING
                && disclosures
                        .findReadable(entry.returnId(), entry.requested(), actor)
                        .isPresent();
    }
}
