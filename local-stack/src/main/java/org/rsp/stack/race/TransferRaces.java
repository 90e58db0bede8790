package org.rsp.stack.race;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Revocations against acceptances of transfers, each of a new case. */
final class TransferRaces {

    private static final int A_ROUND = 40;

    private final Course course;
    private final Handicap handicap;
    private Tally tally = Tally.NONE;

    TransferRaces(Course course) {
        this.course = course;
        this.handicap = course.handicap();
    }

    Tally tally() {
        return tally;
    }

    void run(int races) {
        if (races == 0 || course.isInterrupted()) {
            return;
        }
        var sender = course.ground().system("unhcr");
        var receiver = course.ground().system("mys");
        var arrangement = arrangementInForce();
        var records = new OfferRecords(course.database());
        course.inRounds("transfers", races, A_ROUND, size -> {
            var run = course.rounds()
                    .run(
                            IntStream.range(0, size)
                                    .mapToObj(_ -> new Offering(
                                            sender, receiver, course.people(), arrangement, handicap.lead()))
                                    .toList(),
                            course.disturbance());
            judge(run, records.of(run));
            handicap.learn(run.stream().map(Offering.Race::both).toList());
        });
    }

    private String arrangementInForce() {
        var rso = course.ground().system("rso");
        var drawnUp = rso.done(
                "/arrangements",
                Map.of(
                        "title",
                        "Arrangement of a race (invented)",
                        "scope",
                        "Transfers of invented people",
                        "startsOn",
                        LocalDate.now(ZoneOffset.UTC).toString(),
                        "parties",
                        List.of(
                                Map.of("organisation", Ground.RECEIVER, "role", "HOST"),
                                Map.of("organisation", "UNHCR", "role", "AGENCY"))));
        var path = "/arrangements/" + drawnUp.id();
        var seen = drawnUp.etag();
        for (var party : List.of("mys", "unhcr")) {
            seen = course.ground()
                    .system(party)
                    .done(path + "/accessions", Map.of("declaration", "ACCEDE"), seen)
                    .etag();
        }
        rso.done(path + "/entry-into-force", Map.of("declaration", "IN_FORCE"), seen);
        return drawnUp.id();
    }

    private void judge(List<Offering.Race> run, List<OfferCheck.Stored> stored) {
        for (int i = 0; i < run.size(); i++) {
            var violations = OfferCheck.violations(run.get(i), stored.get(i));
            tally = tally.and(run.get(i).both(), violations.size());
            course.found(violations);
        }
    }
}
