package org.rsp.caseload.bestinterests;

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

/** A best-interests procedure as far as the caller is told of it. What the child said in confidence is for the custodian's staff. */
record BestInterestsProcedureView(
        @Classified(P1) UUID id,
        @Classified(P1) long version,
        @Classified(P1) UUID individualId,
        @Classified(P1) UUID caseId,
        @Classified(P1) String custodian,
        @Classified(P3) @Nullable BestInterestsProcedureState status,
        @Classified(P3) @Nullable BestInterestsKind kind,
        @Classified(P3) @Nullable BestInterestsPurpose purpose,

        @Classified(value = P3, custodianOnly = true) @Nullable
        String assessor,

        @Classified(value = P3, custodianOnly = true) @Nullable
        ChildHearing hearing,

        @Classified(value = P3, custodianOnly = true) @Nullable
        List<String> panel,

        @Classified(value = P3, custodianOnly = true) @Nullable
        List<String> signed,

        @Classified(P3) @Nullable BestInterestsFinding finding,
        @Classified(P3) @Nullable ChildSolution solution,
        @Classified(P3) @Nullable LocalDate reviewOn,
        @Classified(P3) @Nullable Instant updatedAt,
        @Classified(P0) List<String> availableActions,
        @Classified(P0) List<FieldClass> withheld) {

    /**
     * Of the sealed parts only those are opened that are told.
     *
     * @param hearing opened when it is asked for
     * @param finding opened when it is asked for
     */
    static BestInterestsProcedureView of(
            BestInterestsProcedure p,
            Fact<ChildHearing> hearing,
            Fact<BestInterestsFinding> finding,
            Decision told,
            Actor actor) {
        return new BestInterestsProcedureView(
                told.id(p.id()),
                p.version(),
                told.id(p.individualId()),
                told.id(p.caseId()),
                p.custodian(),
                told.tell(P3, p::state),
                told.tell(P3, p::kind),
                told.tell(P3, p::purpose),
                told.tellCustodian(P3, p::assessor),
                told.tellCustodian(P3, hearing),
                told.tellCustodian(P3, p::panel),
                told.tellCustodian(P3, p::signed),
                told.tell(P3, finding),
                told.tell(P3, p::solution),
                told.tell(P3, p::reviewOn),
                told.tell(P3, p::updatedAt),
                told.toCustodian() && told.tells(P3)
                        ? BestInterestsProcedureTransition.LIFECYCLE.open(p.state(), actor.roles())
                        : List.of(),
                told.withheld(BestInterestsProcedureView.class));
    }

    /** Whoever prints a view learns nothing of the child. */
    @Override
    public String toString() {
        return "BestInterestsProcedureView";
    }
}
