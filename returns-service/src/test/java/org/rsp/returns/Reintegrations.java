package org.rsp.returns;

import static org.rsp.platform.testing.Client.body;
import static org.rsp.platform.testing.Client.id;

import jakarta.enterprise.inject.spi.CDI;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.rsp.platform.jobs.Jobs;
import org.rsp.platform.testing.Client;

/** Brings what follows a return into a state, by real requests and by the platform's clock only. */
final class Reintegrations {

    static final Map<String, Object> GOAL = body(
            "dimension",
            "ECONOMIC",
            "level",
            "INDIVIDUAL",
            "aim",
            "OWN_BUSINESS",
            "input",
            "IN_KIND",
            "provider",
            "IOM-ISB",
            "startsOn",
            Agreements.TODAY.toString(),
            "endsOn",
            Agreements.TODAY.plusMonths(6).toString(),
            "budget",
            "1500.00",
            "currency",
            "USD");
    static final Map<String, Object> PLAN = body("goals", List.of(GOAL));
    static final Map<String, Object> ASSESSED =
            body("kind", "SKILLS", "heldOn", Agreements.TODAY.toString(), "finding", "SUPPORT_NEEDED");
    static final Map<String, Object> AGREES = body("agreedOn", Agreements.TODAY.toString(), "language", "urd");
    static final Map<String, Object> BEGIN = body("declaration", "BEGIN");
    static final Map<String, Object> GIVEN = body(
            "goal",
            1,
            "form",
            "IN_KIND",
            "givenOn",
            Agreements.TODAY.toString(),
            "provider",
            "IOM-ISB",
            "amount",
            "400.50",
            "currency",
            "USD");
    static final Map<String, Object> COMPLETE = body("declaration", "COMPLETE");
    static final Map<String, Object> DISCONTINUE = body("reason", "PERSON_ENDED_IT");
    static final Map<String, Object> CONSENTS = body("word", "CONSENTS", "language", "urd");
    static final Map<String, Object> WITHDRAWS = body("word", "WITHDRAWS", "language", "urd");
    static final Map<String, Object> FEAR = body("declaration", "FEAR_TOLD");
    static final Map<String, Object> REFER = body("road", "UNHCR");
    static final Map<String, Object> MISS = body("reason", "NO_ANSWER");
    static final Map<String, Object> ANSWER = body(
            "heldOn",
            Agreements.TODAY.toString(),
            "stillThere",
            true,
            "intendsToLeave",
            false,
            "incidents",
            0,
            "fearTold",
            false,
            "answers",
            List.of());

    private Reintegrations() {}

    /** What is said, and this in place of it or beside it. */
    static Map<String, Object> instead(Map<String, Object> said, Object... pairs) {
        var other = new LinkedHashMap<>(said);
        other.putAll(body(pairs));
        return other;
    }

    static Map<String, Object> answered(String indicator, int answer) {
        return body("indicator", indicator, "answer", answer);
    }

    /** The return of somebody who has arrived. */
    static String arrived(Client by, UUID person) {
        return Returns.after(by, Returns.departed(by, person, "REMOVAL"), "/arrival", Returns.ARRIVED);
    }

    static String drafted(Client by, String of) {
        return "/reintegration-plans/" + id(by.post(of + "/reintegration-plans", PLAN), 201);
    }

    static String agreed(Client by, String of) {
        return Returns.after(by, drafted(by, of), "/agreement", AGREES);
    }

    static String underWay(Client by, String of) {
        return Returns.after(by, agreed(by, of), "/beginning", BEGIN);
    }

    static void says(Client by, String of, Map<String, Object> word) {
        id(by.post(of + "/follow-up-consents", word), 201);
    }

    /** The first review of somebody who consents, by a plan that is followed. */
    static String planned(Client by, String of) {
        says(by, of, CONSENTS);
        underWay(by, of);
        return firstReview(by, of);
    }

    static String firstReview(Client by, String of) {
        String first = by.get(of + "/reintegration-reviews").path("items[0].id");
        return "/reintegration-reviews/" + first;
    }

    static String due(Client by, String of) {
        var review = planned(by, of);
        afterMonths(7);
        return review;
    }

    /** What the platform does by itself, as if it were that late. */
    static void afterMonths(int months) {
        CDI.current().select(Jobs.class).get().runAt(Clock.offset(Clock.systemUTC(), Duration.ofDays(31L * months)));
    }

    static String fear(Client by, String of) {
        return "/fear-reports/" + id(by.post(of + "/fear-reports", FEAR), 201);
    }
}
