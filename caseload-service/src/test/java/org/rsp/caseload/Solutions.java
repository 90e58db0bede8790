package org.rsp.caseload;

import static org.rsp.caseload.Client.body;

import java.util.List;
import java.util.Map;
import org.rsp.platform.identity.Role;

/** Brings solution plans into a state, by real requests only. Each returns the plan's path under the area. */
final class Solutions {

    static final Map<String, Object> HAND_OVER = body("declaration", "HAND_OVER");

    private Solutions() {}

    private static Map<String, Object> option(String option, boolean suitable) {
        return body("option", option, "suitable", suitable, "reasons", "It was talked over twice.");
    }

    /** That one would do, and another would not. */
    static Map<String, Object> considering(String suitable) {
        var other = suitable.equals("LOCAL_INTEGRATION") ? "COMPLEMENTARY_PATHWAY" : "LOCAL_INTEGRATION";
        return body(
                "options",
                List.of(option(suitable, true), option(other, false)),
                "wish",
                suitable,
                "wishInWords",
                "He wants to be where his sister is.");
    }

    static String drawnUp(String organisation, String person, String suitable) {
        return "/solution-plans/"
                + Given.id(Claims.officer(organisation).post(person + "/solution-plans", considering(suitable)), 201);
    }

    static String agreed(String organisation, String person, String option) {
        return Claims.after(
                Claims.supervisor(organisation),
                drawnUp(organisation, person, option),
                "/agreement",
                body("option", option));
    }

    static String stayAgreed(String organisation) {
        return agreed(organisation, Claims.person(organisation), "LOCAL_INTEGRATION");
    }

    static String removalAgreed(String organisation) {
        return agreed(organisation, Permits.neverClaimed(organisation), "REMOVAL");
    }

    static String handedOver(String organisation, String agreed) {
        return Claims.after(new Client(organisation, Role.SUPERVISOR), agreed, "/hand-over", HAND_OVER);
    }

    /** Whom it is about departs by a permit. */
    static String departed(String organisation, String plan) {
        return departed(organisation, plan, "REMOVAL");
    }

    static String departed(String organisation, String plan, String kind) {
        var person = "/individuals/" + Claims.officer(organisation).get(plan).<String>path("individualId");
        Given.id(Permits.consume(Permits.issued(person, kind)), 200);
        return plan;
    }

    /** What comes of what was agreed on. */
    static Map<String, Object> outcomeOf(Client by, String plan) {
        String agreed = by.get(plan).path("agreed");
        return body("outcome", "REMOVAL".equals(agreed) ? "REMOVED" : "STAYED");
    }
}
