package org.rsp.returns.movements;

import static org.rsp.platform.access.FieldClass.P0;
import static org.rsp.platform.access.FieldClass.P2;
import static org.rsp.platform.access.FieldClass.P4;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.access.Classified;
import org.rsp.platform.access.Decision;
import org.rsp.platform.access.FieldClass;

/** That a person was restrained. By what and why is told to who may be told of violence; to anybody but the custodian not even when. */
record RestraintView(
        @Classified(value = P2, custodianOnly = true) @Nullable
        UUID id,

        @Classified(value = P2, custodianOnly = true) @Nullable
        Instant begunAt,

        @Classified(value = P2, custodianOnly = true) @Nullable
        Instant endedAt,

        @Classified(value = P4, custodianOnly = true) @Nullable
        RestraintMeasure measure,

        @Classified(value = P4, custodianOnly = true) @Nullable
        RestraintReason reason,

        @Classified(value = P4, custodianOnly = true) @Nullable
        List<LesserMeans> triedBefore,

        @Classified(P0) List<FieldClass> withheld) {

    static RestraintView of(Restraint restraint, Decision told) {
        return new RestraintView(
                told.tellCustodian(P2, restraint::id),
                told.tellCustodian(P2, restraint::begunAt),
                told.tellCustodian(P2, restraint::endedAt),
                told.tellCustodian(P4, restraint::measure),
                told.tellCustodian(P4, restraint::reason),
                told.tellCustodian(P4, restraint::triedBefore),
                told.withheld(RestraintView.class));
    }

    /** Whoever prints a view learns nothing of the person. */
    @Override
    public String toString() {
        return "RestraintView";
    }
}
