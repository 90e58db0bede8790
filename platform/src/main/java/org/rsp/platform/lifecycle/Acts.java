package org.rsp.platform.lifecycle;

import static java.util.stream.Collectors.toUnmodifiableSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.rsp.platform.access.Decision;
import org.rsp.platform.access.FieldClass;
import org.rsp.platform.access.Told;
import org.rsp.platform.audit.Audit;
import org.rsp.platform.audit.AuditAction;
import org.rsp.platform.audit.AuditEntry;
import org.rsp.platform.audit.AuditSubject;
import org.rsp.platform.audit.AuditedRequest;
import org.rsp.platform.events.Audiences;
import org.rsp.platform.events.EventData;
import org.rsp.platform.events.Outbox;
import org.rsp.platform.events.OutgoingEvent;
import org.rsp.platform.http.Cursor;
import org.rsp.platform.http.OnceOnly;
import org.rsp.platform.http.Page;
import org.rsp.platform.http.PageRequest;
import org.rsp.platform.http.Pages;
import org.rsp.platform.identity.Actor;
import org.rsp.platform.identity.Caller;
import org.rsp.platform.identity.Role;

/**
 * What every act needs, and the place where what it leaves behind is kept: one history entry and one event a version,
 * and for every act, reading and list its entry in the audit.
 */
@ApplicationScoped
public class Acts {

    private final Caller caller;
    private final OnceOnly onceOnly;
    private final Pages pages;
    private final History history;
    private final Outbox outbox;
    private final Audiences audiences;
    private final Audit audit;
    private final AuditedRequest request;
    private final Instance<Sequel> sequels;
    private final Clock clock;
    private final String service;
    private final String area;

    Acts(
            Caller caller,
            OnceOnly onceOnly,
            Pages pages,
            History history,
            Outbox outbox,
            Audiences audiences,
            Audit audit,
            AuditedRequest request,
            @Any Instance<Sequel> sequels,
            Clock clock,
            @ConfigProperty(name = "quarkus.application.name") String service,
            @ConfigProperty(name = "quarkus.rest.path") String path) {
        this.caller = caller;
        this.onceOnly = onceOnly;
        this.pages = pages;
        this.history = history;
        this.outbox = outbox;
        this.audiences = audiences;
        this.audit = audit;
        this.request = request;
        this.sequels = sequels;
        this.clock = clock;
        this.service = service;
        this.area = path.substring(1, path.indexOf('/', 1));
    }

    /** Who acts, and when: one instant, taken when the resource is locked, for everything in the act. */
    public record By(Actor actor, Instant at) {

        /** What may be told of the time to anybody who reads the resource: two readers cannot join what they have by a minute (ACC-16). */
        public Instant minute() {
            return at.truncatedTo(ChronoUnit.MINUTES);
        }

        /** The civil day, UTC. */
        public LocalDate today() {
            return at.atZone(ZoneOffset.UTC).toLocalDate();
        }
    }

    /**
     * What an act leaves behind.
     *
     * @param also what the same act did to other resources of the kind, which the caller has locked
     */
    public record Done(HistoryEntry entry, EventData event, List<Also> also) {

        public Done(HistoryEntry entry, EventData event) {
            this(entry, event, List.of());
        }

        /** With what the act did to another resource. */
        public Done and(Versioned other, Done there) {
            return new Done(
                    entry,
                    event,
                    Stream.concat(also.stream(), Stream.of(new Also(other, there)))
                            .toList());
        }
    }

    /** Another resource that an act changed, or made, and what it leaves behind there. */
    public record Also(Versioned resource, Done done) {}

    /** A desk at which one kind of resource is dealt with. */
    public <S extends Enum<S>, T extends Transition<S>, R extends Versioned, V> Desk<S, T, R, V> desk(
            Lifecycle<S, T> procedure, Visible<R> resources, Desk.Showing<R, V> view) {
        return new Desk<>(this, procedure, resources, view);
    }

    Actor actor() {
        return caller.actor();
    }

