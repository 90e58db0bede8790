package org.rsp.platform.lifecycle;

import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.rsp.platform.access.Decision;
import org.rsp.platform.access.Told;
import org.rsp.platform.audit.AuditSubject;
import org.rsp.platform.http.Answer;
import org.rsp.platform.http.Call;
import org.rsp.platform.http.Cursor;
import org.rsp.platform.http.Page;
import org.rsp.platform.http.PageRequest;
import org.rsp.platform.http.Rows;
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
    private final Showing<R, V> view;

    Desk(Acts acts, Lifecycle<S, T> procedure, Visible<R> resources, Showing<R, V> view) {
        this.acts = acts;
        this.procedure = procedure;
        this.resources = resources;
        this.view = view;
    }

    /** Builds the view of a resource from what may be told of it. */
    @FunctionalInterface
    public interface Showing<R, V> {
        V of(R resource, Decision told, Actor actor);
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
                        List.of(step.seen().number(), command),
                        () -> {
                            var resource = resources.lock(id, actor);
                            step.seen().mustBe(resource.version());
                            return kept(resource, change.apply(resource, acts.by(actor)), actor);
                        },
                        // by the id that the caller says, which need not be the real one
                        _ -> read(id, actor));
    }

    public Answer<V> get(UUID id) {
        return read(id, acts.actor());
    }

    /** What was done to the resource, whose id is repeated in the cursor as the caller says it. */
    public Page<TimelineView> timeline(UUID id, PageRequest page) {
        return acts.timeline(look(id, TimelineView.class), id, page);
    }

    /** The resource itself, for what is shown of it in another view than its own. */
    public R look(UUID id, Class<?> shownAs) {
        var actor = acts.actor();
        return looked(resources.get(id, actor), shownAs, actor);
    }

    /** A page of what was found and is about nobody. */
    public <L> Page<L> list(List<Told<L>> oneMore, PageRequest page, Function<L, Cursor.Key> key) {
        return list(oneMore, told -> told, page, told -> key.apply(told.view()), _ -> List.of());
    }

    /** A page of what was found: what each row shows, and whom it is about. */
    public <F, L> Page<L> list(
            List<F> oneMore,
            Function<F, Told<L>> show,
            PageRequest page,
            Function<F, Cursor.Key> key,
            Function<F, List<AuditSubject>> whom) {
        return list(acts.pages().page(oneMore, page, key), show, whom);
    }

    /** The same of rows of which some were left out before. */
    public <F, L> Page<L> list(
            Rows<F> rows, Function<F, Told<L>> show, PageRequest page, Function<F, List<AuditSubject>> whom) {
        return list(acts.pages().page(rows, page), show, whom);
    }

    private <F, L> Page<L> list(Page<F> found, Function<F, Told<L>> show, Function<F, List<AuditSubject>> whom) {
        var shown = found.items().stream().map(show).toList();
        var about = found.items().stream().flatMap(row -> whom.apply(row).stream());
        acts.found(shown, about.toList());
        return new Page<>(shown.stream().map(Told::view).toList(), found.next());
    }

    /** A page of what is kept of one person: written down as a reading of that person, also when there is nothing. */
    public <F, L> Page<L> kept(
            AuditSubject whom,
            Decision decision,
            List<F> oneMore,
            Function<F, L> show,
            PageRequest page,
            Function<F, Cursor.Key> key) {
        var shown = acts.pages().page(oneMore, page, key).map(show);
        acts.read(whom, decision, shown.items());
        return shown;
    }

    /** A page of what a resource that has been looked at holds. */
    public <L> Page<L> page(List<L> oneMore, PageRequest page, Function<L, Cursor.Key> key) {
        return acts.pages().page(oneMore, page, key);
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
        var shown = shown(resource, actor);
        acts.keep(done, resource, shown, actor);
        return answer(resource, shown);
    }

    private Answer<V> read(UUID id, Actor actor) {
        var resource = resources.get(id, actor);
        var shown = shown(resource, actor);
        acts.read(resource, shown.decision(), shown.released(), actor);
        return answer(resource, shown);
    }

    private R looked(R resource, Class<?> shownAs, Actor actor) {
        var decision = resources.require(resource, actor);
        acts.read(resource, decision, decision.released(shownAs), actor);
        return resource;
    }

    private Told<V> shown(R resource, Actor actor) {
        return resources.require(resource, actor).telling(told -> view.of(resource, told, actor));
    }

    private static <R extends Versioned, V> Answer<V> answer(R resource, Told<V> shown) {
        var versionClass = resource.versionClass();
        return versionClass == null || shown.decision().tells(versionClass)
                ? Answer.of(resource.id(), resource.version(), shown.view())
                : Answer.withoutVersion(resource.id(), shown.view());
    }
}
