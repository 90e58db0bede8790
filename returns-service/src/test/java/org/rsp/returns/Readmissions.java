package org.rsp.returns;

import static org.rsp.platform.testing.Client.body;
import static org.rsp.platform.testing.Client.id;
import static org.rsp.returns.Agreements.NON_AFFECTION;
import static org.rsp.returns.Agreements.OWN_NATIONALS;
import static org.rsp.returns.Agreements.TODAY;
import static org.rsp.returns.Agreements.clause;

import io.restassured.response.Response;
import jakarta.enterprise.inject.spi.CDI;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.rsp.platform.crypto.Tokens;
import org.rsp.platform.jobs.Jobs;
import org.rsp.platform.testing.Client;
import org.rsp.returns.Agreements.Pair;

/** Requests for readmission, brought into a state by real requests only: each side by its own token. */
final class Readmissions {

    static final Map<String, Object> NATIONAL =
            body("form", "APPLICATION", "category", "OWN_NATIONAL", "stayKnownOn", day(10));
    static final Map<String, Object> NOTICE =
            body("form", "NOTICE", "category", "OWN_NATIONAL", "stayKnownOn", day(10));

    static final Map<String, Object> TAKES_BACK = body("declaration", "TAKES_BACK");
    static final Map<String, Object> NOT_A_NATIONAL = body("reason", "NOT_A_NATIONAL");
    static final Map<String, Object> MORE_TIME = body("declaration", "MORE_TIME");
    static final Map<String, Object> TIME_STAYS = body("declaration", "TIME_STAYS");
    static final Map<String, Object> PERSON_STAYS = body("reason", "PERSON_STAYS");
    static final Map<String, Object> WRONG_PERSON = body("reason", "ANOTHER_PERSON", "receivedOn", TODAY.toString());
    static final Map<String, Object> TAKEN_BACK = body("declaration", "TAKEN_BACK");
    static final Map<String, Object> RIGHTLY = body("declaration", "READMITTED_RIGHTLY");

    /** What a state may be told of somebody who was never born. */
    private static final Map<String, Object> PROFILE = body("name", "Ibrar Testwala", "birthDate", "1990");

    private Readmissions() {}

    /**
     * A request, as each of the two sides has it.
     *
     * @param of the return's path
     * @param path of the request, for the requesting state
     */
    record Asked(Pair pair, String of, String path) {

        Client mine() {
            return Returns.staff(pair.one());
        }

        Client theirs() {
            return Returns.staff(pair.other());
        }

        /** For the requested state, by its own name for it. */
        String inbox() {
            return inboxOf(pair.other(), path);
        }

        Response say(String act, Map<String, Object> said) {
            return mine().step(path, act, said);
        }

        Response answer(String act, Map<String, Object> said) {
            return theirs().step(inbox(), act, said);
        }

        Asked accepted() {
            id(answer("/acceptance", TAKES_BACK), 200);
            return this;
        }

        Asked refused() {
            id(answer("/refusal", NOT_A_NATIONAL), 200);
            return this;
        }

        Asked askedForTime() {
            id(answer("/extension-request", MORE_TIME), 200);
            return this;
        }

        Asked withdrawn() {
            id(say("/withdrawal", PERSON_STAYS), 200);
            return this;
        }

        Asked departed() {
            Returns.complete(mine(), of, pair.other());
            Returns.after(mine(), of, "/clearance", Returns.CLEAR);
            Returns.after(mine(), of, "/departure", Returns.DEPART);
            return this;
        }

        Asked claimedBack() {
            id(answer("/take-back-claim", WRONG_PERSON), 200);
            return this;
        }

        Response now() {
            return mine().get(path);
        }

        String status() {
            return now().path("status");
        }
    }

    static String inboxOf(String state, String path) {
        var token = CDI.current().select(Tokens.class).get().of(state, Returns.uuid(path));
        return "/inbox/readmission-requests/" + token;
    }

    static String day(int ago) {
        return TODAY.minusDays(ago).toString();
    }

    static Map<String, Object> instead(Map<String, Object> said, Object... pairs) {
        var other = new LinkedHashMap<>(said);
        other.putAll(body(pairs));
        return other;
    }

