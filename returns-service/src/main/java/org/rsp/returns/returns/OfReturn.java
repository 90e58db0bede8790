package org.rsp.returns.returns;

import java.util.List;
import java.util.UUID;
import org.rsp.platform.audit.AuditSubject;
import org.rsp.platform.lifecycle.OfCustodian;

/**
 * What another feature keeps of one return and which lives a life of its own. Who may know of the return may know of it, as far as the classes of its
 * fields allow. Its row names the return's case and custodian.
 */
public interface OfReturn extends OfCustodian {

    UUID returnId();

    UUID individualId();

    /** The case in which the person was when it was recorded; the database's guard goes by it. */
    UUID caseId();

    /** Whether this account has written it down: who may act without being told of it sees that it has arrived. */
    default boolean isBy(String subject) {
        return false;
    }

    @Override
    default List<AuditSubject> subjects() {
        return List.of(new AuditSubject(caseId(), individualId()));
    }
}
