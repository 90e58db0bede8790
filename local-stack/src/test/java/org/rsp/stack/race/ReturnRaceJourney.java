package org.rsp.stack.race;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rsp.stack.RunningStack;

/**
 * Departures through returns-service against claims, with caseload-service, returns-service and Kafka killed, stopped and slowed: a small
 * {@code ./rsp race}, which runs 2,000 of them.
 */
class ReturnRaceJourney {

    /** More with {@code -Dreturns=2000}. */
    private static final int DEPARTURES = Integer.getInteger("returns", 100);

    private static final int OF_EACH_FAULT = 2;
    private static final int LANES = 8;
    private static final int SEEDS = 1_000_000;

    private final RunningStack stack = RunningStack.shared();

    @Test
    void nobody_departs_without_a_permit_or_after_a_claim_and_both_services_agree() {
        var ground = Ground.of(Path.of(System.getProperty("rsp.root", "..")).toAbsolutePath(), stack.variables());
        var options = new Options(0, DEPARTURES, 0, 0, LANES, new SecureRandom().nextInt(SEEDS), false);
        var report = Race.run(options, ground, new Interruption(), Stops.SHORT);
        stack.admitTests();
        System.out.println(report.text());

        var tally = report.returns();
        assertAll(
                () -> assertEquals(List.of(), report.violations()),
                () -> assertNull(report.ended()),
                () -> assertEquals(0, report.unsent(), "events that have not left"),
                () -> assertEquals(DEPARTURES, tally.races()),
                () -> assertNotEquals(0, tally.met(), "no two were on their way at one time: the race was none"),
                () -> assertNotEquals(0, tally.departed(), "no departure came first: the race was none"),
                () -> assertNotEquals(0, tally.stayed(), "no claim came first: the race was none"),
                () -> assertEquals(tally.departed(), tally.late(), "each who departed is called back"),
                () -> report.moments()
                        .forEach((fault, seen) -> assertTrue(seen.times() >= OF_EACH_FAULT, fault::words)),
                () -> assertEquals(List.of(), missed(report), "steps at which no fault began"));
    }

    /** Two of each fault cannot meet with all steps each; all of them together do. */
    private static List<Moment> missed(Report report) {
        return Stream.of(Moment.values())
                .filter(moment -> report.moments().values().stream()
                        .allMatch(seen -> seen.missed().contains(moment)))
                .toList();
    }
}
