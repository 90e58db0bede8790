package org.rsp.stack.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The whole procedure: everybody is screened and says whether protection is sought, and what is due on a day of the simulated clock is done on it. */
final class Procedure {

    private static final int SAY_EACH = 50;
    private static final String MOVED = ": no clock is turned, what was written of these procedures is moved back";

    private final Showing showing;
    private final Days days;
    private final Departures departures;
    private final List<List<Applicant>> households;
    private final List<Applicant> all;
    private final Map<String, Integer> doneToday = new ConcurrentSkipListMap<>();
    private final Map<Applicant, List<Ways.Stage>> wayOf = new HashMap<>();

    Procedure(Showing showing, Days days, Ways ways, Departures departures, List<List<Applicant>> households) {
        this.showing = showing;
        this.days = days;
        this.departures = departures;
        this.households = households;
        this.all = households.stream().flatMap(List::stream).toList();
        for (int i = 0; i < households.size(); i++) {
            for (Applicant each : households.get(i)) {
                wayOf.put(each, ways.of(each, i));
            }
        }
    }

    /** The persons of these cases, household by household, as the distribution has it. */
    static List<List<Applicant>> applicants(List<Registered> cases, LocalDate today) {
        var outcomes = Distribution.of(cases.stream().map(Registered::household).toList(), today);
        return cases.stream()
                .map(one -> applicants(one, Objects.requireNonNull(outcomes.get(one.household()))))
                .toList();
    }

    private static List<Applicant> applicants(Registered one, Outcome outcome) {
        var ids = one.answer().body().path("individuals");
        var members = new ArrayList<Applicant>();
        for (Person person : one.household().members()) {
            boolean derives = outcome == Outcome.RECOGNISED && person.isOfNuclearFamily();
            var id = ids.path(members.size()).path("id").asText();
            members.add(new Applicant(person, id, outcome, derives ? members.getFirst() : null));
        }
        return members;
    }

    List<Applicant> tell() {
        for (int due = 0; due >= 0; due = nextDay()) {
            int passing = due - days.today();
            if (passing > 0) {
                days.pass(passing);
                showing.say(passing + " days pass" + (due == passing ? MOVED : ""));
            }
            workOfTheDay();
            askOnce(
                    "recognised",
                    a -> a.outcome() == Outcome.RECOGNISED && !a.countedAs().isEmpty(),
                    "NOT_CLEAR");
            askOnce(
                    "appeal open",
                    a -> a.outcome() == Outcome.APPEAL_ALLOWED && !a.appeal().isNone(),
                    "NOT_CLEAR");
        }
        atTheGate();
        return all;
    }

    private void askOnce(String standing, Predicate<Applicant> stands, String expected) {
        if (departures.answers().stream().noneMatch(told -> told.standing().equals(standing))) {
            all.stream().filter(stands).findFirst().ifPresent(a -> departures.mayReturn(standing, a, expected));
        }
    }

    /** Of those who never claimed: one is asked for, and two claim in the last moment and after it. */
    private void atTheGate() {
        var never =
                all.stream().filter(a -> a.outcome() == Outcome.NEVER_CLAIMED).toList();
        departures.mayReturn("never claimed", never.getFirst(), "CLEAR");
        departures.claimedBeforeDeparture(never.get(1));
        departures.claimedAfterDeparture(never.get(2));
    }

    private int nextDay() {
        return all.stream()
                .filter(a -> a.stage() < way(a).size())
                .mapToInt(Applicant::dueOn)
                .min()
                .orElse(-1);
    }

    private List<Ways.Stage> way(Applicant a) {
        return Objects.requireNonNull(wayOf.get(a));
    }

    /** Households beside one another, the members of one after another: who derives a status comes after whom it derives from. */
    private void workOfTheDay() {
        doneToday.clear();
        Clerks.all(households.stream()
                .map(household -> (Callable<Integer>) () -> {
                    household.forEach(this::doWhatIsDue);
                    return household.size();
                })
                .toList());
        showing.say("day " + days.today() + ": "
                + doneToday.entrySet().stream()
                        .map(done -> done.getValue() + " " + done.getKey())
                        .collect(Collectors.joining(", ")));
    }

    private void doWhatIsDue(Applicant a) {
        var way = way(a);
        while (a.stage() < way.size() && a.dueOn() <= days.today()) {
            var stage = way.get(a.stage());
            stage.acts().accept(a);
            int soFar = doneToday.merge(stage.words(), 1, Integer::sum);
            if (soFar % SAY_EACH == 0) {
                showing.say("… " + soFar + " " + stage.words());
            }
            boolean last = a.stage() + 1 == way.size();
            a.next(days.today() + (last ? 0 : way.get(a.stage() + 1).after()));
        }
    }
}
