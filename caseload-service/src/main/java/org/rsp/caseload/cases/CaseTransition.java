package org.rsp.caseload.cases;

import static org.rsp.caseload.cases.CaseState.ADMITTED;
import static org.rsp.caseload.cases.CaseState.CLOSED;
import static org.rsp.caseload.cases.CaseState.REGISTERED;
import static org.rsp.platform.identity.Role.CASEWORKER;
import static org.rsp.platform.identity.Role.REGISTRAR;
import static org.rsp.platform.identity.Role.SUPERVISOR;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.identity.Role;
import org.rsp.platform.lifecycle.Lifecycle;
import org.rsp.platform.lifecycle.Transition;

/** The life of a case in the register, one row per act. Source: docs/procedures/case.md, in the same order. */
enum CaseTransition implements Transition<CaseState> {
    // spotless:off
    //                 in words                                              from                         to          by
    REGISTER          ("a household is registered",                          Set.of(),                    REGISTERED, Set.of(REGISTRAR)),
    ADD_INDIVIDUAL_TO ("a person joins the household",                       Set.of(REGISTERED, ADMITTED), null,      Set.of(REGISTRAR)),
    ADMIT             ("the household is admitted to a selected caseload",   Set.of(REGISTERED),          ADMITTED,   Set.of(CASEWORKER)),
    RELEASE           ("the household leaves the caseload",                  Set.of(ADMITTED),            REGISTERED, Set.of(SUPERVISOR)),
    CLOSE             ("nothing more is to be done",                         Set.of(REGISTERED, ADMITTED), CLOSED,    Set.of(SUPERVISOR)),
    REOPEN            ("the case is taken up again",                         Set.of(CLOSED),              REGISTERED, Set.of(SUPERVISOR));
    // spotless:on

    static final Lifecycle<CaseState, CaseTransition> LIFECYCLE =
            Lifecycle.of("Case", CaseTransition.class, CaseState.class, Set.of(CLOSED));

    private final String words;
    private final Set<CaseState> from;
    private final @Nullable CaseState to;
    private final Set<Role> by;

    CaseTransition(String words, Set<CaseState> from, @Nullable CaseState to, Set<Role> by) {
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
    public Set<CaseState> from() {
        return from;
    }

    @Override
    public Optional<CaseState> to() {
        return Optional.ofNullable(to);
    }

    @Override
    public Set<Role> by() {
        return by;
    }
}
