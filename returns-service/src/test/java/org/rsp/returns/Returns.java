package org.rsp.returns;

import static org.rsp.platform.testing.Client.body;
import static org.rsp.platform.testing.Client.id;

import jakarta.enterprise.inject.spi.CDI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.rsp.platform.crypto.Tokens;
import org.rsp.platform.identity.Role;
import org.rsp.platform.jobs.Jobs;
import org.rsp.platform.testing.Client;

/** Brings returns into a state, by real requests only. Each returns the return's path below the area. */
final class Returns {

    static final Map<String, Object> COUNSELLED = body("destination", "PAK");
    static final Map<String, Object> CONSENTS = body("declaration", "CONSENTS");
    static final Map<String, Object> SERVED = body("declaration", "ORDER_SERVED");
    static final Map<String, Object> CHOOSES = body("declaration", "CHOOSES_VOLUNTARY", "destination", "PAK");
    static final Map<String, Object> CLEAR = body("declaration", "CLEAR");
    static final Map<String, Object> DEPART = body("declaration", "DEPART");
    static final Map<String, Object> ARRIVED = body("declaration", "ARRIVED");
    static final Map<String, Object> CAME_BACK = body("reason", "REFUSED_ENTRY");
    static final Map<String, Object> CLOSE = body("declaration", "CLOSE");
    static final Map<String, Object> CANCEL = body("reason", "PERSON_CHANGED_MIND");
    static final Map<String, Object> RESUME = body("declaration", "RESUME");
    static final Map<String, Object> UNFIT = body("reason", "UNFIT");

    /** Of nobody in hardship, on all that is said before an assisted return, and more. */
    static final Map<String, Object> COUNSELLING = counselling(body("signed", true));

    static final Map<String, Object> DOUBT = body("declaration", "DOUBT");
    static final Map<String, Object> CAPABLE = body("finding", "CAPABLE");
    static final Map<String, Object> SET_ASIDE = body("reason", "NOT_UNDERSTOOD");

    static final Map<String, Object> OFFERED = body(
            "madeOn",
            Agreements.TODAY.minusDays(60).toString(),
            "answerBy",
            Agreements.TODAY.minusDays(30).toString(),
            "language",
            "urd");
    static final Map<String, Object> ACCEPTS = body("declaration", "ACCEPTS");
    static final Map<String, Object> DECLINES = body(
            "declaration",
            "DECLINES",
            "answeredOn",
            Agreements.TODAY.minusDays(40).toString());
    static final Map<String, Object> NOT_ANSWERED = body("declaration", "NOT_ANSWERED");
    static final Map<String, Object> ORDER = body(
            "decidedOn",
            Agreements.TODAY.minusDays(25).toString(),
            "authority",
            "MYS-IMMIGRATION",
            "ground",
            "CLAIM_REFUSED_FINALLY",
            "remedyDays",
            14);
    static final Map<String, Object> ORDER_SERVED =
            body("servedOn", Agreements.TODAY.minusDays(20).toString(), "language", "urd");
    static final Map<String, Object> REMEDY = body("declaration", "REMEDY_LODGED");
    static final Map<String, Object> DISMISSED = body("declaration", "REMEDY_DISMISSED");
    static final Map<String, Object> QUASHED = body("reason", "REMEDY_ALLOWED");

    /** Of nobody. */
    static final Map<String, Object> PROFILE = body(
            "name",
            "Example Person of Nowhere",
            "birthDate",
            "1991-05",
            "birthPlace",
            "Example Town",
            "sex",
            "F",
            "parents",
            List.of("Example Mother", "Example Father"),
            "lastAddress",
            "12 Example Street, Example Town");

