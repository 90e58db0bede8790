package org.rsp.caseload;

import static org.rsp.caseload.Client.body;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.rsp.platform.identity.Role;
import org.rsp.platform.testing.OwnerSession;

/** What is done to protect persons, children before all, by real requests only. Each returns the path under the area of what was made. */
final class Children {

    static final Map<String, Object> SIGNATURE = body("declaration", "FOUND_THE_SAME");
    static final Map<String, Object> HEARING = body("views", "He wants to go to his aunt.");

    private Children() {}

    static Client protection(String organisation) {
        return new Client(organisation, Role.PROTECTION_OFFICER);
    }

    /** Another officer than {@link #protection}. */
    static Client otherProtection(String organisation) {
        return new Client(organisation, Role.PROTECTION_OFFICER, Role.CASEWORKER);
    }

    static String inDays(int days) {
        return Given.TODAY.plusDays(days).toString();
    }

    static Map<String, Object> guardian() {
        return body("kind", "LEGAL_GUARDIAN", "name", "Daw Hla Invented", "since", Given.TODAY.toString());
    }

    static String guarded(Client by, String person) {
        return guarded(by, person, guardian());
    }

    static String guarded(Client by, String person, Map<String, Object> guardian) {
        return "/guardian-appointments/" + Given.id(by.post(person + "/guardians", guardian), 201);
    }

    static Map<String, Object> assessing() {
        return body("kind", "ASSESSMENT");
    }

    static Map<String, Object> determining(String purpose) {
        return body("kind", "DETERMINATION", "purpose", purpose);
    }

    static String opened(Client by, String person, Map<String, Object> what) {
        return "/best-interests-procedures/" + Given.id(by.post(person + "/best-interests-procedures", what), 201);
    }

    /** Heard by the caseworker. */
    static String heard(String organisation, String person, Map<String, Object> what) {
        var officer = Claims.officer(organisation);
        return Claims.after(officer, opened(officer, person, what), "/hearing", HEARING);
    }

    static Map<String, Object> decision(String... panel) {
        return body(
                "options",
                List.of("With his aunt.", "With foster parents."),
                "decision",
                "With his aunt.",
                "reviewOn",
                inDays(30),
                "panel",
                List.of(panel));
    }

    /** By a panel to which the protection officer belongs, for a durable solution. */
    static Map<String, Object> decisionOf(String organisation, String... others) {
        var decision = decision(Stream.concat(Stream.of(Claims.subject(protection(organisation))), Stream.of(others))
                .toArray(String[]::new));
        decision.put("solution", "RESETTLEMENT");
        return decision;
    }

    /** The protection officer, a reviewer and a supervisor. */
    static Map<String, Object> decisionByPanel(String organisation) {
        return decisionOf(
                organisation,
                Claims.subject(new Client(organisation, Role.RSD_REVIEWER)),
                Claims.subject(new Client(organisation, Role.SUPERVISOR)));
    }

    static String determined(String organisation, String person, String purpose) {
        return determined(organisation, person, purpose, "RESETTLEMENT");
    }

    /** @param solution what is found to be best, for a durable solution */
    static String determined(String organisation, String person, String purpose, String solution) {
        var decision = decisionByPanel(organisation);
        decision.put("solution", purpose.equals("DURABLE_SOLUTION") ? solution : null);
        var heard = heard(organisation, person, determining(purpose));
        var proposed = Claims.after(protection(organisation), heard, "/decision", decision);
        var signed = Claims.after(new Client(organisation, Role.RSD_REVIEWER), proposed, "/signatures", SIGNATURE);
        return Claims.after(new Client(organisation, Role.SUPERVISOR), signed, "/signatures", SIGNATURE);
    }

    static Map<String, Object> signs() {
        return body("indicators", List.of("DOCUMENTS_WITHHELD", "FORCED_LABOUR"), "note", "His papers are kept.");
    }

    static String raised(Client by, String person) {
        return "/trafficking-concerns/" + Given.id(by.post(person + "/trafficking-concerns", signs()), 201);
    }

    static Map<String, Object> reflecting(int days) {
        return body("reflectionEndsOn", inDays(days));
    }

    static String identified(String organisation, String person) {
        var by = protection(organisation);
        return Claims.after(by, raised(by, person), "/identification", reflecting(30));
    }

    /** No clock of a running service can be turned, so the day is. */
    static void reflectedUntilYesterday(String concern) throws SQLException {
        try (var owner = OwnerSession.aboveTheGuard();
                var change =
                        owner.prepareStatement("update trafficking_concern set reflection_ends_on = ? where id = ?")) {
            change.setObject(1, Given.TODAY.minusDays(1));
            change.setObject(2, UUID.fromString(Given.last(concern)));
            change.executeUpdate();
        }
    }

    static Map<String, Object> support(String consent, List<String> help, int days) {
        return body("consent", consent, "help", help, "reviewOn", inDays(days));
    }

    static Map<String, Object> placement(String kind) {
        return body("kind", kind, "place", "Invented Centre", "since", Given.TODAY.toString(), "reviewOn", inDays(14));
    }

    static Map<String, Object> lockedUp() {
        var said = placement("CLOSED");
        said.put(
                "detention",
                body(
                        "ground",
                        "IDENTITY_NOT_ESTABLISHED",
                        "authority",
                        "Invented Court",
                        "necessity",
                        "He has said three names.",
                        "considered",
                        List.of("REPORTING", "NAMED_RESIDENCE")));
        return said;
    }

    static String placed(Client by, String person, Map<String, Object> placement) {
        return "/placements/" + Given.id(by.post(person + "/placements", placement), 201);
    }

    static Map<String, Object> placementReview(int days) {
        return body("finding", "She has asked to stay.", "reviewOn", inDays(days));
    }
}
