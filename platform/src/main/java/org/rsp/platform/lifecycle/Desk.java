package org.rsp.platform.lifecycle;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.rsp.platform.audit.AuditSubject;
import org.rsp.platform.http.Answer;
import org.rsp.platform.http.Call;
import org.rsp.platform.http.Cursor;
import org.rsp.platform.http.Page;
import org.rsp.platform.http.PageRequest;
import org.rsp.platform.http.Step;
import org.rsp.platform.identity.Actor;
import org.rsp.platform.lifecycle.Acts.By;
import org.rsp.platform.lifecycle.Acts.Done;

/**
 * The one way in which an act is done: the row's role is asked, a repeated request is answered again, the resource is
 * locked, its version compared, changed, and what that leaves behind is kept. It is also the one way in which anything
 * is shown, since it writes down what it shows. Must be called inside one transaction.
 */
public final class Desk<S extends Enum<S>, T extends Transition<S>, R extends Versioned, V> {

    private final Acts acts;
    private final Lifecycle<S, T> procedure;
    private final Visible<R> resources;
    private final BiFunction<R, Actor, V> view;

    Desk(Acts acts, Lifecycle<S, T> procedure, Visible<R> resources, BiFunction<R, Actor, V> view) {
        this.acts = acts;
        this.procedure = procedure;
        this.resources = resources;
        this.view = view;
    }

    /** A new resource and what its opening leaves behind. */
    public record Opened<R>(R resource, Done done) {}

    /** Opens a procedure. */
    public Answer<V> open(T act, Call call, Object command, Function<By, Opened<R>> opening) {
        var actor = permitted(act);
        return acts.onceOnly()
                .perform(
                        call,
                        actor,
                        procedure.operation(act),
                        "",
                        command,
                        () -> {
                            var opened = opening.apply(acts.by(actor));
                            return kept(opened.resource(), opened.done(), actor);
                        },
                        id -> read(id, actor));
    }

    /** Takes a step on the resource in the version the caller has seen. */
    public Answer<V> perform(T act, UUID id, Step step, Object command, BiFunction<R, By, Done> change) {
        var actor = permitted(act);
        return acts.onceOnly()
                .perform(
                        step,
                        actor,
                        procedure.operation(act),
                        id,
                        command,
                        () -> {
                            var resource = resources.lock(id, actor);
                            step.seen().mustBe(resource.version());
                            return kept(resource, change.apply(resource, acts.by(actor)), actor);
                        },
                        result -> read(result, actor));
    }

    public Answer<V> get(UUID id) {
        return read(id, acts.actor());
    }

    public Page<TimelineView> timeline(UUID id, PageRequest page) {
        return acts.timeline(look(id), page);
    }

    /** The resource itself, for what is shown beside its view. */
    public R look(UUID id) {
        return looked(id, acts.actor());
    }

    /** A page of what was found and is about nobody. */
    public <L> Page<L> list(List<L> oneMore, PageRequest page, Function<L, Cursor.Key> key) {
        acts.found(List.of(), Set.of());
        return Page.of(oneMore, page, key);
    }

    /** A page of cases, and of them the fields of these classes. */
    public <L> Page<L> list(
            List<L> oneMore,
            PageRequest page,
            Function<L, Cursor.Key> key,
            Function<L, AuditSubject> whom,
            Set<String> classes) {
        var found = Page.of(oneMore, page, key);
        acts.found(found.items().stream().map(whom).toList(), classes);
        return found;
    }

    public Actor actor() {
        return acts.actor();
    }

    private Actor permitted(T act) {
        var actor = acts.actor();
        procedure.permit(act, actor.roles());
        return actor;
    }

    private Answer<V> kept(R resource, Done done, Actor actor) {
        acts.keep(done, resource, actor);
        return answer(resource, actor);
    }

    private Answer<V> read(UUID id, Actor actor) {
        return answer(looked(id, actor), actor);
    }

    private R looked(UUID id, Actor actor) {
        var resource = resources.get(id, actor);
        acts.read(resource, actor);
        return resource;
    }

    private Answer<V> answer(R resource, Actor actor) {
        return Answer.of(resource.id(), resource.version(), view.apply(resource, actor));
    }
}
