package org.rsp.caseload.centres;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.rsp.caseload.cases.PersonService;
import org.rsp.caseload.centres.AssessmentCentreView.AssessmentCentreLoadView;
import org.rsp.caseload.centres.AssessmentCentreView.ProcedureLoadView;
import org.rsp.caseload.stays.RemovalStayService;
import org.rsp.platform.access.WiderRows;
import org.rsp.platform.identity.Actor;
import org.rsp.platform.identity.Role;
import org.rsp.platform.lifecycle.Acts;
import org.rsp.platform.lifecycle.Desk;
import org.rsp.platform.problem.CommonProblem;
import org.rsp.platform.problem.Refusal;
import org.rsp.platform.statistics.CountTable;

/**
 * RAC-4: what there is to do at an assessment centre. One's own as it is now; that of all together as it was counted once in the quarter, the same for
 * whoever asks, so that nothing of another's cases can be worked out, neither by taking off one's own nor by asking again.
 */
@ApplicationScoped
class AssessmentCentreLoadService {

    private static final String ALL = "ALL";

    private final AssessmentCentreService agreements;
    private final AssessmentCentreLoadRepository loads;
    private final RemovalStayService stays;
    private final PersonService persons;
    private final WiderRows wider;
    private final Clock clock;
    private final Desk<AssessmentCentreState, AssessmentCentreTransition, AssessmentCentre, AssessmentCentreView> desk;

    AssessmentCentreLoadService(
            AssessmentCentreRepository centres,
            AssessmentCentreService agreements,
            AssessmentCentreLoadRepository loads,
            RemovalStayService stays,
            PersonService persons,
            WiderRows wider,
            Clock clock,
            Acts acts) {
        this.agreements = agreements;
        this.loads = loads;
        this.stays = stays;
        this.persons = persons;
        this.wider = wider;
        this.clock = clock;
        this.desk = acts.desk(
                AssessmentCentreTransition.LIFECYCLE, centres, (c, _, actor) -> AssessmentCentreView.of(c, actor));
    }

    @Transactional
    AssessmentCentreLoadView load(AssessmentCentreId id) {
        var centre = desk.look(id.value(), AssessmentCentreLoadView.class);
        var actor = desk.actor();
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        var agreed = agreements.agreed(centre.arrangementId(), actor);
        var isCoordinator = actor.has(Role.COORDINATOR);
        if (!isCoordinator && !centre.staffedBy(agreed, today).contains(actor.organisation())) {
            throw Refusal.of(CommonProblem.NOT_FOUND);
        }
        var own = isCoordinator ? null : own(centre, actor);
        var counted = counted(centre, agreed, today);
        // to a state of origin it looks as if all of it were small
        var together = counted.filter(_ -> !agreed.origins().contains(actor.organisation()))
                .map(c -> table(c.loads()))
                .orElse(null);
        var procedures = List.copyOf(centre.procedures());
        return new AssessmentCentreLoadView(
                centre.id(),
                centre.code(),
                counted.map(Counted::on).orElse(null),
                IntStream.range(0, procedures.size())
                        .mapToObj(row -> line(procedures.get(row), List.of(procedures.get(row)), own, together, row))
                        .toList(),
                line(ALL, procedures, own, together, procedures.size()));
    }

    private record Counted(LocalDate on, List<CentreLoad> loads) {}

    private Map<String, Long> own(AssessmentCentre centre, Actor actor) {
        return loads.own(
                actor.organisation(), centre.code(), persons.ofOwn(actor).classes());
    }

    /** Whoever asks first while it is open has the quarter counted, and what was counted then is told until the next. */
    private Optional<Counted> counted(AssessmentCentre centre, Agreed agreed, LocalDate today) {
        var quarter = LocalDate.of(today.getYear(), today.getMonth().firstMonthOfQuarter(), 1);
        var without = stays.witnesses();
        return wider.asSystem(() -> {
            if (centre.state() == AssessmentCentreState.OPEN && loads.begins(centre.id(), quarter, today)) {
                loads.count(centre, quarter, centre.staffedBy(agreed, today), without);
            }
            return loads.countedOn(centre.id(), quarter)
                    .map(on -> new Counted(on, loads.counts(centre.id(), quarter, centre.procedures())));
        });
    }

    private static ProcedureLoadView line(
            String name,
            List<String> procedures,
            @Nullable Map<String, Long> own,
            @Nullable CountTable together,
            int row) {
        return new ProcedureLoadView(name, sum(own, procedures), together == null ? null : told(together, row));
    }

    private static @Nullable Long sum(@Nullable Map<String, Long> own, List<String> procedures) {
        if (own == null) {
            return null;
        }
        long sum = 0;
        for (var procedure : procedures) {
            sum += own.getOrDefault(procedure, 0L);
        }
        return sum;
    }

    /** As a count of statistics, what is small is kept back, and what would tell of it to who takes off its own (STA-2). */
    private static CountTable table(List<CentreLoad> loads) {
        List<Map<String, long[]>> parts =
                loads.stream().map(AssessmentCentreLoadService::parts).toList();
        return new CountTable(parts, 1, Set.of());
    }

    private static Map<String, long[]> parts(CentreLoad load) {
        return load.parts().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, part -> new long[] {part.getValue()}));
    }

    /** To the nearest five, as what is pending is told: with exact ones one quarter less another would tell what a table does not. */
    private static @Nullable Long told(CountTable together, int row) {
        var count = together.told(row, 0);
        return count == null ? null : Long.valueOf(Math.round(count / 5.0) * 5);
    }
}
