package org.rsp.caseload.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.crypto.Fingerprints;

/**
 * By which equal documents are found, without their numbers: a keyed hash over the kind of document, its issuer and its number in
 * one spelling. A document without a number has none. That two are equal is a lead, never a verdict on anybody (DOC-10).
 */
@ApplicationScoped
public class DocumentMarkService {

    private static final String USE = "mark of a document|1";

    private final DocumentMarkRepository marks;
    private final Fingerprints fingerprints;

    DocumentMarkService(DocumentMarkRepository marks, Fingerprints fingerprints) {
        this.marks = marks;
        this.fingerprints = fingerprints;
    }

    void keep(IdentityDocument document, @Nullable String number) {
        var plain = number == null ? "" : DocumentNumber.normalised(number);
        if (!plain.isEmpty()) {
            var said = String.join("\n", document.type().numberedAs().name(), document.issuer(), plain);
            marks.persist(new DocumentMark(document, fingerprints.of(USE, said.getBytes(StandardCharsets.UTF_8))));
        }
    }

    /** Empty for a document without a number, and for one that is another organisation's. */
    @Transactional
    public Optional<String> of(UUID documentId) {
        return marks.findByIdOptional(documentId).map(DocumentMark::mark);
    }

    /** The custodian's other documents with the same mark. */
    @Transactional
    public List<MarkedDocument> equalTo(UUID documentId) {
        return of(documentId).map(mark -> marks.others(mark, documentId)).orElse(List.of());
    }
}
