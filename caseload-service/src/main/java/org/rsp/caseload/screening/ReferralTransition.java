package org.rsp.caseload.screening;

import static org.rsp.caseload.screening.ReferralState.ACCEPTED;
import static org.rsp.caseload.screening.ReferralState.COMPLETED;
import static org.rsp.caseload.screening.ReferralState.DECLINED;
import static org.rsp.caseload.screening.ReferralState.MADE;
import static org.rsp.caseload.screening.ReferralState.WITHDRAWN;
import static org.rsp.platform.identity.Role.CASEWORKER;
import static org.rsp.platform.identity.Role.PROTECTION_OFFICER;
import static org.rsp.platform.lifecycle.Row.act;

import java.util.Set;
import org.rsp.platform.lifecycle.Lifecycle;
import org.rsp.platform.lifecycle.Row;
import org.rsp.platform.lifecycle.Transition;

/** The life of a referral, one row per act. Source: docs/procedures/referral.md, in the same order. */
enum ReferralTransition implements Transition<ReferralState> {
    // spotless:off
    //        in words                                              from                    to         by
    MAKE     (act("a person is referred to somebody who can help",  Set.of(),               MADE,      CASEWORKER, PROTECTION_OFFICER)),
    ACCEPT   (act("the other side takes it on",                     Set.of(MADE),           ACCEPTED,  CASEWORKER, PROTECTION_OFFICER)),
    DECLINE  (act("the other side does not take it on",             Set.of(MADE),           DECLINED,  CASEWORKER, PROTECTION_OFFICER)),
    WITHDRAW (act("it is taken back",                               Set.of(MADE, ACCEPTED), WITHDRAWN, CASEWORKER, PROTECTION_OFFICER)),
    COMPLETE (act("the other side has told what came of it",        Set.of(ACCEPTED),       COMPLETED, CASEWORKER, PROTECTION_OFFICER));
    // spotless:on

    static final Lifecycle<ReferralState, ReferralTransition> LIFECYCLE = Lifecycle.of(
            "Referral", ReferralTransition.class, ReferralState.class, Set.of(DECLINED, WITHDRAWN, COMPLETED));

    private final Row<ReferralState> row;

    ReferralTransition(Row<ReferralState> row) {
        this.row = row;
    }

    @Override
    public Row<ReferralState> row() {
        return row;
    }
}
