package org.rsp.caseload.cases;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;

/**
 * Keeps the case of a witness to the staff who are named (ACC-3): for everybody else neither the case nor anything that hangs on it exists from then
 * on, at the custodian or elsewhere. What the platform itself decides is decided on it all the same. In the transaction of the act that seals.
 */
@ApplicationScoped
public class SealedCaseService {

    private final SealedCaseRepository sealed;

    SealedCaseService(SealedCaseRepository sealed) {
        this.sealed = sealed;
    }

    /** To these, and to nobody who was named before and is not now. */
    public void seal(UUID caseId, String custodian, Set<String> staff) {
        sealed.seal(caseId, custodian, staff);
    }

    /** Tells who was in it, for what was kept from them all the while. */
    public Set<UUID> unseal(UUID caseId) {
        sealed.unseal(caseId);
        return sealed.personsOf(caseId);
    }
}
