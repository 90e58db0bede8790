package org.rsp.platform.handover;

import static java.util.stream.Collectors.toUnmodifiableSet;
import static org.rsp.platform.handover.HandOverState.ACCEPTED;
import static org.rsp.platform.handover.HandOverState.COUNTERED;
import static org.rsp.platform.handover.HandOverState.EXPIRED;
import static org.rsp.platform.handover.HandOverState.OFFERED;
import static org.rsp.platform.handover.HandOverState.PARTLY_ACCEPTED;
import static org.rsp.platform.handover.HandOverState.PREVIEWED;
import static org.rsp.platform.handover.HandOverState.REJECTED;
import static org.rsp.platform.handover.HandOverState.REVOKED;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.identity.Role;
import org.rsp.platform.lifecycle.Row;

/**
 * The one table of every hand-over: from where each act is open, where it leads, and which of the two sides may do it. What is taken over is taken
 * by the receiving side's own act, after it has looked. A feature says the words and the roles, and nothing else.
 */
public enum HandOverAct {
    // spotless:off
    OFFER          (Side.OFFERING,  OFFERED),
    PREVIEW        (Side.RECEIVING, PREVIEWED,       OFFERED),
    ACCEPT         (Side.RECEIVING, ACCEPTED,        PREVIEWED),
    ACCEPT_IN_PART (Side.RECEIVING, PARTLY_ACCEPTED, PREVIEWED),
    REJECT         (Side.RECEIVING, REJECTED,        OFFERED, PREVIEWED, COUNTERED),
    COUNTER        (Side.RECEIVING, COUNTERED,       PREVIEWED),
    AGREE          (Side.OFFERING,  OFFERED,         COUNTERED),
    INSIST         (Side.OFFERING,  OFFERED,         COUNTERED),
    REVOKE         (Side.OFFERING,  REVOKED,         OFFERED, PREVIEWED, COUNTERED),
    EXPIRE         (null,           EXPIRED,         OFFERED, PREVIEWED, COUNTERED);
    // spotless:on

    private final @Nullable Side side;
    private final HandOverState to;
    private final Set<HandOverState> from;

    HandOverAct(@Nullable Side side, HandOverState to, HandOverState... from) {
        this.side = side;
        this.to = to;
        this.from = Set.of(from);
    }

    /** Whose act it is; nobody's where the clock does it. */
    Optional<Side> side() {
        return Optional.ofNullable(side);
    }

    /** Where it leads. */
    HandOverState to() {
        return to;
    }

    /** From where it is open. */
    Set<HandOverState> from() {
        return from;
    }

    /** The row of a feature's table, in the feature's own states. The clock's act is by {@link Role#SERVICE}: no request can do it. */
    public <S extends Enum<S>> Row<S> row(Class<S> states, String words, Role... by) {
        return new Row<>(
                words,
                from.stream().map(state -> Enum.valueOf(states, state.name())).collect(toUnmodifiableSet()),
                Optional.of(Enum.valueOf(states, to.name())),
                side == null ? Set.of(Role.SERVICE) : Set.of(by));
    }
}
