package org.rsp.caseload.permits;

import java.util.UUID;

/** Answers whether a person may depart, from all that is known of the person at any custodian. Implemented by what knows it. */
public interface Clearing {

    /** The one service of the platform that lets persons depart, by the name by which it signs in (PRM-5). */
    String DEPARTURES = "returns-service";

    /** Inside the transaction, after every record of the person is locked. The id is the real one. */
    Clearance of(UUID individualId, ReturnKind kind);

    /**
     * The same of who departs at this moment: CLEAR only for somebody whose case is open with this custodian (PRM-6), who has said so where it is by own will
     * (CNS-7), and of a child only where that was found to be best (RMS-7).
     */
    Clearance ofDeparting(UUID individualId, ReturnKind kind);
}
