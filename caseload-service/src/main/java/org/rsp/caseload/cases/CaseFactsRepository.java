package org.rsp.caseload.cases;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.rsp.platform.access.Access;
import org.rsp.platform.access.Decision;
import org.rsp.platform.identity.Actor;
import org.rsp.platform.lifecycle.Visible;
import org.rsp.platform.problem.CommonProblem;
import org.rsp.platform.problem.Refusal;

/** Cases for another service of the platform: every one, to read, and never with the persons in it. */
@ApplicationScoped
class CaseFactsRepository implements PanacheRepositoryBase<Case, UUID>, Visible<Case> {

    private final Access access;

    CaseFactsRepository(Access access) {
        this.access = access;
    }

    @Override
    public Case get(UUID id, Actor actor) {
        access.requireService(actor);
        return findByIdOptional(id).orElseThrow(() -> Refusal.of(CommonProblem.NOT_FOUND));
    }

    @Override
    public Decision require(Case found, Actor actor) {
        return access.requireService(actor);
    }

    /** No other service changes a case. */
    @Override
    public Case lock(UUID id, Actor actor) {
        throw Refusal.of(CommonProblem.NOT_FOUND);
    }
}
