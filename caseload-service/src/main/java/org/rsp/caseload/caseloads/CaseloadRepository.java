package org.rsp.caseload.caseloads;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.rsp.platform.access.Decision;
import org.rsp.platform.http.PageRequest;
import org.rsp.platform.identity.Actor;
import org.rsp.platform.identity.Role;
import org.rsp.platform.lifecycle.Visible;
import org.rsp.platform.problem.CommonProblem;
import org.rsp.platform.problem.Refusal;

/**
 * Caseloads as far as the caller may know of them: the coordinator all, a party those under its arrangements – except a
 * state of which the caseload names the nationals, to which it does not exist.
 */
@ApplicationScoped
class CaseloadRepository implements PanacheRepositoryBase<Caseload, UUID>, Visible<Caseload> {

    private static final String VISIBLE = "(?1 = true or (exists (select 1 from Arrangement a join a.parties p"
            + " where a.id = c.arrangementId and p.organisation = ?2)"
            + " and not exists (select 1 from Caseload own join own.origins o where own.id = c.id and o = ?2))) ";

    private static final String ORDER = "order by c.createdAt desc, c.id desc";

    @Override
    public Caseload get(UUID id, Actor actor) {
        return find("from Caseload c where " + VISIBLE + "and c.id = ?3", all(actor), actor.organisation(), id)
                .firstResultOptional()
                .orElseThrow(() -> Refusal.of(CommonProblem.NOT_FOUND));
    }

    @Override
    public Caseload lock(UUID id, Actor actor) {
        return locked(LockModeType.PESSIMISTIC_WRITE, id, actor);
    }

    /** ACC-10. */
    @Override
    public Decision require(Caseload found, Actor actor) {
        return Decision.ofNobody("ACC-10");
    }

    /** As it is until this transaction ends: nobody pauses or closes it meanwhile, but others may hold it too. */
    Caseload hold(UUID id, Actor actor) {
        return locked(LockModeType.PESSIMISTIC_READ, id, actor);
    }

    private Caseload locked(LockModeType mode, UUID id, Actor actor) {
        return find("from Caseload c where " + VISIBLE + "and c.id = ?3", all(actor), actor.organisation(), id)
                .withLock(mode)
                .firstResultOptional()
                .orElseThrow(() -> Refusal.of(CommonProblem.NOT_FOUND));
    }

    /** Newest first, one row more than the page. */
    List<Caseload> page(PageRequest page, Actor actor) {
        return page.after()
                .map(place -> find(
                        "from Caseload c where " + VISIBLE + "and (c.createdAt < ?3 or c.createdAt = ?3 and c.id < ?4) "
                                + ORDER,
                        all(actor),
                        actor.organisation(),
                        place.time(),
                        place.id()))
                .orElseGet(() -> find("from Caseload c where " + VISIBLE + ORDER, all(actor), actor.organisation()))
                .range(0, page.limit())
                .list();
    }

    /** Its count, locked: admissions to one caseload follow one another, after the lock on their case. */
    Occupancy lockOccupancy(UUID caseload) {
        return getEntityManager().find(Occupancy.class, caseload, LockModeType.PESSIMISTIC_WRITE);
    }

    /** For whoever may know of a case in it. */
    UUID arrangementOf(UUID caseload) {
        return find("select c.arrangementId from Caseload c where c.id = ?1", caseload)
                .project(UUID.class)
                .singleResult();
    }

    List<String> originsUnder(UUID arrangement) {
        return find("select distinct o from Caseload c join c.origins o where c.arrangementId = ?1", arrangement)
                .project(String.class)
                .list();
    }

    Occupancy occupancy(UUID caseload) {
        return getEntityManager().find(Occupancy.class, caseload);
    }

    void keep(Caseload caseload) {
        persist(caseload);
        getEntityManager().persist(new Occupancy(caseload.id()));
    }

    private static boolean all(Actor actor) {
        return actor.has(Role.COORDINATOR);
    }
}
