package org.rsp.caseload.arrangements;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.identity.Actor;

/** An arrangement as its parties and the coordinator see it. {@code availableActions} is for this caller. */
record ArrangementView(
        UUID id,
        long version,
        ArrangementState status,
        String title,
        String scope,
        @Nullable String legalReference,
        LocalDate startsOn,
        @Nullable LocalDate endsOn,
        List<PartyView> parties,
        Instant createdAt,
        List<String> availableActions) {

    record PartyView(
            String organisation,
            PartyRole role,
            @Nullable Instant accededAt,
            @Nullable LocalDate withdrawsOn) {}

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
                a.createdAt(),
                ArrangementTransition.LIFECYCLE.open(a.state(), actor.roles()));
    }
}
