package org.rsp.returns.agreements;

import static org.rsp.platform.identity.Role.COORDINATOR;
import static org.rsp.platform.identity.Role.SUPERVISOR;
import static org.rsp.platform.lifecycle.Row.act;
import static org.rsp.returns.agreements.AgreementState.DRAFT;
import static org.rsp.returns.agreements.AgreementState.ENDED;
import static org.rsp.returns.agreements.AgreementState.IN_FORCE;
import static org.rsp.returns.agreements.AgreementState.SIGNED;
import static org.rsp.returns.agreements.AgreementState.SUSPENDED;

import java.util.Set;
import org.rsp.platform.lifecycle.Lifecycle;
import org.rsp.platform.lifecycle.Row;
import org.rsp.platform.lifecycle.Transition;

/** The life of an agreement, one row per act. Source: docs/procedures/agreement.md, in the same order. */
enum AgreementTransition implements Transition<AgreementState> {
    // spotless:off
    //                    in words                                                      from                                        to         by
    DRAW_UP            (act("a party, or the coordinator, drafts an agreement",         Set.of(),                                   DRAFT,     SUPERVISOR, COORDINATOR)),
    SIGN               (act("a party signs by its own token",                           Set.of(DRAFT),                              null,      SUPERVISOR)),
    CONCLUDE           (act("every party has signed",                                   Set.of(DRAFT),                              SIGNED,    SUPERVISOR, COORDINATOR)),
    RATIFY             (act("a state says that it has ratified the agreement",          Set.of(SIGNED),                             null,      SUPERVISOR)),
    BRING_INTO_FORCE   (act("the agreement enters into force",                          Set.of(SIGNED),                             IN_FORCE,  SUPERVISOR, COORDINATOR)),
    SUSPEND            (act("a party suspends the agreement",                           Set.of(IN_FORCE, SUSPENDED),                SUSPENDED, SUPERVISOR)),
    LIFT_SUSPENSION_OF (act("a party suspends it no longer",                            Set.of(SUSPENDED),                          null,      SUPERVISOR)),
    RESUME             (act("nobody suspends it any longer, and it is in force again",  Set.of(SUSPENDED),                          IN_FORCE,  SUPERVISOR, COORDINATOR)),
    DENOUNCE           (act("a party denounces it, with effect from a day",             Set.of(IN_FORCE, SUSPENDED),                null,      SUPERVISOR)),
    END                (act("the agreement ends",                                       Set.of(DRAFT, SIGNED, IN_FORCE, SUSPENDED), ENDED,     SUPERVISOR, COORDINATOR));
    // spotless:on

    static final Lifecycle<AgreementState, AgreementTransition> LIFECYCLE =
            Lifecycle.of("Agreement", AgreementTransition.class, AgreementState.class, Set.of(ENDED));

    private final Row<AgreementState> row;

    AgreementTransition(Row<AgreementState> row) {
        this.row = row;
    }

    @Override
    public Row<AgreementState> row() {
        return row;
    }
}
