package org.rsp.returns.reintegration;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.rsp.platform.access.Decision;
import org.rsp.platform.identity.Actor;
import org.rsp.platform.lifecycle.Visible;
import org.rsp.returns.returns.KnownReturnService;

/** Who may know of a fear: of those who may know of the return, who is told of claims; and who wrote it down, who is answered whatever is known of the case. */
@ApplicationScoped
class FearReportAccessService implements Visible<FearReport> {

    private final KnownReturnService returns;
    private final Visible<FearReport> known;

    FearReportAccessService(FearReportRepository reports, KnownReturnService returns) {
        this.returns = returns;
        this.known = returns.records(reports::find, reports::lock);
    }

    @Override
    public FearReport get(UUID id, Actor actor) {
        return known.get(id, actor);
    }

    @Override
    public FearReport lock(UUID id, Actor actor) {
        return known.lock(id, actor);
    }

    @Override
    public Decision require(FearReport report, Actor actor) {
        return report.custodian().equals(actor.organisation())
                ? returns.forSafety(report.caseId(), actor)
                : known.require(report, actor);
    }
}