    OnceOnly onceOnly() {
        return onceOnly;
    }

    Pages pages() {
        return pages;
    }

    By by(Actor actor) {
        return new By(actor, clock.instant());
    }

    /** The platform itself, by the clock: for no organisation. */
    public By byTheClock(Instant at) {
        return new By(new Actor(service, service, Caller.NOBODY, Set.of(Role.SERVICE)), at);
    }

    /** Keeps what was done beside the act of a request: by the clock, or in the name of another organisation, whose the transaction is then. */
    public void keepBeside(Versioned resource, Done done) {
        tell(done, resource);
        done.also().forEach(also -> tell(also.done(), also.resource()));
    }

    void keep(Done done, Versioned resource, Told<?> shown, Actor actor) {
        keepBeside(resource, done);
        var whom = Stream.concat(Stream.of(resource), done.also().stream().map(Also::resource))
                .flatMap(each -> each.subjects().stream())
                .toList();
        touched(AuditAction.WRITE, resource, whom, shown.decision(), shown.released(), actor);
    }

    /** What the platform found of itself, with nobody asking: kept and told like an act. In a transaction. */
    public void noticed(Done done) {
        tell(done);
    }

    private void tell(Done done, Versioned resource) {
        tell(done);
        sequels.forEach(sequel -> sequel.of(resource, done.entry()).forEach(this::tell));
    }

    private void tell(Done done) {
        var entry = done.entry();
        history.append(entry);
        var event = outgoing(entry, done.event());
        noteSent(outbox.append(event, audiences.of(entry.resource(), done.event())), event);
        audiences.farewell(entry.resource(), done.event()).ifPresent(farewell -> {
            var last = outgoing(entry, farewell.event());
            noteSent(outbox.appendFor(farewell.to(), last), last);
        });
    }

    private OutgoingEvent outgoing(HistoryEntry entry, EventData data) {
        return new OutgoingEvent(
                EventData.type(area, data.getClass()), entry.resource(), entry.version(), entry.at(), data);
    }

    private void noteSent(Map<String, UUID> sent, OutgoingEvent event) {
        audiences
                .about(event.subject(), event.type())
                .ifPresent(whom -> sent.forEach(
                        (to, id) -> audit.record(AuditEntry.delivery(to, service, event.type(), id, whom))));
    }

    void read(Versioned resource, Decision decision, Set<FieldClass> released, Actor actor) {
        touched(AuditAction.READ, resource, resource.subjects(), decision, released, actor);
    }

    /** A page of what is kept of one person. */
    void read(AuditSubject whom, Decision decision, List<?> shown) {
        audit.record(request.entry(actor(), AuditAction.READ)
                .on(whom.individualId())
                .about(List.of(whom))
                .releasing(shown.stream()
                        .flatMap(line -> decision.released(line.getClass()).stream())
                        .collect(toUnmodifiableSet()))
                .allowed(Stream.of(decision.rule())));
    }

    /** What is worked out about one person and kept nowhere: written down as a reading of that person. */
    public <V> V workedOut(AuditSubject whom, Decision decision, V shown) {
        read(whom, decision, List.of(shown));
        return shown;
    }

    private void touched(
            AuditAction action,
            Versioned resource,
            List<AuditSubject> whom,
            Decision decision,
            Set<FieldClass> released,
            Actor actor) {
        audit.record(request.entry(actor, action)
                .on(resource.id())
                .about(whom)
                .releasing(released)
                .allowed(Stream.of(decision.rule())));
    }

    <L> void found(List<Told<L>> shown, List<AuditSubject> whom) {
        audit.record(request.entry(actor(), AuditAction.SEARCH)
                .about(whom)
                .releasing(
                        shown.stream().flatMap(line -> line.released().stream()).collect(toUnmodifiableSet()))
                .allowed(shown.stream().map(Told::rule)));
    }

    Page<TimelineView> timeline(Versioned resource, UUID said, PageRequest page) {
        return pages.page(history.list(resource.id(), page), page, line -> new Cursor.Key(line.version(), said));
    }
}
