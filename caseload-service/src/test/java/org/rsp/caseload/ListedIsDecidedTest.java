package org.rsp.caseload;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.rsp.caseload.Client.body;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.rsp.platform.access.Action;
import org.rsp.platform.access.ArrangementFacts;
import org.rsp.platform.access.CaseFacts;
import org.rsp.platform.access.Policy;
import org.rsp.platform.access.Purpose;
import org.rsp.platform.access.Subject;
import org.rsp.platform.identity.Role;

/** The condition on rows and the decision say the same of every case, for every organisation. */
@QuarkusTest
class ListedIsDecidedTest {

    private static final List<String> CUSTODIANS = List.of("MYS", "MMR", "UNHCR", "PAK");
    private static final List<String> ORIGINS = List.of("MMR", "LKA", "PAK", "MYS");
    private static final List<String> ASKING = List.of("MYS", "MMR", "UNHCR", "PAK", "LKA", "IOM", "AUS");

    /** Cases of any custodian and any origins, half of them closed, and what they are by the facts. */
    private static Map<String, CaseFacts> registered() {
        var random = new Random(7);
        var all = new HashMap<String, CaseFacts>();
        for (int i = 0; i < 40; i++) {
            var custodian = CUSTODIANS.get(random.nextInt(CUSTODIANS.size()));
            var origins = new TreeSet<String>();
            var persons = new ArrayList<Map<String, Object>>();
            for (var relationship : List.of("PA", "WIF")) {
                var country = ORIGINS.get(random.nextInt(ORIGINS.size()));
                origins.add(country);
                persons.add(
                        random.nextBoolean()
                                ? Given.person(relationship, "Invented", country)
                                : formerResident(relationship, country));
            }
            var client = Client.of(custodian);
            var household = body("countryOfAsylum", "MYS", "individuals", persons);
            var path = "/cases/" + Given.id(client.post("/cases", household), 201);
            var open = random.nextBoolean();
            if (!open) {
                Given.id(client.step(path, "/closure", body("reason", "NO_CONTACT")), 200);
            }
            all.put(Given.last(path), CaseFacts.unrestricted(custodian, origins, open));
        }
        return all;
    }

    private static Map<String, Object> formerResident(String relationship, String country) {
        var person = Given.person(relationship, "Invented");
        person.put("stateless", true);
        person.put("formerHabitualResidence", country);
        return person;
    }

    private static Set<String> listed(Client client) {
        var ids = new TreeSet<String>();
        var after = "";
        while (after != null) {
            var page = client.get("/cases?limit=200" + (after.isEmpty() ? "" : "&after=" + after));
            ids.addAll(page.path("items.id"));
            after = page.path("next");
        }
        return ids;
    }

    @Test
    void what_is_listed_and_what_is_read_is_what_is_decided() {
        var cases = registered();
        for (var organisation : ASKING) {
            var client = Client.of(organisation);
            var subject = new Subject("somebody", organisation, Set.of(Role.SUPERVISOR), Set.of());
            var listed = listed(client);
            var known = new TreeSet<String>();
            var decided = new TreeSet<String>();
            cases.forEach((real, facts) -> {
                var id = organisation.equals(facts.custodian()) ? real : Given.toldTo(organisation, real);
                known.add(id);
                var decision = Policy.ofPlatform()
                        .decide(
                                subject,
                                Action.LIST,
                                facts,
                                ArrangementFacts.NONE,
                                Purpose.PROCESSING,
                                Clock.systemUTC().instant());
                if (decision.allowed()) {
                    decided.add(id);
                }
                assertEquals(
                        decision.allowed() ? 200 : 404,
                        client.get("/cases/" + id).statusCode(),
                        () -> organisation + " reads " + facts);
            });
            listed.retainAll(known);
            assertEquals(decided, listed, organisation);
        }
    }
}
