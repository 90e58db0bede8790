package org.rsp.caseload.stays;

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
import org.rsp.platform.access.FieldClass;
import org.rsp.platform.identity.Actor;

/** A stay, for the custodian's staff who may be told of claims, a witness's for fewer; who ordered it sees that it is there. */
record RemovalStayView(
        @Classified(value = P1, custodianOnly = true) UUID id,

        @Classified(value = P3, custodianOnly = true) @Nullable
        Long version,

        @Classified(value = P1, custodianOnly = true) UUID individualId,
        @Classified(value = P1, custodianOnly = true) UUID caseId,
        @Classified(value = P1, custodianOnly = true) String custodian,

        @Classified(value = P3, custodianOnly = true) @Nullable
        RemovalStayState status,

        @Classified(value = P3, custodianOnly = true) @Nullable
        StayKind kind,

        @Classified(value = P3, custodianOnly = true) @Nullable
        LocalDate on,

        @Classified(value = P3, custodianOnly = true) @Nullable
        String note,

        @Classified(value = P3, custodianOnly = true) @Nullable
        String reference,

        @Classified(value = P3, custodianOnly = true) @Nullable
        Instant updatedAt,

        @Classified(P0) List<String> availableActions,
        @Classified(P0) List<FieldClass> withheld) {

    /** The sealed parts are opened when they are asked for. */
    static RemovalStayView of(
            RemovalStay stay, Decision.Fact<String> note, Decision.Fact<String> reference, Decision told, Actor actor) {
        return new RemovalStayView(
                told.id(stay.id()),
                told.tellCustodian(P3, stay::version),
                told.id(stay.individualId()),
                told.id(stay.caseId()),
                stay.custodian(),
                told.tellCustodian(P3, stay::state),
                told.tellCustodian(P3, stay::kind),
                told.tellCustodian(P3, stay::orderedOn),
                told.tellCustodian(P3, note),
                told.tellCustodian(P3, reference),
                told.tellCustodian(P3, stay::updatedAt),
                told.tells(P3) ? RemovalStayTransition.LIFECYCLE.open(stay.state(), actor.roles()) : List.of(),
                told.withheld(RemovalStayView.class));
    }

    /** Whoever prints a view learns nothing of the person. */
    @Override
    public String toString() {
        return "RemovalStayView";
    }
}
