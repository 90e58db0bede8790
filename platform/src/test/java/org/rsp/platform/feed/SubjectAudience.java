package org.rsp.platform.feed;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.rsp.platform.crypto.Tokens;
import org.rsp.platform.events.Audience;
import org.rsp.platform.events.EventData;
import org.rsp.platform.ids.Naming;

/** Who hears of the subjects of a test: whom the test admits, as long as it does. */
@ApplicationScoped
class SubjectAudience implements Audience {

    private final Tokens tokens;
    private final Map<UUID, String> admitted = new ConcurrentHashMap<>();

    SubjectAudience(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Their events: {@code proof.subject.changed.v1}. */
    sealed interface SubjectEvent extends EventData {

        record Changed(UUID subjectId) implements SubjectEvent {}
    }

    void admit(UUID subject, String organisation) {
        admitted.put(subject, organisation);
    }

    void forget(UUID subject) {
        admitted.remove(subject);
    }

    @Override
    public Class<? extends EventData> events() {
        return SubjectEvent.class;
    }

    @Override
    public Map<String, Naming> of(UUID subject) {
        var organisation = admitted.get(subject);
        return organisation == null ? Map.of() : Map.of(organisation, tokens.naming(organisation));
    }
}
