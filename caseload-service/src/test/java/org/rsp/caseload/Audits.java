package org.rsp.caseload;

import static org.rsp.caseload.Client.body;

import io.restassured.response.Response;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.rsp.platform.identity.Role;
import org.rsp.platform.testing.OwnerSession;

/**
 * Audits of decisions, by real requests; only the quarter of a decision is moved, to one of which there is no audit, because no quarter that is over can be waited for. Neither a
 * supervisor nor a protection officer who is nothing else has a part in what is decided here.
 */
final class Audits {

    static final Map<String, Object> CLOSE = body("declaration", "CLOSE");
    static final Map<String, Object> SETTING_ASIDE = body("reason", "CASE_MOVED_ON");

    private static final List<String> CRITERIA = List.of(
            "GROUND_STATED",
            "FACTS_ASSESSED",
            "CREDIBILITY_REASONED",
            "COUNTRY_INFORMATION_CURRENT",
            "SECOND_OFFICER",
            "CHILD_SAFEGUARDS",
            "INTERPRETATION",
            "NOTIFIED_WITH_PROOF");

    private Audits() {}

    static Client orderer(String organisation) {
        return new Client(organisation, Role.SUPERVISOR, Role.REGISTRAR);
    }

    static Client colleague(String organisation) {
        return new Client(organisation, Role.PROTECTION_OFFICER);
    }

    /** Who has said how each claim is gone through, and set a decision aside. */
    static Client atWork(String organisation) {
        return Client.of(organisation);
    }

    /** A review in which these criteria are not met. */
    static Map<String, Object> review(String finding, String... notMet) {
        var answers = CRITERIA.stream()
                .map(criterion -> body("criterion", criterion, "answer", answer(criterion, List.of(notMet))))
                .toList();
        return body("answers", answers, "finding", finding);
    }

    private static String answer(String criterion, List<String> notMet) {
        return notMet.contains(criterion) ? "NOT_MET" : criterion.equals("CHILD_SAFEGUARDS") ? "NOT_APPLICABLE" : "MET";
    }

    /** Two decisions on one claim, of which the first had a slip: whichever is drawn, it is of the same person. */
    static List<String> issuedTwice(String organisation) {
        return issuedTwice(organisation, Claims.person(organisation));
    }

    static List<String> issuedTwice(String organisation, String person) {
        var claim = scheduled(organisation, person);
        return issuedTwice(organisation, claim, Claims.held(organisation, claim));
    }

    static String scheduled(String organisation, String person) {
        return Claims.after(atWork(organisation), Claims.lodged(organisation, person), "/modality", Claims.REGULAR);
    }

    static List<String> issuedTwice(String organisation, String claim, String held) {
        var reviewer = Claims.reviewer(organisation);
        var assessed = Claims.submitted(organisation, Claims.recorded(organisation, held), Claims.assessment("REFUSE"));
        Claims.after(reviewer, assessed, "/endorsement", Claims.ENDORSE);
        var first = "/status-decisions/" + Given.id(Rulings.issue(reviewer, claim), 201);
        Claims.after(atWork(organisation), first, "/setting-aside", body("reason", "SLIP"));
        return List.of(first, "/status-decisions/" + Given.id(Rulings.issue(reviewer, claim), 201));
    }

    /** The first day of a quarter of which no organisation has an audit. */
    static LocalDate freeQuarter() {
        try (var owner = OwnerSession.aboveTheGuard();
                var query = owner.prepareStatement(
                        "select cast(coalesce(max(quarter) + interval '3 months', date '1700-01-01')"
                                + " as date) from decision_audit where quarter < date '1989-01-01'")) {
            var row = query.executeQuery();
            row.next();
            return row.getObject(1, LocalDate.class);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    static String named(LocalDate quarter) {
        return "%04d-Q%d".formatted(quarter.getYear(), (quarter.getMonthValue() + 2) / 3);
    }

    /** As if they had been issued on that day. */
    static void issuedOn(LocalDate day, List<String> decisions) {
        change(
                "update status_decision set opened_at = cast(? as date)::timestamp at time zone 'UTC' where id = ?",
                day,
                decisions);
    }

    /** No other test looks for what was issued long ago. */
    static void issuedNow(List<String> decisions) {
        change(
                "update status_decision set opened_at = date_trunc('minute', now()) where cast(? as date) is not null and id = ?",
                Given.TODAY,
                decisions);
    }

    private static void change(String sql, LocalDate day, List<String> decisions) {
        try (var owner = OwnerSession.aboveTheGuard();
                var change = owner.prepareStatement(sql)) {
            for (var decision : decisions) {
                change.setObject(1, day);
                change.setObject(2, UUID.fromString(Given.last(decision)));
                change.executeUpdate();
            }
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    static Response order(Client by, String quarter, int size) {
        return by.post("/decision-audits", body("quarter", quarter, "sampleSize", size));
    }

    /** In which these decisions were issued, and no others. */
    static String drawnFrom(String organisation, List<String> decisions) {
        var quarter = freeQuarter();
        issuedOn(quarter.plusDays(40), decisions);
        var audit = "/decision-audits/" + Given.id(order(orderer(organisation), named(quarter), 200), 201);
        issuedNow(decisions);
        return audit;
    }

    static String drawn(String organisation) {
        return drawnFrom(organisation, issuedTwice(organisation));
    }

    /** What was drawn. */
    static List<String> sample(String organisation, String audit) {
        List<String> ids = colleague(organisation)
                .get(audit + "/sampled-decisions?limit=200")
                .path("items.id");
        return ids.stream().map(id -> "/sampled-decisions/" + id).toList();
    }

    /** The one decision of a sample of one. */
    static String sampled(String organisation) {
        return only(sample(organisation, drawn(organisation)));
    }

    static String only(List<String> sample) {
        if (sample.size() != 1) {
            throw new AssertionError("one was drawn: " + sample);
        }
        return sample.getFirst();
    }

    static String reviewed(String organisation, String sampled) {
        return Claims.after(colleague(organisation), sampled, "/review", review("SOUND"));
    }

    /** Whose sample was looked at. */
    static String lookedAt(String organisation) {
        var audit = drawn(organisation);
        sample(organisation, audit).forEach(sampled -> reviewed(organisation, sampled));
        return audit;
    }

    /** Of several persons, two decisions each. */
    static List<String> issuedOf(String organisation, int persons) {
        var all = new ArrayList<String>();
        for (int i = 0; i < persons; i++) {
            all.addAll(issuedTwice(organisation));
        }
        return all;
    }
}
