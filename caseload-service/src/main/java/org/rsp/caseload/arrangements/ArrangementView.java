package org.rsp.caseload.arrangements;

import static org.rsp.platform.access.FieldClass.P0;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.access.Classified;
import org.rsp.platform.identity.Actor;
import org.rsp.platform.time.DayType;

/** An arrangement as its parties and the coordinator see it. {@code availableActions} is for this caller. */
record ArrangementView(
        @Classified(P0) UUID id,
        @Classified(P0) long version,
        @Classified(P0) ArrangementState status,
        @Classified(P0) String title,
        @Classified(P0) String scope,
        @Classified(P0) @Nullable String legalReference,
        @Classified(P0) LocalDate startsOn,
        @Classified(P0) @Nullable LocalDate endsOn,
        @Classified(P0) List<PartyView> parties,
        @Classified(P0) List<SharedClass> sharedClasses,
        @Classified(P0) List<TimeFrameView> timeFrames,
        @Classified(P0) Instant createdAt,
        @Classified(P0) List<String> availableActions) {

    record PartyView(
            @Classified(P0) String organisation,
            @Classified(P0) PartyRole role,
            @Classified(P0) @Nullable Instant accededAt,
            @Classified(P0) @Nullable LocalDate withdrawsOn) {}

    record TimeFrameView(
            @Classified(P0) TimeFrameStep step,
            @Classified(P0) @Nullable TimeFrameModality modality,
            @Classified(P0) int days,
            @Classified(P0) DayType dayType) {}

    static ArrangementView of(Arrangement a, Actor actor) {
        return new ArrangementView(
                a.id(),
                a.version(),
                a.state(),
                a.title(),
                a.scope(),
                a.legalReference(),
                a.startsOn(),
                a.endsOn(),
                a.parties().stream()
                        .map(p -> new PartyView(p.organisation(), p.role(), p.accededAt(), p.withdrawsOn()))
                        .toList(),
                a.sharedClasses(),
                a.timeFrames().stream()
                        .map(f -> new TimeFrameView(
                                f.step(),
                                f.modality(),
                                f.frame().days(),
                                f.frame().dayType()))
                        .toList(),
                a.createdAt(),
                ArrangementTransition.LIFECYCLE.open(a.state(), actor.roles()));
    }
}
