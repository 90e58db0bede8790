package org.rsp.returns.movements;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rsp.platform.identity.Actor;
import org.rsp.platform.problem.CommonProblem;
import org.rsp.platform.problem.Guard;
import org.rsp.platform.problem.Refusal;

/** What may refuse an open act on a movement. */
final class MovementRule {

    private static final Set<String> COUNTRIES = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3);

    private MovementRule() {}

    /** MOV-1. */
    static void checkPlan(MovementCommand.Plan said, Actor actor, Instant now) {
        var custodian = actor.organisation();
        if (!isState(said.destination()) || said.destination().equals(custodian)) {
            throw Refusal.field("/destination", "MOV-1", "A movement leads to another state.");
        }
        var seen = new HashSet<>(Set.of(custodian, said.destination()));
        for (int i = 0; i < said.transits().size(); i++) {
            var country = said.transits().get(i);
            if (!isState(country) || !seen.add(country)) {
                throw Refusal.field("/transits/" + i, "MOV-1", "Name each state on the way once, and no other.");
            }
        }
        if (Actor.isState(said.monitoredBy()) && !said.monitoredBy().equals(custodian)) {
            throw Refusal.field(
                    "/monitoredBy", "MOV-1", "The monitor is of your own state or of an organisation that is none.");
        }
        if (!said.departsAt().isAfter(now)) {
            throw Refusal.field("/departsAt", "MOV-1", "A movement is planned before it departs.");
        }
        if (!said.arrivesAt().isAfter(said.departsAt())) {
            throw Refusal.field("/arrivesAt", "MOV-1", "A movement arrives after it has departed.");
        }
    }

    private static boolean isState(String code) {
        return Actor.isState(code) && COUNTRIES.contains(code);
    }

    /** Who monitors it may know of it, and do nothing but report. */
    static void checkOwn(Movement movement, Actor actor) {
        if (!movement.isOf(actor.organisation())) {
            throw Refusal.of(CommonProblem.NOT_FOUND);
        }
    }

    /** MOV-2. */
    static void checkTransitAnswer(MovementCommand.RecordTransitOf said, Movement movement, LocalDate today) {
        if (movement.transit(said.country()).isEmpty()) {
            throw Refusal.field("/country", "MOV-2", "The movement does not lead through this state.");
        }
        var until = said.validUntil();
        var isGiven = said.answer() == TransitAnswer.GIVEN;
        if (isGiven != (until != null) || (until != null && until.isBefore(today))) {
            throw Refusal.field(
                    "/validUntil", "MOV-2", "A consent, and no other answer, names the last day on which it holds.");
        }
    }

    /** MOV-2: unknown refuses. */
    static void checkTransits(Movement movement, LocalDate day, List<String> open) {
        var missing = movement.transitsWithoutConsentOn(day);
        demand(
                "MOV-2",
                missing.isEmpty(),
                missing.isEmpty()
                        ? "Each state on the way consents."
                        : "Not known to consent for that day: %s.".formatted(String.join(", ", missing)),
                open);
    }

    static void checkEscortPlan(EscortPlan plan) {
        if (plan.women() > plan.escorts() || plan.medical() > plan.escorts()) {
            throw Refusal.field(
                    "/escorts", "MOV-3", "Those who are women, and those who are medical staff, are counted in.");
        }
    }

    /** MOV-3. */
    static void checkEscorts(Movement movement, EscortDemand demand, List<String> open) {
        var lacking = demand.lacking(movement.escortPlan());
        demand("MOV-3", lacking.isEmpty(), lacking.orElse("Those who travel are escorted as they need."), open);
    }

    /** MOV-11. */
    static void checkAccountedFor(long aboard, List<String> open) {
        demand("MOV-11", aboard == 0, "Everybody who has departed by it was handed over, or is back.", open);
    }

    /** MOV-15. */
    static void checkIncident(MovementCommand.RecordIncidentOn said, Instant now) {
        if (said.at().isAfter(now)) {
            throw Refusal.field("/at", "MOV-15", "An incident is recorded after it happened.");
        }
        if (said.injured() && said.reportedTo().isEmpty()) {
            throw Refusal.field("/reportedTo", "MOV-15", "That somebody was injured is reported to somebody.");
        }
    }

    /** MOV-13. */
    static void checkReporter(Movement movement, Actor actor, List<String> open) {
        demand(
                "MOV-13",
                movement.isMonitoredBy(actor.organisation()) && !movement.hasHandled(actor.subject()),
                "A monitor of the organisation that was named reports, who had no part in it.",
                open);
    }

    private static void demand(String rule, boolean holds, String words, List<String> open) {
        if (!holds) {
            throw Refusal.guards(List.of(Guard.of(rule, false, words)), open);
        }
    }
}
