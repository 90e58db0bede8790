package org.rsp.platform.handover;

import java.util.List;
import org.rsp.platform.identity.Actor;
import org.rsp.platform.lifecycle.Acts.By;
import org.rsp.platform.lifecycle.Lifecycle;
import org.rsp.platform.problem.Guard;
import org.rsp.platform.problem.Refusal;

/**
 * The two organisations that share a procedure, and who of them does what (HND-1). It is what a hand-over has of that, and what a feature uses by itself
 * whose procedure goes on after the answer.
 */
public record Sides(String offering, String receiving) {

    /** Where the act leads: 403 when the row does not name the actor's role, 409 when it is not open in this state or is the other side's. */
    public <S extends Enum<S>, T extends SidedTransition<S>> S after(Lifecycle<S, T> table, S state, T act, By by) {
        var next = table.after(state, act, by.actor().roles());
        if (act.side().filter(side -> side != of(by.actor())).isPresent()) {
            throw Refusal.guards(
                    List.of(Guard.of("HND-1", false, "This is the other side's to do.")),
                    open(table, state, by.actor()));
        }
        return next;
    }

    /** The operation ids of the acts that are open from this state to the actor's roles, on the actor's side. */
    public <S extends Enum<S>, T extends SidedTransition<S>> List<String> open(
            Lifecycle<S, T> table, S state, Actor actor) {
        var mine = of(actor);
        return table.rows().stream()
                .filter(row -> row.side().filter(side -> side == mine).isPresent())
                .filter(row -> row.from().contains(state))
                .filter(row -> row.by().stream().anyMatch(actor.roles()::contains))
                .map(table::operation)
                .toList();
    }

    /** On which side the actor's organisation is; whoever is on neither is not let near it. */
    public Side of(Actor actor) {
        return offering.equals(actor.organisation()) ? Side.OFFERING : Side.RECEIVING;
    }
}
