package org.rsp.caseload.cases;

import static org.rsp.platform.access.FieldClass.P2;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.access.Classified;

/** What a person agreed to, when, in which language it was explained, and since when it is withdrawn. */
record Consent(
        @Classified(P2) List<ConsentPurpose> purposes,
        @Classified(P2) LocalDate givenOn,
        @Classified(P2) String language,
        @Classified(P2) @Nullable LocalDate withdrawnOn) {

    /** What a person has agreed to. Nobody's protection hangs on it. */
    enum ConsentPurpose {
        REGISTRATION,
        SHARING_WITH_STATE,
        SHARING_WITH_AGENCY,
        PHOTOGRAPH,
        BIOMETRICS,
        REFERRAL,
        RESETTLEMENT,
        VOLUNTARY_RETURN
    }

    boolean isFor(ConsentPurpose purpose) {
        return withdrawnOn == null && purposes.contains(purpose);
    }
}
