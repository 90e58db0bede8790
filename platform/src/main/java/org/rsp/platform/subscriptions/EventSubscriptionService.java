package org.rsp.platform.subscriptions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.audit.Audit;
import org.rsp.platform.audit.AuditAction;
import org.rsp.platform.audit.AuditedRequest;
import org.rsp.platform.events.Audiences;
import org.rsp.platform.http.Answer;
import org.rsp.platform.http.Call;
import org.rsp.platform.http.Cursor;
import org.rsp.platform.http.OnceOnly;
import org.rsp.platform.http.Page;
import org.rsp.platform.http.PageRequest;
import org.rsp.platform.http.Pages;
import org.rsp.platform.identity.Actor;
import org.rsp.platform.identity.Caller;
import org.rsp.platform.ids.Ids;
import org.rsp.platform.problem.Refusal;
import org.rsp.platform.subscriptions.EventSubscriptionRequests.NewEventSubscription;

/** What can be done with subscriptions; each call is one transaction. One goes on at a time, so that no event is told twice. */
@ApplicationScoped
class EventSubscriptionService {

    private static final String GOES_ON = "FOLLOWING";
    private static final String ENDED = "ENDED";

    private final EventSubscriptionRepository subscriptions;
    private final Audiences audiences;
    private final Caller caller;
    private final OnceOnly onceOnly;
    private final Pages pages;
    private final Audit audit;
    private final AuditedRequest request;
    private final Ids ids;
    private final Clock clock;

    EventSubscriptionService(
            EventSubscriptionRepository subscriptions,
            Audiences audiences,
            Caller caller,
            OnceOnly onceOnly,
            Pages pages,
            Audit audit,
            AuditedRequest request,
            Ids ids,
            Clock clock) {
        this.subscriptions = subscriptions;
        this.audiences = audiences;
        this.caller = caller;
        this.onceOnly = onceOnly;
        this.pages = pages;
        this.audit = audit;
        this.request = request;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional
    Answer<EventSubscriptionView> begin(Call call, NewEventSubscription body) {
        var actor = caller.actor();
        return onceOnly.perform(
                call, actor, "beginEventSubscription", "", body, () -> begun(body, actor), id -> read(id, actor));
    }

    private Answer<EventSubscriptionView> begun(NewEventSubscription body, Actor actor) {
        var types = body.types();
        if (types != null && !audiences.types().containsAll(types)) {
            throw Refusal.field(
                    "/types", "TYPE", "Name types of the event catalogue of this service, or leave types out for all.");
        }
        if (subscriptions.isFollowing(actor)) {
            throw Refusal.notOpen(GOES_ON, List.of("endEventSubscription"));
        }
        var begun = new EventSubscription(
                ids.next(),
                actor.organisation(),
                types == null ? null : types.stream().distinct().sorted().toList(),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        subscriptions.persistAndFlush(begun);
        note(AuditAction.WRITE, begun.id(), actor);
        return answer(begun);
    }

    @Transactional
    Answer<EventSubscriptionView> end(UUID id, Call call) {
        var actor = caller.actor();
        return onceOnly.perform(
                call, actor, "endEventSubscription", id, "", () -> ended(id, actor), known -> read(known, actor));
    }

    private Answer<EventSubscriptionView> ended(UUID id, Actor actor) {
        var subscription = subscriptions.lock(id, actor);
        if (subscription.isEnded()) {
            throw Refusal.notOpen(ENDED, List.of("beginEventSubscription"));
        }
        subscription.end(clock.instant().truncatedTo(ChronoUnit.MICROS));
        note(AuditAction.WRITE, id, actor);
        return answer(subscription);
    }

    @Transactional
    Answer<EventSubscriptionView> get(UUID id) {
        return read(id, caller.actor());
    }

    @Transactional
    Page<EventSubscriptionView> list(PageRequest page) {
        var actor = caller.actor();
        note(AuditAction.SEARCH, null, actor);
        var rows = subscriptions.page(page, actor).stream()
                .map(EventSubscriptionView::of)
                .toList();
        return pages.page(rows, page, view -> Cursor.Key.at(view.begunAt(), view.id()));
    }

    private Answer<EventSubscriptionView> read(UUID id, Actor actor) {
        var subscription = subscriptions.get(id, actor);
        note(AuditAction.READ, id, actor);
        return answer(subscription);
    }

    /** About nobody, but who follows what from when is worth knowing. */
    private void note(AuditAction action, @Nullable UUID id, Actor actor) {
        audit.record(request.entry(actor, action).on(id).allowed(Stream.of("ACC-12")));
    }

    private static Answer<EventSubscriptionView> answer(EventSubscription subscription) {
        return Answer.of(subscription.id(), subscription.version(), EventSubscriptionView.of(subscription));
    }
}
