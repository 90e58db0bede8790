package org.rsp.returns.suspensions;

import java.util.UUID;

/** Says whether somebody still has to open the way to protection to a person. Implemented by what keeps the fears that are told here. */
public interface ToldFears {

    /** Of whichever return of the person, whoever may know of it. In the transaction of who asks. */
    boolean isWaiting(UUID individualId);
}
