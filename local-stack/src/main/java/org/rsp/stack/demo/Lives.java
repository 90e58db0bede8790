package org.rsp.stack.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Lives as a registration finds them, which fit no form: a family with two mothers, a document of a refugee, an age nobody knows, a person in two registers. */
final class Lives {

    /** The check digits are right; the bearer is nobody. */
    private static final List<String> REFUGEE_TRAVEL_DOCUMENT =
            List.of("PRAUSNGUYEN<<THI<MAI<<<<<<<<<<<<<<<<<<<<<<<<", "R1234567<5XXB8502142F2906302<<<<<<<<<<<<<<04");

    private static final List<String> SPECIMEN =
            List.of("P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", "L898902C36UTO7408122F1204159ZE184226B<<<<<10");

    private final Showing showing;
    private final Ledger ledger;
    private final Organisation mys;
    private final Organisation aus;
    private final LocalDate today;
    private final Set<String> names = new LinkedHashSet<>();
    private final Map<String, Integer> cases = new TreeMap<>();
    private final Map<String, Integer> persons = new TreeMap<>();

    Lives(Showing showing, Ledger ledger, Organisation mys, Organisation aus, LocalDate today) {
        this.showing = showing;
        this.ledger = ledger;
        this.mys = mys;
        this.aus = aus;
        this.today = today;
    }

    /** Every name that was said, and how much each has registered. */
    record Told(Set<String> names, Map<String, Integer> cases, Map<String, Integer> persons) {}

    Told tell(Registered known, String caseload) {
        var family = aFamilyWithTwoMothers();
        theRecordIsPutRight(family);
        theSecondWifeLeaves(family);
        aRefugeeHasATravelDocument();
        anAgeIsDisputed();
        onePersonIsInTwoRegisters(known, caseload);
        somebodyIsLookedFor();
        return new Told(Set.copyOf(names), cases, persons);
    }

    private void count(Organisation by, int people) {
        cases.merge(by.code(), 1, Integer::sum);
        persons.merge(by.code(), people, Integer::sum);
    }

    private record Member(String relationship, String given, String sex, String bornOn) {}

    private Map<String, Object> person(Member member, String nationality) {
        names.add(member.given());
        var body = new LinkedHashMap<String, Object>();
        body.put("relationship", member.relationship());
        body.put("givenName", member.given());
        body.put("sex", member.sex());
        body.put("bornOn", member.bornOn());
        body.put("birthDateEstimated", member.bornOn().length() == 4);
        body.put("nationalities", List.of(nationality));
        return body;
    }

    private Answer registered(String what, List<Member> members, String nationality) {
        var people = members.stream().map(member -> person(member, nationality)).toList();
        count(mys, people.size());
        return Showing.done(what, mys.post("/cases", Map.of("countryOfAsylum", "MYS", "individuals", people)));
    }

    /** Single names, and days of birth on the first of January, because that is what was written down. */
    private Answer aFamilyWithTwoMothers() {
        var family = registered(
                "the registration of a family",
                List.of(
                        new Member("PA", "Yunus Inventado", "M", "1979"),
                        new Member("WIF", "Rahimah Inventado", "F", "1984"),
                        new Member("WIF", "Senuwara", "F", "1990-01-01"),
                        new Member("SON", "Anowar", "M", "2010-01-01"),
                        new Member("DAU", "Minara", "F", "2016-01-01"),
                        new Member("DAU", "Noor", "F", "2016-01-01")),
                "BGD");
        var path = "/cases/" + family.id();
        var etag = family.etag();
        for (var motherhood : List.of(List.of(1, 3), List.of(2, 4), List.of(2, 5))) {
            etag = Showing.done(
                            "a mother",
                            mys.step(
                                    path + "/kinships",
                                    Map.of(
                                            "individualId",
                                            individual(family, motherhood.get(0)),
                                            "otherId",
                                            individual(family, motherhood.get(1)),
                                            "is",
                                            "PRF"),
                                    etag))
                    .etag();
        }
        var kinships = Showing.done("the kinships", mys.get(path + "/kinships")).body();
        NotAsTold.unless(
                kinships.path("items").size() == 3
                        && kinships.path("items")
                                .path(2)
                                .path("secondIs")
                                .asText()
                                .equals("DAU"),
                "Both ends of each motherhood should be known.");
        showing.say(
                "MYS registers a man, his two wives and their three children, two of them twins, all born on a first of"
                        + " January; each child has its own mother, and both ends say so");
        return mys.get(path);
    }

