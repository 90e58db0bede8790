package org.rsp.caseload.rights;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.crypto.Encrypted;
import org.rsp.platform.crypto.Place;
import org.rsp.platform.crypto.Vault;

/** Seals what is written with a request in words, and opens it for whom the policy tells it. In a transaction. */
@ApplicationScoped
class SealedRequestService {

    private final Vault vault;

    SealedRequestService(Vault vault) {
        this.vault = vault;
    }

    @Nullable
    Encrypted<String> note(UUID requestId, UUID caseId, @Nullable String note) {
        return note == null ? null : vault.seal(vault.key(caseId), place("note", requestId), note);
    }

    Encrypted<String> reasoning(SubjectRequest r, String reasoning) {
        return vault.seal(vault.key(r.sealedWith()), place("reasoning", r.id()), reasoning);
    }

    SubjectRequestView.Unsealed of(SubjectRequest r) {
        return new SubjectRequestView.Unsealed() {
            @Override
            public @Nullable String note() {
                return opened("note", r, r.note());
            }

            @Override
            public @Nullable String reasoning() {
                return opened("reasoning", r, r.reasoning());
            }
        };
    }

    /** Null when there is none and when it was erased. */
    private @Nullable String opened(String column, SubjectRequest r, @Nullable Encrypted<String> value) {
        return value == null
                ? null
                : vault.findKey(r.sealedWith())
                        .map(key -> vault.open(key, place(column, r.id()), value))
                        .orElse(null);
    }

    private static Place place(String column, UUID requestId) {
        return new Place("subject_request", column, requestId);
    }
}
