package org.rsp.returns.traveldocuments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.rsp.returns.agreements.StatePair;
import org.rsp.returns.guards.GuardFinding;
import org.rsp.returns.guards.GuardSource;
import org.rsp.returns.guards.GuardedReturn;
import org.rsp.returns.guards.ReturnGuard;

/** Guard G9: a document on which the person can travel (TDO-10). Its evidence is codes: it is read by others than the custodian, too. */
@ApplicationScoped
class TravelDocumentGuardService implements GuardSource {

    private final TravelDocumentRepository documents;
    private final TravelDocumentTermService terms;
    private final Instance<ExpectedArrival> journeys;
    private final Clock clock;

    TravelDocumentGuardService(
            TravelDocumentRepository documents,
            TravelDocumentTermService terms,
            @Any Instance<ExpectedArrival> journeys,
            Clock clock) {
        this.documents = documents;
        this.terms = terms;
        this.journeys = journeys;
        this.clock = clock;
    }

    @Override
    public Set<ReturnGuard> guards() {
        return Set.of(ReturnGuard.G9);
    }

    /** Nothing is known of it before it is known where the person goes. */
    @Override
    public Optional<GuardFinding> find(ReturnGuard guard, GuardedReturn of) {
        var all = documents.listToTravelOn(of.returnId());
        var destination = of.destination();
        if (all.isEmpty() || destination == null) {
            return Optional.empty();
        }
        var now = clock.instant();
        var journey = journey(of, destination, LocalDate.ofInstant(now, ZoneOffset.UTC));
        return Optional.of(good(all, journey)
                .map(document -> GuardFinding.pass(guard, document.kind().name(), now))
                .orElseGet(() -> GuardFinding.fail(guard, why(all, journey), now)));
    }

    private static Optional<TravelDocument> good(List<TravelDocument> all, Journey journey) {
        return all.stream()
                .filter(document -> document.whyNobodyTravelsOnIt(journey).isEmpty())
                .findFirst();
    }

    /** Of the one that was planned last. */
    private static String why(List<TravelDocument> all, Journey journey) {
        return all.getFirst().whyNobodyTravelsOnIt(journey).orElseThrow();
    }

    private Journey journey(GuardedReturn of, String destination, LocalDate today) {
        var pair = new StatePair(of.custodian(), destination);
        return new Journey(
                destination,
                arrival(of.returnId(), today),
                terms.letsProvisionalDo(pair, of.kind(), today),
                terms.goodUntil(pair, of.kind(), today));
    }

    /** Where no journey is planned, or it should be over, the person may leave now and arrive tomorrow. */
    private LocalDate arrival(UUID returnId, LocalDate today) {
        var tomorrow = today.plusDays(1);
        return journeys.stream()
                .flatMap(journey -> journey.findDay(returnId).stream())
                .max(Comparator.naturalOrder())
                .filter(day -> day.isAfter(tomorrow))
                .orElse(tomorrow);
    }
}
