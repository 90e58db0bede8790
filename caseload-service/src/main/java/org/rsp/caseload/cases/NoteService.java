package org.rsp.caseload.cases;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.crypto.Encrypted;
import org.rsp.platform.crypto.Place;
import org.rsp.platform.crypto.Vault;
import org.rsp.platform.identity.Actor;
import org.rsp.platform.identity.Role;

/** Seals the note of a case before anything stores it, and opens it for those who work on the claim. In a transaction. */
@ApplicationScoped
class NoteService {

    /** Class P3. Who registered the household need not read it again. */
    private static final Set<Role> READERS = Set.of(Role.CASEWORKER, Role.SUPERVISOR, Role.PROTECTION_OFFICER);

    private final Vault vault;

    NoteService(Vault vault) {
        this.vault = vault;
    }

    @Nullable
    Encrypted<String> seal(UUID caseId, @Nullable String note) {
        return note == null ? null : vault.seal(vault.key(caseId), place(caseId), note);
    }

    /** Null when there is none, when it was erased, and for everybody else. */
    @Nullable
    String open(Case c, Actor actor) {
        var note = c.note();
        if (note == null || READERS.stream().noneMatch(actor::has)) {
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
