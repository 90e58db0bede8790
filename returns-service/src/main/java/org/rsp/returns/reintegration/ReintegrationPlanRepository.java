package org.rsp.returns.reintegration;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.rsp.platform.http.PageRequest;
import org.rsp.platform.sql.Sql;

/** Reintegration plans, as far as the return may be known of. */
@ApplicationScoped
class ReintegrationPlanRepository implements PanacheRepositoryBase<ReintegrationPlan, UUID> {

    private static final String ARRIVED = """
            select max(cast(done_at at time zone 'UTC' as date)) as arrived_on
              from history where resource = :returnId and act = 'recordArrivalOfReturn'
            """;

    Optional<ReintegrationPlan> find(UUID id) {
        return findByIdOptional(id);
    }

    /** Its row stays locked until the transaction ends. */
    Optional<ReintegrationPlan> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    boolean hasOpen(UUID returnId) {
        return count("returnId = ?1 and state not in (COMPLETED, DISCONTINUED)", returnId) > 0;
    }

    Optional<ReintegrationPlan> findUnderWay(UUID returnId) {
        return find("returnId = ?1 and state = UNDER_WAY", returnId).firstResultOptional();
    }

    /** The day on which the person was last received, as it is written down; empty before. */
    Optional<LocalDate> findArrival(UUID returnId) {
        return Optional.ofNullable(Sql.column(getEntityManager(), ARRIVED, "arrived_on", LocalDate.class)
                .setParameter("returnId", returnId)
                .getSingleResult());
    }

    /** Of one return; oldest first, one more than the page. */
    List<ReintegrationPlan> of(UUID returnId, PageRequest page) {
        var after = page.after().map(key -> key.id()).orElse(new UUID(0, 0));
        return find("returnId = ?1 and id > ?2 order by id", returnId, after)
                .range(0, page.limit())
                .list();
    }
}
