package org.rsp.caseload.decisions;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.rsp.caseload.determinations.DeterminationService;

/** Who has had a part in the claims of a person, for what is kept apart from them. In a transaction of their custodian. */
@ApplicationScoped
public class ClaimPartService {

    private final DeterminationService determinations;
    private final StatusDecisionRepository decisions;

    ClaimPartService(DeterminationService determinations, StatusDecisionRepository decisions) {
        this.determinations = determinations;
        this.decisions = decisions;
    }

    /** Whether the account has done anything with a claim of the person, with what was decided on it, or is to hear the person. */
    public boolean tookPart(UUID individualId, String subject) {
        return determinations.tookPart(individualId, subject) || decisions.tookPart(individualId, subject);
    }
}
