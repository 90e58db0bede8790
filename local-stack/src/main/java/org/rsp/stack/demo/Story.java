package org.rsp.stack.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rsp.stack.Screen;

/** The story, one method per chapter. Every chapter says what it expects; the first that is not met ends it. */
final class Story implements AutoCloseable {

    private static final List<String> PARTIES = List.of("MYS", "IDN", "AUS", "UNHCR", "IOM");
    private static final List<String> ORIGINS = List.of("AFG", "MMR", "SOM");
    private static final String ASYLUM = "MYS";

    private final Surroundings surroundings;
    private final int people;
    private final int cap;
    private final Showing showing;
    private final Gateway gateway = new Gateway();
    private final Ledger ledger = new Ledger();
    private final EventReading events;
    private final LocalDate today = LocalDate.now(ZoneOffset.UTC);
    private final Population population = new Population(today, People.all());
    private final Map<String, Organisation> organisations = new TreeMap<>();
    private final Organisation rso;
    private final Organisation unhcr;
    private final Organisation aus;

    private final Map<String, Double> seconds = new LinkedHashMap<>();
    private String arrangement = "";
    private String caseload = "";
    private List<Registered> registered = List.of();
    private List<Registered> ofAustralia = List.of();
    private final List<Registered> ofMalaysia = new ArrayList<>();
    private final List<Registered> admitted = new ArrayList<>();
    private final List<Person> newborn = new ArrayList<>();
    private Report.@Nullable Fullness fullness;
    private EventCheck.@Nullable Heard heard;
    private EventCheck.@Nullable Heard heardOfReturns;
    private @Nullable Returned returned;
    private Readers.@Nullable Told readers;
    private Lives.@Nullable Told lives;
    private @Nullable Processed processed;
    private @Nullable Days days;
    private WhoLooked.@Nullable Told looked;

    /** @param people who are registered; two of five of them find a place in the caseload */
    Story(Surroundings surroundings, int people, Screen screen) {
        this.surroundings = surroundings;
        this.people = people;
        this.cap = people * 2 / 5;
        this.showing = new Showing(screen);
        this.events = EventReading.fromNow(surroundings.kafka(), showing, ledger);
        this.rso = organisation("RSO");
        this.unhcr = organisation("UNHCR");
        this.aus = organisation("AUS");
    }

    Report tell() {
        Instant began = Instant.now();
        String failed = null;
        try {
            chapter("arrangement", this::theyAgree);
            chapter("caseload", this::aCaseloadIsOpened);
            chapter("registration", this::unhcrRegisters);
            chapter("admission", this::unhcrAdmitsUntilTheCapRefuses);
            chapter("australia", this::australiaRegistersItsOwn);
            chapter("refusals", this::whatIsRefusedIsExplained);
            chapter("birth", this::aChildIsBornOverTheCap);
            chapter("readers", this::eachReaderIsToldItsOwn);
            chapter("lives", this::livesFitNoForm);
            chapter("procedure", this::theWholeProcedureIsRun);
            chapter("returns", this::peopleReturn);
            chapter("audit", this::whoLookedIsKnown);
            chapter("events", this::theEventsAreReadBack);
            chapter("whereToLook", this::whereToLookIsTrue);
        } catch (NotAsTold e) {
            failed = e.getMessage();
        }
        seconds.put("total", since(began));
        return report(failed);
    }

    private void theyAgree() {
        var roles = PARTIES.stream().collect(Collectors.toMap(party -> party, Story::roleOf));
        var agreement = Agreement.drawnUp(
                rso,
                "Registration and shared caseload in Malaysia (invented)",
                "People who registered in Malaysia, their admission to a selected caseload",
                today,
                roles,
                List.of());
        arrangement = agreement.path();
        showing.say("RSO draws up an arrangement between " + String.join(", ", PARTIES));
        for (String party : PARTIES) {
            if (party.equals(PARTIES.getLast())) {
                showing.refused(
                        "RSO brings the arrangement into force before " + party + " has acceded",
                        agreement.bringIntoForce(),
                        409,
                        "guard-failed",
                        "ARR-2: Not yet acceded: " + party);
            }
            agreement.accededToBy(organisation(party));
            showing.say(party + " accedes, by its own token");
        }
        Answer inForce = Showing.done("the entry into force", agreement.bringIntoForce());
        NotAsTold.unless(
                inForce.body().path("status").asText().equals("IN_FORCE"),
                "The arrangement should be IN_FORCE, but it is "
                        + inForce.body().path("status") + ".");
        showing.say("the arrangement is in force");
    }

