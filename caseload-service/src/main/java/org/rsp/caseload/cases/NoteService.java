package org.rsp.caseload.cases;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.crypto.Encrypted;
import org.rsp.platform.crypto.Place;
import org.rsp.platform.crypto.Vault;

/** Seals the note of a case before anything stores it, and opens it for whom the policy tells P3. In a transaction. */
@ApplicationScoped
class NoteService {

    private final Vault vault;

    NoteService(Vault vault) {
        this.vault = vault;
    }

    @Nullable
    Encrypted<String> seal(UUID caseId, @Nullable String note) {
        return note == null ? null : vault.seal(vault.key(caseId), place(caseId), note);
    }

    /** Null when there is none and when it was erased. Who may read it has been decided before. */
    @Nullable
    String open(Case c) {
        var note = c.note();
        if (note == null) {
            return null;
        }
        return vault.findKey(c.id())
                .map(key -> vault.open(key, place(c.id()), note))
                .orElse(null);
    }

    private static Place place(UUID caseId) {
        return new Place("case_file", "note", caseId);
    }
}
