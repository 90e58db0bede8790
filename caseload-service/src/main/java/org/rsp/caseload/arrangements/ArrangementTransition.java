package org.rsp.caseload.arrangements;

import static org.rsp.caseload.arrangements.ArrangementState.DRAFT;
import static org.rsp.caseload.arrangements.ArrangementState.ENDED;
import static org.rsp.caseload.arrangements.ArrangementState.IN_FORCE;
import static org.rsp.caseload.arrangements.ArrangementState.SUSPENDED;
import static org.rsp.platform.identity.Role.COORDINATOR;
import static org.rsp.platform.identity.Role.SUPERVISOR;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.identity.Role;
import org.rsp.platform.lifecycle.Lifecycle;
import org.rsp.platform.lifecycle.Transition;

/** The life of an arrangement, one row per act. Source: docs/procedures/arrangement.md, in the same order. */
enum ArrangementTransition implements Transition<ArrangementState> {
    // spotless:off
    //                in words                                            from                              to           by
    DRAW_UP          ("the coordinator drafts an arrangement",            Set.of(),                         DRAFT,       COORDINATOR),
    ACCEDE_TO        ("a party accedes by its own token",                 Set.of(DRAFT),                    null,        SUPERVISOR),
    BRING_INTO_FORCE ("every party has acceded",                          Set.of(DRAFT),                    IN_FORCE,    COORDINATOR),
    SUSPEND          ("the arrangement is suspended",                     Set.of(IN_FORCE),                 SUSPENDED,   COORDINATOR),
    RESUME           ("a suspended arrangement is resumed",               Set.of(SUSPENDED),                IN_FORCE,    COORDINATOR),
    WITHDRAW_FROM    ("a party withdraws, with effect from a date",       Set.of(IN_FORCE, SUSPENDED),      null,        SUPERVISOR),
    END              ("the arrangement ends",                             Set.of(DRAFT, IN_FORCE, SUSPENDED), ENDED,     COORDINATOR);
    // spotless:on

    static final Lifecycle<ArrangementState, ArrangementTransition> LIFECYCLE =
            Lifecycle.of("Arrangement", ArrangementTransition.class, ArrangementState.class, Set.of(ENDED));

    private final String words;
    private final Set<ArrangementState> from;
    private final @Nullable ArrangementState to;
    private final Role by;

    ArrangementTransition(String words, Set<ArrangementState> from, @Nullable ArrangementState to, Role by) {
        this.words = words;
        this.from = from;
        this.to = to;
        this.by = by;
    }

    @Override
    public String words() {
        return words;
    }

    @Override
    public Set<ArrangementState> from() {
        return from;
    }

    @Override
    public Optional<ArrangementState> to() {
        return Optional.ofNullable(to);
    }

    @Override
    public Set<Role> by() {
        return Set.of(by);
    }
}
