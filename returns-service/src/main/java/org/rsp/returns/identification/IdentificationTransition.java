package org.rsp.returns.identification;

import static org.rsp.platform.identity.Role.INTEGRATION;
import static org.rsp.platform.identity.Role.PROTECTION_OFFICER;
import static org.rsp.platform.identity.Role.RETURNS_OFFICER;
import static org.rsp.platform.identity.Role.SERVICE;
import static org.rsp.platform.identity.Role.SUPERVISOR;
import static org.rsp.platform.lifecycle.Row.act;
import static org.rsp.returns.identification.IdentificationState.COLLECTING;
import static org.rsp.returns.identification.IdentificationState.CONFIRMED;
import static org.rsp.returns.identification.IdentificationState.DENIED;
import static org.rsp.returns.identification.IdentificationState.REQUESTED;
import static org.rsp.returns.identification.IdentificationState.STATELESS;
import static org.rsp.returns.identification.IdentificationState.STATELESS_REVIEW;
import static org.rsp.returns.identification.IdentificationState.UNANSWERED;

import java.util.Set;
import org.rsp.platform.lifecycle.Lifecycle;
import org.rsp.platform.lifecycle.Row;
import org.rsp.platform.lifecycle.Transition;

/** The life of an identification, one row per act. Source: docs/procedures/identification.md, in the same order. */
enum IdentificationTransition implements Transition<IdentificationState> {
    // spotless:off
    //                        in words                                                          from                                                         to                by
    BEGIN                    (act("it is begun to find who the person is",                      Set.of(),                                                    COLLECTING,       RETURNS_OFFICER, SUPERVISOR)),
    RECORD_STEP_IN           (act("a step was taken, and was worth so much",                    Set.of(COLLECTING, REQUESTED, UNANSWERED, STATELESS_REVIEW), null,             RETURNS_OFFICER, PROTECTION_OFFICER)),
    PROVE                    (act("a genuine document of the state proves it",                  Set.of(COLLECTING, UNANSWERED),                              CONFIRMED,        SUPERVISOR)),
    REQUEST                  (act("the state is asked, and is told the fixed profile",          Set.of(COLLECTING, UNANSWERED),                              REQUESTED,        RETURNS_OFFICER, SUPERVISOR)),
    WITHDRAW_REQUEST_FOR     (act("the state is not asked any more",                            Set.of(REQUESTED, UNANSWERED),                               COLLECTING,       RETURNS_OFFICER, PROTECTION_OFFICER, SUPERVISOR, SERVICE)),
    CONFIRM                  (act("the state says that the person is its national",             Set.of(REQUESTED, UNANSWERED),                               CONFIRMED,        RETURNS_OFFICER, INTEGRATION)),
    DENY                     (act("the state says that the person is not its national",         Set.of(REQUESTED, UNANSWERED),                               DENIED,           RETURNS_OFFICER, INTEGRATION)),
    NOTE_SILENCE_ON          (act("the time is over, and the state has said nothing",           Set.of(REQUESTED),                                           UNANSWERED,       SERVICE)),
    REVIEW_STATELESSNESS_IN  (act("it is looked into whether the person is stateless",          Set.of(DENIED),                                              STATELESS_REVIEW, PROTECTION_OFFICER, SUPERVISOR)),
    RESUME                   (act("there is something new to look at",                          Set.of(STATELESS_REVIEW, STATELESS),                         COLLECTING,       PROTECTION_OFFICER, SUPERVISOR)),
    FIND_STATELESSNESS_IN    (act("the person is stateless, and goes nowhere by this",          Set.of(STATELESS_REVIEW),                                    STATELESS,        PROTECTION_OFFICER)),
    SET_ASIDE                (act("what was confirmed is not so",                               Set.of(CONFIRMED),                                           COLLECTING,       PROTECTION_OFFICER, SUPERVISOR));
    // spotless:on

    static final Lifecycle<IdentificationState, IdentificationTransition> LIFECYCLE = Lifecycle.of(
            "Identification", IdentificationTransition.class, IdentificationState.class, Set.of(CONFIRMED, STATELESS));

    private final Row<IdentificationState> row;

    IdentificationTransition(Row<IdentificationState> row) {
        this.row = row;
    }

    @Override
    public Row<IdentificationState> row() {
        return row;
    }

    /** Whether it is the act of the state that is asked, and nobody else's. */
    boolean isOfTheState() {
        return this == CONFIRM || this == DENY;
    }
}
