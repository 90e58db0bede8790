package org.rsp.stack.race;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import org.rsp.stack.Refused;

/** A custodian takes its offer of persons back at the moment in which the receiver accepts it. */
record Offering(Caller sender, Caller receiver, People people, String arrangement, long lead)
        implements Duel<Offering.Race> {

    /** What the two learnt, the sender first, and what each side is shown afterwards. */
    record Race(String transfer, Rivals both, Told mine, Told theirs, Told registered) {

        Told revoked() {
            return both.one();
        }

        Told accepted() {
            return both.other();
        }
    }

    @Override
    public Supplier<Race> prepare() {
        var registered = people.registeredCase();
        var expiresAt = someTime();
        var offered = sender.done(
                registered + "/transfers",
                Map.of(
                        "arrangementId",
                        arrangement,
                        "receiver",
                        Ground.RECEIVER,
                        "reason",
                        "AGREED_RESPONSIBILITY",
                        "basis",
                        "ARRANGEMENT",
                        "expiresAt",
                        expiresAt));
        var mine = "/transfers/" + offered.id();
        var theirs = "/transfers/" + found(expiresAt);
        var seen = receiver.done(theirs + "/previews", Map.of("declaration", "PREVIEW"), offered.etag())
                .etag();
        return () -> {
            var both = Rivals.at(
                    lead,
                    () -> sender.step(mine + "/revocation", Map.of("reason", "PERSON_OBJECTS"), seen),
                    () -> receiver.step(theirs + "/acceptance", Map.of("countryOfAsylum", Ground.RECEIVER), seen));
            return new Race(offered.id(), both, sender.get(mine), receiver.get(theirs), sender.get(registered));
        };
    }

    /** To the millisecond that of no other offer: each side has ids of its own, and the receiver finds this one by it. */
    private static String someTime() {
        var later = Duration.ofDays(30)
                .plusMillis(ThreadLocalRandom.current()
                        .nextLong(Duration.ofDays(300).toMillis()));
        return Instant.now().plus(later).truncatedTo(ChronoUnit.MILLIS).toString();
    }

    private String found(String expiresAt) {
        for (var each :
                receiver.get("/transfers?status=OFFERED&limit=200").body().path("items")) {
            if (Instant.parse(each.path("expiresAt").asText()).equals(Instant.parse(expiresAt))) {
                return each.path("id").asText();
            }
        }
        throw new Refused("The receiver does not find what it was offered.");
    }
}
