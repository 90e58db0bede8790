package org.rsp.caseload;

import static org.rsp.caseload.Client.body;

import io.restassured.response.Response;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.rsp.platform.identity.Role;
import org.rsp.platform.testing.Call;
import org.rsp.platform.testing.OwnerSession;

/** Brings decisions, appeals and reviews of a status into a state, by real requests only. Each returns its path under the area. */
final class Rulings {

    static final Map<String, Object> DECISION = body("language", "mya", "reasons", "What he tells is not believed.");
    static final Map<String, Object> FINAL = body("declaration", "FINAL");
    static final Map<String, Object> END = body("declaration", "ENDED");
    static final Map<String, Object> REASONS = body("reasons", "Nothing new was said.");
    static final Map<String, Object> APPEAL = body("saidBy", "PERSON", "grounds", "Nobody asked about the arrest.");
    static final Map<String, Object> LEAVE = body("reason", "DETAINED");
    static final Map<String, Object> DOCUMENT = body("reference", "RC-17");
    static final Map<String, Object> WITHDRAWAL = body("informed", true, "inWriting", true);
    static final Map<String, Object> ANSWER = body("how", "WRITING", "words", "It was bought for the journey.");
    static final Map<String, Object> ALLOWED =
            body("outcome", "RECOGNISED_1A2", "grounds", List.of("POLITICAL_OPINION"), "language", "mya");
    static final Map<String, Object> STANDING = body("grounds", List.of(), "language", "mya");

    private Rulings() {}

    static Client appealOfficer(String organisation) {
        return new Client(organisation, Role.APPEAL_OFFICER);
    }

    static Client protection(String organisation) {
        return new Client(organisation, Role.PROTECTION_OFFICER);
    }

    static Map<String, Object> told() {
        return body("delivery", delivery());
    }

    static Map<String, Object> delivery() {
        return body(
                "how",
                "IN_PERSON",
                "language",
                "mya",
                "on",
                Given.TODAY.toString(),
                "servedBy",
                "officer-07",
                "interpreted",
                true);
    }

    /** A determination that is decided so. */
    static String decided(String organisation, String recommendation) {
        return decided(organisation, Claims.lodged(organisation), recommendation);
    }

    static String decided(String organisation, String claim, String recommendation) {
        var heard = Claims.recorded(organisation, Claims.held(organisation, Claims.scheduled(organisation, claim)));
        return assessed(organisation, heard, recommendation);
    }

    static String assessed(String organisation, String heard, String recommendation) {
        var said = recommendation.startsWith("EXCLUDE") ? Claims.exclusion() : Claims.assessment(recommendation);
        return Claims.after(
                Claims.supervisor(organisation),
                Claims.submitted(organisation, heard, said),
                "/endorsement",
                Claims.ENDORSE);
    }

    static Response issue(Client by, String determination) {
        return by.post(determination + "/decision", DECISION);
    }

    static String issuedOn(String organisation, String determination) {
        return "/status-decisions/" + Given.id(issue(Claims.supervisor(organisation), determination), 201);
    }

    static String issued(String organisation, String recommendation) {
        return issuedOn(organisation, decided(organisation, recommendation));
    }

    static String refused(String organisation) {
        return refused(organisation, issued(organisation, "REFUSE"));
    }

    static String refused(String organisation, String issued) {
        return Claims.after(Claims.officer(organisation), issued, "/refusal-notifications", told());
    }