    private void theRecordIsPutRight(Answer family) {
        var corrected = Showing.done(
                "a correction",
                mys.step(
                        "/cases/" + family.id() + "/corrections",
                        Map.of(
                                "individualId",
                                individual(family, 3),
                                "reason",
                                "NEW_EVIDENCE",
                                "changes",
                                Map.of("bornOn", "2009-11")),
                        family.etag()));
        var kept = Showing.done("the corrections", mys.get("/cases/" + corrected.id() + "/corrections"));
        NotAsTold.unless(
                kept.body()
                        .path("items")
                        .path(0)
                        .path("before")
                        .path("bornOn")
                        .asText()
                        .equals("2010-01-01"),
                "What stood there before should be kept.");
        showing.say("the eldest's day of birth is corrected; what stood there, and why, is kept");
    }

    /** A case of her own, in which her husband is told nothing. */
    private void theSecondWifeLeaves(Answer family) {
        var path = "/cases/" + family.id();
        var leaving = new ArrayList<Map<String, String>>();
        leaving.add(Map.of("individualId", individual(family, 2), "relationship", "PA"));
        leaving.add(Map.of("individualId", individual(family, 4), "relationship", "DAU"));
        leaving.add(Map.of("individualId", individual(family, 5), "relationship", "DAU"));
        var split = Showing.done(
                "a split",
                mys.step(
                        path + "/splits",
                        Map.of("leaving", leaving, "reason", "PROTECTION"),
                        mys.get(path).etag()));
        var own = split.body().path("crossReferences").path(0).asText();
        ledger.storedBeside(own, "processing.case.split-off.v1");
        cases.merge(mys.code(), 1, Integer::sum);
        NotAsTold.unless(
                split.body().path("persons").asInt() == 3
                        && mys.get("/cases/" + own).body().path("persons").asInt() == 3,
                "Three persons should stay and three be in the new case.");
        showing.say("the second wife and the twins become a case of their own, for protection; nobody is lost");
    }

    private void aRefugeeHasATravelDocument() {
        var refugee = registered(
                "the registration of a refugee who moved on",
                List.of(new Member("PA", "Mai Inventada", "F", "1985-02-14")),
                "VNM");
        var documents = "/individuals/" + individual(refugee, 0) + "/documents";
        var recorded = Showing.done(
                "a refugee's travel document",
                mys.post(
                        documents,
                        Map.of(
                                "type",
                                "TRAVEL_DOCUMENT_1951",
                                "seen",
                                "SEEN",
                                "zone",
                                Map.of("lines", REFUGEE_TRAVEL_DOCUMENT))));
        showing.say(
                "her travel document of 1951 is read: issued by AUS, and she is no Australian by it, nor of any country");
        showing.refused(
                "MYS records a specimen",
                mys.post(documents, Map.of("type", "PASSPORT", "seen", "SEEN", "zone", Map.of("lines", SPECIMEN))),
                422,
                "field-not-valid",
                "/zone");
        var misread = REFUGEE_TRAVEL_DOCUMENT.getLast().replace("8502142F", "8502143F");
        showing.refused(
                "MYS records a zone of which a check digit fails",
                mys.post(
                        documents,
                        Map.of(
                                "type",
                                "TRAVEL_DOCUMENT_1951",
                                "seen",
                                "SEEN",
                                "zone",
                                Map.of("lines", List.of(REFUGEE_TRAVEL_DOCUMENT.getFirst(), misread)))),
                422,
                "field-not-valid",
                "/zone");
        Showing.done(
                "custody",
                mys.step(
                        "/documents/" + recorded.id() + "/custody",
                        Map.of("reason", "SAFE_KEEPING", "keptAt", "safe of the office", "receiptGiven", true),
                        recorded.etag()));
        showing.say("it is taken into safe keeping, against a receipt");
    }

