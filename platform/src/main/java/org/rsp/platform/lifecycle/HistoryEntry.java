package org.rsp.platform.lifecycle;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.lifecycle.Acts.By;

/** One act that was done: who, when, from where to where, and why as a code. Written once, never changed. */
@Entity
@Table(name = "history")
public class HistoryEntry {

    /** Which version of which resource the act made. */
    @Embeddable
    public record Key(UUID resource, long version) implements Serializable {}

    @EmbeddedId
    private Key id;

    /** None in entries older than the column. */
    @Column(updatable = false)
    private @Nullable String procedure;

    @Column(updatable = false)
    private String act;

    @Column(name = "from_state", updatable = false)
    private @Nullable String from;

    @Column(name = "to_state", updatable = false)
    private String to;

    @Column(updatable = false)
    private @Nullable String reason;

    @Column(name = "done_at", updatable = false)
    private Instant at;

    @Column(updatable = false)
    private String organisation;

    @Column(updatable = false)
    private String subject;

    protected HistoryEntry() {}

    /** The entry of the act that made the resource's present version. */
    public static HistoryEntry of(
            Versioned resource, String act, @Nullable Enum<?> from, Enum<?> to, @Nullable String reason, By by) {
        var entry = new HistoryEntry();
        entry.id = new Key(resource.id(), resource.version());
        entry.procedure = procedure(to);
        entry.act = act;
        entry.from = from == null ? null : from.name();
        entry.to = to.name();
        entry.reason = reason;
        entry.at = by.at();
        entry.organisation = by.actor().organisation();
        entry.subject = by.actor().subject();
        return entry;
    }

    /** {@code specific-need} of a {@code SpecificNeedState}: as its page is called. */
    private static String procedure(Enum<?> state) {
        return state.getDeclaringClass()
                .getSimpleName()
                .replaceAll("State$", "")
                .replaceAll("([a-z])([A-Z])", "$1-$2")
                .toLowerCase(Locale.ROOT);
    }

    /** The name of the procedure that the resource lives. */
    public Optional<String> procedure() {
        return Optional.ofNullable(procedure);
    }

    /** Whether the act left the state as it was. */
    public boolean isWithinState() {
        return to.equals(from);
    }

    public String to() {
        return to;
    }

    public UUID resource() {
        return id.resource();
    }

    public long version() {
        return id.version();
    }

    /** The operation by which it was done; what the same act did to other resources is written down under it too. */
    public String act() {
        return act;
    }

    public Instant at() {
        return at;
    }

    public String organisation() {
        return organisation;
    }

    /** What a reader of the timeline is told: the organisation that acted, not the person's account, and the minute (ACC-16). */
    public TimelineView view() {
        return new TimelineView(id.version(), act, from, to, reason, at.truncatedTo(ChronoUnit.MINUTES), organisation);
    }
}
