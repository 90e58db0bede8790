package org.rsp.caseload;

import static org.rsp.caseload.Client.RSO;
import static org.rsp.caseload.Client.body;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** Assessment centres, by real requests only. Each returns the path under the area. */
final class Centres {

    static final Map<String, Object> STAFF = body("declaration", "STAFF", "posts", 4);
    static final Map<String, Object> OPEN = body("declaration", "OPEN");

    private Centres() {}

    /** A code that no other has. */
    static String code() {
        return "RAC-T" + UUID.randomUUID().toString().substring(0, 23).toUpperCase(Locale.ROOT);
    }

    static Map<String, Object> plan(String arrangement, String host, String... partners) {
        return body(
                "arrangementId",
                Given.last(arrangement),
                "code",
                code(),
                "host",
                host,
                "partners",
                Arrays.asList(partners),
                "seat",
                "MYS",
                "purposes",
                List.of("SCREENING", "STATUS_DETERMINATION"));
    }

    static String planned(String arrangement, String host, String... partners) {
        return "/assessment-centres/"
                + Given.id(RSO.post("/assessment-centres", plan(arrangement, host, partners)), 201);
    }

    static String planned() {
        return planned(Given.inForce("MYS", "UNHCR"), "MYS", "UNHCR");
    }

    static String staffed(String centre, String... by) {
        for (String party : by) {
            Given.id(Client.of(party).step(centre, "/staffing", STAFF), 200);
        }
        return centre;
    }

    static String staffed() {
        return staffed(planned(), "MYS", "UNHCR");
    }

    /** Staffed by all, and open. */
    static String open(String arrangement, String host, String... partners) {
        var centre = staffed(staffed(planned(arrangement, host, partners), host), partners);
        Given.id(RSO.step(centre, "/opening", OPEN), 200);
        return centre;
    }

    /** A task of a screening that has just begun. */
    static String task(Client custodian) {
        var person = Given.person(custodian, Given.registered(custodian, 1, "MMR"), 0);
        Screenings.begun(custodian, person);
        return "/tasks/"
                + custodian.get("/tasks?individualId=" + Given.last(person)).path("items[0].id");
    }

    /** That many of them, assigned to the centre. */
    static void tasks(String centre, Client custodian, int tasks) {
        String office = RSO.get(centre).path("code");
        for (int i = 0; i < tasks; i++) {
            Given.id(custodian.step(task(custodian), "/assignments", body("office", office)), 200);
        }
    }

    static String open() {
        return open(Given.inForce("MYS", "UNHCR"), "MYS", "UNHCR");
    }
}
