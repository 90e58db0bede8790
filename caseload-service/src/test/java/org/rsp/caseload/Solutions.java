package org.rsp.caseload;

import static org.rsp.caseload.Client.body;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.rsp.platform.identity.Role;
import org.rsp.platform.testing.OwnerSession;

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

    /** Whom it is about departs by a permit; the permit's path. */
    static String left(String organisation, String plan, String kind) {
        var person = "/individuals/" + Claims.officer(organisation).get(plan).<String>path("individualId");
        var permit = Permits.issued(person, kind);
        Given.id(Permits.consume(permit), 200);
        return permit;
    }

    static String departed(String organisation, String plan) {
        return departed(organisation, plan, "REMOVAL");
    }

    /** So long ago that nothing calls the person back: no clock of a running service can be turned, so the times are. */
    static String departed(String organisation, String plan, String kind) {
        ago("departure_permit", "consumed_at", left(organisation, plan, kind));
        ago("solution_plan", "updated_at", plan);
        return plan;
    }

    private static void ago(String table, String column, String path) {
        var change = "update %s set %s = %s - interval '4 days' where id = ?".formatted(table, column, column);
        try (var owner = OwnerSession.aboveTheGuard();
                var earlier = owner.prepareStatement(change)) {
            earlier.setObject(1, UUID.fromString(Given.last(path)));
            earlier.executeUpdate();
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    /** What comes of what was agreed on. */
    static Map<String, Object> outcomeOf(Client by, String plan) {
        String agreed = by.get(plan).path("agreed");
        return body("outcome", "REMOVAL".equals(agreed) ? "REMOVED" : "STAYED");
    }
}
