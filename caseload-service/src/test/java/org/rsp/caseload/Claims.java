package org.rsp.caseload;

import static org.rsp.caseload.Client.body;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.rsp.platform.identity.Role;
import org.rsp.platform.testing.OwnerSession;
import org.rsp.platform.testing.Tokens;

/** Brings determinations of status into a state, by real requests only. Each returns the determination's path under the area. */
final class Claims {

    static final Map<String, Object> REGULAR = body("modality", "REGULAR");
    static final Map<String, Object> HELD = body("declaration", "HEARD_IN_PERSON", "guardianPresent", false);
    static final Map<String, Object> RECORD = body("declaration", "READ_BACK", "words", "He was afraid of the men.");
    static final Map<String, Object> NO_SHOW = body("declaration", "NO_SHOW");
    static final Map<String, Object> ENDORSE = body("declaration", "ENDORSE");
    static final Map<String, Object> WITHDRAWAL = body("informed", true, "inWriting", true, "inPerson", true);

    private Claims() {}

    static Client officer(String organisation) {
        return new Client(organisation, Role.CASEWORKER);
    }

    static Client reviewer(String organisation) {
        return new Client(organisation, Role.RSD_REVIEWER);
    }

    static Client supervisor(String organisation) {
        return new Client(organisation, Role.SUPERVISOR);
    }

    /** The account that a client acts by. */
    static String subject(Client client) {
        var claims = Tokens.of(client.organisation(), client.roles()).split("\\.")[1];
        return JsonPath.from(new String(Base64.getUrlDecoder().decode(claims), StandardCharsets.UTF_8))
                .getString("sub");
    }

    /** A grown-up who speaks Burmese. */
    static Map<String, Object> claimant(String relationship, String bornOn) {
        var person = Given.person(relationship, "Ko Min Invented", "MMR");
        person.put("bornOn", bornOn);
        person.put("interviewLanguage", "mya");
        return person;
    }

    /** The paths of the persons of a new case. */
    static List<String> persons(String organisation, List<Map<String, Object>> people) {
        var said = body("countryOfAsylum", "MYS", "individuals", people);
        var registrar = new Client(organisation, Role.REGISTRAR);
        var registered = "/cases/" + Given.id(registrar.post("/cases", said), 201);
        return Stream.iterate(0, i -> i < people.size(), i -> i + 1)
                .map(i -> Given.person(registrar, registered, i))
                .toList();
    }

    static String person(String organisation) {
        return persons(organisation, List.of(claimant("PA", "1990"))).getFirst();
    }

    /** Of Malaysia, in a case of an arrangement whose parties agreed on these time frames. */
    static String personUnder(List<Map<String, Object>> timeFrames) {
        var arrangement = Given.agreeing(timeFrames, "MYS", "UNHCR");
        var caseload = Given.openCaseload(arrangement, 9, List.of("MMR"), "MYS");
        var all = Client.of("MYS");
        var said = body("countryOfAsylum", "MYS", "individuals", List.of(claimant("PA", "1990")));
        var registered = "/cases/" + Given.id(all.post("/cases", said), 201);
        Given.id(all.step(registered, "/admission", body("caseloadId", Given.last(caseload))), 200);
        return Given.person(all, registered, 0);
    }

    /** A child of eleven without anybody. */
    static String childAlone(String organisation) {
        return persons(organisation, List.of(claimant("PA", String.valueOf(Given.TODAY.getYear() - 11))))
                .getFirst();
    }

    static Response lodge(Client by, String person) {
        return by.post(person + "/claims", body("basis", "SAID_IN_PERSON"));
    }

    static String lodged(String organisation) {
        return lodged(organisation, person(organisation));
    }

    static String lodged(String organisation, String person) {
        return "/status-determinations/" + Given.id(lodge(officer(organisation), person), 201);
    }

    static String guarded(String organisation, String person) {
        Children.guarded(officer(organisation), person);
        return lodged(organisation, person);
    }

    static String scheduled(String organisation) {
        return scheduled(organisation, lodged(organisation));
    }

    static String scheduled(String organisation, String lodged) {
        return after(supervisor(organisation), lodged, "/modality", REGULAR);
    }

    static Map<String, Object> staff(String id, String sex, String nationality, String... conflicts) {
        return body("id", id, "sex", sex, "nationalities", List.of(nationality), "conflicts", List.of(conflicts));
    }

