package org.rsp.caseload.screening;

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

/** An expression of fear as far as the caller is told of it; who wrote it down without being told of claims sees that it is there. */
record FearExpressionView(
        @Classified(P1) UUID id,
        @Classified(P1) long version,
        @Classified(P1) FearExpressionState status,
        @Classified(P1) UUID individualId,
        @Classified(P1) UUID caseId,
        @Classified(P1) String custodian,
        @Classified(P3) @Nullable SaidTo saidTo,
        @Classified(P3) @Nullable LocalDate saidOn,
        @Classified(P3) @Nullable String language,
        @Classified(P3) @Nullable String words,
        @Classified(P1) Instant recordedAt,
        @Classified(P0) List<FieldClass> withheld) {

    /** @param words opened only if they may be told */
    static FearExpressionView of(FearExpression f, Fact<String> words, Decision decision) {
        return new FearExpressionView(
                decision.id(f.id()),
                f.version(),
                f.state(),
                decision.id(f.individualId()),
                decision.id(f.caseId()),
                f.custodian(),
                decision.tell(P3, f::saidTo),
                decision.tell(P3, f::saidOn),
                decision.tell(P3, f::language),
                decision.tell(P3, words),
                f.openedAt(),
                decision.withheld(FearExpressionView.class));
    }

    @Override
    public String toString() {
        return "FearExpressionView[" + id + "]";
    }
}
