package org.rsp.journeys;

import static org.rsp.journeys.Client.body;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Invented people and what they need around them, made by real requests. */
final class Given {

    static final String CASES = "/processing/v1/cases";
    static final String ARRANGEMENTS = "/processing/v1/arrangements";
    static final String CASELOADS = "/processing/v1/caseloads";

    /** All who may register, so that none meets the gateway's limit for one client. */
    static final List<String> REGISTERING = List.of("aus", "idn", "mys", "tha", "bgd", "mmr", "unhcr", "iom");

    static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);

    private Given() {}

    static Map<String, Object> person(String relationship, String givenName) {
        return body(
                "relationship",
                relationship,
                "givenName",
                givenName,
                "sex",
                "F",
                "bornOn",
                "1990",
                "birthDateEstimated",
                true,
                "nationalities",
                List.of("MMR"));
    }

    static Map<String, Object> household(int persons) {
        var people = new ArrayList<Object>();
        people.add(person("PA", "Ma Khin Invented"));
        for (int i = 1; i < persons; i++) {
            people.add(person("DAU", "Ma Nu Invented"));
        }
        return body("countryOfAsylum", "MYS", "arrivedOn", TODAY.minusDays(10).toString(), "individuals", people);
    }

    static Map<String, Object> arrangement(String... parties) {
        return body(
                "title",
                "Arrangement of a journey",
                "scope",
                "Registration of an invented caseload",
                "startsOn",
                TODAY.minusDays(30).toString(),
                "parties",
                Arrays.stream(parties)
                        .map(party -> body(
                                "organisation",
                                party,
                                "role",
                                party.length() == 3 && !party.equals("IOM") ? "HOST" : "AGENCY"))
                        .toList());
    }

    static Map<String, Object> caseload(String arrangementId) {
        return body(
                "arrangementId",
                arrangementId,
                "name",
                "Invented caseload",
                "criteria",
                body("origins", List.of("MMR"), "countriesOfAsylum", List.of("MYS")),
                "capPersons",
                100,
                "opensOn",
                TODAY.minusDays(1).toString());
    }

    /** The id of an arrangement between Malaysia and UNHCR that is in force. */
    static String arrangementInForce() {
        Client rso = Client.of("rso");
        String id = rso.post(ARRANGEMENTS, arrangement("MYS", "UNHCR")).id(201);
        String path = ARRANGEMENTS + "/" + id;
        for (String party : List.of("mys", "unhcr")) {
            Client.of(party)
                    .step(path, "/accessions", body("declaration", "ACCEDE"))
                    .id(200);
        }
        rso.step(path, "/entry-into-force", body("declaration", "IN_FORCE")).id(200);
        return id;
    }
}
