package org.rsp.returns;

import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.rsp.platform.testing.Client.body;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rsp.platform.testing.Client;
import org.rsp.returns.Agreements.Pair;

/** Guard G13: a return rests on the agreement that is in force between who leads it and where the person goes. */
@QuarkusTest
class AgreementGuardTest {

    private final Pair pair = Agreements.pair();
    private final Client staff = Returns.staff(pair.one());

    private String opened(String kind) {
        return Returns.opened(staff, Cases.running().person(pair.one()), kind);
    }

    private String counselled(String kind) {
        return Returns.after(staff, opened(kind), "/counselling", body("destination", pair.other()));
    }

    private String ordered(String kind) {
        var of = counselled(kind);
        Returns.declined(staff, of);
        Returns.served(staff, of);
        return Returns.after(staff, of, "/order", Returns.SERVED);
    }

    /** All but the agreement. */
    private String ready(String kind) {
        return Returns.complete(staff, ordered(kind), pair.other());
    }

    /** The other state takes the person back (RDM-13). */
    private String agreedTo(String of) {
        Readmissions.asked(pair, Readmissions.profiled(staff, of), Readmissions.NATIONAL)
                .accepted();
        return of;
    }

    private Response guards(String of) {
        var answer = staff.get(of + "/guards");
        assertEquals(200, answer.statusCode(), answer::asString);
        return answer;
    }

    private void found(String of, String state, String evidence) {
        guards(of)
                .then()
                .body("guards.find { it.code == 'G13' }.state", is(state))
                .body("guards.find { it.code == 'G13' }.evidence", is(evidence));
    }

    @Test
    void of_a_readmission_nothing_is_known_before_it_is_known_to_where() {
        found(opened("READM"), "UNKNOWN", "NOT_KNOWN");
    }

    @Test
    void G13_a_readmission_rests_on_an_agreement_in_force() {
        var readmission = ready("READM");
        found(readmission, "FAIL", "NO_AGREEMENT_IN_FORCE");
        staff.step(readmission, "/clearance", Returns.CLEAR)
                .then()
                .statusCode(409)
                .body("guards.find { it.code == 'G13' }.state", is("FAIL"));
        var agreement = Agreements.inForce(pair);
        agreedTo(readmission);
        found(readmission, "PASS", Returns.last(agreement));
        guards(readmission).then().body("guards.find { it.code == 'G13' }.asOf", notNullValue());
        Returns.after(staff, readmission, "/clearance", Returns.CLEAR);
    }

    /** Whoever suspends it stops who has not departed yet. */
    @Test
    void G13_an_agreement_that_is_suspended_meanwhile_lets_nobody_depart() {
        var agreement = Agreements.inForce(pair);
        var cleared = Returns.after(staff, agreedTo(ready("READM")), "/clearance", Returns.CLEAR);
        Client.id(Agreements.suspend(pair.second(), agreement), 200);
        staff.step(cleared, "/departure", Returns.DEPART)
                .then()
                .statusCode(409)
                .body("guards.find { it.code == 'G13' }.state", is("FAIL"));
        staff.get(cleared).then().body("status", is("CLEARED"));
    }

    @Test
    void G13_an_agreement_of_the_other_direction_is_none() {
        var drafted = Agreements.draft(pair);
        drafted.put(
                "parties",
                List.of(Agreements.party(pair.one(), "REQUESTED"), Agreements.party(pair.other(), "REQUESTING")));
        Agreements.inForce(pair, drafted);
        found(ordered("READM"), "FAIL", "NO_AGREEMENT_IN_FORCE");
    }

    @Test
    void a_removal_needs_none_and_shows_the_one_there_is() {
        var removal = ready("REMOVAL");
        guards(removal).then().body("guards.code", not(hasItem("G13")));
        Map<String, Object> drafted = Agreements.draft(pair);
        drafted.put("kinds", List.of("REMOVAL"));
        var agreement = Agreements.inForce(pair, drafted);
        found(removal, "PASS", Returns.last(agreement));
        Returns.after(staff, removal, "/clearance", Returns.CLEAR);
    }
}
