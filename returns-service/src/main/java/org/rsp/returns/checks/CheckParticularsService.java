package org.rsp.returns.checks;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.rsp.platform.crypto.Encrypted;
import org.rsp.platform.crypto.Place;
import org.rsp.platform.crypto.Vault;

/** Seals on what a check rests with the key of the case in which the person was then, and opens it. */
@ApplicationScoped
class CheckParticularsService {

    private final Vault vault;

    CheckParticularsService(Vault vault) {
        this.vault = vault;
    }

    Encrypted<CheckParticulars> sealed(UUID caseId, UUID checkId, CheckParticulars particulars) {
        return vault.sealRecord(vault.key(caseId), place(checkId), particulars);
    }

    /** Empty when they were erased. */
    Optional<CheckParticulars> findOpened(ReturnCheck check) {
        return vault.findKey(check.caseId())
                .map(key -> vault.openRecord(key, place(check.id()), check.particulars(), CheckParticulars.class));
    }

    private static Place place(UUID id) {
        return new Place("return_check", "particulars", id);
    }
}
