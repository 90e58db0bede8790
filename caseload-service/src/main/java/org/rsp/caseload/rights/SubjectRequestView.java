package org.rsp.caseload.rights;

import static org.rsp.platform.access.FieldClass.P0;
import static org.rsp.platform.access.FieldClass.P1;
import static org.rsp.platform.access.FieldClass.P2;
import static org.rsp.platform.access.FieldClass.P3;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rsp.caseload.rights.SubjectRequestCommand.ConfirmIdentity.IdentityProof;
import org.rsp.caseload.rights.SubjectRequestCommand.Refuse.RefusalGround;
import org.rsp.platform.access.Classified;
import org.rsp.platform.access.Decision;
import org.rsp.platform.access.FieldClass;
import org.rsp.platform.identity.Actor;

/** A request about a person's data, for the custodian. {@code overdue} is of today. */
record SubjectRequestView(
        @Classified(P1) UUID id,
        @Classified(P1) long version,
        @Classified(P1) SubjectRequestState status,
        @Classified(P1) UUID individualId,
        @Classified(P1) UUID caseId,
        @Classified(P1) String custodian,
        @Classified(P2) @Nullable SubjectRequestKind kind,
        @Classified(P2) @Nullable AskedBy askedBy,
        @Classified(P2) @Nullable LocalDate receivedOn,
        @Classified(P1) LocalDate dueOn,
        @Classified(P1) boolean overdue,
        @Classified(P2) @Nullable IdentityProof identityBy,
        @Classified(P2) @Nullable RefusalGround ground,

        @Classified(value = P2, custodianOnly = true) @Nullable
        String note,

        @Classified(value = P3, custodianOnly = true) @Nullable
        String reasoning,

        @Classified(P1) Instant updatedAt,
        @Classified(P0) List<String> availableActions,
        @Classified(P0) List<FieldClass> withheld) {

    /** What of it is sealed, opened when it is asked for. */
    interface Unsealed {
        @Nullable
        String note();

        @Nullable
        String reasoning();
    }

    static SubjectRequestView of(SubjectRequest r, Unsealed unsealed, LocalDate today, Decision decision, Actor actor) {
        return new SubjectRequestView(
                decision.id(r.id()),
                r.version(),
                r.state(),
                decision.id(r.individualId()),
                decision.id(r.caseId()),
                r.custodian(),
                decision.tell(P2, r::kind),
                decision.tell(P2, r::askedBy),
                decision.tell(P2, r::receivedOn),
                r.dueOn(),
                r.isOverdue(today),
                decision.tell(P2, r::identityBy),
                decision.tell(P2, r::ground),
                decision.tellCustodian(P2, unsealed::note),
                decision.tellCustodian(P3, unsealed::reasoning),
                r.updatedAt(),
                SubjectRequestTransition.LIFECYCLE.open(r.state(), actor.roles()),
                decision.withheld(SubjectRequestView.class));
    }

    /** Whoever prints a view learns nothing of the person. */
    @Override
    public String toString() {
        return "SubjectRequestView[" + id + "]";
    }
}
