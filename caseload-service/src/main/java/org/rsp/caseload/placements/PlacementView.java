package org.rsp.caseload.placements;

import static org.rsp.platform.access.FieldClass.P0;
import static org.rsp.platform.access.FieldClass.P1;
import static org.rsp.platform.access.FieldClass.P3;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.access.Classified;
import org.rsp.platform.access.Decision;
import org.rsp.platform.access.Decision.Fact;
import org.rsp.platform.access.FieldClass;
import org.rsp.platform.identity.Actor;

/** In what a person is placed, as far as the caller is told of it; where, to the custodian's staff alone. */
record PlacementView(
        @Classified(P1) UUID id,
        @Classified(P1) long version,
        @Classified(P1) UUID individualId,
        @Classified(P1) UUID caseId,
        @Classified(P1) String custodian,
        @Classified(P3) @Nullable PlacementState status,
        @Classified(P3) @Nullable PlacementKind kind,

        @Classified(value = P3, custodianOnly = true) @Nullable
        String place,

        @Classified(P3) @Nullable DetentionReasons detention,
        @Classified(P3) @Nullable List<PlacementReview> reviews,
        @Classified(P3) @Nullable LocalDate since,
        @Classified(P3) @Nullable LocalDate reviewOn,

        @Classified(P3) PlacementCommand.End.@Nullable PlacementEndReason reason,

        @Classified(P3) @Nullable Instant updatedAt,
        @Classified(P0) List<String> availableActions,
        @Classified(P0) List<FieldClass> withheld) {

    /** @param file opened when it is asked for; nothing if it was erased */
    static PlacementView of(Placement p, Fact<PlacementFile> file, Decision told, Actor actor) {
        var open = told.tell(P3, file);
        return new PlacementView(
                told.id(p.id()),
                p.version(),
                told.id(p.individualId()),
                told.id(p.caseId()),
                p.custodian(),
                told.tell(P3, p::state),
                told.tell(P3, p::kind),
                open == null ? null : told.tellCustodian(P3, open::place),
                open == null ? null : open.detention(),
                open == null ? null : open.reviews(),
                told.tell(P3, p::since),
                told.tell(P3, p::reviewOn),
                told.tell(P3, p::reason),
                told.tell(P3, p::updatedAt),
                told.toCustodian() && told.tells(P3)
                        ? PlacementTransition.LIFECYCLE.open(p.state(), actor.roles())
                        : List.of(),
                told.withheld(PlacementView.class));
    }

    /** Whoever prints a view learns nothing of the person. */
    @Override
    public String toString() {
        return "PlacementView";
    }
}
