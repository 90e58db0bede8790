package org.rsp.returns;

import static org.rsp.platform.testing.Client.body;
import static org.rsp.platform.testing.Client.id;

import jakarta.enterprise.inject.spi.CDI;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.rsp.platform.jobs.Jobs;
import org.rsp.platform.testing.Client;

/** Brings travel documents into a state, by real requests and by the service's own clock. Each returns the document's path below the area. */
final class TravelDocuments {

    /** Of nobody's state: to ask for it tells nobody anything. */
    static final Map<String, Object> OF_RED_CROSS = body("kind", "ICRC_EMERGENCY", "destination", "PAK");

    static final Map<String, Object> APPLIED = body("receivedOn", day(0));
    static final Map<String, Object> ACKNOWLEDGED = body("acknowledgedOn", day(0));
    static final Map<String, Object> REFUSED = body("reason", "IDENTITY_NOT_ESTABLISHED");
    /** For ten years, as a passport is: movements of these tests arrive within them. */
    static final Map<String, Object> ISSUED =
            body("issuedOn", day(0), "validUntil", day(-3640), "number", "XA0000001", "singleJourney", false);

    static final Map<String, Object> HANDED_OVER = body("declaration", "HANDED_OVER");
    static final Map<String, Object> DISPUTED = body("declaration", "DISPUTED");
    static final Map<String, Object> GENUINE = body("declaration", "GENUINE");
    static final Map<String, Object> LOST = body("declaration", "LOST");
    static final Map<String, Object> CANCELLED = body("reason", "NOT_NEEDED");

    private TravelDocuments() {}

    static String day(int ago) {
        return Agreements.TODAY.minusDays(ago).toString();
    }

    static Map<String, Object> instead(Map<String, Object> said, Object... pairs) {
        var other = new LinkedHashMap<>(said);
        other.putAll(body(pairs));
        return other;
    }

    /** Issued by the country to which the person goes. */
    static Map<String, Object> plan(String kind, String country) {
        return body("kind", kind, "issuer", country, "destination", country);
    }

    static String planned(Client by, String of, Map<String, Object> plan) {
        return "/travel-documents/" + id(by.post(of + "/travel-documents", plan), 201);
    }

    /** That the person has already: nobody is asked for it. */
    static String passport(Client by, String of, String country) {
        return issued(by, of, country, ISSUED);
    }

    static String issued(Client by, String of, String country, Map<String, Object> said) {
        return Returns.after(by, planned(by, of, plan("OWN_PASSPORT", country)), "/issue", said);
    }

    /** On which nobody has travelled in time. */
    static String runOut(Client by, String of, String country) {
        var document = issued(by, of, country, instead(ISSUED, "issuedOn", day(400), "validUntil", day(1)));
        in(0);
        return document;
    }

    /** The return of somebody who may be named to the state to which the person is to go. */
    static String cleared(Client by, UUID person, String kind, String country) {
        var of = ordered(by, person, kind, country);
        id(by.post(of + "/disclosure-profiles", body("name", "Sample Person")), 201);
        return of;
    }

    /** Nobody has said yet what a state may be told of the person. */
    static String ordered(Client by, UUID person, String kind, String country) {
        var of = Returns.after(by, Returns.opened(by, person, kind), "/counselling", body("destination", country));
        Returns.declined(by, of);
        Returns.served(by, of);
        return Returns.after(by, of, "/order", Returns.SERVED);
    }

    /** One that has run out, one that a state was silent about where that was agreed to mean something, and one that is late. */
    static void overtaken(Client mys) {
        var pair = new Agreements.Pair("MYS", "LKA");
        Agreements.inForce(pair, Agreements.draft(pair, silenceAgrees()));
        var silent = cleared(mys, Cases.running().person("MYS", "LKA", false), "READM", "LKA");
        Returns.after(mys, planned(mys, silent, plan("LAISSEZ_PASSER", "LKA")), "/application", APPLIED);
        var of = Returns.opened("MYS", "REMOVAL");
        runOut(mys, of, "PAK");
        Returns.after(mys, planned(mys, of, OF_RED_CROSS), "/application", APPLIED);
        in(31);
    }

    /** The clauses of an agreement by which a provisional document does where a state does not answer in 30 days. */
    static Object[] silenceAgrees() {
        return new Object[] {Agreements.OWN_NATIONALS, Agreements.clause("DOCUMENTS", "DOC-2"), Agreements.NON_AFFECTION
        };
    }

    /** What the service does of itself, as if it were so many days later. */
    static void in(int days) {
        CDI.current().select(Jobs.class).get().runAt(Clock.offset(Clock.systemUTC(), Duration.ofDays(days)));
    }
}
