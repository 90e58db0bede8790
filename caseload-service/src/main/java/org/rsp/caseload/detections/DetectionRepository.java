package org.rsp.caseload.detections;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.rsp.platform.access.Decision;
import org.rsp.platform.identity.Actor;
import org.rsp.platform.identity.Role;
import org.rsp.platform.lifecycle.Visible;
import org.rsp.platform.problem.CommonProblem;
import org.rsp.platform.problem.Refusal;

/** Detections: each for the organisation that wrote it down, sums of them for UNHCR and the coordinator too (DET-3). */
@ApplicationScoped
class DetectionRepository implements PanacheRepositoryBase<Detection, UUID>, Visible<Detection> {

    @Override
    public Detection get(UUID id, Actor actor) {
        return findByIdOptional(id)
                .filter(detection -> detection.organisation().equals(actor.organisation()))
                .orElseThrow(() -> Refusal.of(CommonProblem.NOT_FOUND));
    }

    /** Nothing is ever done to one. */
    @Override
    public Detection lock(UUID id, Actor actor) {
        return get(id, actor);
    }

    @Override
    public Decision require(Detection detection, Actor actor) {
        return Decision.ofNobody("DET-3");
    }

    /** Of a month, in the order of what they are counted by. */
    List<SmallNumbers.Counted> sums(YearMonth month, DetectionBreakdown by, Actor actor) {
        return getEntityManager()
                .createQuery(
                        "select d.%1$s, sum(d.persons) from Detection d where d.detectedOn between ?1 and ?2"
                                        .formatted(by.property())
                                + " and (?3 = true or d.organisation = ?4) group by d.%1$s".formatted(by.property()),
                        Object[].class)
                .setParameter(1, month.atDay(1))
                .setParameter(2, month.atEndOfMonth())
                .setParameter(3, actor.organisation().equals("UNHCR") || actor.has(Role.COORDINATOR))
                .setParameter(4, actor.organisation())
                .getResultList()
                .stream()
                .map(row -> new SmallNumbers.Counted(
                        Objects.requireNonNullElse(row[0], "NOT_KNOWN").toString(), ((Number) row[1]).longValue()))
                .sorted(Comparator.comparing(SmallNumbers.Counted::of))
                .toList();
    }
}
