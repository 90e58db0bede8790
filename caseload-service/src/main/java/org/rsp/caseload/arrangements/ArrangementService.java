package org.rsp.caseload.arrangements;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.rsp.caseload.Records;
import org.rsp.platform.http.Answer;
import org.rsp.platform.http.Call;
import org.rsp.platform.http.Cursor;
import org.rsp.platform.http.OnceOnly;
import org.rsp.platform.http.Page;
import org.rsp.platform.http.PageRequest;
import org.rsp.platform.http.Step;
import org.rsp.platform.identity.Actor;
import org.rsp.platform.identity.Caller;
import org.rsp.platform.ids.Ids;
import org.rsp.platform.lifecycle.HistoryEntry;
import org.rsp.platform.lifecycle.TimelineView;

/** What can be done with arrangements; each call is one transaction. */
@ApplicationScoped
public class ArrangementService {

    private final ArrangementRepository arrangements;
    private final Records records;
    private final OnceOnly onceOnly;
    private final Caller caller;
    private final Ids ids;
    private final Clock clock;

    ArrangementService(
            ArrangementRepository arrangements,
            Records records,
            OnceOnly onceOnly,
            Caller caller,
            Ids ids,
            Clock clock) {
        this.arrangements = arrangements;
        this.records = records;
        this.onceOnly = onceOnly;
        this.caller = caller;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional
    Answer<ArrangementView> draft(Call call, ArrangementCommand.Draft draft) {
        var actor = caller.actor();
        ArrangementTransition.LIFECYCLE.permit(draft.act(), actor.roles());
        return onceOnly.perform(
                call, actor, "drawUpArrangement", "", draft, () -> drafted(draft, actor), id -> read(id, actor));
    }

    private Answer<ArrangementView> drafted(ArrangementCommand.Draft draft, Actor actor) {
        var at = clock.instant();
        var arrangement = Arrangement.draft(ids.next(), draft, actor, at);
        arrangements.persist(arrangement);
        var entry = new HistoryEntry(
                arrangement.id(),
                arrangement.version(),
                "drawUpArrangement",
                null,
                arrangement.state().name(),
                null,
                actor,
                at);
        records.keep(entry, new ArrangementEvent.Drafted(arrangement.id(), arrangement.state()));
        return answer(arrangement, actor);
    }

    @Transactional
    Answer<ArrangementView> perform(ArrangementId id, Step step, ArrangementCommand command) {
        var actor = caller.actor();
        ArrangementTransition.LIFECYCLE.permit(command.act(), actor.roles());
        var operation = ArrangementTransition.LIFECYCLE.operation(command.act());
        return onceOnly.perform(
                step, actor, operation, id, command, () -> performed(id, step, command, actor), r -> read(r, actor));
    }

    private Answer<ArrangementView> performed(ArrangementId id, Step step, ArrangementCommand command, Actor actor) {
        var arrangement = arrangements.lock(id, actor);
        step.seen().mustBe(arrangement.version());
        var done = arrangement.perform(command, actor, clock.instant());
        records.keep(done.entry(), done.event());
        return answer(arrangement, actor);
    }

    @Transactional
    Answer<ArrangementView> get(ArrangementId id) {
        return read(id.value(), caller.actor());
    }

    @Transactional
    Page<ArrangementView> list(PageRequest page) {
        var actor = caller.actor();
        var rows = arrangements.page(page, actor).stream()
                .map(a -> ArrangementView.of(a, actor))
                .toList();
        return Page.of(rows, page, v -> Cursor.Key.at(v.createdAt(), v.id()));
    }

    @Transactional
    Page<TimelineView> timeline(ArrangementId id, PageRequest page) {
        var arrangement = arrangements.get(id, caller.actor());
        return records.timeline(arrangement.id(), page);
    }

    /**
     * Whether an organisation may act under the arrangement on that day: in force, in its term, acceded, not withdrawn.
     * 404 when the caller may not know of the arrangement.
     */
    public boolean binds(UUID arrangement, Actor actor, String organisation, LocalDate day) {
        return arrangements.get(new ArrangementId(arrangement), actor).binds(organisation, day);
    }

    /** Whether the arrangement is in force on that day; 404 when the caller may not know of it. */
    public boolean isInForce(UUID arrangement, Actor actor, LocalDate day) {
        return arrangements.get(new ArrangementId(arrangement), actor).isInForceOn(day);
    }

    private Answer<ArrangementView> read(UUID id, Actor actor) {
        return answer(arrangements.get(new ArrangementId(id), actor), actor);
    }

    private static Answer<ArrangementView> answer(Arrangement arrangement, Actor actor) {
        return Answer.of(arrangement.id(), arrangement.version(), ArrangementView.of(arrangement, actor));
    }
}
