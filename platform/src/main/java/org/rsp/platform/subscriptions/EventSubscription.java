package org.rsp.platform.subscriptions;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** That an organisation follows the events of this service, from a moment until it ends that. */
@Entity
@Table(name = "event_subscription")
class EventSubscription {

    @Id
    private UUID id;

    @Column(updatable = false)
    private String organisation;

    /** Absent: every type, those to come too. */
    @Column(updatable = false)
    private @Nullable List<String> types;

    @Column(name = "begun_at", updatable = false)
    private Instant begunAt;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    protected EventSubscription() {}

    EventSubscription(UUID id, String organisation, @Nullable List<String> types, Instant begunAt) {
        this.id = id;
        this.organisation = organisation;
        this.types = types;
        this.begunAt = begunAt;
    }

    void end(Instant at) {
        endedAt = at;
    }

    boolean isEnded() {
        return endedAt != null;
    }

    UUID id() {
        return id;
    }

    /** It begins and it ends: two versions. */
    long version() {
        return isEnded() ? 2 : 1;
    }

    Optional<List<String>> types() {
        return Optional.ofNullable(types);
    }

    Instant begunAt() {
        return begunAt;
    }

    @Nullable
    Instant endedAt() {
        return endedAt;
    }
}
