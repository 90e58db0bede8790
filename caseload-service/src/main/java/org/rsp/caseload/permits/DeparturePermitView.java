package org.rsp.caseload.permits;

import static org.rsp.platform.access.FieldClass.P0;
import static org.rsp.platform.access.FieldClass.P1;
import static org.rsp.platform.access.FieldClass.P3;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.access.Classified;
import org.rsp.platform.access.Decision;
import org.rsp.platform.access.FieldClass;
import org.rsp.platform.identity.Actor;

/** A permit, to the custodian's staff and to the service that returns, both by the real ids. The times are exact: minutes decide. */
record DeparturePermitView(
        @Classified(P1) UUID id,
        @Classified(P1) long version,
        @Classified(P1) DeparturePermitState status,
        @Classified(P1) UUID individualId,
        @Classified(P1) UUID caseId,
        @Classified(P1) String custodian,
        @Classified(P1) ReturnKind kind,
        @Classified(P1) UUID returnId,
        @Classified(P1) Instant issuedAt,
        @Classified(P1) Instant expiresAt,
        @Classified(P1) @Nullable Instant consumedAt,

        @Classified(value = P3, custodianOnly = true) @Nullable
        VoidReason because,

        @Classified(P0) List<String> availableActions,
        @Classified(P0) List<FieldClass> withheld) {

    static DeparturePermitView of(DeparturePermit permit, Decision told, Actor actor) {
        return new DeparturePermitView(
                permit.id(),
                permit.version(),
                permit.state(),
                permit.individualId(),
                permit.caseId(),
                permit.custodian(),
                permit.kind(),
                permit.returnId(),
                permit.issuedAt(),
                permit.expiresAt(),
                permit.consumedAt(),
                told.tellCustodian(P3, permit::voidReason),
                DeparturePermitTransition.LIFECYCLE.open(permit.state(), actor.roles()),
                told.withheld(DeparturePermitView.class));
    }
}
