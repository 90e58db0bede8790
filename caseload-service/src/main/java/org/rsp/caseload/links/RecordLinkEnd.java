package org.rsp.caseload.links;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.rsp.platform.audit.AuditSubject;

/** One of a custodian's own records in a link. Another custodian's end hangs on that one's own row. */
@Entity
@Table(name = "record_link_end")
class RecordLinkEnd {

    @Id
    private UUID id;

    @Column(name = "link_id", updatable = false)
    private UUID linkId;

    @Column(updatable = false)
    private String custodian;

    @Column(updatable = false)
    private int position;

    @Column(name = "individual_id", updatable = false)
    private UUID individualId;

    /** Where the person is now: the key carries it along. */
    @Column(name = "case_id", updatable = false)
    private UUID caseId;

    protected RecordLinkEnd() {}

    RecordLinkEnd(UUID id, RecordLink of, int position, LinkedRecord person) {
        this.id = id;
        this.linkId = of.id();
        this.custodian = of.custodian();
        this.position = position;
        this.individualId = person.individualId();
        this.caseId = person.caseId();
    }

    UUID individualId() {
        return individualId;
    }

    UUID caseId() {
        return caseId;
    }

    AuditSubject subject() {
        return new AuditSubject(caseId, individualId);
    }
}