    /** With nothing that speaks against it: the officer is the organisation's caseworker. */
    static Map<String, Object> interview(String organisation) {
        return body(
                "startsAt",
                Instant.now().toString(),
                "interviewer",
                staff(subject(officer(organisation)), "WOMAN", "MYS"),
                "interpreter",
                staff("interpreter-07", "WOMAN", "AUS"),
                "language",
                "mya",
                "preference",
                "WOMAN");
    }

    static String arranged(String organisation, String scheduled) {
        return after(officer(organisation), scheduled, "/interviews", interview(organisation));
    }

    static String held(String organisation) {
        return held(organisation, scheduled(organisation));
    }

    static String held(String organisation, String scheduled) {
        return after(officer(organisation), arranged(organisation, scheduled), "/interview-holdings", HELD);
    }

    static String recorded(String organisation) {
        return recorded(organisation, held(organisation));
    }

    static String recorded(String organisation, String held) {
        return after(officer(organisation), held, "/interview-records", RECORD);
    }

    /** Every trigger of exclusion, and those that were looked into. */
    static List<Map<String, Object>> answers(String... lookedInto) {
        return Stream.of(
                        "ALLEGED_PERPETRATOR",
                        "CRIMINAL_RECORD",
                        "ARMED_FORCES_OR_GROUP",
                        "FORCED_ACTS",
                        "STATE_SECURITY_ROLE",
                        "WARRANT_OR_EXTRADITION")
                .map(trigger -> body(
                        "trigger",
                        trigger,
                        "finding",
                        List.of(lookedInto).contains(trigger) ? "LOOKED_INTO" : "NOT_INDICATED"))
                .toList();
    }

    static Map<String, Object> assessment(String recommendation) {
        return body(
                "facts",
                List.of(body("fact", "He taught.", "credibility", "ACCEPTED", "reasons", "Told in detail.")),
                "risk",
                "Teachers are detained there.",
                "citations",
                List.of(body("productId", UUID.randomUUID().toString(), "version", 1, "passageId", "p-1")),
                "nexus",
                recommendation.equals("REFUSE") ? List.of() : List.of("POLITICAL_OPINION"),
                "complementary",
                List.of(),
                "internalFlight",
                body("considered", false),
                "triggers",
                answers(),
                "recommendation",
                recommendation,
                "reasons",
                "What he tells is believed.");
    }

    /** With an analysis that comes to an exclusion. */
    static Map<String, Object> exclusion() {
        var said = assessment("EXCLUDE_1F_A");
        said.put("triggers", answers("ALLEGED_PERPETRATOR"));
        said.put(
                "exclusion",
                body("ownResponsibility", "He gave the order.", "proportionality", "Grave.", "excluded", true));
        return said;
    }

    static String submitted(String organisation) {
        return submitted(organisation, recorded(organisation), assessment("RECOGNISE_1A2"));
    }

    static String submitted(String organisation, String recorded, Map<String, Object> assessment) {
        return after(officer(organisation), recorded, "/assessments", assessment);
    }

    static String endorsed(String organisation) {
        return after(reviewer(organisation), submitted(organisation), "/endorsement", ENDORSE);
    }

    static String missed(String organisation) {
        return after(officer(organisation), arranged(organisation, scheduled(organisation)), "/no-shows", NO_SHOW);
    }

    /** Somebody who did not come so many days ago: no clock of a running service can be turned, so the day is. */
    static String missed(String organisation, int daysAgo) throws SQLException {
        var missed = missed(organisation);
        try (var owner = OwnerSession.aboveTheGuard();
                var change = owner.prepareStatement(
                        "update status_determination set missed_on = missed_on - ?, closes_after = closes_after - ? where id = ?")) {
            change.setInt(1, daysAgo);
            change.setInt(2, daysAgo);
            change.setObject(3, UUID.fromString(Given.last(missed)));
            change.executeUpdate();
        }
        return missed;
    }

    static String closed(String organisation) throws SQLException {
        return after(supervisor(organisation), missed(organisation, 42), "/closure", body("declaration", "NO_CONTACT"));
    }

    static String withdrawn(String organisation) {
        return after(officer(organisation), lodged(organisation), "/withdrawal", WITHDRAWAL);
    }

    /** One that came to stand where it does so many days ago. */
    static String ago(int days, String determination) {
        try (var owner = OwnerSession.aboveTheGuard();
                var change = owner.prepareStatement(
                        "update status_determination set updated_at = updated_at - ? * interval '1 day' where id = ?")) {
            change.setInt(1, days);
            change.setObject(2, UUID.fromString(Given.last(determination)));
            change.executeUpdate();
            return determination;
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    static String after(Client by, String determination, String step, Map<String, Object> body) {
        Given.id(by.step(determination, step, body), 200);
        return determination;
    }
}
