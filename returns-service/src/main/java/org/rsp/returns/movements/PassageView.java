package org.rsp.returns.movements;

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
import org.rsp.platform.identity.Actor;

/**
 * The passage of one person. By which movement, and so with whom, is told to the custodian alone.
 *
 * @param reason why the person is not on the manifest; what stopped a return its suspensions say, to whom they may
 */
record PassageView(
        @Classified(P1) UUID id,
        @Classified(P1) long version,
        @Classified(P1) UUID returnId,
        @Classified(P1) UUID individualId,
        @Classified(P1) UUID caseId,
        @Classified(P1) String custodian,
        @Classified(P2) @Nullable PassageState status,

        @Classified(value = P2, custodianOnly = true) @Nullable
        UUID movementId,

        @Classified(P2) @Nullable String language,
        @Classified(P2) @Nullable List<TravelNeed> needs,
        @Classified(P2) @Nullable Boolean medicalEscort,
        @Classified(P2) @Nullable ReleaseReason reason,
        @Classified(P2) @Nullable String authority,
        @Classified(P2) @Nullable String place,
        @Classified(P2) @Nullable Instant presentedAt,

        @Classified(value = P2, custodianOnly = true) @Nullable
        String receivedBy,

        @Classified(P0) List<String> availableActions,
        @Classified(P0) List<FieldClass> withheld) {

    static PassageView of(Passage p, Decision told, Actor actor) {
        return new PassageView(
                told.id(p.id()),
                p.version(),
                told.id(p.returnId()),
                told.id(p.individualId()),
                told.id(p.caseId()),
                p.custodian(),
                told.tell(P2, p::state),
                told.tellCustodian(P2, p::movementId),
                told.tell(P2, p::language),
                told.tell(P2, p::needs),
                told.tell(P2, p::isWithMedicalEscort),
                told.tell(P2, p::reason),
                told.tell(P2, p::authority),
                told.tell(P2, p::place),
                told.tell(P2, p::presentedAt),
                told.tellCustodian(P2, p::receivedBy),
                told.toCustodian() ? p.open(actor) : List.of(),
                told.withheld(PassageView.class));
    }

    /** Whoever prints a view learns nothing of the person. */
    @Override
    public String toString() {
        return "PassageView";
    }
}
