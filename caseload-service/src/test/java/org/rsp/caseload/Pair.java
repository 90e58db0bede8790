package org.rsp.caseload;

import static org.rsp.caseload.Client.body;

import io.restassured.response.Response;
import java.util.List;
import org.rsp.platform.testing.Call;

/** A link between the records of two custodians, made by real requests: each has its own side of it. */
record Pair(Side mine, Side other) {

    /** One custodian's side: its person, and the path under which it knows the link. */
    record Side(Client custodian, String registered, String individual, String path) {

        Response say(String act, Object body) {
            return custodian.step(path, act, body);
        }

        Side affirm() {
            Given.id(say("/affirmations", body("basis", List.of("PERSON_SAYS_SO"))), 200);
            return this;
        }

        Side deny() {
            Given.id(say("/denials", body("basis", List.of("BIOMETRIC_ANSWER"))), 200);
            return this;
        }

        Side reopen() {
            Given.id(say("/reopenings", body("reason", "NEW_EVIDENCE")), 200);
            return this;
        }

        Response shown() {
            return custodian.get(path);
        }

        String status() {
            return Call.text(shown(), "/status");
        }
    }

    /** UNHCR, which may read every open case, has found a person of its own in Malaysia's register. */
    static Pair ofUnhcrAndMys() {
        var unhcr = Client.of("UNHCR");
        var mys = Client.of("MYS");
        return of(unhcr, Given.registered(unhcr, 1, "MMR"), mys, Given.registered(mys, 1, "MMR"));
    }

    /** Both are parties to an arrangement that shares, and both cases are in a caseload of it. */
    static Pair ofParties(String one, String other) {
        var caseload = Given.openCaseload(Given.sharing(List.of("P1", "P2"), one, other), 50, List.of(), "MYS");
        var mine = Given.admitted(Client.of(one), caseload, 1, "LKA");
        return of(Client.of(one), mine, Client.of(other), Given.admitted(Client.of(other), caseload, 1, "LKA"));
    }

    static Pair of(Client proposer, String mine, Client other, String theirs) {
        var individual = Given.person(proposer, mine);
        var elsewhere = Given.person(other, theirs);
        var proposed = propose(
                proposer,
                individual,
                Given.last(Given.toldTo(proposer.organisation(), "/" + elsewhere)),
                "SECONDARY_MOVEMENT",
                "SAME_NAME_AND_BIRTH");
        var path = "/record-links/" + Given.id(proposed, 201);
        return new Pair(
                new Side(proposer, mine, individual, path),
                new Side(other, theirs, elsewhere, found(other, elsewhere)));
    }

    static Response propose(Client proposer, String individual, String other, String kind, String... basis) {
        return proposer.post(
                "/record-links",
                body("individualId", individual, "otherIndividualId", other, "kind", kind, "basis", List.of(basis)));
    }

    /** The only link of a person, in the custodian's worklist. */
    private static String found(Client custodian, String individual) {
        List<String> ids =
                custodian.get("/record-links?individualId=" + individual).path("items.id");
        return "/record-links/" + ids.getFirst();
    }
}
