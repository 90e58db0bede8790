package org.rsp.returns.reintegration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rsp.platform.money.Money;
import org.rsp.platform.problem.Guard;
import org.rsp.platform.problem.Refusal;

/** What may refuse an open act on a plan. */
final class ReintegrationPlanRule {

    private ReintegrationPlanRule() {}

    /** The goals as they are kept, if they can be. */
    static List<Goal> goals(List<DraftGoal> said) {
        var goals = new ArrayList<Goal>();
        for (int place = 0; place < said.size(); place++) {
            var goal = said.get(place);
            var pointer = "/goals/" + place;
            if (goal.endsOn().isBefore(goal.startsOn())) {
                throw Refusal.field(pointer + "/endsOn", "REI-2", "A goal ends on the day it begins, or later.");
            }
            goals.add(Goal.of(goal, amount(goal.budget(), goal.currency(), pointer + "/budget")));
        }
        return List.copyOf(goals);
    }

    private static Money amount(String amount, String currency, String pointer) {
        return Money.find(amount, currency)
                .orElseThrow(() -> Refusal.field(
                        pointer,
                        "REI-3",
                        "Say it in a currency that is in use, with no more digits than that currency has."));
    }

    /** REI-1. */
    static void checkDrafting(boolean canBegin, boolean hasOpen) {
        demand(
                Guard.of("REI-1", canBegin && !hasOpen, "The return goes on, and has no other plan that goes on."),
                List.of());
    }

    static void checkHappened(String pointer, LocalDate day, LocalDate today) {
        if (day.isAfter(today)) {
            throw Refusal.field(pointer, "REI-2", "It is recorded after it happened.");
        }
    }

    /** REI-10: nobody says yes for a child alone, and a child does not either; who may be a child is one. */
    static void checkGiver(boolean child, WordGiver by) {
        if (child && by != WordGiver.PERSON_AND_GUARDIAN) {
            throw Refusal.field("/by", "REI-10", "For a child the guardian signs too.");
        }
    }

    static void checkRevising(ReintegrationPlan plan, List<Goal> goals, List<String> open) {
        demand(
                Guard.of(
                        "REI-3",
                        plan.isKeptBy(goals),
                        "Each goal for which something was given stays where it is, and its budget covers that."),
                open);
    }

    /** REI-4: the day of the arrival. */
    static LocalDate checkBeginning(boolean isThere, Optional<LocalDate> arrived, List<String> open) {
        var on = arrived.filter(_ -> isThere);
        demand(Guard.of("REI-4", on.isPresent(), "The person has arrived, and is not back."), open);
        return on.orElseThrow();
    }

    /** What is given, if it may be. */
    static Money assisting(
            ReintegrationPlan plan, ReintegrationPlanCommand.AssistBy said, LocalDate today, List<String> open) {
        checkHappened("/givenOn", said.givenOn(), today);
        if (said.goal() > plan.goals().size()) {
            throw Refusal.field("/goal", "REI-3", "Name a goal of the plan, the first as 1.");
        }
        var budget = plan.goals().get(said.goal() - 1).money();
        var worth = amount(said.amount(), said.currency(), "/amount");
        if (!worth.currency().equals(budget.currency())) {
            throw Refusal.field(
                    "/currency", "REI-3", "What is given for a goal is told in the currency of its budget.");
        }
        var together = plan.given(said.goal() - 1).add(worth.amount());
        demand(
                Guard.of(
                        "REI-3",
                        together.compareTo(budget.amount()) <= 0,
                        "What is given for a goal is no more than its budget."),
                open);
        return worth;
    }

    static void checkCompleting(boolean reviewed, List<String> open) {
        demand(
                Guard.of("REI-6", reviewed, "Every review that was planned was held, or the person was not reached."),
                open);
    }

    private static void demand(Guard guard, List<String> open) {
        if (guard.state() != Guard.State.PASS) {
            throw Refusal.guards(List.of(guard), open);
        }
    }
}