    private void aCaseloadIsOpened() {
        Answer opened = Showing.done(
                "the opening of the caseload",
                rso.post(
                        "/caseloads",
                        Map.of(
                                "arrangementId",
                                last(arrangement),
                                "name",
                                "Malaysia, first group (invented)",
                                "criteria",
                                Map.of("origins", ORIGINS, "countriesOfAsylum", List.of(ASYLUM)),
                                "capPersons",
                                cap,
                                "pilot",
                                true,
                                "opensOn",
                                today.toString())));
        caseload = "/caseloads/" + opened.id();
        showing.say("RSO opens a caseload: " + String.join(", ", ORIGINS) + " in " + ASYLUM + ", at most " + cap
                + " persons");
    }

    private void unhcrRegisters() {
        var shares = Apportionment.of(people, Origins.inMalaysia2022());
        var households = population.households(shares, ASYLUM);
        showing.say("UNHCR registers " + people + " invented people in " + households.size() + " households, "
                + Clerks.AT_ONCE + " at a time");
        var persons = new AtomicInteger();
        registered = Clerks.all(households.stream()
                .map(household -> (Callable<Registered>) () -> {
                    var one = register(unhcr, household);
                    int soFar = persons.addAndGet(household.size());
                    if (soFar / 50 > (soFar - household.size()) / 50) {
                        showing.say(soFar + " of " + people);
                    }
                    return one;
                })
                .toList());
        NotAsTold.unless(persons.get() == people, people + " people should be registered, there are " + persons + ".");
    }

    /** In the order of registration until one does not fit; then smaller ones, until the last place is taken. */
    private void unhcrAdmitsUntilTheCapRefuses() {
        Registered outside = outsideTheCriteria();
        showing.refused(
                "UNHCR admits a household from " + outside.origin() + ", which the caseload is not for",
                admit(outside),
                409,
                "guard-failed",
                "ADM-6");
        boolean refusedOnce = false;
        for (Registered next : registered) {
            int free = cap - admittedPersons();
            if (free == 0 && refusedOnce) {
                break;
            }
            if (!ORIGINS.contains(next.origin()) || (refusedOnce && next.persons() > free)) {
                continue;
            }
            Answer answer = admit(next);
            if (next.persons() > free) {
                showing.refused(
                        "UNHCR admits a household of " + next.persons() + " into " + free + " free of " + cap
                                + " places",
                        answer,
                        409,
                        "guard-failed",
                        "ADM-7: Places needed: " + next.persons() + "; places free: " + free);
                refusedOnce = true;
            } else {
                Showing.done("the admission of a household of " + next.persons(), answer);
                admitted.add(next.seenAt(answer.etag()));
            }
        }
        NotAsTold.unless(refusedOnce, "The cap of " + cap + " persons should have refused a household.");
        showing.say(admittedPersons() + " persons of " + admitted.size()
                + " households are admitted, the caseload is full");
        progressMustBe(cap, 0);
    }

    private void australiaRegistersItsOwn() {
        var households = new ArrayList<Household>();
        for (String origin : List.of("LKA", "AFG", "PAK", "SDN", "MMR")) {
            households.add(population.household(origin, 1 + households.size() % 4, "AUS"));
        }
        ofAustralia =
                households.stream().map(household -> register(aus, household)).toList();
        showing.say("AUS registers " + Registered.persons(ofAustralia) + " people in " + ofAustralia.size()
                + " households of its own");
    }

