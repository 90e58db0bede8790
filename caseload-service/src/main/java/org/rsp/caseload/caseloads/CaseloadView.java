package org.rsp.caseload.caseloads;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.identity.Actor;

/** A caseload as the coordinator and the parties see it. */
record CaseloadView(
        UUID id,
        long version,
        CaseloadState status,
        UUID arrangementId,
        String name,
        CriteriaView criteria,
        int capPersons,
        boolean pilot,
        @Nullable String viabilityNote,
        LocalDate opensOn,
        @Nullable LocalDate closesOn,
        Instant createdAt,
        List<String> availableActions) {

    record CriteriaView(
            List<String> origins,
            List<String> countriesOfAsylum,
            @Nullable LocalDate arrivedFrom,
            @Nullable LocalDate arrivedTo) {}

    /**
     * How full a caseload is. Newborns and reunited family are always admitted, so the count can pass the cap: by
     * {@code overflowPersons}.
     */
    record CaseloadProgress(
            UUID caseloadId, int capPersons, int persons, int cases, int freePersons, int overflowPersons) {

        static CaseloadProgress of(Caseload caseload, Occupancy held) {
            var free = caseload.capPersons() - held.persons();
            return new CaseloadProgress(
                    caseload.id(),
                    caseload.capPersons(),
                    held.persons(),
                    held.cases(),
                    Math.max(free, 0),
                    Math.max(-free, 0));
        }
    }

    static CaseloadView of(Caseload c, Actor actor) {
        return new CaseloadView(
                c.id(),
                c.version(),
                c.state(),
                c.arrangementId(),
                c.name(),
                new CriteriaView(
                        sorted(c.criteria().origins()),
                        sorted(c.criteria().countriesOfAsylum()),
                        c.criteria().arrivedFrom(),
                        c.criteria().arrivedTo()),
                c.capPersons(),
                c.pilot(),
                c.viabilityNote(),
                c.opensOn(),
                c.closesOn(),
                c.createdAt(),
                CaseloadTransition.LIFECYCLE.open(c.state(), actor.roles()));
    }

    private static List<String> sorted(Set<String> codes) {
        return codes.stream().sorted().toList();
    }
}
