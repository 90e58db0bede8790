package org.rsp.caseload.documents;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rsp.caseload.links.LinkedRecord;
import org.rsp.platform.access.WiderRows;
import org.rsp.platform.crypto.Fingerprints;
import org.rsp.platform.icao.DocumentIssuer;
import org.rsp.platform.icao.DocumentNumber;

/**
 * By which equal documents are found, without their numbers: a keyed hash over the kind of document, its issuer and its number in
 * one spelling. A document without a number has none. That two are equal is a lead, never a verdict on anybody (DOC-10).
 */
@ApplicationScoped
class DocumentMarkService {

    private static final String USE = "mark of a document|1";

    /** A number that stands on more documents than this tells nobody apart. */
    private static final int LEADS = 100;

    private final DocumentMarkRepository marks;
    private final Fingerprints fingerprints;
    private final WiderRows wider;

    DocumentMarkService(DocumentMarkRepository marks, Fingerprints fingerprints, WiderRows wider) {
        this.marks = marks;
        this.fingerprints = fingerprints;
        this.wider = wider;
    }

    /** Of whom else there is such a document, at whichever custodian; nothing of it may be told (DOC-11). In a transaction. */
    List<LinkedRecord> keep(IdentityDocument document, @Nullable String number) {
        var plain = number == null ? "" : DocumentNumber.normalised(number);
        if (plain.isEmpty()) {
            return List.of();
        }
        var said = String.join("\n", document.type().numberedAs().name(), document.issuer(), plain);
        var mark = fingerprints.of(USE, said.getBytes(StandardCharsets.UTF_8));
        marks.lock(mark);
        marks.persist(new DocumentMark(document, mark));
        return document.type().numberedAs().isOfOnePerson() ? leads(document, mark) : List.of();
    }

    /** Each person once, whatever the number of copies; and to a state that gave the number, it tells nothing of others (DOC-12). */
    private List<LinkedRecord> leads(IdentityDocument document, String mark) {
        return wider.asSystem(() -> marks.others(mark, document.individualId(), LEADS)).stream()
                .filter(found -> found.custodian().equals(document.custodian())
                        || !(DocumentIssuer.is(document.issuer(), document.custodian())
                                || DocumentIssuer.is(document.issuer(), found.custodian())))
                .map(found -> new LinkedRecord(found.individualId(), found.caseId(), found.custodian()))
                .toList();
    }
}
