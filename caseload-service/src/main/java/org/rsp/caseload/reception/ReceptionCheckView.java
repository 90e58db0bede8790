package org.rsp.caseload.reception;

import static org.rsp.platform.access.FieldClass.P0;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.access.Classified;

/** How people were received at a place, and which standards are not met there as far as anybody knows. */
record ReceptionCheckView(
        @Classified(P0) UUID id,
        @Classified(P0) long version,
        @Classified(P0) ReceptionCheckState status,
        @Classified(P0) String organisation,
        @Classified(P0) String office,
        @Classified(P0) LocalDate on,
        @Classified(P0) List<AnsweredStandard> answers,
        @Classified(P0) List<ReceptionStandard> notMet,
        @Classified(P0) Instant recordedAt) {

    /** What was answered of one standard. */
    record AnsweredStandard(
            @Classified(P0) ReceptionStandard standard,
            @Classified(P0) ReceptionAnswer.ReceptionFinding answer,
            @Classified(P0) @Nullable ReceptionSource source) {}

    static ReceptionCheckView of(ReceptionCheck check) {
        return new ReceptionCheckView(
                check.id(),
                check.version(),
                check.state(),
                check.organisation(),
                check.office(),
                check.checkedOn(),
                check.answers().stream()
                        .map(answer -> new AnsweredStandard(answer.standard(), answer.answer(), answer.source()))
                        .toList(),
                check.notMet(),
                check.recordedAt());
    }
}