    static final Map<String, Object> TAKEN_FOR = body("nationality", "PAK");
    static final Map<String, Object> GENUINE = identityStep("DOCUMENT_CHECK", "PROVEN");
    static final Map<String, Object> OWN_WORD = identityStep("OWN_STATEMENT", "CLAIMED");
    static final Map<String, Object> PROVEN = body("declaration", "PROVEN_BY_DOCUMENT");
    static final Map<String, Object> ASK = body("state", "PAK");
    static final Map<String, Object> NOT_NEEDED = body("reason", "NOT_NEEDED");
    static final Map<String, Object> IS_NATIONAL = body("declaration", "IS_NATIONAL");
    static final Map<String, Object> IS_NO_NATIONAL = body("declaration", "IS_NO_NATIONAL");
    static final Map<String, Object> REVIEW = body("declaration", "REVIEW");
    static final Map<String, Object> STATELESS = body("declaration", "STATELESS");
    static final Map<String, Object> NEW_EVIDENCE = body("reason", "NEW_EVIDENCE");
    static final Map<String, Object> FALSE_DOCUMENT = body("reason", "FALSE_DOCUMENT");
    static final Map<String, Object> MISTAKE = body("reason", "MISTAKE");

    /** The state of origin of everybody here, as it answers what it is asked. */
    static final Client ORIGIN = officer("PAK");

    private Returns() {}

    static Map<String, Object> identityStep(String step, String grade) {
        return body("step", step, "grade", grade, "takenOn", Agreements.TODAY.toString());
    }

    /** What is said of a session, and this in place of it or beside it. */
    static Map<String, Object> counselling(Map<String, Object> instead) {
        var said = body(
                "heldOn",
                Agreements.TODAY.toString(),
                "language",
                "urd",
                "interpreted",
                true,
                "text",
                "AVR-2026-1",
                "profiledOn",
                Agreements.TODAY.minusDays(1).toString(),
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
                true);
        said.putAll(instead);
        return said;
    }

    /** All roles that lead returns, of one organisation. */
    static Client staff(String organisation) {
        return new Client(organisation, Role.RETURNS_OFFICER, Role.SUPERVISOR);
    }

    static Client officer(String organisation) {
        return new Client(organisation, Role.RETURNS_OFFICER);
    }

    static Client protection(String organisation) {
        return new Client(organisation, Role.PROTECTION_OFFICER);
    }

    /** The account by which this client acts. */
    static String account(Client client) {
        var name = client.organisation() + Arrays.toString(client.roles());
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }

    static Map<String, Object> opening(UUID person, String kind) {
        return body("individualId", person.toString(), "kind", kind);
    }

    static String opened(Client by, UUID person, String kind) {
        return "/returns/" + id(by.post("/returns", opening(person, kind)), 201);
    }

    static String opened(String organisation, String kind) {
        return opened(staff(organisation), Cases.running().person(organisation), kind);
    }

    /** So that the person can consent to it, where it rests on the person's will, and otherwise be ordered to go. */
    static String counselled(Client by, UUID person, String kind) {
        var of = after(by, opened(by, person, kind), "/counselling", COUNSELLED);
        if (isByWill(kind)) {
            session(by, of);
            News.consents(person, kind);
            awaitConsent(by, of, "PASS");
        } else {
            declined(by, of);
            served(by, of);
        }
        return of;
    }

    static String offered(Client by, String of) {
        return "/voluntary-offers/" + id(by.post(of + "/voluntary-offers", OFFERED), 201);
    }

    static String declined(Client by, String of) {
        return after(by, offered(by, of), "/refusal", DECLINES);
    }

    /** After an offer that was not taken. */
    static String issued(Client by, String of) {
        return "/removal-orders/" + id(by.post(of + "/removal-orders", ORDER), 201);
    }

    /** So long ago that the time for a remedy has run. */
    static String served(Client by, String of) {
        return after(by, issued(by, of), "/service", ORDER_SERVED);
    }

    private static boolean isByWill(String kind) {
        return kind.equals("VOLREP") || kind.equals("AVR") || kind.equals("VOT");
    }

    static String session(Client by, String of) {
        return session(by, of, COUNSELLING);
    }

    static String session(Client by, String of, Map<String, Object> said) {
        return "/counselling-sessions/" + id(by.post(of + "/counselling-sessions", said), 201);
    }

    /** Until guard G3 is found so. */
    static void awaitConsent(Client by, String of, String state) {
        News.await(() -> state.equals(by.get(of + "/guards").path("guards.find { it.code == 'G3' }.state")));
    }

