package org.rsp.stack.returns;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.rsp.stack.Refused;

/**
 * The return of one adult after another, to one country, as far as clearance. Each person is of the custodian's whose staff acts, may be returned (screened, no
 * claim), and is a national of that country. Papers, checks and authorities are invented; what is dated back lay in a file before anybody here saw it.
 */
public final class Returning {

    /** Under which returns are. */
    public static final String AREA = "/returns/v1";

    private static final String CASES = "/processing/v1";

    /** By the person's own will: the rest is by an order. */
    private static final List<String> BY_OWN_WILL = List.of("VOLREP", "AVR");

    private final Staff staff;
    private final String destination;
    private final String language;

    /** @param destination the country of everybody who is returned, by ISO 3166-1 alpha-3 */
    public Returning(Staff staff, String destination, String language) {
        this.staff = staff;
        this.destination = destination;
        this.language = language;
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }

    private static String daysAgo(int days) {
        return today().minusDays(days).toString();
    }

    static Reply step(Desk by, String resource, Reply seen, String act, Map<String, Object> said) {
        return by.step(resource + act, said, seen.etag());
    }

    /** From nothing to where one request lets the person depart. The kinds are VOLREP, AVR and REMOVAL. */
    public Cleared cleared(String individual, String kind) {
        var path = agreed(individual, kind);
        prepared(path);
        return clear(path);
    }

    /** By the person's consent, or by an order, as the kind has it. */
    public String agreed(String individual, String kind) {
        var path = opened(individual, kind);
        return BY_OWN_WILL.contains(kind) ? consented(path, individual, kind) : ordered(path);
    }

    /** The person is told where it leads. */
    public String opened(String individual, String kind) {
        var opened = staff.officer().post(AREA + "/returns", Map.of("individualId", individual, "kind", kind));
        var path = AREA + "/returns/" + opened.id();
        step(staff.officer(), path, opened, "/counselling", Map.of("destination", destination));
        return path;
    }

    private String consented(String path, String individual, String kind) {
        counselled(path);
        consents(individual, kind);
        awaitConsent(path);
        step(staff.officer(), path, staff.officer().get(path), "/consent", Map.of("declaration", "CONSENTS"));
        return path;
    }

    /** All that is said before a consent, and that the person has signed. */
    public void counselled(String path) {
        staff.officer()
                .post(
                        path + "/counselling-sessions",
                        Map.of(
                                "heldOn",
                                daysAgo(0),
                                "language",
                                language,
                                "interpreted",
                                true,
                                "text",
                                "RETURN-INVENTED-1",
                                "profiledOn",
                                daysAgo(0),
                                "topics",
                                List.of(
                                        "RIGHT_TO_CLAIM",
                                        "STATE_OF_CASE",
                                        "ALTERNATIVES",
                                        "COUNTRY_CONDITIONS",
                                        "ASSISTANCE",
                                        "RE_ENTRY",
                                        "USE_OF_DATA",
                                        "CHANGE_OF_MIND",
                                        "CONTINUED_ASYLUM"),
                                "signed",
                                true));
    }

    /** In writing, by the person alone; and another of the staff was there. */
    public void consents(String individual, String kind) {
        var said = staff.officer()
                .post(
                        CASES + "/individuals/" + individual + "/return-consents",
                        Map.of(
                                "says",
                                "CONSENTS",
                                "kind",
                                kind,
                                "by",
                                "PERSON",
                                "language",
                                language,
                                "text",
                                "RETURN-INVENTED-1",
                                "counselledOn",
                                daysAgo(0),
                                "written",
                                true));
        staff.protection()
                .step(
                        CASES + "/return-consents/" + said.id() + "/confirmation",
                        Map.of("declaration", "WAS_THERE"),
                        said.etag());
    }

    private void awaitConsent(String path) {
        if (!Awaited.comes(() -> isPassed(path, "G3"))) {
            throw new Refused("returns-service has not heard of a consent.");
        }
    }

    private boolean isPassed(String path, String guard) {
        for (var each : staff.officer().get(path + "/guards").body().path("guards")) {
            if (each.path("code").asText().equals(guard)) {
                return each.path("state").asText().equals("PASS");
            }
        }
        return false;
    }

    /** To go by own will was offered and declined; the order of an authority was served, and the time for a remedy is over. */
    private String ordered(String path) {
        var officer = staff.officer();
        var offer = officer.post(
                path + "/voluntary-offers",
                Map.of("madeOn", daysAgo(60), "answerBy", daysAgo(30), "language", language));
        step(
                officer,
                AREA + "/voluntary-offers/" + offer.id(),
                offer,
                "/refusal",
                Map.of("declaration", "DECLINES", "answeredOn", daysAgo(40)));
        var order = officer.post(
                path + "/removal-orders",
                Map.of(
                        "decidedOn",
                        daysAgo(25),
                        "authority",
                        "AUTHORITY-INVENTED",
                        "ground",
                        "NEVER_HAD_A_STAY",
                        "remedyDays",
                        14));
        step(
                officer,
                AREA + "/removal-orders/" + order.id(),
                order,
                "/service",
                Map.of("servedOn", daysAgo(20), "language", language));
        step(officer, path, officer.get(path), "/order", Map.of("declaration", "ORDER_SERVED"));
        return path;
    }

    /** It is known who the person is, there is a passport, every check was made, and every item of the checklist is answered. */
    public void prepared(String path) {
        identified(path);
        passport(path);
        checked(path);
        answered(path);
    }

    /** Every check, made today. */
    public void checked(String path) {
        new ReturnChecks(staff, destination).made(path);
    }

    /** By a document that was found genuine. */
    public void identified(String path) {
        var begun = staff.officer().post(path + "/identifications", Map.of("nationality", destination));
        var identification = AREA + "/identifications/" + begun.id();
        var shown = step(
                staff.officer(),
                identification,
                begun,
                "/steps",
                Map.of("step", "DOCUMENT_CHECK", "grade", "PROVEN", "takenOn", daysAgo(0)));
        step(staff.supervisor(), identification, shown, "/proof", Map.of("declaration", "PROVEN_BY_DOCUMENT"));
    }

    /** That the person has already. */
    public void passport(String path) {
        var planned = staff.officer()
                .post(
                        path + "/travel-documents",
                        Map.of("kind", "OWN_PASSPORT", "issuer", destination, "destination", destination));
        step(
                staff.officer(),
                AREA + "/travel-documents/" + planned.id(),
                planned,
                "/issue",
                Map.of(
                        "issuedOn",
                        daysAgo(0),
                        "validUntil",
                        today().plusYears(5).toString(),
                        "number",
                        "XA0000001",
                        "singleJourney",
                        false));
    }

    /** What the service knows it answers itself. */
    public void answered(String path) {
        for (var item : staff.officer().get(path + "/checklist").body().path("items")) {
            if (!item.path("byService").asBoolean() && !item.hasNonNull("answer")) {
                staff.officer()
                        .post(
                                path + "/checklist/answers",
                                Map.of(
                                        "item",
                                        item.path("item").asText(),
                                        "answer",
                                        "YES",
                                        "evidence",
                                        "LETTER-INVENTED-1"));
            }
        }
    }

    /** Every guard is asked, and has to pass. */
    public Cleared clear(String path) {
        var cleared = step(
                staff.supervisor(), path, staff.supervisor().get(path), "/clearance", Map.of("declaration", "CLEAR"));
        return new Cleared(path, cleared.etag());
    }

    /** Every guard is asked again, and a permit is used. */
    public Reply depart(Cleared of) {
        return staff.officer().step(of.departure(), Cleared.DEPART, of.etag());
    }
}