    private void whatIsRefusedIsExplained() {
        Registered outside = outsideTheCriteria();
        showing.refused(
                "UNHCR takes a step on a version it saw before the admission",
                unhcr.step(admitted.getFirst().path() + "/admission", Map.of("caseloadId", last(caseload)), "\"1\""),
                412,
                "stale-version",
                "");
        showing.answeredAgain(
                "UNHCR repeats a registration with its key",
                outside.answer(),
                unhcr.post("/cases", outside.household().body(today), outside.key()));
        showing.refused(
                "UNHCR uses the same key for another household",
                unhcr.post("/cases", ofAustralia.getFirst().household().body(today), outside.key()),
                422,
                "key-reused",
                "");
        showing.refused("AUS asks for a case of UNHCR", aus.get(outside.path()), 404, "not-found", "");
        showing.refused(
                "UNHCR sends a field that is misspelt",
                unhcr.post("/cases", misspelt(outside.household())),
                422,
                "field-not-valid",
                "/individuals/0/givnName");
        showing.refused(
                "somebody asks without a token",
                gateway.send(Gateway.to(surroundings.address("/processing/v1/cases"))
                        .GET()
                        .build()),
                401,
                "token-missing",
                "");
        showing.refused(
                "UNHCR asks for //processing/v1/cases",
                unhcr.getPlain("//processing/v1/cases"),
                400,
                "path-not-plain",
                "");
    }

    private void aChildIsBornOverTheCap() {
        Registered home = first(admitted, r -> r.household().mayExpectAChild(today));
        Person child = population.newborn(home.household());
        Answer added = Showing.done(
                "the registration of a newborn",
                unhcr.step(
                        home.path() + "/individuals",
                        Map.of("joining", "NEWBORN", "individual", child.body(today)),
                        home.etag()));
        newborn.add(child);
        var counted = added.body().path("individuals").path(home.persons());
        NotAsTold.unless(
                counted.path("countedByCaseload").asBoolean(), "The newborn should count in its household's caseload.");
        showing.say("a child is born to an admitted household: registered and admitted, one over the cap");
        progressMustBe(cap + 1, 1);
    }

    private void eachReaderIsToldItsOwn() {
        readers = new Readers(showing, this::organisation, today)
                .tell(population.household("MMR", false, 2, ASYLUM), population.household("MMR", true, 3, ASYLUM));
        ofMalaysia.addAll(readers.cases());
    }

    private void livesFitNoForm() {
        var told = Objects.requireNonNull(readers);
        lives = new Lives(showing, ledger, organisation("MYS"), aus, today)
                .tell(told.cases().getFirst(), last(told.caseload()));
    }

    private void theWholeProcedureIsRun() {
        var households = Procedure.applicants(registered, today);
        var ids = households.stream().flatMap(List::stream).map(Applicant::id).toList();
        var officers = Officers.of("unhcr", this::user);
        var claims = new Claims(officers, ledger, today);
        var clock = new Days(surroundings, ids);
        days = clock;
        var departures = new Departures(showing, ledger, organisation("returns-service"), claims);
        var ways = new Ways(clock, claims, new Rulings(officers, ledger));
        showing.say("UNHCR's officers take " + ids.size() + " persons through the procedure, " + Clerks.AT_ONCE
                + " at a time");
        var all = new Procedure(showing, clock, ways, departures, households).tell();
        processed = Processed.of(all, clock.today(), departures, officers.officer());
    }

    private void peopleReturn() {
        returned = new Returns(showing, ledger, surroundings, this::organisation, this::user, ofMalaysia)
                .tell(Returns.people(population, ASYLUM));
    }

    private void whoLookedIsKnown() {
        var told = Objects.requireNonNull(readers);
        var person = told.cases()
                .getFirst()
                .answer()
                .body()
                .path("individuals")
                .path(0)
                .path("id")
                .asText();
        looked = new WhoLooked(showing, surroundings).tell(organisation("MYS"), person);
    }

    private void theEventsAreReadBack() {
        if (days != null) {
            days.tasks(ledger);
        }
        heard = events.ofCases(names(), this::isStored);
        heardOfReturns = events.ofReturns(names());
    }

    /** Somebody else may be at work; what is told of their subjects must be stored too. */
    private boolean isStored(Event event) {
        String noun = event.type().split("\\.", -1)[1];
        String reader = Set.of("arrangement", "caseload").contains(noun) ? "RSO" : event.custodian();
        return organisation(reader).get("/" + noun + "s/" + event.key()).status() == 200;
    }

    private void whereToLookIsTrue() {
        for (String page : List.of(
                "/swagger-ui/",
                "/processing/v1/openapi",
                "/returns/v1/openapi",
                "/resettlement/v1/openapi",
                "/coi/v1/openapi")) {
            int status = gateway.send(Gateway.to(surroundings.address(page))
                            .setHeader("Accept", "*/*")
                            .GET()
                            .build())
                    .status();
            NotAsTold.unless(status == 200, "The gateway should show " + page + ", but it answers " + status + ".");
        }
    }

