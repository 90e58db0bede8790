package org.rsp.caseload.screening;

import static org.rsp.platform.access.FieldClass.P0;
import static org.rsp.platform.access.FieldClass.P1;
import static org.rsp.platform.access.FieldClass.P2;
import static org.rsp.platform.access.FieldClass.P3;
import static org.rsp.platform.access.FieldClass.P4;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.access.Classified;
import org.rsp.platform.access.Decision;
import org.rsp.platform.access.Decision.Fact;
import org.rsp.platform.access.FieldClass;

/** What a person may be, as it was said once. {@code version} is the version of the screening that it made. */
record ProfileSetView(
        @Classified(P1) long version,
        @Classified(P1) Instant setAt,

        @Classified(value = P2, custodianOnly = true) @Nullable
        String setBy,

        @Classified(P3) @Nullable List<ScreeningProfile> profiles,
        @Classified(P3) @Nullable Indicator smuggled,
        @Classified(P3) @Nullable List<TakenAwayLine> takenAway,

        @Classified(value = P4, custodianOnly = true) @Nullable
        RestrictedSet restricted,

        @Classified(P0) List<FieldClass> withheld) {

    /** A profile of the set before, and why it is not in this one. */
    record TakenAwayLine(
            @Classified(P3) ScreeningProfile profile,
            @Classified(P3) ProfileFindings.TakingAwayReason reason) {

        static List<TakenAwayLine> of(List<ProfileFindings.TakenAway> takenAway) {
            return takenAway.stream()
                    .map(t -> new TakenAwayLine(t.profile(), t.reason()))
                    .toList();
        }
    }

    /** The same of what is told to few. A note may name it, and is among it. */
    record RestrictedSet(
            @Classified(P4) List<ScreeningProfile> profiles,
            @Classified(P4) Indicator trafficked,
            @Classified(P4) List<TakenAwayLine> takenAway,
            @Classified(P4) @Nullable String note) {

        static @Nullable RestrictedSet of(@Nullable ProfileFindings findings) {
            return findings == null
                    ? null
                    : new RestrictedSet(
                            findings.profiles(true),
                            findings.trafficked(),
                            TakenAwayLine.of(findings.takenAway(true)),
                            findings.note());
        }

        @Override
        public String toString() {
            return "RestrictedSet";
        }
    }

    /** @param findings opened only as far as they may be told; nothing if they were erased */
    static ProfileSetView of(ProfileSet set, Fact<ProfileFindings> findings, Decision decision) {
        var open = decision.tell(P3, findings);
        return new ProfileSetView(
                set.version(),
                set.setAt(),
                decision.tellCustodian(P2, set::setBy),
                open == null ? null : open.profiles(false),
                open == null ? null : open.smuggled(),
                open == null ? null : TakenAwayLine.of(open.takenAway(false)),
                RestrictedSet.of(decision.tellCustodian(P4, findings)),
                decision.withheld(ProfileSetView.class));
    }

    @Override
    public String toString() {
        return "ProfileSetView";
    }
}
