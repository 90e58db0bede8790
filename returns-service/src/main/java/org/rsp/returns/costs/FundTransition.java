package org.rsp.returns.costs;

import static org.rsp.platform.identity.Role.SERVICE;
import static org.rsp.platform.identity.Role.SUPERVISOR;
import static org.rsp.platform.lifecycle.Row.act;
import static org.rsp.returns.costs.FundState.CLOSED;
import static org.rsp.returns.costs.FundState.FINAL;
import static org.rsp.returns.costs.FundState.RECORDED;

import java.util.Set;
import org.rsp.platform.lifecycle.Lifecycle;
import org.rsp.platform.lifecycle.Row;
import org.rsp.platform.lifecycle.Transition;

/** The life of a fund, one row per act. Source: docs/procedures/fund.md, in the same order. */
enum FundTransition implements Transition<FundState> {
    // spotless:off
    //                      in words                                                      from                            to         by
    RECORD                 (act("a state records what its court has confiscated",         Set.of(),                       RECORDED,  SUPERVISOR)),
    RESERVE_FOR_VICTIMS_IN (act("it is said what victims are to be compensated with",     Set.of(RECORDED, FINAL),        null,      SUPERVISOR)),
    CONFIRM                (act("somebody else confirms that the confiscation is final",  Set.of(RECORDED),               FINAL,     SUPERVISOR)),
    ALLOCATE_FROM          (act("an allocation is made from it",                          Set.of(FINAL),                  null,      SERVICE)),
    GIVE_BACK_TO           (act("what is left of an allocation is given back to it",      Set.of(FINAL, CLOSED),          null,      SERVICE)),
    CLOSE                  (act("nothing more is allocated from it",                      Set.of(FINAL),                  CLOSED,    SUPERVISOR)),
    SET_ASIDE              (act("it is no fund, and nothing is allocated from it",        Set.of(RECORDED, FINAL, CLOSED), FundState.SET_ASIDE, SUPERVISOR));
    // spotless:on

    static final Lifecycle<FundState, FundTransition> LIFECYCLE =
            Lifecycle.of("Fund", FundTransition.class, FundState.class, Set.of(CLOSED, FundState.SET_ASIDE));

    private final Row<FundState> row;

    FundTransition(Row<FundState> row) {
        this.row = row;
    }

    @Override
    public Row<FundState> row() {
        return row;
    }
}
