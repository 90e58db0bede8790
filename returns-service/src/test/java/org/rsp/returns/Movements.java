package org.rsp.returns;

import static org.rsp.platform.testing.Client.body;
import static org.rsp.platform.testing.Client.id;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.rsp.platform.identity.Role;
import org.rsp.platform.testing.Client;

/** Brings movements, and passages on them, into a state, by real requests only. Each returns the path below the area. */
final class Movements {

    /** In the minute in which the tests began. */
    static final String NOTED = Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();

    static final Map<String, Object> CONSENT = body("country", "LKA", "answer", "GIVEN", "validUntil", "2036-03-31");
    static final Map<String, Object> ESCORTS = escorts(body());
    static final Map<String, Object> CONFIRM = body("declaration", "TAKES_PLACE");
    static final Map<String, Object> SET_OFF = body("declaration", "HAS_SET_OFF");
    static final Map<String, Object> COMPLETE = body("declaration", "EVERYBODY_ACCOUNTED_FOR");
    static final Map<String, Object> REFUSED_BY_CAPTAIN = body("reason", "CAPTAIN_REFUSED");
    static final Map<String, Object> CANCEL = body("reason", "NOT_NEEDED");
    static final Map<String, Object> INCIDENT = incident(body());
    static final Map<String, Object> REPORT =
            body("finding", "IN_ORDER", "restraintSeen", false, "complaintsExplained", true, "complaints", 0);
    static final Map<String, Object> REBOOKED = body("reason", "REBOOKED");
    static final Map<String, Object> RESTRAINT = restraint(body());
    static final Map<String, Object> RECEIPT =
            body("authority", "PAK-FIA", "place", "PKISB", "at", NOTED, "receivedBy", "FIA-1042");
    static final Map<String, Object> NOT_LET_IN = body("authority", "PAK-FIA", "place", "PKISB", "at", NOTED);

    private Movements() {}

    /** Two seats on a charter to Pakistan by way of Sri Lanka, and this in place of it or beside it. */
    static Map<String, Object> flight(Map<String, Object> instead) {
        var said = body(
                "mode",
                "CHARTER",
                "means",
                "FLIGHT",
                "carrier",
                "CARRIER-7",
                "destination",
                "PAK",
                "transits",
                List.of("LKA"),
                "departsAt",
                "2036-03-01T08:00:00Z",
                "arrivesAt",
                "2036-03-01T17:30:00Z",
                "seats",
                2,
                "monitoredBy",
                "MYS",
                "complaintsTo",
                "MYS-OMBUDSMAN");
        said.putAll(instead);
        return said;
    }

    static Map<String, Object> escorts(Map<String, Object> instead) {
        var said = body(
                "risk", "LOW", "escorts", 2, "women", 1, "medical", 1, "trained", true, "languages", List.of("urd"));
        said.putAll(instead);
        return said;
    }

    static Map<String, Object> incident(Map<String, Object> instead) {
        var said = body("at", NOTED, "kind", "RESISTANCE", "injured", false, "reportedTo", List.of("SUPERVISOR"));
        said.putAll(instead);
        return said;
    }

    static Map<String, Object> restraint(Map<String, Object> instead) {
        var said = body(
                "begunAt",
                NOTED,
                "endedAt",
                NOTED,
                "measure",
                "HOLD_BY_HAND",
                "reason",
                "DANGER_TO_OTHERS",
                "triedBefore",
                List.of("TALKED_TO", "INTERPRETER_CALLED"));
        said.putAll(instead);
        return said;
    }

    static Map<String, Object> passage(String movement, Map<String, Object> instead) {
        var said = body("movementId", Returns.last(movement), "language", "urd", "needs", List.of("WHEELCHAIR"));
        said.putAll(instead);
        return said;
    }

    static Client monitor(String organisation) {
        return new Client(organisation, Role.MONITOR);
    }

    static String planned(Client by, Map<String, Object> flight) {
        return "/movements/" + id(by.post("/movements", flight), 201);
    }

    /** So that it can be confirmed. */
    static String ready(Client by, Map<String, Object> flight) {
        var movement = Returns.after(by, planned(by, flight), "/transits", CONSENT);
        return Returns.after(by, movement, "/escorts", ESCORTS);
    }

    static String ready(Client by) {
        return ready(by, flight(body()));
    }

    static String confirmed(Client by) {
        return Returns.after(by, ready(by), "/confirmation", CONFIRM);
    }

    static String underWay(Client by) {
        return Returns.after(by, confirmed(by), "/start", SET_OFF);
    }

    static String completed(Client by) {
        return Returns.after(by, underWay(by), "/completion", COMPLETE);
    }

    static String aborted(Client by) {
        return Returns.after(by, confirmed(by), "/breaking-off", REFUSED_BY_CAPTAIN);
    }

    /** The passage of a return that is cleared. */
    static String booked(Client by, String of, String movement) {
        return "/passages/" + id(by.post(of + "/passages", passage(movement, body())), 201);
    }

    /** The movement has set off, and the return has departed. */
    static String aboard(Client by, String of) {
        var movement = confirmed(by);
        var passage = booked(by, of, movement);
        Returns.after(by, movement, "/start", SET_OFF);
        Returns.after(by, of, "/departure", Returns.DEPART);
        return passage;
    }
}
