package org.rsp.caseload.centres;

import static org.rsp.platform.access.FieldClass.P0;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.access.Classified;
import org.rsp.platform.identity.Actor;

/** An assessment centre as the coordinator and those for whom it is planned see it. */
record AssessmentCentreView(
        @Classified(P0) UUID id,
        @Classified(P0) long version,
        @Classified(P0) AssessmentCentreState status,
        @Classified(P0) UUID arrangementId,
        @Classified(P0) String code,
        @Classified(P0) String host,
        @Classified(P0) List<String> partners,
        @Classified(P0) String seat,
        @Classified(P0) List<CentrePurpose> purposes,
        @Classified(P0) List<StaffingView> staffing,
        @Classified(P0) Instant createdAt,
        @Classified(P0) List<String> availableActions) {

    /** @param endsOn the first day on which it staffs the centre no longer */
    record StaffingView(
            @Classified(P0) String organisation,
            @Classified(P0) int posts,
            @Classified(P0) Instant declaredAt,
            @Classified(P0) @Nullable LocalDate endsOn) {}

    /**
     * What there is to do at a centre, in open tasks by procedure.
     *
     * @param countedOn the day on which all tasks of the quarter were counted; none where they are not told
     */
    record AssessmentCentreLoadView(
            @Classified(P0) UUID centreId,
            @Classified(P0) String code,
            @Classified(P0) @Nullable LocalDate countedOn,
            @Classified(P0) List<ProcedureLoadView> procedures,
            @Classified(P0) ProcedureLoadView all) {}

    /**
     * @param own what the caller's organisation has there now; none for who has no cases
     * @param together what all who staff it had there on the day of the count, to the nearest five; none where it is kept back (RAC-4)
     */
    record ProcedureLoadView(
            @Classified(P0) String procedure,
            @Classified(P0) @Nullable Long own,
            @Classified(P0) @Nullable Long together) {}

    static AssessmentCentreView of(AssessmentCentre c, Actor actor) {
        return new AssessmentCentreView(
                c.id(),
                c.version(),
                c.state(),
                c.arrangementId(),
                c.code(),
                c.host(),
                c.organisations().stream().filter(o -> !o.equals(c.host())).toList(),
                c.seat(),
                c.purposes(),
                c.staffing().stream()
                        .map(s -> new StaffingView(s.organisation(), s.posts(), s.declaredAt(), s.endsOn()))
                        .toList(),
                c.createdAt(),
                AssessmentCentreTransition.LIFECYCLE.open(c.state(), actor.roles()));
    }
}
