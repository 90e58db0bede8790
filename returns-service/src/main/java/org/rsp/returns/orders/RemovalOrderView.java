package org.rsp.returns.orders;

import static org.rsp.platform.access.FieldClass.P0;
import static org.rsp.platform.access.FieldClass.P1;
import static org.rsp.platform.access.FieldClass.P2;
import static org.rsp.platform.access.FieldClass.P3;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.access.Classified;
import org.rsp.platform.access.Decision;
import org.rsp.platform.access.FieldClass;
import org.rsp.platform.identity.Actor;

/** An order that one person leave, and where it stands. */
record RemovalOrderView(
        @Classified(P1) UUID id,
        @Classified(P1) long version,
        @Classified(P1) UUID returnId,
        @Classified(P1) UUID individualId,
        @Classified(P1) UUID caseId,
        @Classified(P1) String custodian,
        @Classified(P2) @Nullable RemovalOrderState status,
        @Classified(P2) @Nullable LocalDate decidedOn,
        @Classified(P2) @Nullable String authority,
        @Classified(P3) @Nullable RemovalGround ground,
        @Classified(P2) @Nullable Integer remedyDays,
        @Classified(P2) @Nullable LocalDate servedOn,
        @Classified(P2) @Nullable String servedIn,
        @Classified(P2) @Nullable LocalDate remedyUntil,
        @Classified(P0) List<String> availableActions,
        @Classified(P0) List<FieldClass> withheld) {

    static RemovalOrderView of(RemovalOrder o, Decision told, Actor actor) {
        return new RemovalOrderView(
                told.id(o.id()),
                o.version(),
                told.id(o.returnId()),
                told.id(o.individualId()),
                told.id(o.caseId()),
                o.custodian(),
                told.tell(P2, o::state),
                told.tell(P2, o::decidedOn),
                told.tell(P2, o::authority),
                told.tell(P3, o::ground),
                told.tell(P2, o::remedyDays),
                told.tell(P2, o::servedOn),
                told.tell(P2, o::servedIn),
                told.tell(P2, o::remedyUntil),
                told.toCustodian() ? o.open(actor) : List.of(),
                told.withheld(RemovalOrderView.class));
    }

    /** Whoever prints a view learns nothing of the person. */
    @Override
    public String toString() {
        return "RemovalOrderView";
    }
}
