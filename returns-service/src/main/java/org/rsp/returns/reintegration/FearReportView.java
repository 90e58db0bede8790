package org.rsp.returns.reintegration;

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

/** That a person has told of a fear; who wrote it down without being told of claims sees that it is there, and nothing of what came of it. */
record FearReportView(
        @Classified(P1) UUID id,
        @Classified(P1) long version,
        @Classified(P1) UUID returnId,
        @Classified(P1) UUID individualId,
        @Classified(P1) UUID caseId,
        @Classified(P1) String custodian,
        @Classified(P3) @Nullable FearReportState status,
        @Classified(P3) @Nullable UUID reviewId,
        @Classified(P3) @Nullable ProtectionRoad road,
        @Classified(P1) Instant raisedAt,
        @Classified(P0) List<String> availableActions,
        @Classified(P0) List<FieldClass> withheld) {

    static FearReportView of(FearReport f, Decision told, Actor actor) {
        return new FearReportView(
                told.id(f.id()),
                f.version(),
                told.id(f.returnId()),
                told.id(f.individualId()),
                told.id(f.caseId()),
                f.custodian(),
                told.tell(P3, f::state),
                review(f, told),
                told.tell(P3, f::road),
                f.raisedAt(),
                told.toCustodian() && told.tells(P3) ? f.open(actor) : List.of(),
                told.withheld(FearReportView.class));
    }

    private static @Nullable UUID review(FearReport f, Decision told) {
        var review = f.reviewId();
        return review == null ? null : told.tell(P3, () -> told.id(review));
    }

    /** Whoever prints a view learns nothing of the person. */
    @Override
    public String toString() {
        return "FearReportView";
    }
}
