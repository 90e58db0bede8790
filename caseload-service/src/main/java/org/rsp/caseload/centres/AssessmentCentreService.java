package org.rsp.caseload.centres;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rsp.caseload.arrangements.ArrangementService;
import org.rsp.caseload.caseloads.CaseloadService;
import org.rsp.platform.access.WiderRows;
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
import org.rsp.platform.lifecycle.Acts.By;
import org.rsp.platform.lifecycle.Desk;
import org.rsp.platform.lifecycle.TimelineView;

/** What can be done with assessment centres; each call is one transaction. */
@ApplicationScoped
public class AssessmentCentreService {

    private static final String COORDINATOR = "RSO";

    private final AssessmentCentreRepository centres;
    private final ArrangementService arrangements;
    private final CaseloadService caseloads;
    private final WiderRows wider;
    private final Desk<AssessmentCentreState, AssessmentCentreTransition, AssessmentCentre, AssessmentCentreView> desk;
    private final Ids ids;

    AssessmentCentreService(
            AssessmentCentreRepository centres,
            ArrangementService arrangements,
            CaseloadService caseloads,
            WiderRows wider,
            Acts acts,
            Ids ids) {
        this.centres = centres;
        this.arrangements = arrangements;
        this.caseloads = caseloads;
        this.wider = wider;
        this.desk = acts.desk(
                AssessmentCentreTransition.LIFECYCLE, centres, (c, _, actor) -> AssessmentCentreView.of(c, actor));
        this.ids = ids;
    }

    @Transactional
    Answer<AssessmentCentreView> plan(Call call, AssessmentCentreCommand.Plan plan) {
        return desk.open(plan.act(), call, plan, by -> {
            var agreed = agreed(plan.arrangementId(), by.actor());
            var centre = AssessmentCentre.plan(ids.next(), plan, agreed, by);
            if (centres.isTaken(plan.code())) {
                throw AssessmentCentreRule.codeTaken();
            }
            centres.persist(centre);
            return new Desk.Opened<>(centre, centre.planned(by));
        });
    }

    @Transactional
    Answer<AssessmentCentreView> perform(AssessmentCentreId id, Step step, AssessmentCentreCommand command) {
        return desk.perform(
                command.act(),
                id.value(),
                step,
                command,
                (c, by) -> c.perform(command, agreed(c.arrangementId(), by.actor()), by));
    }

    @Transactional
    Answer<AssessmentCentreView> get(AssessmentCentreId id) {
        return desk.get(id.value());
    }

    @Transactional
    Page<AssessmentCentreView> list(PageRequest page) {
        var actor = desk.actor();
        var rows = centres.page(page, actor).stream()
                .map(c -> centres.require(c, actor).telling(_ -> AssessmentCentreView.of(c, actor)))
                .toList();
        return desk.list(rows, page, v -> Cursor.Key.at(v.createdAt(), v.id()));
    }

    @Transactional
    Page<TimelineView> timeline(AssessmentCentreId id, PageRequest page) {
        return desk.timeline(id.value(), page);
    }

    /**
     * RAC-3: whether a step of this procedure that is due at this custodian may be done at an office of this code; at one that is of no centre, always. Of a
     * centre that the caller may not know the answer is that of one that there is not. It stays so until the transaction ends.
     */
    public boolean takes(String office, String procedure, String custodian, By by) {
        return !AssessmentCentreRule.isOfCentre(office)
                || centres.hold(office, by.actor())
                        .filter(c -> c.takes(procedure, custodian, agreed(c.arrangementId(), by.actor()), by.today()))
                        .isPresent();
    }

    /** What is agreed, as far as an act has to know it; held until the transaction ends. */
    Agreed agreed(UUID arrangement, Actor actor) {
        return new Agreed(arrangements.facts(arrangement, actor), origins(arrangement, actor));
    }

    /** RAC-5: as the arrangement and its caseloads say. To a state that they name, who asks, none of it is told. */
    private Set<String> origins(UUID arrangement, Actor actor) {
        var origins = new HashSet<>(arrangements.statesOfOrigin(arrangement, actor));
        origins.addAll(wider.asService(() -> caseloads.originsUnder(arrangement)));
        return origins;
    }

    /** Who hears of it: those for whom it is planned, and the coordinator's office (ACC-10). */
    Map<String, Naming> audience(UUID centre) {
        return centres.findByIdOptional(centre)
                .map(c -> Stream.concat(Stream.of(COORDINATOR), c.organisations().stream())
                        .distinct()
                        .collect(Collectors.toMap(o -> o, _ -> Naming.REAL)))
                .orElse(Map.of());
    }
}
