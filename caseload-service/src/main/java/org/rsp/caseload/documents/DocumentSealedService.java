package org.rsp.caseload.documents;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.crypto.Encrypted;
import org.rsp.platform.crypto.Place;
import org.rsp.platform.crypto.Vault;

/** Seals what of a document must not be readable in the database, and opens it for whom the policy tells it. In a transaction. */
@ApplicationScoped
class DocumentSealedService {

    private final Vault vault;

    DocumentSealedService(Vault vault) {
        this.vault = vault;
    }

    Encrypted<DocumentContent> content(UUID documentId, UUID caseId, DocumentContent content) {
        return vault.sealRecord(vault.key(caseId), content(documentId), content);
    }

    /** Absent when it was erased, as is each of the following. */
    @Nullable
    DocumentContent content(IdentityDocument document) {
        return vault.findKey(document.sealedWith())
                .map(key -> vault.openRecord(key, content(document.id()), document.content(), DocumentContent.class))
                .orElse(null);
    }

    @Nullable
    Encrypted<String> keptAt(UUID entryId, UUID caseId, @Nullable String place) {
        return place == null ? null : vault.seal(vault.key(caseId), keptAt(entryId), place);
    }

    @Nullable
    String keptAt(CustodyEntry entry) {
        var sealed = entry.keptAt();
        return sealed == null
                ? null
                : vault.findKey(entry.sealedWith())
                        .map(key -> vault.open(key, keptAt(entry.id()), sealed))
                        .orElse(null);
    }

    Encrypted<ExaminationFindings> findings(UUID examinationId, UUID caseId, ExaminationFindings findings) {
        return vault.sealRecord(vault.key(caseId), findings(examinationId), findings);
    }

    @Nullable
    ExaminationFindings findings(Examination examination) {
        return vault.findKey(examination.sealedWith())
                .map(key -> vault.openRecord(
                        key, findings(examination.id()), examination.findings(), ExaminationFindings.class))
                .orElse(null);
    }

    private static Place content(UUID documentId) {
        return new Place("identity_document", "content", documentId);
    }

    private static Place keptAt(UUID entryId) {
        return new Place("document_custody", "kept_at", entryId);
    }

    private static Place findings(UUID examinationId) {
        return new Place("document_examination", "findings", examinationId);
    }
}
