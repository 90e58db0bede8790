package org.rsp.caseload.caseloads;

import static org.rsp.caseload.caseloads.CaseloadState.CLOSED;
import static org.rsp.caseload.caseloads.CaseloadState.OPEN;
import static org.rsp.caseload.caseloads.CaseloadState.PAUSED;

import java.util.Optional;
import java.util.Set;
import org.rsp.platform.identity.Role;
import org.rsp.platform.lifecycle.Lifecycle;
import org.rsp.platform.lifecycle.Transition;

/** The life of a caseload, one row per act. Source: docs/procedures/caseload.md, in the same order. */
enum CaseloadTransition implements Transition<CaseloadState> {
    // spotless:off
    //         in words                                                 from                  to
    OPEN_UP   ("a caseload is opened under an arrangement in force",    Set.of(),             OPEN),
    PAUSE     ("admission is paused",                                   Set.of(OPEN),         PAUSED),
    RESUME    ("admission is resumed",                                  Set.of(PAUSED),       OPEN),
    CLOSE     ("nobody more is admitted",                               Set.of(OPEN, PAUSED), CLOSED);
    // spotless:on

    static final Lifecycle<CaseloadState, CaseloadTransition> LIFECYCLE =
            Lifecycle.of("Caseload", CaseloadTransition.class, CaseloadState.class, Set.of(CLOSED));

    private final String words;
    private final Set<CaseloadState> from;
    private final CaseloadState to;

    CaseloadTransition(String words, Set<CaseloadState> from, CaseloadState to) {
        this.words = words;
        this.from = from;
        this.to = to;
    }

    @Override
    public String words() {
        return words;
    }

    @Override
    public Set<CaseloadState> from() {
        return from;
    }

    @Override
    public Optional<CaseloadState> to() {
        return Optional.of(to);
    }

    @Override
    public Set<Role> by() {
        return Set.of(Role.COORDINATOR);
    }
}
