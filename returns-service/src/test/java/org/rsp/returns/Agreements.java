package org.rsp.returns;

import static org.rsp.platform.testing.Client.body;
import static org.rsp.platform.testing.Client.id;

import io.restassured.response.Response;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.rsp.platform.identity.Role;
import org.rsp.platform.testing.Client;

/** Return agreements, brought into a state by real requests only. Each is of two states that no other test has asked about. */
final class Agreements {

    static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);

    static final Client RSO = new Client("RSO", Role.COORDINATOR);

    /** A state that is in no agreement. */
    static final Client STRANGER = of("ATA");

    private static final List<Pair> PAIRS = pairs();
    private static final AtomicInteger NEXT = new AtomicInteger();

    private Agreements() {}

    /** Two states. */
    record Pair(String one, String other) {

        Client first() {
            return of(one);
        }

        Client second() {
            return of(other);
        }
    }

    /** Who speaks for a party. */
    static Client of(String organisation) {
        return new Client(organisation, Role.SUPERVISOR);
    }

    private static List<Pair> pairs() {
        var codes = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3).stream()
                .filter(code -> !List.of("MYS", "IDN", "ATA").contains(code))
                .sorted()
                .toList();
        var all = new ArrayList<Pair>();
        for (int i = 0; i < codes.size(); i++) {
            for (int j = i + 1; j < codes.size(); j++) {
                all.add(new Pair(codes.get(i), codes.get(j)));
            }
        }
        Collections.shuffle(all);
        return all;
    }

    static Pair pair() {
        return PAIRS.get(NEXT.getAndIncrement() % PAIRS.size());
    }

    static Map<String, Object> party(String organisation, String role) {
        return body("organisation", organisation, "role", role);
    }

    static Map<String, Object> clause(String kind, String library) {
        return body("kind", kind, "library", library);
    }

    static Map<String, Object> limit(String clock, int days, String dayType, String starts) {
        return body("clock", clock, "days", days, "dayType", dayType, "starts", starts);
    }

    static final Map<String, Object> OWN_NATIONALS = clause("OWN_NATIONALS", "NAT-1");
    static final Map<String, Object> NON_AFFECTION = clause("NON_AFFECTION", "NAF-1");

    /** For READM, by signature, with the library's time limits. */
    static Map<String, Object> draft(Pair pair) {
        return draft(pair, OWN_NATIONALS, clause("TIME_LIMITS", "TIM-1"), NON_AFFECTION);
    }

    static Map<String, Object> draft(Pair pair, Object... clauses) {
        return body(
                "title",
                "Agreement of a test",
                "kinds",
                List.of("READM"),
                "entersIntoForceBy",
                "SIGNATURE",
                "startsOn",
                TODAY.minusDays(30).toString(),
                "parties",
                List.of(party(pair.one(), "EITHER"), party(pair.other(), "EITHER")),
                "clauses",
                List.of(clauses));
    }

    /** The same, to be ratified. */
    static Map<String, Object> toBeRatified(Map<String, Object> draft) {
        draft.put("entersIntoForceBy", "RATIFICATION");
        return draft;
    }

    static String drawnUp(Pair pair, Map<String, Object> draft) {
        return "/agreements/" + id(pair.first().post("/agreements", draft), 201);
    }

    static String signed(Pair pair, Map<String, Object> draft) {
        var agreement = drawnUp(pair, draft);
        id(sign(pair.first(), agreement), 200);
        id(sign(pair.second(), agreement), 200);
        return agreement;
    }

    static String concluded(Pair pair, Map<String, Object> draft) {
        var agreement = signed(pair, draft);
        id(pair.first().step(agreement, "/conclusion", body("declaration", "CONCLUDE")), 200);
        return agreement;
    }

    static String ratified(Pair pair, Map<String, Object> draft) {
        var agreement = concluded(pair, toBeRatified(draft));
        id(ratify(pair.first(), agreement), 200);
        id(ratify(pair.second(), agreement), 200);
        return agreement;
    }

    static String inForce(Pair pair) {
        return inForce(pair, draft(pair));
    }

    static String inForce(Pair pair, Map<String, Object> draft) {
        var agreement = concluded(pair, draft);
        id(bringIntoForce(pair.first(), agreement), 200);
        return agreement;
    }

    /** By the first of the two. */
    static String suspended(Pair pair) {
        var agreement = inForce(pair);
        id(suspend(pair.first(), agreement), 200);
        return agreement;
    }

    static Response sign(Client by, String agreement) {
        return by.step(agreement, "/signatures", body("declaration", "SIGN"));
    }

    static Response ratify(Client by, String agreement) {
        return by.step(agreement, "/ratifications", body("declaration", "RATIFY"));
    }

    static Response bringIntoForce(Client by, String agreement) {
        return by.step(agreement, "/entry-into-force", body("declaration", "IN_FORCE"));
    }

    static Response suspend(Client by, String agreement) {
        return by.step(agreement, "/suspensions", body("reason", "SAFEGUARDS_IN_DOUBT"));
    }

    static Response lift(Client by, String agreement) {
        return by.step(agreement, "/suspension-liftings", body("declaration", "LIFT"));
    }

    static Response resume(Client by, String agreement) {
        return by.step(agreement, "/resumptions", body("declaration", "RESUME"));
    }

    static Response denounce(Client by, String agreement, LocalDate effectiveOn) {
        return by.step(agreement, "/denunciations", body("effectiveOn", effectiveOn.toString()));
    }

    static Response end(Client by, String agreement, String reason) {
        return by.step(agreement, "/ending", body("reason", reason));
    }

    /** Ends whatever is in force between Malaysia and Indonesia, of which the examples tell. */
    static void clearExamples() {
        var mys = of("MYS");
        // asked of Indonesia: what Malaysia has agreed with others is none of its business
        List<Map<String, Object>> all = of("IDN").get("/agreements?limit=100").path("items");
        all.stream()
                .filter(each -> each.get("status").equals("IN_FORCE")
                        || each.get("status").equals("SUSPENDED"))
                .map(each -> "/agreements/" + each.get("id"))
                .forEach(agreement -> {
                    denounce(mys, agreement, TODAY);
                    denounce(of("IDN"), agreement, TODAY);
                    id(end(mys, agreement, "DENOUNCED"), 200);
                });
    }
}
