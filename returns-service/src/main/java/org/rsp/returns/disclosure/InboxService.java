package org.rsp.returns.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.rsp.platform.access.Access;
import org.rsp.platform.access.Action;
import org.rsp.platform.access.Decision;
import org.rsp.platform.facts.KnownFacts;
import org.rsp.platform.http.Answer;
import org.rsp.platform.http.Cursor;
import org.rsp.platform.http.Page;
import org.rsp.platform.http.PageRequest;
import org.rsp.platform.identity.Actor;
import org.rsp.platform.lifecycle.Acts;
import org.rsp.platform.lifecycle.Desk;
import org.rsp.platform.problem.CommonProblem;
import org.rsp.platform.problem.Refusal;

/**
 * The one window of a state that is asked about persons (DSC-5). What is not addressed to it, or of somebody who is not cleared at that moment, is not in it: each
 * time it is asked anew. The state acts on an entry through {@link #answering} alone.
 */
@ApplicationScoped
public class InboxService {

    private final Instance<InboxSource> sources;
    private final DisclosureService disclosures;
    private final KnownFacts facts;
    private final Access access;
    private final Acts acts;
    private final Desk<DisclosureProfileState, DisclosureProfileTransition, DisclosureProfile, DisclosureProfileView>
            desk;

    InboxService(
            @Any Instance<InboxSource> sources,
            DisclosureProfileAccessService visible,
            DisclosureService disclosures,
            KnownFacts facts,
            Access access,
            Acts acts) {
        this.sources = sources;
        this.disclosures = disclosures;
        this.facts = facts;
        this.access = access;
        this.acts = acts;
        this.desk = acts.desk(DisclosureProfileTransition.LIFECYCLE, visible, DisclosureProfileView::of);
    }

    /** What waits for an answer of the caller's state, the last one first. Nobody is named in it. */
    Page<InboxLineView> list(PageRequest page) {
        var actor = desk.actor();
        var told = access.requireAsked(actor, Action.LIST);
        var named = named(actor, page);
        return facts.deciding(
                actor,
                () -> desk.list(
                        still(named, actor),
                        entry -> told.telling(decision -> InboxLineView.of(entry, decision)),
                        page,
                        entry -> new Cursor.Key(0, entry.id()),
                        entry -> List.of(entry.about())));
    }

    /** A line of a list, and what was asked of its person. */
    private record Named(InboxEntry entry, AskedOfPerson asked) {}

    /**
     * Each line is of somebody who may be named now, as by {@link #get}: else what is in the list and cannot be read would tell why. As many as make a page,
     * however many of those that wait are left out.
     */
    private List<Named> named(Actor actor, PageRequest page) {
        var named = new ArrayList<Named>();
        var before = page.after().map(Cursor.Key::id);
        while (true) {
            var from = before;
            var some = facts.deciding(actor, () -> waiting(actor, from, page.oneMore()));
            for (var entry : some) {
                disclosures
                        .findNamed(entry.returnId(), actor.organisation(), actor)
                        .ifPresent(asked -> named.add(new Named(entry, asked)));
                if (named.size() == page.oneMore()) {
                    return named;
                }
            }
            if (some.size() < page.oneMore()) {
                return named;
            }
            before = Optional.of(some.getLast().id());
        }
    }

    private List<InboxEntry> waiting(Actor actor, Optional<UUID> before, int most) {
        return sources.stream()
                .flatMap(source -> source.waiting(actor.organisation(), before, most).stream())
                .sorted(Comparator.comparing(InboxEntry::id).reversed())
                .limit(most)
                .toList();
    }

    /** In the transaction in which they are told; 503 where one of them has gone meanwhile, so that no page ends early. */
    private List<InboxEntry> still(List<Named> named, Actor actor) {
        var still = named.stream()
                .filter(each -> disclosures.isNamed(each.asked(), actor.organisation()))
                .flatMap(each -> there(each.entry().id(), actor).stream())
                .filter(entry -> entry.status() == InboxStatus.WAITING)
                .toList();
        if (still.size() < named.size()) {
            throw Refusal.of(CommonProblem.NOT_AVAILABLE);
        }
        return still;
    }

    Answer<InboxEntryView> get(InboxEntryId id) {
        var actor = desk.actor();
        return asked(id.value(), actor, Action.READ, (entry, told) -> {
            var profile = entry.status() == InboxStatus.WAITING
                    ? disclosures
                            .findTold(entry.returnId(), actor.organisation())
                            .orElseThrow(InboxService::nothing)
                    : null;
            var shown = InboxEntryView.of(entry, profile, open(entry, actor), told);
            return Answer.of(entry.id(), entry.version(), acts.workedOut(entry.about(), told, shown));
        });
    }

    private List<String> open(InboxEntry entry, Actor actor) {
        return sources.stream()
                .filter(source -> source.kind() == entry.kind())
                .flatMap(source -> source.open(entry, actor).stream())
                .toList();
    }

    /**
     * Does what a state does about an entry of its inbox, in a transaction: 404 where the entry is not in it now. Who has the role is asked before.
     *
     * @param said the entry's id, as the state knows it
     */
    public <T> T answering(UUID said, Supplier<T> act) {
        return asked(said, desk.actor(), Action.WRITE, (_, _) -> act.get());
    }

    /** What is told of the entry while its state acts on it; 404 for every other organisation. */
    public Decision require(InboxEntry entry, Actor actor) {
        if (!entry.requested().equals(actor.organisation())) {
            throw nothing();
        }
        return access.requireAsked(actor, Action.WRITE);
    }

    private <T> T asked(UUID said, Actor actor, Action action, BiFunction<InboxEntry, Decision, T> work) {
        var told = access.requireAsked(actor, action);
        var seen = facts.deciding(actor, () -> found(said, actor));
        var asked = disclosures.askOf(seen.returnId(), actor).orElseThrow(InboxService::nothing);
        return facts.deciding(actor, () -> {
            var entry = found(said, actor);
            if (!isOpen(entry, asked)) {
                throw nothing();
            }
            return work.apply(entry, told);
        });
    }

    /** Whoever has answered reads of no person any more, and what was told then may have been set aside. */
    private boolean isOpen(InboxEntry entry, AskedOfPerson asked) {
        return entry.status() == InboxStatus.WAITING
                ? disclosures.isNamed(asked, entry.requested())
                : disclosures.isCleared(asked, entry.requested());
    }

    /** By the state's own name for it, and by no other. */
    private InboxEntry found(UUID said, Actor actor) {
        var meant = access.meant(said, actor);
        return Optional.of(meant)
                .filter(id -> !id.byCustodian())
                .flatMap(id -> there(id.value(), actor))
                .orElseThrow(InboxService::nothing);
    }

    private Optional<InboxEntry> there(UUID id, Actor actor) {
        return sources.stream()
                .flatMap(source -> source.find(id).stream())
                .findFirst()
                .filter(entry -> entry.requested().equals(actor.organisation()));
    }

    private static Refusal nothing() {
        return Refusal.of(CommonProblem.NOT_FOUND);
    }
}
