package org.rsp.caseload.centres;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.rsp.platform.access.Decision;
import org.rsp.platform.http.PageRequest;
import org.rsp.platform.identity.Actor;
import org.rsp.platform.identity.Role;
import org.rsp.platform.lifecycle.Visible;
import org.rsp.platform.problem.CommonProblem;
import org.rsp.platform.problem.Refusal;
import org.rsp.platform.sql.Sql;

/** Assessment centres as far as the caller may know of them: the coordinator all, an organisation those that are planned for it. */
@ApplicationScoped
class AssessmentCentreRepository implements PanacheRepositoryBase<AssessmentCentre, UUID>, Visible<AssessmentCentre> {

    private static final String VISIBLE = "from AssessmentCentre c where (?1 = true or exists"
            + " (select 1 from AssessmentCentre own join own.organisations o where own.id = c.id and o = ?2)) ";

    private static final String ORDER = "order by c.createdAt desc, c.id desc";

    @Override
    public AssessmentCentre get(UUID id, Actor actor) {
        return find(VISIBLE + "and c.id = ?3", all(actor), actor.organisation(), id)
                .firstResultOptional()
                .orElseThrow(() -> Refusal.of(CommonProblem.NOT_FOUND));
    }

    @Override
    public AssessmentCentre lock(UUID id, Actor actor) {
        return find(VISIBLE + "and c.id = ?3", all(actor), actor.organisation(), id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseThrow(() -> Refusal.of(CommonProblem.NOT_FOUND));
    }

    /** ACC-10. */
    @Override
    public Decision require(AssessmentCentre found, Actor actor) {
        return Decision.ofNobody("ACC-10");
    }

    /** As it is until this transaction ends: nobody closes it or leaves it meanwhile. */
    Optional<AssessmentCentre> hold(String code, Actor actor) {
        return find(VISIBLE + "and c.code = ?3", all(actor), actor.organisation(), code)
                .withLock(LockModeType.PESSIMISTIC_READ)
                .firstResultOptional();
    }

    /** Newest first, one row more than the page. */
    List<AssessmentCentre> page(PageRequest page, Actor actor) {
        return page.after()
                .map(place -> find(
                        VISIBLE + "and (c.createdAt < ?3 or c.createdAt = ?3 and c.id < ?4) " + ORDER,
                        all(actor),
                        actor.organisation(),
                        place.time(),
                        place.id()))
                .orElseGet(() -> find(VISIBLE + ORDER, all(actor), actor.organisation()))
                .range(0, page.limit())
                .list();
    }

    /** For the coordinator, who knows all. Of two who ask for one code at once, the second waits for the first. */
    boolean isTaken(String code) {
        Sql.lock(getEntityManager(), "centre " + code);
        return count("code", code) > 0;
    }

    private static boolean all(Actor actor) {
        return actor.has(Role.COORDINATOR);
    }
}
