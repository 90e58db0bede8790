package org.rsp.caseload.arrangements;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.rsp.platform.access.Access;
import org.rsp.platform.access.Decision;
import org.rsp.platform.identity.Actor;
import org.rsp.platform.lifecycle.Visible;
import org.rsp.platform.problem.CommonProblem;
import org.rsp.platform.problem.Refusal;

/** Arrangements for another service of the platform: every one, to read. */
@ApplicationScoped
class ArrangementFactsRepository implements PanacheRepositoryBase<Arrangement, UUID>, Visible<Arrangement> {

    private final Access access;

    ArrangementFactsRepository(Access access) {
        this.access = access;
    }

    @Override
    public Arrangement get(UUID id, Actor actor) {
        access.requireService(actor);
        return findByIdOptional(id).orElseThrow(() -> Refusal.of(CommonProblem.NOT_FOUND));
    }

    @Override
    public Decision require(Arrangement found, Actor actor) {
        return access.requireService(actor);
    }

    /** No other service changes an arrangement. */
    @Override
    public Arrangement lock(UUID id, Actor actor) {
        throw Refusal.of(CommonProblem.NOT_FOUND);
    }
}
