package org.rsp.returns.suspensions;

import static org.rsp.platform.access.FieldClass.P0;
import static org.rsp.platform.access.FieldClass.P1;
import static org.rsp.platform.access.FieldClass.P2;
import static org.rsp.platform.access.FieldClass.P3;
import static org.rsp.platform.access.FieldClass.P4;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.access.Classified;
import org.rsp.platform.access.Decision;
import org.rsp.platform.access.FieldClass;
import org.rsp.platform.identity.Actor;

/**
 * That a return stands still. Why, is told as far as the reason may be told: that somebody claims, to who is told of claims; that another procedure holds the
 * person, to who imposed it and who is told P4.
 */
record SuspensionView(
        @Classified(P1) UUID id,
        @Classified(P1) long version,
        @Classified(P1) UUID returnId,
        @Classified(P1) UUID individualId,
        @Classified(P1) UUID caseId,
        @Classified(P1) String custodian,
        @Classified(P2) @Nullable SuspensionState status,
        @Classified(P3) @Nullable SuspensionReason reason,
        @Classified(P2) @Nullable Instant since,
        @Classified(P2) @Nullable Instant endedAt,
        @Classified(P0) List<String> availableActions,
        @Classified(P0) List<FieldClass> withheld) {

    static SuspensionView of(Suspension s, Decision told, Actor actor) {
        return new SuspensionView(
                told.id(s.id()),
                s.version(),
                told.id(s.returnId()),
                told.id(s.individualId()),
                told.id(s.caseId()),
                s.custodian(),
                told.tell(P2, s::state),
                reason(s, told, actor),
                told.tell(P2, s::since),
                told.tell(P2, s::endedAt),
                told.toCustodian() && told.tells(P2)
                        ? SuspensionTransition.LIFECYCLE.open(s.state(), actor.roles())
                        : List.of(),
                told.withheld(SuspensionView.class));
    }

    /** Who imposed it knows. To who is told P3 and no more a hold is a stay like another, and so is what endangers a victim: a reason that is left out would name them. */
    private static @Nullable SuspensionReason reason(Suspension s, Decision told, Actor actor) {
        var own = told.toCustodian() && s.isBy(actor.subject());
        if (own || told.tells(P4)) {
            return s.reason();
        }
        return s.reason().toldAs() == P4
                ? told.tell(P3, () -> SuspensionReason.STAY_ORDERED)
                : told.tell(s.reason().toldAs(), s::reason);
    }

    /** Whoever prints a view learns nothing of the person. */
    @Override
    public String toString() {
        return "SuspensionView";
    }
}
