package org.rsp.platform.audit;

import static org.rsp.platform.access.FieldClass.P2;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.rsp.platform.access.Classified;
import org.rsp.platform.access.FieldClass;
import org.rsp.platform.access.Purpose;

/**
 * One line of "who looked at this person": the organisation and the role, not the account of the person who looked; what
 * was done and why, and the classes of the fields that were shown.
 *
 * @param operation {@link #RESTRICTED} where the reader is not told which procedure it belongs to
 * @param sealed whether it is in the chain: a line that is not, a minute after its time, was not written by the service
 */
record AuditView(
        @Classified(P2) UUID id,
        @Classified(P2) Instant at,
        @Classified(P2) String organisation,
        @Classified(P2) List<String> roles,
        @Classified(P2) Purpose purpose,
        @Classified(P2) AuditAction action,
        @Classified(P2) String operation,
        @Classified(P2) AuditEntry.Verdict decision,
        @Classified(P2) List<FieldClass> classes,
        @Classified(P2) boolean sealed) {

    static final String RESTRICTED = "restricted";

    AuditView withoutOperation() {
        return new AuditView(id, at, organisation, roles, purpose, action, RESTRICTED, decision, classes, sealed);
    }
}
