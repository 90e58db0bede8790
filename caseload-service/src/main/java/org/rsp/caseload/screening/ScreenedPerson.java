package org.rsp.caseload.screening;

import java.util.List;
import java.util.UUID;

/** What one screening says of whether a person may need protection. */
record ScreenedPerson(UUID individualId, ScreeningState state, List<String> profiles) {

    /** That somebody was once taken for a possible refugee is never undone by another screening (SCN-6). */
    boolean isPossibleRefugee() {
        return profiles.contains(ScreeningProfile.POSSIBLE_REFUGEE.name());
    }

    /** Reviewed, and without anything that has to do with refugees. */
    boolean isClear() {
        return state == ScreeningState.REVIEWED
                && profiles.stream().map(ScreeningProfile::valueOf).noneMatch(ScreeningProfile::isOfRefugees);
    }
}
