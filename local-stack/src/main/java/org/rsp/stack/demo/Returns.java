package org.rsp.stack.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.rsp.stack.Refused;

/** Six people who are to return, each with a story of its own; two of them wait for the platform's clock while the others are told. */
final class Returns {

    private static final String HOST = "mys";

    /** In this order they are registered. */
    private static final int PEOPLE = 6;

    private final Showing showing;
    private final Ledger ledger;
    private final Surroundings surroundings;
    private final Function<String, Organisation> organisations;
    private final Function<String, Organisation> users;
    private final Officers officers;
    private final Claims claims;
    private final ReturnOffice office;
    private final List<Registered> registered;

    /**
     * Of the host's own staff.
     *
     * @param users demo users of the realm, by name
     * @param registered takes the cases, as far as they came to be
     */
    Returns(
            Showing showing,
            Ledger ledger,
            Surroundings surroundings,
            Function<String, Organisation> organisations,
            Function<String, Organisation> users,
            List<Registered> registered) {
        this.showing = showing;
        this.ledger = ledger;
        this.surroundings = surroundings;
        this.organisations = organisations;
        this.users = users;
        this.registered = registered;
        this.officers = Officers.of(HOST, users);
        this.claims = new Claims(officers, ledger, ReturnOffice.today());
        this.office = ReturnOffice.of(showing, officers, users.apply(HOST + "-returns-officer"));
    }

    /** Households of one adult each. */
    static List<Household> people(Population population, String host) {
        var all = new ArrayList<Household>();
        while (all.size() < PEOPLE) {
            var one = population.household(ReturnOffice.DESTINATION, false, 1, host);
            if (!one.isChildAlone(ReturnOffice.today())) {
                all.add(one);
            }
        }
        return all;
    }

    Returned tell(List<Household> households) {
        try {
            return told(households);
        } catch (Refused e) {
            throw new NotAsTold(String.valueOf(e.getMessage()));
        }
    }

    private Returned told(List<Household> households) {
        var host = organisations.apply("MYS");
        var origin = organisations.apply(ReturnOffice.DESTINATION);
        ReturnAgreement.inForce(office, host, origin);
        var people = households.stream().map(each -> registered(host, each)).toList();
        showing.say("MYS registers " + people.size() + " nationals of " + ReturnOffice.DESTINATION
                + ", each alone, and screens them; its own staff leads their returns");

        var stopped = new StoppedRemoval(office, officers, ledger, people.get(0));
        stopped.isRefusedForGood(days(people.subList(0, 1)));
        people.subList(1, 5).forEach(each -> claims.screened(each.applicant(Outcome.NEVER_CLAIMED)));

        var there = users.apply("bgd-returns-officer");
        var inbox = new AnsweringState(office, there);
        var silent = new SilentState(office, inbox, there, Readmission.asked(office, people.get(1)));
        var voluntary = new VoluntaryReturn(office, people.get(2));
        voluntary.arrives();
        var days = new ReturnDays(surroundings);
        voluntary.halfAYearPasses(days);
        silent.saysNothing(days);

        var readmission = Readmission.asked(office, people.get(3));
        var stories = new ArrayList<Returned.Story>();
        var answered = inbox.answers(readmission);
        var held = new HeldReturn(office, people.get(4)).tell();
        atTheAirport(stopped, new LateClaim(office, claims, people.get(5)), stories);
        stories.addFirst(voluntary.isAsked());
        stories.add(answered);
        stories.add(silent.isTakenToAgree());
        stories.add(held);
        people.forEach(this::permitsAreStored);
        days(people).tasks(ledger);
        return new ReturnFigures(office, organisations.apply("RSO"))
                .of(stories, List.of(readmission.request(), silent.request()));
    }

    private Days days(List<Returnee> people) {
        return new Days(surroundings, people.stream().map(Returnee::id).toList());
    }

    private Returnee registered(Organisation host, Household household) {
        var key = UUID.randomUUID().toString();
        var answer = Showing.done("a registration", host.post("/cases", household.body(ReturnOffice.today()), key));
        registered.add(new Registered(household, "/cases/" + answer.id(), answer.etag(), key, answer));
        return new Returnee(
                household.members().getFirst(),
                answer.body().path("individuals").path(0).path("id").asText());
    }

    /** Two are booked on one flight: one is stopped in time, and one claims too late. */
    private void atTheAirport(StoppedRemoval stopped, LateClaim late, List<Returned.Story> stories) {
        var flight = Flight.planned(office, "MYS");
        var one = stopped.isCleared(flight);
        var other = late.isCleared(flight);
        flight.takesPlace();
        showing.say("two who are to be removed have a seat each on a charter, which is escorted and monitored");
        stories.add(stopped.isStoppedAtTheAirport(one));
        stories.add(late.isTurnedBack(other, flight, users.apply(HOST + "-monitor")));
    }

    /** Permits are issued and used by the service that returns people, so no client was answered; their events must be there all the same. */
    private void permitsAreStored(Returnee who) {
        for (var permit : office.permitsOf(who.id())) {
            var id = permit.path("id").asText();
            var status = permit.path("status").asText();
            ledger.storedBeside(id, 1, "processing.departure-permit.issued.v1");
            NotAsTold.unless(
                    status.equals("CONSUMED") || status.equals("TURNED_BACK"),
                    "A permit was issued, but it is " + status + ".");
            ledger.storedBeside(id, 2, "processing.departure-permit.consumed.v1");
            if (status.equals("TURNED_BACK")) {
                ledger.storedBeside(id, 3, "processing.departure-permit.turned-back.v1");
            }
        }
    }
}
