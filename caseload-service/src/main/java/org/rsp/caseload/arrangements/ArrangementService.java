package org.rsp.caseload.arrangements;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.access.ArrangementFacts;
import org.rsp.platform.http.Answer;
import org.rsp.platform.http.Call;
import org.rsp.platform.http.Cursor;
import org.rsp.platform.http.Page;
import org.rsp.platform.http.PageRequest;
import org.rsp.platform.http.Step;
import org.rsp.platform.identity.Actor;
import org.rsp.platform.ids.Ids;
import org.rsp.platform.ids.Naming;
import org.rsp.platform.lifecycle.Acts;
import org.rsp.platform.lifecycle.Desk;
import org.rsp.platform.lifecycle.TimelineView;
import org.rsp.platform.time.TimeFrame;

/** What can be done with arrangements; each call is one transaction. */
@ApplicationScoped
public class ArrangementService {

    private static final String COORDINATOR = "RSO";

    private final ArrangementRepository arrangements;
    private final Desk<ArrangementState, ArrangementTransition, Arrangement, ArrangementView> desk;
    private final Ids ids;

    ArrangementService(ArrangementRepository arrangements, Acts acts, Ids ids) {
        this.arrangements = arrangements;
        this.desk =
                acts.desk(ArrangementTransition.LIFECYCLE, arrangements, (a, _, actor) -> ArrangementView.of(a, actor));
        this.ids = ids;
    }

    @Transactional
    Answer<ArrangementView> drawUp(Call call, ArrangementCommand.Draft draft) {
        return desk.open(draft.act(), call, draft, by -> {
            var arrangement = Arrangement.drawUp(ids.next(), draft, by);
            arrangements.persist(arrangement);
            return new Desk.Opened<>(arrangement, arrangement.drawnUp(by));
        });
    }

    @Transactional
    Answer<ArrangementView> perform(ArrangementId id, Step step, ArrangementCommand command) {
        return desk.perform(command.act(), id.value(), step, command, (a, by) -> a.perform(command, by));
    }

    @Transactional
    Answer<ArrangementView> get(ArrangementId id) {
        return desk.get(id.value());
    }

    @Transactional
    Page<ArrangementView> list(PageRequest page) {
        var actor = desk.actor();
        var rows = arrangements.page(page, actor).stream()
                .map(a -> arrangements.require(a, actor).telling(_ -> ArrangementView.of(a, actor)))
                .toList();
        return desk.list(rows, page, v -> Cursor.Key.at(v.createdAt(), v.id()));
    }

    @Transactional
    Page<TimelineView> timeline(ArrangementId id, PageRequest page) {
        return desk.timeline(id.value(), page);
    }

    /**
     * Whether an organisation may act under the arrangement on that day: in force, in its term, acceded, not withdrawn.
     * It stays so until the transaction ends.
     * 404 when the caller may not know of the arrangement.
     */
    public boolean binds(UUID arrangement, Actor actor, String organisation, LocalDate day) {
        return arrangements.hold(arrangement, actor).binds(organisation, day);
    }

    /**
     * What the policy needs to know of the arrangements of these caseloads. A caseload that the organisation of this
     * transaction may not know of is not among them: to it, the cases in it are in no caseload.
     */
    public Map<UUID, ArrangementFacts> factsOfCaseloads(Collection<UUID> caseloads) {
        if (caseloads.isEmpty()) {
            return Map.of();
        }
        return arrangements.ofCaseloads(caseloads).entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey, found -> found.getValue().facts()));
    }

    /** What the policy needs to know of it, which stays so until the transaction ends; 404 when the caller may not know of the arrangement. */
    public ArrangementFacts facts(UUID arrangement, Actor actor) {
        return arrangements.hold(arrangement, actor).facts();
    }

    /**
     * How long a step may take for a case in this caseload, or in none: as the parties agreed or else as is usual. To who may not
     * know of the caseload, the case is in none.
     */
    public TimeFrame timeFrame(@Nullable UUID caseload, TimeFrameStep step, @Nullable String modality) {
        var under = caseload == null
                ? null
                : arrangements.ofCaseloads(Set.of(caseload)).get(caseload);
        return Optional.ofNullable(under)
                .flatMap(a -> a.timeFrame(step, modality))
                .orElseGet(() -> UsualTimeFrames.of(step));
    }

    /** The parties that are in it as states of origin; 404 when the caller may not know of the arrangement. */
    public Set<String> statesOfOrigin(UUID arrangement, Actor actor) {
        return arrangements.get(arrangement, actor).parties().stream()
                .filter(party -> party.role() == PartyRole.ORIGIN)
                .map(Party::organisation)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the arrangement is in force on that day; 404 when the caller may not know of it. */
    public boolean isInForce(UUID arrangement, Actor actor, LocalDate day) {
        return arrangements.hold(arrangement, actor).isInForceOn(day);
    }

    /** Who hears of it: its parties and the coordinator's office (ACC-10). */
    public Map<String, Naming> audience(UUID arrangement) {
        return arrangements
                .findByIdOptional(arrangement)
                .map(a -> Stream.concat(
                                Stream.of(COORDINATOR), a.parties().stream().map(Party::organisation))
                        .distinct()
                        .collect(Collectors.toMap(o -> o, _ -> Naming.REAL)))
                .orElse(Map.of());
    }
}
