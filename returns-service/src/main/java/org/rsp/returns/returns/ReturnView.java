package org.rsp.returns.returns;

import static org.rsp.platform.access.FieldClass.P0;
import static org.rsp.platform.access.FieldClass.P1;
import static org.rsp.platform.access.FieldClass.P2;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.access.Classified;
import org.rsp.platform.access.Decision;
import org.rsp.platform.access.FieldClass;
import org.rsp.platform.identity.Actor;
import org.rsp.returns.guards.ReturnKind;

/**
 * A return, as far as the caller is told of it. That it is suspended is told; why, where its suspensions are.
 *
 * @param calledBackAt the alarm: the person has departed and is to be brought back
 */
record ReturnView(
        @Classified(P1) UUID id,
        @Classified(P1) long version,
        @Classified(P1) UUID individualId,
        @Classified(P1) UUID caseId,
        @Classified(P1) String custodian,
        @Classified(P2) @Nullable ReturnState status,
        @Classified(P2) @Nullable ReturnKind kind,
        @Classified(P2) @Nullable Boolean suspended,
        @Classified(P2) @Nullable Boolean child,
        @Classified(P2) @Nullable Boolean willing,
        @Classified(P2) @Nullable String destination,
        @Classified(P2) @Nullable LocalDate openedOn,
        @Classified(P2) @Nullable Instant clearedAt,
        @Classified(P2) @Nullable Instant departedAt,
        @Classified(P2) @Nullable Instant calledBackAt,
        @Classified(P2) @Nullable String reason,
        @Classified(P2) @Nullable Instant updatedAt,
        @Classified(P0) List<String> availableActions,
        @Classified(P0) List<FieldClass> withheld) {

    static ReturnView of(Return r, boolean suspended, Decision told, Actor actor) {
        return new ReturnView(
                told.id(r.id()),
                r.version(),
                told.id(r.individualId()),
                told.id(r.caseId()),
                r.custodian(),
                told.tell(P2, r::state),
                told.tell(P2, r::kind),
                told.tell(P2, () -> suspended),
                told.tell(P2, r::isOfChild),
                told.tell(P2, r::isWilling),
                told.tell(P2, r::destination),
                told.tell(P2, r::openedOn),
                told.tell(P2, r::clearedAt),
                told.tell(P2, r::departedAt),
                told.tell(P2, r::calledBackAt),
                told.tell(P2, r::reason),
                told.tell(P2, r::updatedAt),
                told.toCustodian() && told.tells(P2)
                        ? ReturnTransition.LIFECYCLE.open(r.state(), actor.roles())
                        : List.of(),
                told.withheld(ReturnView.class));
    }

    /** Whoever prints a view learns nothing of the person. */
    @Override
    public String toString() {
        return "ReturnView";
    }
}
