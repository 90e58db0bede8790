package org.rsp.caseload.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rsp.caseload.caseloads.CaseloadService;
import org.rsp.platform.facts.FactsOfCase;
import org.rsp.platform.http.Answer;
import org.rsp.platform.lifecycle.Acts;
import org.rsp.platform.lifecycle.Desk;

/** Tells the other services of the platform the facts about a case; each call is one transaction. */
@ApplicationScoped
public class CaseFactsService {

    private final CaseloadService caseloads;
    private final Desk<CaseState, CaseTransition, Case, FactsOfCase> desk;

    CaseFactsService(CaseFactsRepository cases, CaseloadService caseloads, Acts acts) {
        this.caseloads = caseloads;
        this.desk = acts.desk(CaseTransition.LIFECYCLE, cases, (c, _, _) -> facts(c));
    }

    @Transactional
    Answer<FactsOfCase> get(CaseId id) {
        return desk.get(id.value());
    }

    private FactsOfCase facts(Case c) {
        return FactsOfCase.of(c.id(), c.version(), c.facts(), c.caseloadId(), arrangement(c.caseloadId()));
    }

    private @Nullable UUID arrangement(@Nullable UUID caseload) {
        return caseload == null ? null : caseloads.arrangementOf(caseload);
    }
}
