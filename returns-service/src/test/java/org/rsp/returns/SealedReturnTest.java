package org.rsp.returns;

import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.rsp.platform.testing.Client;

/** The return of a witness whose case is sealed there (STY-6, ACC-3): for whoever is not named it is not there. */
@QuarkusTest
class SealedReturnTest {

    private static final Cases CASES = Cases.running();
    private static final Client MYS = Returns.staff("MYS");

    @Test
    void from_the_moment_in_which_the_seal_is_heard_of_the_return_is_there_for_nobody_who_is_not_named() {
        var person = CASES.person("MYS");
        var of = Returns.opened(MYS, person, "AVR");
        var suspension = Returns.suspended(MYS, of, "UNFIT");
        var cost = Costs.booked(MYS, of, Costs.LINE);
        CASES.sealsTo(person, List.of("somebody-else"));
        var hold = new HashMap<>(News.ofPerson(person));
        hold.put("status", "IN_FORCE");
        News.tell("processing.removal-stay.ordered.v1", UUID.randomUUID(), 1, hold);
        News.await(() -> MYS.get(of).statusCode() == 404);
        assertEquals(404, MYS.get(suspension).statusCode());
        assertEquals(404, MYS.get(of + "/suspensions").statusCode());
        assertEquals(404, MYS.get(cost).statusCode());
        assertEquals(404, MYS.get(of + "/cost-ledger").statusCode());
        assertEquals(404, MYS.post(of + "/suspensions", Returns.UNFIT).statusCode());
        MYS.get("/returns?individualId=" + person).then().statusCode(200).body("items.size()", is(0));
        CASES.sealsTo(person, List.of());
        hold.put("status", "LIFTED");
        News.tell("processing.removal-stay.lifted.v1", UUID.randomUUID(), 2, hold);
        News.await(() -> MYS.get(of).statusCode() == 200);
    }

    /** What was written down in the case that the person has left is kept from whoever may not know of that case, and stops the return all the same. */
    @Test
    void SUS_1_what_stops_a_return_stops_it_also_where_another_persons_seal_keeps_it_from_who_asks() {
        var person = CASES.person("MYS");
        var of = Returns.opened(MYS, person, "AVR");
        var suspension = Returns.suspended(MYS, of, "UNFIT");
        var left = CASES.leaves(person);
        // heard of the person: the return is of the new case from now on
        News.tell("processing.solution-plan.withdrawn.v1", UUID.randomUUID(), 3, News.ofPerson(person));
        News.await(() -> CASES.caseOf(person).toString().equals(MYS.get(of).path("caseId")));
        Returns.after(MYS, Returns.last(MYS, of, "suspensions"), "/resumption", Map.of("declaration", "RESUME"));
        CASES.sealsCaseTo(left, List.of("somebody-else"));
        News.tell(
                "processing.removal-stay.ordered.v1",
                UUID.randomUUID(),
                1,
                Map.of(
                        "caseId",
                        left.toString(),
                        "individualId",
                        UUID.randomUUID().toString(),
                        "custodian",
                        "MYS",
                        "status",
                        "IN_FORCE"));
        News.await(() -> MYS.get(suspension).statusCode() == 404);
        MYS.get(of).then().statusCode(200).body("suspended", is(true));
    }
}