    /** By own will or by an order, as the kind has it; with all that the guards ask for beside that. */
    static String agreed(Client by, UUID person, String kind) {
        return complete(by, unidentified(by, person, kind), "PAK");
    }

    /** It is known who the person is, the person has a document to travel on, and every check and every answer to the checklist is there. */
    static String complete(Client by, String of, String country) {
        identified(by, of, country);
        TravelDocuments.passport(by, of, country);
        return Checks.all(by, of);
    }

    /** By a document of that state, unless it is known already. */
    static String identified(Client by, String of, String country) {
        if (!"PASS".equals(by.get(of + "/guards").path("guards.find { it.code == 'G8' }.state"))) {
            proven(by, "/identifications/" + id(by.post(of + "/identifications", body("nationality", country)), 201));
        }
        return of;
    }

    private static void proven(Client by, String identification) {
        after(by, identification, "/steps", GENUINE);
        after(by, identification, "/proof", PROVEN);
    }

    /** Guard G8 or G9 fails from now on. */
    static void doubted(Client by, String of, String guard) {
        switch (guard) {
            case "G8" -> after(by, last(by, of, "identifications"), "/setting-aside", FALSE_DOCUMENT);
            case "G9" -> after(by, last(by, of, "travel-documents"), "/dispute", TravelDocuments.DISPUTED);
            default -> throw new AssertionError(guard);
        }
    }

    static void undoubted(Client by, String of, String guard) {
        switch (guard) {
            case "G8" -> proven(by, last(by, of, "identifications"));
            case "G9" -> after(by, last(by, of, "travel-documents"), "/confirmation", TravelDocuments.GENUINE);
            default -> throw new AssertionError(guard);
        }
    }

    /** The last of those that hang on the return. */
    static String last(Client by, String of, String collection) {
        String id = by.get(of + "/" + collection + "?limit=100").path("items[-1].id");
        return "/" + collection + "/" + id;
    }

    static String identifying(Client by, String of) {
        return "/identifications/" + id(by.post(of + "/identifications", TAKEN_FOR), 201);
    }

    static String profiled(Client by, String of) {
        return "/disclosure-profiles/" + id(by.post(of + "/disclosure-profiles", PROFILE), 201);
    }

    /** The state of origin is asked who the person is: gives the identification. */
    static String asked(Client by, String of) {
        profiled(by, of);
        return after(by, identifying(by, of), "/request", ASK);
    }

    /** What is asked, as it lies in the inbox of the state of origin. */
    static String inbox(String asking) {
        return "/inbox/" + named("PAK", asking);
    }

    /** As this organisation is told its id. */
    static String named(String organisation, String resource) {
        return CDI.current()
                .select(Tokens.class)
                .get()
                .of(organisation, uuid(resource))
                .toString();
    }

    /** What is due by the clock is done as on the day in so many days. */
    static void daysLater(int days) {
        CDI.current().select(Jobs.class).get().runAt(Clock.offset(Clock.systemUTC(), Duration.ofDays(days)));
    }

    /** Consented to or ordered, and nothing else is known. */
    static String unidentified(Client by, UUID person, String kind) {
        var byWill = isByWill(kind);
        return after(by, counselled(by, person, kind), byWill ? "/consent" : "/order", byWill ? CONSENTS : SERVED);
    }

    static String cleared(Client by, UUID person, String kind) {
        return after(by, agreed(by, person, kind), "/clearance", CLEAR);
    }

    static String departed(Client by, UUID person, String kind) {
        return after(by, cleared(by, person, kind), "/departure", DEPART);
    }

    static String after(Client by, String resource, String step, Map<String, Object> body) {
        id(by.step(resource, step, body), 200);
        return resource;
    }

    static String suspended(Client by, String of, String reason) {
        return "/suspensions/" + id(by.post(of + "/suspensions", body("reason", reason)), 201);
    }

    /** By protection staff, after what the reason asks for. */
    static void resumed(String organisation, String suspension) {
        after(protection(organisation), suspension, "/resumption", RESUME);
    }

    static String last(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    static UUID uuid(String path) {
        return UUID.fromString(last(path));
    }
}
