package org.rsp.platform.handover;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.List;
import org.rsp.platform.identity.Actor;
import org.rsp.platform.lifecycle.Acts.By;
import org.rsp.platform.lifecycle.Lifecycle;
import org.rsp.platform.problem.Guard;
import org.rsp.platform.problem.Refusal;

/**
 * Who hands over to whom, and until when the offer stands: the part of a feature's aggregate that every hand-over has. It decides each act, and
 * keeps no state of its own.
 */
@Embeddable
public class HandOver {

    @Column(updatable = false)
    private String offering;

    @Column(updatable = false)
    private String receiving;

    @Column(name = "expires_at", updatable = false)
    private Instant expiresAt;

    protected HandOver() {}

    public HandOver(String offering, String receiving, Instant expiresAt) {
        this.offering = offering;
        this.receiving = receiving;
        this.expiresAt = expiresAt;
    }

    /**
     * Where the act leads: 403 when the row does not name the actor's role, 409 when it is not open in this state, is the other side's
     * (HND-1), or the time is over (HND-2).
     */
    public <S extends Enum<S>, T extends HandOverTransition<S>> S after(Lifecycle<S, T> table, S state, T act, By by) {
        var next = sides().after(table, state, act, by);
        if (act.side().isPresent() && isOver(by.at())) {
            throw Refusal.guards(List.of(Guard.of("HND-2", false, "The offer has expired.")), List.of());
        }
        return next;
    }

    /**
     * Before a version is compared: what has ended is told as ended (409 with the state), so that of two who act at once the one who came
     * second learns what happened, and not only that something did.
     */
    public <S extends Enum<S>, T extends HandOverTransition<S>> void mustGoOn(Lifecycle<S, T> table, S state) {
        if (table.endings().contains(state)) {
            throw Refusal.notOpen(state.name(), List.of());
        }
    }

    /** The operation ids of the acts that are open from this state to the actor's roles, on the actor's side. */
    public <S extends Enum<S>, T extends HandOverTransition<S>> List<String> open(
            Lifecycle<S, T> table, S state, Actor actor) {
        return sides().open(table, state, actor);
    }

    /** On which side the actor's organisation is; whoever is on neither is not let near it. */
    public Side sideOf(Actor actor) {
        return sides().of(actor);
    }

    private Sides sides() {
        return new Sides(offering, receiving);
    }

    public boolean isOffering(String organisation) {
        return offering.equals(organisation);
    }

    /** Whether the time in which something could be done about it is over. */
    public boolean isOver(Instant at) {
        return !at.isBefore(expiresAt);
    }

    public String offering() {
        return offering;
    }

    public String receiving() {
        return receiving;
    }

    public Instant expiresAt() {
        return expiresAt;
    }
}
