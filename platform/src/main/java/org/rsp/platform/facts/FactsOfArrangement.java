package org.rsp.platform.facts;

import static org.rsp.platform.access.FieldClass.P0;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.access.ArrangementFacts;
import org.rsp.platform.access.ArrangementFacts.Membership;
import org.rsp.platform.access.Classified;
import org.rsp.platform.access.FieldClass;

/** What another service of the platform is told of an arrangement, and keeps: who is bound by it, from when until when. */
public record FactsOfArrangement(
        @Classified(P0) UUID id,
        @Classified(P0) long version,
        @Classified(P0) boolean inForce,
        @Classified(P0) LocalDate startsOn,
        @Classified(P0) @Nullable LocalDate endsOn,
        @Classified(P0) List<BoundParty> parties,
        @Classified(P0) List<FieldClass> shared)
        implements Copied {

    /** A party, when it acceded, and the first day on which its withdrawal has effect. */
    public record BoundParty(
            @Classified(P0) String organisation,
            @Classified(P0) @Nullable Instant accededAt,
            @Classified(P0) @Nullable LocalDate withdrawsOn) {}

    public FactsOfArrangement {
        parties = List.copyOf(parties);
        shared = List.copyOf(shared);
    }

    ArrangementFacts facts() {
        var members = parties.stream()
                .collect(Collectors.toUnmodifiableMap(
                        BoundParty::organisation, p -> new Membership(p.accededAt(), p.withdrawsOn())));
        return new ArrangementFacts(
                inForce, startsOn, endsOn, members, shared.stream().collect(Collectors.toUnmodifiableSet()));
    }
}
