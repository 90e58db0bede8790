package org.rsp.platform.access;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the decision needs to know of the arrangement under which a case was admitted.
 *
 * @param parties those named in it, and how far each has bound itself
 * @param shared the field classes that the parties have agreed to share; none unless the arrangement names them
 */
public record ArrangementFacts(
        boolean inForce,
        LocalDate startsOn,
        @Nullable LocalDate endsOn,
        Map<String, Membership> parties,
        Set<FieldClass> shared) {

    /** A case in no caseload. */
    public static final ArrangementFacts NONE = new ArrangementFacts(false, LocalDate.MAX, null, Map.of(), Set.of());

    /**
     * An offer of one organisation to another is an agreement of its own between the two: it tells the other that there is something offered (P1), as
     * long as nothing denies that, and nobody else anything.
     */
    public static ArrangementFacts ofOffer(String offering, String receiving) {
        var bound = new Membership(Instant.EPOCH, null);
        return new ArrangementFacts(
                true, LocalDate.EPOCH, null, Map.of(offering, bound, receiving, bound), Set.of(FieldClass.P1));
    }

    /** When a party acceded, and the first day on which its withdrawal has effect. */
    public record Membership(
            @Nullable Instant accededAt, @Nullable LocalDate withdrawsOn) {}

    public ArrangementFacts {
        parties = Map.copyOf(parties);
        shared = Set.copyOf(shared);
    }

    /** Whether the organisation is a party that is bound on that day: in force, in its term, acceded, not withdrawn. */
    public boolean binds(String organisation, LocalDate day) {
        var party = parties.get(organisation);
        return inForce
                && !day.isBefore(startsOn)
                && (endsOn == null || !day.isAfter(endsOn))
                && party != null
                && party.accededAt() != null
                && (party.withdrawsOn() == null || day.isBefore(party.withdrawsOn()));
    }
}
