package org.rsp.caseload;

import static org.rsp.caseload.Client.body;

import io.restassured.response.Response;
import jakarta.enterprise.inject.spi.CDI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.rsp.platform.jobs.Jobs;
import org.rsp.platform.testing.Call;

/** Offers of persons by UNHCR to Malaysia, brought into a state by real requests of the two sides. */
final class Transfers {

    static final Client UNHCR = Client.of("UNHCR");
    static final Client MYS = Client.of("MYS");
    private static final List<String> OF_RECEIVER =
            List.of("previewTransfer", "acceptTransfer", "acceptPartOfTransfer", "rejectTransfer", "counterTransfer");

    private Transfers() {}

    /** A transfer under the path of each side, and the case that was offered. */
    record Offer(Client sender, Client receiver, String registered, String path) {

        Side mine() {
            return new Side(sender, path);
        }

        Side theirs() {
            return new Side(receiver, Given.toldTo(receiver.organisation(), path));
        }

        Offer previewed() {
            Given.id(theirs().say("/previews", body("declaration", "PREVIEW")), 200);
            return this;
        }

        Offer countered(Map<String, Object> terms) {
            Given.id(previewed().theirs().say("/counters", terms), 200);
            return this;
        }

        Offer revoked() {
            Given.id(mine().say("/revocation", body("reason", "CIRCUMSTANCES_CHANGED")), 200);
            return this;
        }

        Offer accepted() {
            Given.id(previewed().theirs().say("/acceptance", acceptance()), 200);
            return this;
        }

        String status() {
            return Call.text(mine().shown(), "/status");
        }
    }

    /** One side of it. */
    record Side(Client client, String path) {

        Response say(String step, Object body) {
            return client.step(path, step, body);
        }

        Response shown() {
            return client.get(path);
        }
    }

    static Map<String, Object> acceptance() {
        return body("countryOfAsylum", "MYS");
    }

    static Map<String, Object> counter() {
        return body("reason", "LESS_INFORMATION_NEEDED");
    }

    /** Everybody of a case, under an arrangement, for a month. */
    static Map<String, Object> offer(String arrangement, String receiver) {
        return body(
                "arrangementId",
                Given.last(arrangement),
                "receiver",
                receiver,
                "reason",
                "AGREED_RESPONSIBILITY",
                "basis",
                "ARRANGEMENT",
                "expiresAt",
                in(Duration.ofDays(30)));
    }

    static String in(Duration time) {
        return Instant.now().plus(time).truncatedTo(ChronoUnit.MILLIS).toString();
    }

    static Offer offered(Client sender, Client receiver, String registered, Map<String, Object> offer) {
        var id = Given.id(sender.post(registered + "/transfers", offer), 201);
        return new Offer(sender, receiver, registered, "/transfers/" + id);
    }

    static Offer offered(String registered, String... more) {
        var offer = offer(Given.inForce("MYS", "UNHCR"), "MYS");
        for (int i = 0; i < more.length; i += 2) {
            offer.put(more[i], more[i + 1]);
        }
        return offered(UNHCR, MYS, registered, offer);
    }

    /** A principal applicant and a daughter. */
    static Offer offered() {
        return offered(Given.registered(UNHCR, 2, "MMR"));
    }

    /** The second of those who are offered, alone, by the receiver's own id. */
    static Map<String, Object> part(Offer offer) {
        return part(offer.theirs().path());
    }

    static Map<String, Object> part(String theirs) {
        String second = Call.text(MYS.get(theirs), "/terms/individualIds/1");
        return body("countryOfAsylum", "MYS", "individuals", List.of(Families.placing(second, "PA")));
    }

    /** Lets everything expire that does so within the next two hours. */
    static void twoHoursPass() {
        CDI.current().select(Jobs.class).get().runAt(Clock.offset(Clock.systemUTC(), Duration.ofHours(2)));
    }

    static Offer expired() {
        var offer = offered(Given.registered(UNHCR, 2, "MMR"), "expiresAt", in(Duration.ofHours(1)));
        twoHoursPass();
        return offer;
    }

    static Offer inState(String state) {
        return switch (state) {
            case "OFFERED" -> offered();
            case "PREVIEWED" -> offered().previewed();
            case "COUNTERED" -> offered().countered(counter());
            case "ACCEPTED" -> offered().accepted();
            case "PARTLY_ACCEPTED" -> {
                var offer = offered().previewed();
                Given.id(offer.theirs().say("/part-acceptance", part(offer)), 200);
                yield offer;
            }
            case "REJECTED" -> {
                var offer = offered();
                Given.id(offer.theirs().say("/rejection", body("reason", "NO_CAPACITY")), 200);
                yield offer;
            }
            case "REVOKED" -> offered().revoked();
            case "EXPIRED" -> expired();
            default -> throw new AssertionError("the document names a state that cannot be reached: " + state);
        };
    }

    /** The path under which whoever does the act knows a transfer in this state. */
    static String path(String state, String act) {
        var offer = inState(state);
        return OF_RECEIVER.contains(act) ? offer.theirs().path() : offer.path();
    }
}
