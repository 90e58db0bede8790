package org.rsp.returns;

import static org.rsp.platform.testing.Client.body;
import static org.rsp.platform.testing.Client.id;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.rsp.platform.testing.Client;
import org.rsp.returns.Agreements.Pair;
import org.rsp.returns.Readmissions.Asked;

/** Somebody who is named to the state that is asked, with all that a file can hold, by real requests only. Whatever of it takes a text has the mark in it. */
final class Named {

    /** Of no profile: so of nothing that a state is told. */
    static final String MARK = "ZQX7-FILE";

    private static final Cases CASES = Cases.running();

    private final Map<String, String> things = new LinkedHashMap<>();
    private final Client staff;
    private final UUID person;
    private final String state;
    private final String of;

    private Named(String custodian, String kind, String state) {
        this.staff = Returns.staff(custodian);
        this.person = CASES.person(custodian);
        this.state = state;
        this.of = has("returns", Returns.opened(staff, person, kind));
        has("counselling-sessions", Returns.session(staff, of, Returns.counselling(body("text", MARK))));
        Returns.after(staff, of, "/counselling", body("destination", state));
        has("voluntary-offers", Returns.declined(staff, of));
        var order = made("removal-orders", "/removal-orders", instead(Returns.ORDER, "authority", MARK));
        Returns.after(staff, order, "/service", Returns.ORDER_SERVED);
        Returns.after(staff, of, "/order", Returns.SERVED);
        made("disclosure-profiles", "/disclosure-profiles", Returns.PROFILE);
    }

    /** The state of origin is asked who it is, and has not answered. */
    static Named toBeIdentified() {
        var named = new Named("MYS", "REMOVAL", "PAK");
        var identification = Returns.identifying(named.staff, named.of);
        Returns.after(named.staff, identification, "/steps", Returns.OWN_WORD);
        named.has("identifications", Returns.after(named.staff, identification, "/request", Returns.ASK));
        return named.filled();
    }

    /** The state has said that it is its national, and the person is booked. */
    static Named booked() {
        var named = identified();
        var flight = Movements.flight(body("carrier", MARK, "complaintsTo", MARK));
        var movement = named.has("movements", Movements.ready(named.staff, flight));
        named.has("passages", Movements.booked(named.staff, named.of, movement));
        return named;
    }

    /** The state has said that it is its national, and the person was handed over there; months ago. */
    static Named arrived() {
        var named = booked();
        named.step("movements", "/confirmation", Movements.CONFIRM);
        named.step("movements", "/start", Movements.SET_OFF);
        named.step("returns", "/departure", Returns.DEPART);
        named.step("passages", "/receipt", instead(Movements.RECEIPT, "authority", MARK, "receivedBy", MARK));
        named.step("returns", "/arrival", Returns.ARRIVED);
        named.step("reintegration-plans", "/agreement", Reintegrations.AGREES);
        named.step("reintegration-plans", "/beginning", Reintegrations.BEGIN);
        named.step("reintegration-plans", "/assistance", instead(Reintegrations.GIVEN, "provider", MARK));
        named.has("reintegration-reviews", Reintegrations.firstReview(named.staff, named.of));
        Reintegrations.afterMonths(7);
        named.has("fear-reports", Reintegrations.fear(named.staff, named.of));
        return named;
    }

    private static Named identified() {
        var named = toBeIdentified();
        id(Returns.ORIGIN.step(Returns.inbox(named.the("identifications")), "/confirmation", Returns.IS_NATIONAL), 200);
        Returns.complete(named.staff, named.of, named.state);
        Returns.after(named.staff, named.of, "/clearance", Returns.CLEAR);
        return named;
    }

    /** The other of two states with an agreement is asked to take back somebody of a third. */
    static Named toBeReadmitted(Pair pair) {
        var named = new Named(pair.one(), "READM", pair.other());
        var check = body("finding", "NO_DANGER", "checkedOn", Readmissions.day(3), "profile", MARK);
        var said = instead(Readmissions.thirdCountry("NO_DANGER", 3), "chainCheck", check);
        named.has(
                "readmission-requests", Readmissions.asked(pair, named.of, said).path());
        return named.filled();
    }

    Asked asked(Pair pair) {
        return new Asked(pair, of, the("readmission-requests"));
    }

    private Named filled() {
        check("FITNESS", "fitness", "doctor", MARK);
        check(
                "NON_REFOULEMENT",
                "nonRefoulement",
                "citations",
                List.of(body("reference", MARK, "dated", Checks.TODAY)));
        check("CONFLICTS", "conflicts", "inquiries", inquiries());
        check("BEST_INTERESTS", "bestInterests", "receiverName", MARK);
        check("FAMILY_UNITY", "familyUnity", "split", true, "reason", "OWN_WISH", "decidedBy", MARK);
        released(check("TRAFFICKING_SAFETY", "traffickingSafety"));
        made("checklist-answers", "/checklist/answers", instead(Checks.answer("RECEPTION"), "evidence", MARK));
        has(
                "travel-documents",
                TravelDocuments.issued(staff, of, state, instead(TravelDocuments.ISSUED, "number", MARK)));
        has("cost-lines", Costs.booked(staff, of, instead(Costs.LINE, "voucher", MARK)));
        var goal = instead(Reintegrations.GOAL, "provider", MARK);
        made("reintegration-plans", "/reintegration-plans", body("goals", List.of(goal)));
        made("follow-up-consents", "/follow-up-consents", Reintegrations.CONSENTS);
        // and nothing stands in the way of naming the person
        var suspension = has("suspensions", Returns.suspended(staff, of, "PLAN_ENDED"));
        Returns.after(staff, suspension, "/resumption", Returns.RESUME);
        return this;
    }

    /** One that passes, for the country to which the person goes, with this in place of what it says or beside it. */
    private String check(String kind, String part, Object... pairs) {
        var said = Checks.passed(kind, state);
        @SuppressWarnings("unchecked")
        var particulars = (Map<String, Object>) said.get(part);
        particulars.putAll(body(pairs));
        return has("return-checks", Checks.recorded(staff.organisation(), of, said));
    }

    private void released(String check) {
        var letter = instead(Checks.PROSECUTOR, "authority", MARK, "reference", MARK);
        Returns.after(Checks.clerk(staff.organisation()), check, "/prosecutors-release", letter);
        Returns.after(Returns.protection(staff.organisation()), check, "/release", Checks.RELEASE);
    }

    private static List<Map<String, Object>> inquiries() {
        return List.of("EXTRADITION", "CRIMINAL_CASE", "RESETTLEMENT").stream()
                .map(matter -> instead(Checks.asked(matter, "NONE"), "asked", MARK))
                .toList();
    }

    private static Map<String, Object> instead(Map<String, Object> said, Object... pairs) {
        return TravelDocuments.instead(said, pairs);
    }

    private void step(String collection, String step, Map<String, Object> said) {
        Returns.after(staff, the(collection), step, said);
    }

    private String made(String collection, String below, Map<String, Object> said) {
        return has(collection, "/" + collection + "/" + id(staff.post(of + below, said), 201));
    }

    private String has(String collection, String path) {
        things.put(collection, path);
        return path;
    }

    /** The path of that in this collection which is the person's. */
    String the(String collection) {
        return things.get(collection);
    }

    /** The path of each, by its collection; of the person and of the case, too. */
    Map<String, String> things() {
        var all = new LinkedHashMap<>(things);
        all.put("individuals", "/individuals/" + person);
        all.put("cases", "/cases/" + CASES.caseOf(person));
        return all;
    }
}
