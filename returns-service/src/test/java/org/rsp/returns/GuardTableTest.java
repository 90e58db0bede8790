package org.rsp.returns;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.rsp.platform.testing.Client.body;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rsp.platform.testing.Client;
import org.rsp.platform.testing.Documents;
import org.rsp.returns.Agreements.Pair;

/**
 * The table of the guards, cell by cell, through HTTP: of a return of each kind that could be cleared, each guard is made not to pass by what makes it so. It
 * refuses exactly where the page says that it applies: the clearance, and the departure again.
 */
@QuarkusTest
class GuardTableTest {

    private static final Cases CASES = Cases.running();
    private static final List<String> KINDS = List.of("VOLREP", "AVR", "REMOVAL", "READM", "VOT");
    private static final List<List<String>> PAGE = Documents.table("procedures/return-guards.md", "applies");

    /** A return that could be cleared, who leads it, and the agreement on which a readmission rests. */
    private record Ready(Pair pair, String kind, UUID person, String of, String agreement) {

        Client staff() {
            return Returns.staff(pair.one());
        }
    }

    private static List<String> asked(String kind, boolean child, boolean willing) {
        assertEquals(13, PAGE.size());
        return PAGE.stream()
                .filter(row -> switch (row.get(1 + KINDS.indexOf(kind))) {
                    case "always" -> true;
                    case "child" -> child;
                    case "willing" -> willing;
                    // what nothing is known of is not asked
                    case "if known", "·" -> false;
                    default -> throw new AssertionError(row);
                })
                .map(List::getFirst)
                .toList();
    }

    private static Ready ready(String kind, boolean child, boolean willing) {
        var pair = Agreements.pair();
        var staff = Returns.staff(pair.one());
        var agreement = kind.equals("READM") ? Agreements.inForce(pair) : "";
        var person = CASES.person(pair.one(), pair.other(), child);
        var opening = Returns.opening(person, kind);
        opening.put("willing", willing);
        var of = "/returns/" + Client.id(staff.post("/returns", opening), 201);
        Returns.after(staff, of, "/counselling", body("destination", pair.other()));
        var ready = new Ready(pair, kind, person, of, agreement);
        if (isByOwnWill(kind)) {
            consented(ready);
            Returns.after(staff, of, "/consent", Returns.CONSENTS);
        } else {
            if (willing) {
                Returns.session(staff, of);
            }
            Returns.declined(staff, of);
            Returns.served(staff, of);
            Returns.after(staff, of, "/order", Returns.SERVED);
        }
        Returns.complete(staff, of, pair.other());
        if (kind.equals("READM")) {
            Readmissions.asked(pair, Readmissions.profiled(staff, of), Readmissions.NATIONAL)
                    .accepted();
        }
        return ready;
    }

    private static boolean isByOwnWill(String kind) {
        return List.of("VOLREP", "AVR", "VOT").contains(kind);
    }

    private static void consented(Ready ready) {
        Returns.session(ready.staff(), ready.of());
        if (isByOwnWill(ready.kind())) {
            News.consents(ready.person(), ready.kind());
            Returns.awaitConsent(ready.staff(), ready.of(), "PASS");
        }
    }

    private static void spoil(String guard, Ready ready) {
        var staff = ready.staff();
        switch (guard) {
            case "G1" -> CASES.says(ready.person(), "NOT_CLEAR");
            case "G3" ->
                Returns.after(
                        staff,
                        Returns.last(staff, ready.of(), "counselling-sessions"),
                        "/setting-aside",
                        Returns.SET_ASIDE);
            case "G4" -> Returns.issued(staff, ready.of());
            case "G5" ->
                Returns.after(
                        staff, Returns.last(staff, ready.of(), "voluntary-offers"), "/acceptance", Returns.ACCEPTS);
            case "G8", "G9" -> Returns.doubted(staff, ready.of(), guard);
            case "G13" -> Client.id(Agreements.suspend(ready.pair().second(), ready.agreement()), 200);
            default -> Checks.withdraw(ready.pair().one(), ready.of(), Checks.KINDS.get(guard));
        }
    }

    private static void mend(String guard, Ready ready) {
        var staff = ready.staff();
        switch (guard) {
            case "G1" -> CASES.says(ready.person(), "CLEAR");
            case "G3" -> consented(ready);
            case "G4" ->
                Returns.after(
                        staff, Returns.last(staff, ready.of(), "removal-orders"), "/service", Returns.ORDER_SERVED);
            case "G5" -> Returns.declined(staff, ready.of());
            case "G8", "G9" -> Returns.undoubted(staff, ready.of(), guard);
            case "G13" -> {
                Client.id(Agreements.lift(ready.pair().second(), ready.agreement()), 200);
                Client.id(Agreements.resume(ready.pair().first(), ready.agreement()), 200);
            }
            default -> Checks.pass(ready.pair().one(), ready.of(), Checks.KINDS.get(guard));
        }
    }

    @ParameterizedTest(name = "{0}, child: {1}, willing: {2}")
    @CsvSource({
        "VOLREP, false, false",
        "VOLREP, true, false",
        "AVR, false, false",
        "AVR, true, false",
        "REMOVAL, false, false",
        "REMOVAL, true, false",
        "READM, false, false",
        "READM, true, false",
        "READM, false, true",
        "VOT, false, false",
        "VOT, true, false"
    })
    void RET_4_each_guard_refuses_each_kind_to_which_it_applies_and_no_other(
            String kind, boolean child, boolean willing) {
        var ready = ready(kind, child, willing);
        var asked = asked(kind, child, willing);
        var staff = ready.staff();
        assertEquals(asked, staff.get(ready.of() + "/guards").path("guards.code"));
        eachRefuses(asked, ready, "/clearance", Returns.CLEAR);
        Returns.after(staff, ready.of(), "/clearance", Returns.CLEAR);
        eachRefuses(asked, ready, "/departure", Returns.DEPART);
        Returns.after(staff, ready.of(), "/departure", Returns.DEPART);
    }

    private static void eachRefuses(List<String> asked, Ready ready, String step, Map<String, Object> said) {
        for (var guard : asked) {
            spoil(guard, ready);
            var answer = ready.staff().step(ready.of(), step, said);
            assertEquals(409, answer.statusCode(), () -> step + " " + guard + " " + answer.asString());
            assertEquals(List.of(guard), answer.path("guards.findAll { it.state != 'PASS' }.code"));
            assertEquals(asked, answer.path("guards.code"));
            mend(guard, ready);
        }
    }
}
