package org.rsp.caseload.trafficking;

import static org.rsp.platform.access.FieldClass.P0;
import static org.rsp.platform.access.FieldClass.P1;
import static org.rsp.platform.access.FieldClass.P4;

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

/** A concern about trafficking, for the custodian's staff who may be told P4; who raised it sees that it has arrived. */
record TraffickingConcernView(
        @Classified(value = P1, custodianOnly = true) UUID id,

        @Classified(value = P4, custodianOnly = true) @Nullable
        Long version,

        @Classified(value = P1, custodianOnly = true) UUID individualId,
        @Classified(value = P1, custodianOnly = true) UUID caseId,
        @Classified(value = P1, custodianOnly = true) String custodian,

        @Classified(value = P4, custodianOnly = true) @Nullable
        TraffickingConcernState status,

        @Classified(value = P4, custodianOnly = true) @Nullable
        TraffickingSigns signs,

        @Classified(value = P4, custodianOnly = true) @Nullable
        LocalDate reflectionEndsOn,

        @Classified(value = P4, custodianOnly = true) @Nullable
        SupportPlan plan,

        @Classified(value = P4, custodianOnly = true) @Nullable
        LocalDate reviewOn,

        @Classified(value = P4, custodianOnly = true)
        TraffickingConcernCommand.Close.@Nullable ConcernClosureReason reason,

        @Classified(value = P4, custodianOnly = true) @Nullable
        Instant updatedAt,

        @Classified(P0) List<String> availableActions,
        @Classified(P0) List<FieldClass> withheld) {

    /** The sealed parts are opened when they are asked for. */
    static TraffickingConcernView of(
            TraffickingConcern c, Fact<TraffickingSigns> signs, Fact<SupportPlan> plan, Decision told, Actor actor) {
        return new TraffickingConcernView(
                told.id(c.id()),
                told.tellCustodian(P4, c::version),
                told.id(c.individualId()),
                told.id(c.caseId()),
                c.custodian(),
                told.tellCustodian(P4, c::state),
                told.tellCustodian(P4, signs),
                told.tellCustodian(P4, c::reflectionEndsOn),
                told.tellCustodian(P4, plan),
                told.tellCustodian(P4, c::reviewOn),
                told.tellCustodian(P4, c::reason),
                told.tellCustodian(P4, c::updatedAt),
                told.tells(P4) ? TraffickingConcernTransition.LIFECYCLE.open(c.state(), actor.roles()) : List.of(),
                told.withheld(TraffickingConcernView.class));
    }

    /** Whoever prints a view learns nothing of the person. */
    @Override
    public String toString() {
        return "TraffickingConcernView";
    }
}