    private Registered register(Organisation custodian, Household household) {
        String key = UUID.randomUUID().toString();
        Answer answer = Showing.done(
                custodian.code() + "'s registration of a household of " + household.size(),
                custodian.post("/cases", household.body(today), key));
        NotAsTold.unless(
                answer.body().path("persons").asInt() == household.size()
                        && answer.body().path("custodian").asText().equals(custodian.code()),
                "A household of " + household.size() + " should be registered with " + custodian.code()
                        + " as custodian.");
        return new Registered(household, "/cases/" + answer.id(), answer.etag(), key, answer);
    }

    private Registered outsideTheCriteria() {
        return first(registered, one -> !ORIGINS.contains(one.origin()));
    }

    private Answer admit(Registered one) {
        return unhcr.step(one.path() + "/admission", Map.of("caseloadId", last(caseload)), one.etag());
    }

    private Map<String, Object> misspelt(Household household) {
        var person = household.members().getFirst().body(today);
        person.put("givnName", person.remove("givenName"));
        var body = household.body(today);
        body.put("individuals", List.of(person));
        return body;
    }

    private void progressMustBe(int persons, int overflow) {
        Answer answer = Showing.done("the caseload's progress", rso.get(caseload + "/progress"));
        var body = answer.body();
        fullness = new Report.Fullness(
                body.path("capPersons").asInt(),
                body.path("persons").asInt(),
                body.path("cases").asInt(),
                body.path("freePersons").asInt(),
                body.path("overflowPersons").asInt());
        var expected = new Report.Fullness(cap, persons, admitted.size(), Math.max(cap - persons, 0), overflow);
        NotAsTold.unless(
                expected.equals(fullness),
                "The caseload's progress should be " + expected + ", but it is " + fullness + ".");
    }

    private Organisation organisation(String code) {
        return organisations.computeIfAbsent(code, c -> new Organisation(c, surroundings, gateway, ledger));
    }

    private Organisation user(String name) {
        return organisations.computeIfAbsent(name, user -> Organisation.staff(user, surroundings, gateway, ledger));
    }

    private static String roleOf(String party) {
        return switch (party) {
            case "MYS" -> "HOST";
            case "IDN" -> "TRANSIT";
            case "AUS" -> "RESETTLEMENT";
            default -> "AGENCY";
        };
    }

    private static Registered first(List<Registered> among, Predicate<Registered> wanted) {
        return among.stream()
                .filter(wanted)
                .findFirst()
                .orElseThrow(() -> new NotAsTold("The invented people do not hold a household that the story needs."));
    }

    private int admittedPersons() {
        return Registered.persons(admitted);
    }

    private Set<String> names() {
        var people = Stream.of(registered, ofAustralia, ofMalaysia)
                .flatMap(List::stream)
                .flatMap(one -> one.household().members().stream());
        var told = Stream.concat(people, newborn.stream()).flatMap(Person::names);
        return Stream.concat(told, lives == null ? Stream.of() : lives.names().stream())
                .collect(Collectors.toSet());
    }

    private static List<String> made(String... paths) {
        return Stream.of(paths).filter(path -> !path.isEmpty()).map(Story::last).toList();
    }

    private static String last(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private void chapter(String name, Runnable told) {
        Instant began = Instant.now();
        showing.chapter(seconds.size() + 1, name);
        try {
            told.run();
        } finally {
            seconds.put(name, since(began));
        }
    }

    private static double since(Instant began) {
        return Duration.between(began, Instant.now()).toMillis() / 1000.0;
    }

    private Report report(@Nullable String failed) {
        var created = Report.Created.of(
                made(arrangement, readers == null ? "" : readers.arrangement()),
                made(caseload, readers == null ? "" : readers.caseload()),
                registered,
                ofAustralia,
                ofMalaysia,
                newborn.size(),
                lives,
                today);
        return new Report(
                failed == null,
                failed,
                Report.INVENTED,
                created,
                fullness,
                showing.shown(),
                readers == null ? List.of() : readers.views(),
                processed,
                returned,
                looked,
                heard,
                heardOfReturns,
                seconds,
                surroundings.whereToLook());
    }

    @Override
    public void close() {
        events.close();
    }
}
