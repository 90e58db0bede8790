package org.rsp.caseload;

import static io.restassured.RestAssured.given;
import static org.rsp.caseload.Client.body;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.rsp.platform.identity.Role;
import org.rsp.platform.testing.Call;
import org.rsp.platform.testing.Tokens;

/** The service that returns people, and what is said of returning. */
final class Permits {

    static final String RETURN = "019aa8f0-11c2-7d02-8a51-90b7c2d4e101";

    static final Map<String, Object> LIFTING =
            body("reason", "COURT_ENDED_IT", "reference", "Order 17 of 20 November 2026");

    static final Map<String, Object> WAS_THERE = body("declaration", "WAS_THERE");

    private Permits() {}

    static RequestSpecification service() {
        return service("returns-service");
    }

    static RequestSpecification service(String name) {
        return given().auth()
                .oauth2(Tokens.ofService(name))
                .contentType("application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString());
    }

    static Response asked(String person, String kind) {
        return service().get(Area.PATH + person + "/removal-safety?kind=" + kind);
    }

    static String answer(String person, String kind) {
        return Call.text(asked(person, kind), "/answer");
    }

    static Response issue(String person, String kind) {
        return service().body(body("kind", kind, "returnId", RETURN)).post(Area.PATH + person + "/departure-permits");
    }

    /** The path of a permit that is not used yet. */
    static String issued(String person, String kind) {
        return "/departure-permits/" + Given.id(issue(person, kind), 201);
    }

    static Response shown(String permit) {
        return service().get(Area.PATH + permit);
    }

    static String status(String permit) {
        return Call.text(shown(permit), "/status");
    }

    static Response consume(String permit) {
        return consume(permit, "\"1\"");
    }

    static Response consume(String permit, String etag) {
        return service()
                .header("If-Match", etag)
                .body(body("returnId", RETURN))
                .post(Area.PATH + permit + "/consumption");
    }

    /** Nobody of whom anything is known but that no fear was ever expressed. */
    static String neverClaimed(String organisation) {
        var person = Claims.person(organisation);
        Screenings.reviewed(Client.of(organisation), person, "SMUGGLED_MIGRANT");
        return person;
    }

    static Map<String, Object> stay(String kind) {
        return body("kind", kind, "on", Given.TODAY.toString());
    }

    static Map<String, Object> consent(String kind) {
        return body(
                "says", "CONSENTS",
                "kind", kind,
                "by", "PERSON",
                "language", "mya",
                "interpreter", "interpreter-07",
                "text", "VOLREP-2026-02",
                "counselledOn", Given.TODAY.toString(),
                "written", true);
    }

    /** The path of a consent that nobody has confirmed. */
    static String recorded(Client by, String person, Map<String, Object> said) {
        return "/return-consents/" + Given.id(by.post(person + "/return-consents", said), 201);
    }

    /** The path of a consent that counts: somebody else, who was there, has confirmed it. */
    static String consented(Client by, String person, Map<String, Object> said) {
        var second = Children.protection(by.organisation());
        return Claims.after(second, recorded(by, person, said), "/confirmation", WAS_THERE);
    }

    /** A hold with which these accounts are named. */
    static Map<String, Object> witness(Client... named) {
        var hold = stay("WITNESS_HOLD");
        hold.put("namedStaff", Stream.of(named).map(Claims::subject).toList());
        return hold;
    }

    static final Map<String, Object> RELEASE =
            body("reason", "WITNESS_RELEASED", "reference", "Release 4 of the prosecutor's office");

    /** Who is named with a hold, and ends it with who ordered it. */
    static Client second(String organisation) {
        return new Client(organisation, Role.PROTECTION_OFFICER, Role.SUPERVISOR);
    }

    /** The path of a hold of the person, with which {@link #second} is named. */
    static String held(Client by, String person) {
        return "/removal-stays/"
                + Given.id(by.post(person + "/removal-stays", witness(second(by.organisation()))), 201);
    }

    /** The first agrees to what the second does. */
    static void lifted(Client first, Client second, String hold, Map<String, Object> lifting) {
        Given.id(first.step(hold, "/lifting-agreements", body("reason", lifting.get("reason"))), 200);
        Given.id(second.step(hold, "/lifting", lifting), 200);
    }

    /** Somebody was held as a witness, and is released. */
    static void released(Client by, String person) {
        lifted(by, second(by.organisation()), held(by, person), RELEASE);
    }

    static Map<String, Object> withdrawal(String kind) {
        return body("says", "WITHDRAWS", "kind", kind);
    }
}
