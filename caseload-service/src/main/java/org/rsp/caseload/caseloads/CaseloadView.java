package org.rsp.caseload.caseloads;

import static org.rsp.platform.access.FieldClass.P0;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.access.Classified;
import org.rsp.platform.identity.Actor;

/** A caseload as the coordinator and the parties see it. */
record CaseloadView(
        @Classified(P0) UUID id,
        @Classified(P0) long version,
        @Classified(P0) CaseloadState status,
        @Classified(P0) UUID arrangementId,
        @Classified(P0) String name,
        @Classified(P0) CriteriaView criteria,
        @Classified(P0) int capPersons,
        @Classified(P0) boolean pilot,
        @Classified(P0) @Nullable String viabilityNote,
        @Classified(P0) LocalDate opensOn,
        @Classified(P0) @Nullable LocalDate closesOn,
        @Classified(P0) Instant createdAt,
        @Classified(P0) List<String> availableActions) {

    record CriteriaView(
            @Classified(P0) List<String> origins,
            @Classified(P0) List<String> countriesOfAsylum,
            @Classified(P0) @Nullable LocalDate arrivedFrom,
            @Classified(P0) @Nullable LocalDate arrivedTo) {}

    /**
     * How full a caseload is. Newborns and reunited family are always admitted, so the count can pass the cap: by
     * {@code overflowPersons}.
     */
    record CaseloadProgress(
            @Classified(P0) UUID caseloadId,
            @Classified(P0) int capPersons,
            @Classified(P0) int persons,
            @Classified(P0) int cases,
            @Classified(P0) int freePersons,
            @Classified(P0) int overflowPersons) {

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
