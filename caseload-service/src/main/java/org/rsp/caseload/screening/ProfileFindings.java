package org.rsp.caseload.screening;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a person may be, as somebody has found at one time; kept sealed as one. That somebody was smuggled says nothing of whether somebody
 * was trafficked, and both may be so (SCN-3).
 *
 * @param takenAway of the set before, each with the reason
 */
record ProfileFindings(
        List<ScreeningProfile> profiles,
        Indicator smuggled,
        Indicator trafficked,
        List<TakenAway> takenAway,
        @Nullable String note) {

    /** A profile that the set before had. */
    record TakenAway(ScreeningProfile profile, TakingAwayReason reason) {}

    /** Why a profile is taken away. */
    enum TakingAwayReason {
        NOT_BORNE_OUT,
        NEW_INFORMATION,
        ENTERED_BY_MISTAKE
    }

    /** In the order of the list, each once. */
    ProfileFindings {
        profiles = profiles.stream().distinct().sorted().toList();
        takenAway = List.copyOf(takenAway);
    }

    boolean has(ScreeningProfile profile) {
        return profiles.contains(profile);
    }

    List<ScreeningProfile> profiles(boolean restricted) {
        return profiles.stream().filter(p -> p.isRestricted() == restricted).toList();
    }

    List<TakenAway> takenAway(boolean restricted) {
        return takenAway.stream()
                .filter(t -> t.profile().isRestricted() == restricted)
                .toList();
    }

    /** Whoever prints it learns nothing of the person. */
    @Override
    public String toString() {
        return "ProfileFindings";
    }
}
