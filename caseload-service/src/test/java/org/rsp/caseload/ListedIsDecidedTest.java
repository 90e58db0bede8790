package org.rsp.caseload;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rsp.caseload.Client.body;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Clock;
import java.time.Instant;
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
import org.rsp.platform.access.ArrangementFacts.Membership;
import org.rsp.platform.access.CaseFacts;
import org.rsp.platform.access.FieldClass;
import org.rsp.platform.access.Policy;
import org.rsp.platform.access.Purpose;
import org.rsp.platform.access.Subject;
import org.rsp.platform.identity.Role;

/** The condition on rows and the decision say the same of every case, for every organisation. */
@QuarkusTest
class ListedIsDecidedTest {

    private static final List<String> CUSTODIANS = List.of("MYS", "MMR", "UNHCR", "PAK");
    private static final List<String> ORIGINS = List.of("MMR", "LKA", "PAK", "MYS");
    private static final List<String> ASKING = List.of("MYS", "MMR", "UNHCR", "PAK", "LKA", "IOM", "AUS", "THA");

    /** Nobody in another test is called so. */
    private static final String NAME = "Thura Decided Invented";

    /** What a case is by the facts, and what has been agreed for it. */
    private record Known(CaseFacts facts, ArrangementFacts arrangement) {

        Set<FieldClass> told(String organisation, Action action) {
            var subject = new Subject("somebody", organisation, Set.of(Role.SUPERVISOR), Set.of());
            var at = Clock.systemUTC().instant();
            var decision = Policy.ofPlatform().decide(subject, action, facts, arrangement, Purpose.PROCESSING, at);
            return decision.allowed() ? decision.classes() : Set.of();
        }
    }

    /** A caseload for anybody in Malaysia, and what its parties share. */
    private record Shared(String caseload, ArrangementFacts facts) {

        static Shared of(List<String> classes, String... parties) {
            var caseload = Given.openCaseload(Given.sharing(classes, parties), 1000, List.of(), "MYS");
            var memberships = new HashMap<String, Membership>();
            for (String party : parties) {
                memberships.put(party, new Membership(Instant.EPOCH, null));
            }
            var shared = classes.stream().map(FieldClass::valueOf).collect(toSet());
            return new Shared(
                    caseload, new ArrangementFacts(true, Given.TODAY.minusDays(30), null, memberships, shared));
        }

        boolean binds(String organisation) {
            return facts.parties().containsKey(organisation);
        }
    }

    /** Cases of any custodian and any origins: closed, open, or admitted to a caseload whose parties share this or that. */
    private static Map<String, Known> registered() {
        var random = new Random(7);
        var arrangements = List.of(
                Shared.of(List.of("P1"), "MYS", "MMR", "PAK", "IOM"),
                Shared.of(List.of("P1", "P2"), "MYS", "MMR", "AUS"),
                Shared.of(List.of(), "MYS", "PAK", "THA"));
        var all = new HashMap<String, Known>();
        for (int i = 0; i < 60; i++) {
            var custodian = CUSTODIANS.get(random.nextInt(CUSTODIANS.size()));
            var origins = new TreeSet<String>();
            var persons = new ArrayList<Map<String, Object>>();
            for (var relationship : List.of("PA", "WIF")) {
                var country = ORIGINS.get(random.nextInt(ORIGINS.size()));
                origins.add(country);
                persons.add(
                        random.nextBoolean()
                                ? Given.person(relationship, NAME, country)
                                : formerResident(relationship, country));
            }
            var client = Client.of(custodian);
            var household = body("countryOfAsylum", "MYS", "individuals", persons);
            var path = "/cases/" + Given.id(client.post("/cases", household), 201);
            var under = ArrangementFacts.NONE;
            var shared = arrangements.get(random.nextInt(arrangements.size()));
            if (shared.binds(custodian)) {
                var admission = body("caseloadId", Given.last(shared.caseload()));
                Given.id(client.step(path, "/admission", admission), 200);
                under = shared.facts();
            }
            var open = random.nextInt(3) > 0;
            if (!open) {
                Given.id(client.step(path, "/closure", body("reason", "NO_CONTACT")), 200);
                under = ArrangementFacts.NONE;
            }
            all.put(Given.last(path), new Known(CaseFacts.unrestricted(custodian, origins, open), under));
        }
        return all;
    }

    private static Map<String, Object> formerResident(String relationship, String country) {
        var person = Given.person(relationship, NAME);
        person.put("stateless", true);
        person.put("formerHabitualResidence", country);
        return person;
    }

    private static Set<String> listed(Client client) {
        var ids = new TreeSet<String>();
        var after = "";
        while (after != null) {
            var page = client.get("/cases?limit=200" + (after.isEmpty() ? "" : "&after=" + after));
            assertEquals(200, page.statusCode(), page::asString);
            ids.addAll(page.path("items.id"));
            after = page.path("next");
        }
        return ids;
    }

    /** The cases of those who are found by the name that all of them have. */
    private static Set<String> found(Client client) {
        var ids = new TreeSet<String>();
        var search = body("name", NAME, "limit", 200);
        do {
            var page = client.request().body(search).post(Area.PATH + "/individuals/searches");
            assertEquals(200, page.statusCode(), page::asString);
            ids.addAll(page.path("items.caseId"));
            search.put("after", page.path("next"));
        } while (search.get("after") != null);
        return ids;
    }

    @Test
    void what_is_listed_found_and_read_is_what_is_decided() {
        var cases = registered();
        var seenByParties = 0;
        var foundByMandate = 0;
        for (var organisation : ASKING) {
            var client = Client.of(organisation);
            var listed = listed(client);
            var names = new TreeSet<String>();
            var decided = new TreeSet<String>();
            var findable = new TreeSet<String>();
            cases.forEach((real, known) -> {
                var own = organisation.equals(known.facts().custodian());
                var id = own ? real : Given.toldTo(organisation, real);
                names.add(id);
                var told = known.told(organisation, Action.LIST);
                if (!known.told(organisation, Action.SEARCH).isEmpty()) {
                    findable.add(id);
                }
                if (!told.isEmpty()) {
                    decided.add(id);
                }
                assertEquals(
                        told.isEmpty() ? 404 : 200,
                        client.get("/cases/" + id).statusCode(),
                        () -> organisation + " reads " + known);
            });
            listed.retainAll(names);
            assertEquals(decided, listed, organisation);
            assertEquals(findable, found(client), organisation);
            foundByMandate += organisation.equals("UNHCR") ? findable.size() : 0;
            seenByParties += List.of("AUS", "IOM").contains(organisation) ? listed.size() : 0;
        }
        assertTrue(seenByParties > 5, "parties that share are told of some: " + seenByParties);
        assertTrue(foundByMandate > 20, "UNHCR finds what is open: " + foundByMandate);
    }
}
