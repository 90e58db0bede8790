package org.rsp.stack.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/**
 * One case and its readers, side by side. The state of origin is a party to the arrangement and still learns nothing, neither of
 * its national nor of the stateless former resident.
 */
final class Readers {

    private static final String ORIGIN = "MMR";
    private static final String HOST = "MYS";

    /** In the order in which they are shown, and what each is to the cases. */
    private static final Map<String, String> READERS = readers();

    private final Showing showing;
    private final Function<String, Organisation> organisations;
    private final LocalDate today;
    private final List<View> views = new ArrayList<>();

    Readers(Showing showing, Function<String, Organisation> organisations, LocalDate today) {
        this.showing = showing;
        this.organisations = organisations;
        this.today = today;
    }

    private static Map<String, String> readers() {
        var all = new LinkedHashMap<String, String>();
        all.put(HOST, "custodian");
        all.put("UNHCR", "its mandate");
        all.put("IOM", "party that is shared with");
        all.put("AUS", "party that is shared with");
        all.put(ORIGIN, "party, and state of origin");
        all.put("THA", "stranger");
        return all;
    }

    /** Tells the chapter; gives the arrangement, the caseload and the two cases. */
    Told tell(Household national, Household stateless) {
        var rso = organisations.apply("RSO");
        var agreement = Agreement.drawnUp(
                rso,
                "Protection of people in Malaysia (invented)",
                "Cases that the parties are told of as far as each needs it",
                today,
                Map.of(HOST, "HOST", ORIGIN, "ORIGIN", "AUS", "RESETTLEMENT", "UNHCR", "AGENCY", "IOM", "AGENCY"),
                List.of("P1", "P2"));
        for (String party : List.of(HOST, ORIGIN, "AUS", "UNHCR", "IOM")) {
            agreement.accededToBy(organisations.apply(party));
        }
        Showing.done("the entry into force of the second arrangement", agreement.bringIntoForce());
        showing.say("a second arrangement, with " + ORIGIN + " as a party; its parties share P1 and P2");

        var caseload = "/caseloads/"
                + Showing.done("the opening of its caseload", rso.post("/caseloads", caseloadUnder(agreement)))
                        .id();
        var cases = new ArrayList<Registered>();
        for (Household household : List.of(national, stateless)) {
            cases.add(registeredAndAdmitted(household, caseload));
        }
        showing.say(HOST + " registers and admits a national of " + ORIGIN + " and a stateless former resident");
        cases.forEach(one -> readersOf(one, caseload));
        nothingFor(organisations.apply(ORIGIN), caseload, cases);
        return new Told(agreement.path(), caseload, cases, List.copyOf(views));
    }

    /** What came of it. */
    record Told(String arrangement, String caseload, List<Registered> cases, List<View> views) {}

    private Map<String, Object> caseloadUnder(Agreement agreement) {
        return Map.of(
                "arrangementId",
                last(agreement.path()),
                "name",
                "Malaysia, second group (invented)",
                "criteria",
                Map.of("origins", List.of(ORIGIN), "countriesOfAsylum", List.of(HOST)),
                "capPersons",
                50,
                "pilot",
                false,
                "opensOn",
                today.toString());
    }

    private Registered registeredAndAdmitted(Household household, String caseload) {
        var host = organisations.apply(HOST);
        var key = UUID.randomUUID().toString();
        var answer =
                Showing.done(HOST + "'s registration of a household", host.post("/cases", household.body(today), key));
        var registered = new Registered(household, "/cases/" + answer.id(), answer.etag(), key, answer);
        var admitted = Showing.done(
                "its admission",
                host.step(registered.path() + "/admission", Map.of("caseloadId", last(caseload)), answer.etag()));
        return registered.seenAt(admitted.etag());
    }

    private void readersOf(Registered one, String caseload) {
        READERS.forEach((code, because) -> {
            var reader = organisations.apply(code);
            var known = own(reader, one, caseload);
            var view = View.of(code, because, reader.get(known.isEmpty() ? one.path() : "/cases/" + known));
            var told = !because.contains("origin") && !because.equals("stranger");
            NotAsTold.unless(
                    (view.status() == 200) == told && (told || view.status() == 404),
                    code + " (" + because + ") asks for the case and is answered " + view.status() + ".");
            views.add(view);
        });
    }

    /** The id under which the reader finds the case in its own list: by the only thing that tells the two apart, their size. */
    private static String own(Organisation reader, Registered one, String caseload) {
        var listed =
                Showing.done(reader.code() + "'s list", reader.get("/cases?limit=200&caseloadId=" + last(caseload)));
        for (JsonNode line : listed.body().path("items")) {
            if (line.path("persons").asInt() == one.persons()) {
                return line.path("id").asText();
            }
        }
        return "";
    }

    /** To the state of origin a case of its national, one that never was, and their caseload are the same: nothing. */
    private void nothingFor(Organisation origin, String caseload, List<Registered> cases) {
        var never = origin.get("/cases/" + UUID.randomUUID());
        for (Registered one : cases) {
            NotAsTold.unless(
                    same(origin.get(one.path()), never),
                    origin.code() + " can tell a case that it may not know of from one that never was.");
        }
        for (String path : List.of(caseload, caseload + "/progress")) {
            NotAsTold.unless(
                    same(origin.get(path), never), origin.code() + " learns of the caseload that names it: " + path);
        }
        showing.refused(origin.code() + ", a party, asks for the case of its national", never, 404, "not-found", "");
    }

    private static boolean same(Answer one, Answer other) {
        return one.status() == other.status() && anonymous(one).equals(anonymous(other));
    }

    /** Without what is different in every answer. */
    private static JsonNode anonymous(Answer answer) {
        ObjectNode body = answer.body().deepCopy();
        return body.without(List.of("instance", "requestId"));
    }

    private static String last(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
