package org.rsp.caseload;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.rsp.caseload.Client.RSO;
import static org.rsp.caseload.Client.body;

import io.restassured.response.Response;
import jakarta.enterprise.inject.spi.CDI;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.rsp.platform.crypto.Tokens;
import org.rsp.platform.testing.Call;

/** Brings real resources into a state, by real requests only. Each returns the resource's path under the area. */
final class Given {

    static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);

    private Given() {}

    static Map<String, Object> arrangement(String... parties) {
        var members = Arrays.stream(parties)
                .map(p -> body("organisation", p, "role", p.length() == 3 && !p.equals("IOM") ? "HOST" : "AGENCY"))
                .toList();
        return body(
                "title",
                "Arrangement of a test",
                "scope",
                "Registration of an invented caseload",
                "startsOn",
                TODAY.minusDays(30).toString(),
                "parties",
                members);
    }

    static String draft(String... parties) {
        return "/arrangements/" + id(RSO.post("/arrangements", arrangement(parties)), 201);
    }

    static String acceded(String... parties) {
        return acceded(arrangement(parties), parties);
    }

    private static String acceded(Map<String, Object> drawnUp, String... parties) {
        var draft = "/arrangements/" + id(RSO.post("/arrangements", drawnUp), 201);
        for (String party : parties) {
            id(Client.of(party).step(draft, "/accessions", body("declaration", "ACCEDE")), 200);
        }
        return draft;
    }

    static String inForce(String... parties) {
        return inForce(acceded(parties));
    }

    private static String inForce(String arrangement) {
        id(RSO.step(arrangement, "/entry-into-force", body("declaration", "IN_FORCE")), 200);
        return arrangement;
    }

    /** In force, with these time frames. */
    static String agreeing(List<Map<String, Object>> timeFrames, String... parties) {
        var drawnUp = arrangement(parties);
        drawnUp.put("timeFrames", timeFrames);
        return inForce(acceded(drawnUp, parties));
    }

    /** In force, and its parties are told these classes of each other's admitted cases. */
    static String sharing(List<String> classes, String... parties) {
        var drawnUp = arrangement(parties);
        drawnUp.put("sharedClasses", classes);
        return inForce(acceded(drawnUp, parties));
    }

    static Map<String, Object> caseload(String arrangement, int cap, List<String> origins, String country) {
        return body(
                "arrangementId", last(arrangement),
                "name", "Invented caseload",
                "criteria", body("origins", origins, "countriesOfAsylum", List.of(country)),
                "capPersons", cap,
                "opensOn", TODAY.minusDays(1).toString());
    }

    static String openCaseload(String arrangement, int cap, List<String> origins, String country) {
        return "/caseloads/" + id(RSO.post("/caseloads", caseload(arrangement, cap, origins, country)), 201);
    }

    static String openCaseload() {
        return openCaseload(inForce("MYS", "UNHCR"), 100, List.of("MMR"), "MYS");
    }

    static Map<String, Object> person(String relationship, String given, String... nationalities) {
        return body(
                "relationship",
                relationship,
                "givenName",
                given,
                "sex",
                "F",
                "bornOn",
                "1990",
                "birthDateEstimated",
                true,
                "nationalities",
                List.of(nationalities));
    }

    /** A household in Malaysia: a principal applicant and others, all of one nationality. */
    static Map<String, Object> household(int persons, String nationality) {
        var people = new ArrayList<Object>();
        people.add(person("PA", "Ma Khin Invented", nationality));
        for (int i = 1; i < persons; i++) {
            people.add(person("DAU", "Ma Nu Invented", nationality));
        }
        return body("countryOfAsylum", "MYS", "arrivedOn", TODAY.minusDays(10).toString(), "individuals", people);
    }

    static String registered(Client custodian, int persons, String nationality) {
        return "/cases/" + id(custodian.post("/cases", household(persons, nationality)), 201);
    }

    static String admitted(Client custodian, String caseload, int persons, String nationality) {
        var registered = registered(custodian, persons, nationality);
        id(custodian.step(registered, "/admission", body("caseloadId", last(caseload))), 200);
        return registered;
    }

    /** The path of the first, or another, person of a registered case. */
    static String person(Client custodian, String registered, int position) {
        return "/individuals/" + Call.text(custodian.get(registered), "/individuals/%d/id".formatted(position));
    }

    /** A need of a person of a new case. */
    static String flagged(Client custodian, String code) {
        return flagged(custodian, person(custodian, registered(custodian, 1, "MMR"), 0), code);
    }

    static String flagged(Client by, String person, String code) {
        return "/specific-needs/" + id(by.post(person + "/specific-needs", body("code", code)), 201);
    }

    /** A request about the data of a person of a new case. */
    static String subjectRequest(Client custodian, String kind) {
        return subjectRequest(custodian, person(custodian, registered(custodian, 1, "MMR"), 0), kind, TODAY);
    }

    static String subjectRequest(Client by, String person, String kind, LocalDate receivedOn) {
        var said = body("kind", kind, "askedBy", "PERSON", "receivedOn", receivedOn.toString());
        return "/subject-requests/" + id(by.post(person + "/subject-requests", said), 201);
    }

    /** One of which it is known who asks. */
    static String identified(Client custodian, String kind) {
        var request = subjectRequest(custodian, kind);
        id(custodian.step(request, "/identity", body("how", "SEEN_IN_PERSON")), 200);
        return request;
    }

    /** The id of the first person of a case. */
    static String person(Client custodian, String registered) {
        return Call.text(custodian.get(registered), "/individuals/0/id");
    }

    /** Everybody of a case processed together for a status determination; the first is the focal point. */
    static String group(Client custodian, String registered) {
        List<String> members = custodian.get(registered).path("individuals.id");
        var group = body("purpose", "RSD", "focalPointId", members.getFirst(), "memberIds", members);
        return "/processing-groups/" + id(custodian.post("/processing-groups", group), 201);
    }

    /** Under which path an organisation knows a case of which it is not the custodian, if it knows of it. */
    static String toldTo(String organisation, String path) {
        var token = CDI.current().select(Tokens.class).get().of(organisation, UUID.fromString(last(path)));
        return path.substring(0, path.lastIndexOf('/') + 1) + token;
    }

    static String last(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    static String id(Response response, int status) {
        assertEquals(status, response.statusCode(), response::asString);
        return Call.text(response, "/id");
    }
}