    static Map<String, Object> resident(boolean atEntry, boolean atReturn) {
        return instead(
                NATIONAL,
                "category",
                "PERMANENT_RESIDENT",
                "residence",
                body("atEntry", atEntry, "enteredOn", day(300), "atReturn", atReturn, "knownOn", day(5)));
    }

    static Map<String, Object> thirdCountry(String finding, int checkedDaysAgo) {
        return instead(
                NATIONAL,
                "category",
                "THIRD_COUNTRY_NATIONAL",
                "chainCheck",
                body("finding", finding, "checkedOn", day(checkedDaysAgo), "profile", "PAK-2026-2"));
    }

    /** In force, with these clauses beside those that every agreement of the tests has. */
    static Pair agreed(Object... more) {
        return agreed(Agreements.pair(), more);
    }

    static Pair agreed(Pair pair, Object... more) {
        Agreements.inForce(pair, Agreements.draft(pair, with(more)));
        return pair;
    }

    private static Object[] with(Object... more) {
        var all = new Object[more.length + 3];
        all[0] = OWN_NATIONALS;
        all[1] = clause("TIME_LIMITS", "TIM-1");
        all[2] = NON_AFFECTION;
        System.arraycopy(more, 0, all, 3, more.length);
        return all;
    }

    /** The return of somebody who is disclosure-cleared and goes from the one of the two states to the other. */
    static String cleared(Pair pair, String kind) {
        return cleared(pair, Returns.opening(Cases.running().person(pair.one()), kind));
    }

    /** The same of somebody who is willing, was counselled, and has a passport. */
    static String willing(Pair pair) {
        var opening = instead(Returns.opening(Cases.running().person(pair.one()), "READM"), "willing", true);
        var of = cleared(pair, opening);
        Returns.session(Returns.staff(pair.one()), of);
        TravelDocuments.passport(Returns.staff(pair.one()), of, pair.other());
        return of;
    }

    private static String cleared(Pair pair, Map<String, Object> opening) {
        var staff = Returns.staff(pair.one());
        var of = "/returns/" + id(staff.post("/returns", opening), 201);
        Returns.after(staff, of, "/counselling", body("destination", pair.other()));
        Returns.declined(staff, of);
        Returns.served(staff, of);
        Returns.after(staff, of, "/order", Returns.SERVED);
        return profiled(staff, of);
    }

    static String profiled(Client staff, String of) {
        id(staff.post(of + "/disclosure-profiles", PROFILE), 201);
        return of;
    }

    static Asked asked(Pair pair, String of, Map<String, Object> said) {
        var answer = Returns.staff(pair.one()).post(of + "/readmission-requests", said);
        return new Asked(pair, of, "/readmission-requests/" + id(answer, 201));
    }

    /** An application for a national, by an agreement with the library's time limits, by which silence agrees. */
    static Asked asked() {
        var pair = agreed();
        return asked(pair, cleared(pair, "READM"), NATIONAL);
    }

    static Asked in(String state) {
        return switch (state) {
            case "REQUESTED" -> asked();
            case "EXTENSION_ASKED" -> asked().askedForTime();
            case "ACCEPTED" -> asked().accepted();
            case "REFUSED" -> asked().refused();
            case "WITHDRAWN" -> asked().withdrawn();
            case "LAPSED" -> {
                var accepted = asked().accepted();
                daysPass(91);
                yield accepted;
            }
            case "TAKE_BACK_CLAIMED" -> asked().accepted().departed().claimedBack();
            case "TAKEN_BACK" -> {
                var claimed = in("TAKE_BACK_CLAIMED");
                id(claimed.say("/taking-back", TAKEN_BACK), 200);
                yield claimed;
            }
            case "TAKE_BACK_DECLINED" -> {
                var claimed = in("TAKE_BACK_CLAIMED");
                id(claimed.say("/taking-back-denial", RIGHTLY), 200);
                yield claimed;
            }
            default -> throw new AssertionError("no way to " + state);
        };
    }

    /** The platform's clock does all that is due on that day. */
    static void daysPass(int days) {
        CDI.current().select(Jobs.class).get().runAt(Clock.offset(Clock.systemUTC(), Duration.ofDays(days)));
    }

    static UUID person(String of, Client staff) {
        return UUID.fromString(staff.get(of).path("individualId"));
    }
}