    /** Of somebody who was told so many days ago: no clock of a running service can be turned, so the days are. */
    static String ago(int days, String path) {
        var table = path.startsWith("/status-reviews") ? "status_review" : "status_decision";
        try (var owner = OwnerSession.aboveTheGuard();
                var change = owner.prepareStatement("update " + table
                        + " set notified_on = notified_on - ?, appeal_until = appeal_until - ? where id = ?")) {
            change.setInt(1, days);
            change.setInt(2, days);
            change.setObject(3, UUID.fromString(Given.last(path)));
            change.executeUpdate();
            return path;
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    /** Of a decision of which nobody has been told for so many days. */
    static String issuedAgo(int days, String path) {
        return earlier("opened_at", days, path);
    }

    /** Of a decision with which nothing has been done for so many days. */
    static String untouched(int days, String path) {
        return earlier("updated_at", days, path);
    }

    private static String earlier(String column, int days, String path) {
        try (var owner = OwnerSession.aboveTheGuard();
                var change = owner.prepareStatement("update status_decision set " + column + " = " + column
                        + " - ? * interval '1 day' where id = ?")) {
            change.setInt(1, days);
            change.setObject(2, UUID.fromString(Given.last(path)));
            change.executeUpdate();
            return path;
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    static String finalRefusal(String organisation) {
        return Claims.after(Claims.supervisor(organisation), ago(32, refused(organisation)), "/finality", FINAL);
    }

    static String recognised(String organisation) {
        return recognised(organisation, issued(organisation, "RECOGNISE_1A2"));
    }

    static String recognised(String organisation, String issued) {
        return Claims.after(Claims.officer(organisation), issued, "/protection-notifications", told());
    }

    static String protectedBy(String organisation) {
        return Claims.after(Claims.officer(organisation), recognised(organisation), "/document", DOCUMENT);
    }

    static String personOf(String organisation, String path) {
        return "/individuals/" + Call.text(Claims.officer(organisation).get(path), "/individualId");
    }

    static Response lodge(Client by, String person) {
        return by.post(person + "/appeals", APPEAL);
    }

    static String appealed(String organisation, String decision) {
        return "/appeals/" + Given.id(lodge(Claims.officer(organisation), personOf(organisation, decision)), 201);
    }

    static String appealed(String organisation) {
        return appealed(organisation, refused(organisation));
    }

    static String late(String organisation) {
        return appealed(organisation, ago(32, refused(organisation)));
    }

    static String ruled(String organisation, String appeal, String how, Map<String, Object> body) {
        return Claims.after(appealOfficer(organisation), appeal, how, body);
    }

    static Map<String, Object> proposal(String ground) {
        var said = body(
                "ground",
                ground,
                "reasons",
                "The passport shows another name.",
                "answerUntil",
                Given.TODAY.plusDays(20).toString(),
                "delivery",
                delivery());
        if (ground.startsWith("CONDUCT")) {
            said.put("actOn", Given.TODAY.minusDays(100).toString());
        }
        return said;
    }

    static Response propose(String organisation, String status, Map<String, Object> said) {
        return protection(organisation).post(status + "/status-reviews", said);
    }

    static String proposed(String organisation, String status, String ground) {
        return "/status-reviews/" + Given.id(propose(organisation, status, proposal(ground)), 201);
    }

    static String proposed(String organisation) {
        return proposed(organisation, protectedBy(organisation), "MISREPRESENTATION");
    }

    static String answered(String organisation, String review) {
        return Claims.after(Claims.officer(organisation), review, "/answers", ANSWER);
    }

    /** The time to answer has gone by. */
    static String unanswered(String review) {
        try (var owner = OwnerSession.aboveTheGuard();
                var change = owner.prepareStatement(
                        "update status_review set answer_until = answer_until - 25 where id = ?")) {
            change.setObject(1, UUID.fromString(Given.last(review)));
            change.executeUpdate();
            return review;
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    static String ending(String organisation, String review) {
        return Claims.after(Claims.supervisor(organisation), answered(organisation, review), "/ending", REASONS);
    }

    static String endingTold(String organisation, String review) {
        return Claims.after(Claims.officer(organisation), ending(organisation, review), "/notifications", told());
    }

    static String endingTold(String organisation) {
        return endingTold(organisation, proposed(organisation));
    }

    /** The decision that a review is of. */
    static String statusOf(String organisation, String review) {
        return "/status-decisions/" + Call.text(Claims.officer(organisation).get(review), "/decisionId");
    }

    static String ended(String organisation) {
        return ended(organisation, endingTold(organisation));
    }

    static String ended(String organisation, String review) {
        return Claims.after(Claims.supervisor(organisation), statusOf(organisation, ago(32, review)), "/ending", END);
    }
}
