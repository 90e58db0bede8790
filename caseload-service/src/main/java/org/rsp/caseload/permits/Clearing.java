package org.rsp.caseload.permits;

import java.util.UUID;

/** Answers whether a person may depart, from all that is known of the person at any custodian. Implemented by what knows it. */
public interface Clearing {

    /** Inside the transaction, after every record of the person is locked. The id is the real one. */
    Clearance of(UUID individualId, ReturnKind kind);
}
