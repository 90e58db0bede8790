package org.rsp.caseload;

import static org.rsp.caseload.Client.body;

import io.restassured.response.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.rsp.platform.identity.Role;

/** Brings screenings and referrals into a state, by real requests only. */
final class Screenings {

    private Screenings() {}

    static Map<String, Object> informed() {
        return body(
                "topics",
                List.of("RIGHT_TO_SEEK_PROTECTION", "CONFIDENTIALITY", "HELP_FOR_VICTIMS"),
                "language",
                "rhg",
                "informedOn",
                Given.TODAY.toString());
    }

    static Map<String, Object> answers(String words) {
        return body("heardOn", Given.TODAY.toString(), "answers", words);
    }

    /** Neither smuggled nor trafficked, as far as anybody can tell. */
    static Map<String, Object> profiles(String... profiles) {
        return body("profiles", List.of(profiles), "smuggled", "NOT_KNOWN", "trafficked", "NOT_KNOWN");
    }

    /** The whole new set, and what of the one before is taken away, because it was not borne out. */
    static Map<String, Object> review(List<String> profiles, String... takenAway) {
        var said = profiles(profiles.toArray(String[]::new));
        said.put(
                "takenAway",
                Arrays.stream(takenAway)
                        .map(p -> body("profile", p, "reason", "NOT_BORNE_OUT"))
                        .toList());
        return said;
    }

    static String begun(Client by, String person) {
        return "/screenings/" + Given.id(by.post(person + "/screenings", informed()), 201);
    }

    static String heard(Client by, String person) {
        var screening = begun(by, person);
        Given.id(by.step(screening, "/answers", answers("She came with her sister.")), 200);
        return screening;
    }

    static String profiled(Client by, String person, String... profiles) {
        var screening = heard(by, person);
        Given.id(by.step(screening, "/profiles", profiles(profiles)), 200);
        return screening;
    }

    /** Confirmed by a protection officer of the same organisation. */
    static String reviewed(Client by, String person, String... profiles) {
        var screening = profiled(by, person, profiles);
        Given.id(protection(by).step(screening, "/reviews", review(List.of(profiles))), 200);
        return screening;
    }

    /** Another account than that of a protection officer alone. */
    private static Client protection(Client like) {
        return new Client(like.organisation(), Role.PROTECTION_OFFICER, Role.SUPERVISOR);
    }

    static Map<String, Object> referring(String profile, String purpose, String organisation) {
        return body("profile", profile, "purpose", purpose, "organisation", organisation);
    }

    static Map<String, Object> consent(String answer, String by) {
        return body("answer", answer, "by", by, "on", Given.TODAY.toString(), "language", "rhg");
    }

    static Response refer(Client by, String screening, Map<String, Object> said) {
        return by.post(screening + "/referrals", said);
    }

    static String referred(Client by, String screening, String profile, String purpose) {
        return "/referrals/" + Given.id(refer(by, screening, referring(profile, purpose, "UNHCR")), 201);
    }

    /** Somebody of a new case, referred to those who protect children. */
    static String referred(Client by) {
        var person = Given.person(by, Given.registered(by, 1, "MMR"), 0);
        return referred(by, profiled(by, person, "CHILD_ALONE"), "CHILD_ALONE", "CHILD_PROTECTION");
    }

    static String afraid(Client by, String person) {
        return "/fear-expressions/"
                + Given.id(by.post(person + "/fear-expressions", body("saidTo", "INTERPRETER")), 201);
    }
}
