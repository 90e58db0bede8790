package org.rsp.returns.movements;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.rsp.platform.access.Decision;
import org.rsp.platform.http.Cursor;
import org.rsp.platform.http.PageRequest;
import org.rsp.platform.identity.Actor;
import org.rsp.platform.identity.Role;
import org.rsp.platform.lifecycle.Visible;
import org.rsp.platform.problem.CommonProblem;
import org.rsp.platform.problem.Refusal;

/** Movements: the custodian's own, and to its monitor the one that is monitored. The database says the same again. */
@ApplicationScoped
class MovementRepository implements PanacheRepositoryBase<Movement, UUID>, Visible<Movement> {

    private static final UUID LAST = new UUID(-1, -1);

    @Override
    public Movement get(UUID id, Actor actor) {
        return found(findByIdOptional(id), actor);
    }

    @Override
    public Movement lock(UUID id, Actor actor) {
        return found(findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE), actor);
    }

    private static Movement found(Optional<Movement> movement, Actor actor) {
        return movement.filter(m -> m.isOf(actor.organisation()) || isMonitoring(m, actor))
                .orElseThrow(() -> Refusal.of(CommonProblem.NOT_FOUND));
    }

    private static boolean isMonitoring(Movement movement, Actor actor) {
        return actor.has(Role.MONITOR) && movement.isMonitoredBy(actor.organisation());
    }

    /** It is about nobody. */
    @Override
    public Decision require(Movement movement, Actor actor) {
        return Decision.ofNobody("MOV-16");
    }

    Optional<Movement> find(UUID id) {
        return findByIdOptional(id);
    }

    Optional<Movement> findOwn(UUID id, Actor actor) {
        return findByIdOptional(id).filter(m -> m.isOf(actor.organisation()));
    }

    /** For somebody to be booked on it: the row stays locked until the transaction ends. */
    Optional<Movement> lockOwn(UUID id, Actor actor) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).filter(m -> m.isOf(actor.organisation()));
    }

    /** Those that the reader may know, planned last first; one more than the page. */
    List<Movement> known(PageRequest page, Actor actor) {
        var after = page.after().map(Cursor.Key::id).orElse(LAST);
        return find(
                        "id < ?1 and (custodian = ?2 or ?3 = true and monitoredBy = ?2) order by id desc",
                        after,
                        actor.organisation(),
                        actor.has(Role.MONITOR))
                .range(0, page.limit())
                .list();
    }

    /** One whose report is missing after its day, and of which that was not told; locked. */
    Optional<Movement> lockLate(LocalDate today) {
        return find("state in (COMPLETED, ABORTED) and reportMissedAt is null and reportDueOn < ?1 order by id", today)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }
}
