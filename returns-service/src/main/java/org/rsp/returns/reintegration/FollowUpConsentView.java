package org.rsp.returns.reintegration;

import static org.rsp.platform.access.FieldClass.P0;
import static org.rsp.platform.access.FieldClass.P1;
import static org.rsp.platform.access.FieldClass.P2;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.access.Classified;
import org.rsp.platform.access.Decision;
import org.rsp.platform.access.FieldClass;

/** What a person has said to being asked later. */
record FollowUpConsentView(
        @Classified(P1) UUID id,
        @Classified(P1) long version,
        @Classified(P1) UUID returnId,
        @Classified(P1) UUID individualId,
        @Classified(P1) UUID caseId,
        @Classified(P1) String custodian,
        @Classified(P1) FollowUpConsentState status,
        @Classified(P2) @Nullable FollowUpWord word,
        @Classified(P2) @Nullable String language,
        @Classified(P2) @Nullable WordGiver by,
        @Classified(P2) @Nullable Instant recordedAt,
        @Classified(P0) List<FieldClass> withheld) {

    static FollowUpConsentView of(FollowUpConsent c, Decision told) {
        return new FollowUpConsentView(
                told.id(c.id()),
                c.version(),
                told.id(c.returnId()),
                told.id(c.individualId()),
                told.id(c.caseId()),
                c.custodian(),
                c.state(),
                told.tell(P2, c::word),
                told.tell(P2, c::language),
                told.tell(P2, c::givenBy),
                told.tell(P2, c::recordedAt),
                told.withheld(FollowUpConsentView.class));
    }

    /** Whoever prints a view learns nothing of the person. */
    @Override
    public String toString() {
        return "FollowUpConsentView";
    }
}
