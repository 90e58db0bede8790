package org.rsp.returns.traveldocuments;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.crypto.Encrypted;
import org.rsp.platform.crypto.Place;
import org.rsp.platform.crypto.Vault;

/** Seals the numbers of travel documents, and opens one for whom the policy tells it. In a transaction. */
@ApplicationScoped
class TravelDocumentSealedService {

    private final Vault vault;

    TravelDocumentSealedService(Vault vault) {
        this.vault = vault;
    }

    Encrypted<String> number(TravelDocument document, String plain) {
        return vault.seal(vault.key(document.caseId()), place(document.id()), plain);
    }

    /** Absent before it is issued, and when it was erased. */
    @Nullable
    String number(TravelDocument document) {
        var sealed = document.number();
        return sealed == null
                ? null
                : vault.findKey(document.caseId())
                        .map(key -> vault.open(key, place(document.id()), sealed))
                        .orElse(null);
    }

    private static Place place(UUID id) {
        return new Place("travel_document", "number", id);
    }
}
