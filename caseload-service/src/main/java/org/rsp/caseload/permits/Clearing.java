package org.rsp.caseload.permits;

import java.util.UUID;

/** Answers whether a person may depart, from all that is known of the person at any custodian. Implemented by what knows it. */
public interface Clearing {

    /** The one service of the platform that lets persons depart, by the name by which it signs in (PRM-5). */
    String DEPARTURES = "returns-service";

    /** Inside the transaction, after every record of the person is locked. The id is the real one. */
    Clearance of(UUID individualId, ReturnKind kind);
}