    /** Whose age is disputed is a child until somebody has decided. */
    private void anAgeIsDisputed() {
        var youth =
                registered("the registration of a youth alone", List.of(new Member("PA", "Idris", "M", "2009")), "SOM");
        var need = Showing.done(
                "a specific need",
                mys.post(
                        "/individuals/" + individual(youth, 0) + "/specific-needs",
                        Map.of("code", "SC-UC", "note", "Says sixteen; a paper says twenty.")));
        NotAsTold.unless(need.body().path("status").asText().equals("PENDING_REVIEW"), "A flag waits for its review.");
        showing.say("a youth whose age is disputed is registered with an estimated year, and flagged as a child alone");
    }

    /** Registered by MYS, moved on, and registered by AUS again. */
    private void onePersonIsInTwoRegisters(Registered known, String caseload) {
        var there = known.household().members().getFirst();
        var again = Showing.done(
                "AUS's registration of somebody who moved on",
                aus.post("/cases", Map.of("countryOfAsylum", "AUS", "individuals", List.of(there.body(today)))));
        count(aus, 1);
        var told = find(aus, known, caseload);
        var link = Showing.done(
                "a link",
                aus.post(
                        "/record-links",
                        Map.of(
                                "individualId",
                                individual(again, 0),
                                "otherIndividualId",
                                told,
                                "kind",
                                "SECONDARY_MOVEMENT",
                                "basis",
                                List.of("PERSON_SAYS_SO"))));
        showing.refused(
                "AUS says by the name alone that it is one person",
                aus.step(
                        "/record-links/" + link.id() + "/affirmations",
                        Map.of("basis", List.of("SAME_NAME")),
                        link.etag()),
                422,
                "field-not-valid",
                "/basis");
        affirmed(aus, "/record-links/" + link.id());
        NotAsTold.unless(
                aus.get("/record-links/" + link.id())
                        .body()
                        .path("status")
                        .asText()
                        .equals("UNDECIDED"),
                "Until both have said so nothing is decided.");
        affirmed(mys, ownSideOf(known));
        NotAsTold.unless(
                aus.get("/record-links/" + link.id())
                        .body()
                        .path("status")
                        .asText()
                        .equals("LINKED"),
                "When both have said so the records are linked.");
        showing.say(
                "AUS links its record of a person with the earlier one of MYS: only a token until both have agreed");
    }

    /** Each side knows the link under an id of its own. */
    private String ownSideOf(Registered known) {
        var waiting = mys.get("/record-links?status=UNDECIDED&individualId=" + individual(known.answer(), 0));
        return "/record-links/"
                + waiting.body().path("items").path(0).path("id").asText();
    }

    private static void affirmed(Organisation by, String path) {
        Showing.done(
                by.code() + "'s word on the link",
                by.step(
                        path + "/affirmations",
                        Map.of("basis", List.of("PERSON_SAYS_SO")),
                        by.get(path).etag()));
    }

    /** Under which id the reader is told of the first person of the case. */
    private static String find(Organisation reader, Registered known, String caseload) {
        for (JsonNode line :
                reader.get("/cases?limit=200&caseloadId=" + caseload).body().path("items")) {
            var told = reader.get("/cases/" + line.path("id").asText());
            if (!told.body().path("custodian").asText().equals(reader.code())
                    && told.body().path("persons").asInt() == known.persons()) {
                return individual(told, 0);
            }
        }
        throw new NotAsTold(reader.code() + " should be told of a case of MYS.");
    }

    private void somebodyIsLookedFor() {
        var found = Showing.done("a search", mys.ask("/individuals/searches", Map.of("name", "senuwara")));
        NotAsTold.unless(!found.body().path("items").isEmpty(), "The search should find the second wife.");
        var elsewhere = Showing.done("a search", aus.ask("/individuals/searches", Map.of("name", "senuwara")));
        NotAsTold.unless(elsewhere.body().path("items").isEmpty(), "A search finds nobody of another custodian.");
        showing.say("MYS finds her again by one name; AUS, asking the same, finds nobody");
    }

    private static String individual(Answer registered, int position) {
        return registered.body().path("individuals").path(position).path("id").asText();
    }
}
