package org.rsp.caseload.documents;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** By which equal documents are found without their numbers: a keyed hash, readable by the custodian's transactions, and by the platform's own search. */
@Entity
@Table(name = "document_mark")
class DocumentMark {

    @Id
    @Column(name = "document_id")
    private UUID documentId;

    @Column(name = "individual_id", updatable = false)
    private UUID individualId;

    /** Follows the person into another case, by the key. */
    @Column(name = "case_id", updatable = false)
    private UUID caseId;

    @Column(updatable = false)
    private String custodian;

    @Column(updatable = false)
    private String mark;

    protected DocumentMark() {}

    DocumentMark(IdentityDocument document, String mark) {
        this.documentId = document.id();
        this.individualId = document.individualId();
        this.caseId = document.caseId();
        this.custodian = document.custodian();
        this.mark = mark;
    }

    String mark() {
        return mark;
    }
}
