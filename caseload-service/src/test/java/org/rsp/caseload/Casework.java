package org.rsp.caseload;

import static org.rsp.caseload.Client.body;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.rsp.platform.identity.Role;

/** Appointments, help, checks and counts, by real requests only. Each returns the path under the area. */
final class Casework {

    static final Map<String, Object> CAME = body("declaration", "CAME");
    static final Map<String, Object> DID_NOT_COME = body("declaration", "DID_NOT_COME");
    static final Map<String, Object> CANCELLED = body("reason", "OFFICE_CANNOT");
    static final Map<String, Object> GIVEN = body("from", Given.TODAY.toString());
    static final Map<String, Object> DECLINED = body("reason", "NO_CAPACITY");
    static final Map<String, Object> ENDED = body("until", Given.TODAY.toString(), "reason", "SELF_RELIANT");
    static final Map<String, Object> DOUBT = body("kind", "FRAUD_ALLEGATION", "note", "A caller says so.");
    static final Map<String, Object> FOUND = body("finding", "NOT_SUBSTANTIATED", "reasons", "Nobody has seen it.");

    private Casework() {}

    /** Supervisors who are told apart by what else they are. */
    static Client opener(String organisation) {
        return new Client(organisation, Role.SUPERVISOR, Role.REGISTRAR);
    }

    static Client closer(String organisation) {
        return new Client(organisation, Role.SUPERVISOR, Role.PROTECTION_OFFICER);
    }

    static Map<String, Object> appointment(Instant startsAt) {
        return body(
                "purpose", "COUNSELLING",
                "startsAt", startsAt.toString(),
                "zone", "Asia/Kuala_Lumpur",
                "office", "KUL-2",
                "language", "mya",
                "interpreter", true,
                "preference", "WOMAN");
    }

    /** For now, so that anything can be done with it. */
    static String planned(Client by, String person) {
        return "/appointments/" + Given.id(by.post(person + "/appointments", appointment(Instant.now())), 201);
    }

    static Map<String, Object> help(String kind, String provider, String answer) {
        return body("kind", kind, "provider", provider, "consent", consent(answer));
    }

    static Map<String, Object> consent(String answer) {
        return body("answer", answer, "by", "PERSON", "on", Given.TODAY.toString(), "language", "mya");
    }

    static String requested(Client by, String person, String kind) {
        return "/assistance/" + Given.id(by.post(person + "/assistance", help(kind, "NGO-HARBOUR", "GIVEN")), 201);
    }

    static String opened(String organisation, String person) {
        return "/integrity-checks/" + Given.id(opener(organisation).post(person + "/integrity-checks", DOUBT), 201);
    }

    static Map<String, Object> reception(String office, String standard, String answer) {
        return body(
                "office",
                office,
                "on",
                Given.TODAY.toString(),
                "answers",
                List.of(body("standard", standard, "answer", answer, "source", "OBSERVED")));
    }

    static Map<String, Object> detection(String month, String nationality, int persons) {
        var said = body(
                "on", month + "-05",
                "way", "SEA",
                "crossing", "ROUTE-7",
                "age", "FROM_18_TO_59",
                "sex", "F",
                "persons", persons,
                "countedBy", "COAST_GUARD");
        if (!nationality.isEmpty()) {
            said.put("nationality", nationality);
        }
        return said;
    }
}
