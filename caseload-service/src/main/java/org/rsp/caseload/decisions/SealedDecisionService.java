package org.rsp.caseload.decisions;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.crypto.Encrypted;
import org.rsp.platform.crypto.Place;
import org.rsp.platform.crypto.Vault;

/** Seals what is said in decisions, appeals and reviews with the key of the case, and opens it for whom the policy tells it. In a transaction. */
@ApplicationScoped
class SealedDecisionService {

    private final Vault vault;

    SealedDecisionService(Vault vault) {
        this.vault = vault;
    }

    <T> Encrypted<T> sealed(Proceeding in, String column, T plain) {
        return sealed(in.sealedWith(), place(in.getClass(), column, in.id()), plain);
    }

    /** For one that is only about to be. */
    <T> Encrypted<T> sealed(UUID caseId, Class<? extends Proceeding> kind, UUID id, String column, T plain) {
        return sealed(caseId, place(kind, column, id), plain);
    }

    private <T> Encrypted<T> sealed(UUID caseId, Place place, T plain) {
        return vault.sealRecord(vault.key(caseId), place, plain);
    }

    /** Null when there is none and when it was erased. */
    <T> @Nullable T opened(Proceeding in, String column, @Nullable Encrypted<T> value, Class<T> type) {
        return value == null
                ? null
                : vault.findKey(in.sealedWith())
                        .map(key -> vault.openRecord(key, place(in.getClass(), column, in.id()), value, type))
                        .orElse(null);
    }

    AppealGrounds grounds(Appeal a) {
        return Optional.ofNullable(opened(a, "grounds", a.grounds(), AppealGrounds.class))
                .orElse(AppealGrounds.NONE);
    }

    private static Place place(Class<? extends Proceeding> kind, String column, UUID id) {
        var table = kind == Appeal.class ? "appeal" : kind == StatusReview.class ? "status_review" : "status_decision";
        return new Place(table, column, id);
    }
}
