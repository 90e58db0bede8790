package org.rsp.caseload.reception;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.rsp.platform.access.Decision;
import org.rsp.platform.http.PageRequest;
import org.rsp.platform.identity.Actor;
import org.rsp.platform.lifecycle.Visible;
import org.rsp.platform.problem.CommonProblem;
import org.rsp.platform.problem.Refusal;

/** Reception checks, for the organisation that made them and for UNHCR, which supervises how people are received (RCP-4). */
@ApplicationScoped
class ReceptionCheckRepository implements PanacheRepositoryBase<ReceptionCheck, UUID>, Visible<ReceptionCheck> {

    static final String SUPERVISING = "UNHCR";

    @Override
    public ReceptionCheck get(UUID id, Actor actor) {
        return findByIdOptional(id)
                .filter(check -> check.organisation().equals(actor.organisation()) || isSupervising(actor))
                .orElseThrow(() -> Refusal.of(CommonProblem.NOT_FOUND));
    }

    /** Nothing is ever done to one. */
    @Override
    public ReceptionCheck lock(UUID id, Actor actor) {
        return get(id, actor);
    }

    @Override
    public Decision require(ReceptionCheck check, Actor actor) {
        return Decision.ofNobody("RCP-4");
    }

    /** The last of each place, whoever made it of those whose checks the reader may know; one more than the page. */
    List<ReceptionCheck> last(PageRequest page, Actor actor) {
        var after = page.after().map(key -> key.id()).orElse(new UUID(0, 0));
        return find(
                        "from ReceptionCheck c where c.id > ?1 and (?2 = true or c.organisation = ?3) and not exists"
                                + " (select 1 from ReceptionCheck l where l.organisation = c.organisation and l.office = c.office"
                                + " and (l.checkedOn > c.checkedOn or l.checkedOn = c.checkedOn and l.id > c.id)) order by c.id",
                        after,
                        isSupervising(actor),
                        actor.organisation())
                .range(0, page.limit())
                .list();
    }

    private static boolean isSupervising(Actor actor) {
        return actor.organisation().equals(SUPERVISING);
    }
}
