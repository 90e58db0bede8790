package org.rsp.caseload.rights;

import static org.rsp.caseload.rights.SubjectRequestState.ANSWERED;
import static org.rsp.caseload.rights.SubjectRequestState.IDENTITY_CONFIRMED;
import static org.rsp.caseload.rights.SubjectRequestState.RECEIVED;
import static org.rsp.caseload.rights.SubjectRequestState.REFUSED;
import static org.rsp.caseload.rights.SubjectRequestState.WITHDRAWN;
import static org.rsp.platform.identity.Role.CASEWORKER;
import static org.rsp.platform.identity.Role.PROTECTION_OFFICER;
import static org.rsp.platform.identity.Role.REGISTRAR;
import static org.rsp.platform.identity.Role.SUPERVISOR;
import static org.rsp.platform.lifecycle.Row.act;

import java.util.Set;
import org.rsp.platform.lifecycle.Lifecycle;
import org.rsp.platform.lifecycle.Row;
import org.rsp.platform.lifecycle.Transition;

/** The life of a subject request, one row per act. Source: docs/procedures/subject-request.md, in the same order. */
enum SubjectRequestTransition implements Transition<SubjectRequestState> {
    // spotless:off
    //                   in words                                               from                                  to                  by
    RECEIVE             (act("somebody asks about the data of a person",        Set.of(),                             RECEIVED,           REGISTRAR, CASEWORKER, PROTECTION_OFFICER)),
    CONFIRM_IDENTITY_OF (act("who asks is who may ask",                         Set.of(RECEIVED),                     IDENTITY_CONFIRMED, REGISTRAR, CASEWORKER, PROTECTION_OFFICER)),
    ANSWER              (act("what was asked for is done, or given",            Set.of(IDENTITY_CONFIRMED),           ANSWERED,           SUPERVISOR, PROTECTION_OFFICER)),
    REFUSE              (act("it is not done, on a ground and with reasons",    Set.of(IDENTITY_CONFIRMED),           REFUSED,            SUPERVISOR, PROTECTION_OFFICER)),
    REVIEW              (act("somebody else finds that it is to be looked at again", Set.of(REFUSED),                 IDENTITY_CONFIRMED, SUPERVISOR, PROTECTION_OFFICER)),
    WITHDRAW            (act("it is not asked for any more",                    Set.of(RECEIVED, IDENTITY_CONFIRMED), WITHDRAWN,          REGISTRAR, CASEWORKER, PROTECTION_OFFICER));
    // spotless:on

    static final Lifecycle<SubjectRequestState, SubjectRequestTransition> LIFECYCLE = Lifecycle.of(
            "SubjectRequest",
            SubjectRequestTransition.class,
            SubjectRequestState.class,
            Set.of(ANSWERED, REFUSED, WITHDRAWN));

    private final Row<SubjectRequestState> row;

    SubjectRequestTransition(Row<SubjectRequestState> row) {
        this.row = row;
    }

    @Override
    public Row<SubjectRequestState> row() {
        return row;
    }
}
