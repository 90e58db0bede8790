package org.rsp.caseload.cases;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import org.rsp.caseload.caseloads.CaseloadService;
import org.rsp.platform.access.Access;
import org.rsp.platform.access.ArrangementFacts;
import org.rsp.platform.events.Audience;
import org.rsp.platform.events.EventData;
import org.rsp.platform.ids.Naming;

/** Who hears of a case: whom the policy lets know of it, each under its own ids. */
@ApplicationScoped
class CaseAudienceService implements Audience {

    private final CaseRepository cases;
    private final CaseloadService caseloads;
    private final Access access;

    CaseAudienceService(CaseRepository cases, CaseloadService caseloads, Access access) {
        this.cases = cases;
        this.caseloads = caseloads;
        this.access = access;
    }

    @Override
    public Class<? extends EventData> events() {
        return CaseEvent.class;
    }

    @Override
    public Map<String, Naming> of(UUID subject) {
        return cases.findByIdOptional(subject)
                .map(c -> access.audience(c.facts(), arrangement(c)))
                .orElse(Map.of());
    }

    /** That a case is closed is the last thing told to those who know of it only while it is open. */
    @Override
    public Map<String, Naming> of(UUID subject, EventData event) {
        if (!(event instanceof CaseEvent.Closed)) {
            return of(subject);
        }
        var closed = cases.findById(subject);
        return access.audience(closed.facts().asOpen(), arrangement(closed));
    }

    private ArrangementFacts arrangement(Case c) {
        var caseload = c.caseloadId();
        return caseload == null ? ArrangementFacts.NONE : caseloads.arrangementOf(caseload);
    }
}
