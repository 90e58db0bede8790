package org.rsp.caseload.cases;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.access.CaseFacts;

/** A row of which the policy is asked before it is shown. */
interface Listed {

    CaseFacts facts();

    @Nullable
    UUID caseloadId();
}
