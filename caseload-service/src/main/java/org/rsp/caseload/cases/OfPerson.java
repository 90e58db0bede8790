package org.rsp.caseload.cases;

import java.util.List;
import java.util.UUID;
import org.rsp.platform.audit.AuditSubject;
import org.rsp.platform.lifecycle.OfCustodian;

/**
 * What another feature keeps of one person and which lives a life of its own. Who may know of the person's case may know
 * of it, as far as the classes of its fields allow; its row names the person's case, and follows the person into another.
 */
public interface OfPerson extends OfCustodian {

    UUID individualId();

    /** The case in which the person is now. */
    UUID caseId();

    /** Whether for this organisation it does not exist, whatever it may know of the case. */
    default boolean isKeptFrom(String organisation) {
        return false;
    }

    /** Whether nobody but the custodian is told that it exists, whatever else of the case is shared. */
    default boolean isForCustodianOnly() {
        return false;
    }

    /** Whoever of the custodian wrote it down may see that it is there, restricted or not and whatever its existence is of: the account's subject. */
    default boolean isBy(String subject) {
        return false;
    }

    @Override
    default List<AuditSubject> subjects() {
        return List.of(new AuditSubject(caseId(), individualId()));
    }
}
