package org.rsp.caseload.cases;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.UUID;

/**
 * Keeps the case of a witness to the staff who are named (ACC-3): for everybody else neither the case nor anything that hangs on it exists from then
 * on, at the custodian or elsewhere. What the platform itself decides is decided on it all the same. In the transaction of the act that seals.
 */
@ApplicationScoped
public class SealedCaseService {

    private final CaseRepository cases;
    private final SealedCaseRepository sealed;

    SealedCaseService(CaseRepository cases, SealedCaseRepository sealed) {
        this.cases = cases;
        this.sealed = sealed;
    }

    /** To these, and to those who were named before. */
    public void seal(UUID caseId, String custodian, Collection<String> staff) {
        var named = sealed.seal(caseId, custodian, staff);
        cases.findByIdOptional(caseId).ifPresent(c -> c.sealedTo(named));
    }

    public void unseal(UUID caseId) {
        sealed.unseal(caseId);
        cases.findByIdOptional(caseId).ifPresent(c -> c.sealedTo(null));
    }
}
