package org.rsp.caseload.integrity;

import static org.rsp.platform.access.FieldClass.P0;
import static org.rsp.platform.access.FieldClass.P3;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.access.Classified;
import org.rsp.platform.access.Decision;
import org.rsp.platform.access.FieldClass;
import org.rsp.platform.identity.Actor;

/** An integrity check, for those of the custodian's supervisors who have no part in a claim of the person; to others there is none (ITG-1). */
record IntegrityCheckView(
        @Classified(value = P3, custodianOnly = true) UUID id,
        @Classified(value = P3, custodianOnly = true) long version,
        @Classified(value = P3, custodianOnly = true) IntegrityCheckState status,
        @Classified(value = P3, custodianOnly = true) UUID individualId,
        @Classified(value = P3, custodianOnly = true) UUID caseId,
        @Classified(value = P3, custodianOnly = true) String custodian,

        @Classified(value = P3, custodianOnly = true) @Nullable
        IntegrityDoubtKind kind,

        @Classified(value = P3, custodianOnly = true) @Nullable
        String note,

        @Classified(value = P3, custodianOnly = true) @Nullable
        IntegrityFinding finding,

        @Classified(value = P3, custodianOnly = true) @Nullable
        String reasons,

        @Classified(value = P3, custodianOnly = true) Instant updatedAt,
        @Classified(P0) List<String> availableActions,
        @Classified(P0) List<FieldClass> withheld) {

    /**
     * To somebody who may know of it.
     *
     * @param doubt nothing if it was erased
     * @param result nothing before the check is closed
     */
    static IntegrityCheckView of(
            IntegrityCheck check,
            @Nullable IntegrityDoubt doubt,
            @Nullable IntegrityResult result,
            Decision told,
            Actor actor) {
        return new IntegrityCheckView(
                told.id(check.id()),
                check.version(),
                check.state(),
                told.id(check.individualId()),
                told.id(check.caseId()),
                check.custodian(),
                doubt == null ? null : doubt.kind(),
                doubt == null ? null : doubt.note(),
                result == null ? null : result.finding(),
                result == null ? null : result.reasons(),
                check.updatedAt(),
                IntegrityCheckTransition.LIFECYCLE.open(check.state(), actor.roles()),
                told.withheld(IntegrityCheckView.class));
    }

    /** Whoever prints a view learns nothing of anybody. */
    @Override
    public String toString() {
        return "IntegrityCheckView";
    }
}
