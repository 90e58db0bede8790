package org.rsp.returns.orders;

import static org.rsp.platform.identity.Role.CASEWORKER;
import static org.rsp.platform.identity.Role.PROTECTION_OFFICER;
import static org.rsp.platform.identity.Role.RETURNS_OFFICER;
import static org.rsp.platform.identity.Role.SUPERVISOR;
import static org.rsp.platform.lifecycle.Row.act;
import static org.rsp.returns.orders.VoluntaryOfferState.ACCEPTED;
import static org.rsp.returns.orders.VoluntaryOfferState.DECLINED;
import static org.rsp.returns.orders.VoluntaryOfferState.LAPSED;
import static org.rsp.returns.orders.VoluntaryOfferState.MADE;

import java.util.Set;
import org.rsp.platform.lifecycle.Lifecycle;
import org.rsp.platform.lifecycle.Row;
import org.rsp.platform.lifecycle.Transition;

/** The life of an offer, one row per act. Source: docs/procedures/voluntary-offer.md, in the same order. */
enum VoluntaryOfferTransition implements Transition<VoluntaryOfferState> {
    // spotless:off
    //      in words                                               from                            to        by
    MAKE   (act("the person is offered to go by own will first",   Set.of(),                       MADE,     CASEWORKER, RETURNS_OFFICER, PROTECTION_OFFICER, SUPERVISOR)),
    ACCEPT (act("the person wants to go by own will",              Set.of(MADE, DECLINED, LAPSED), ACCEPTED, CASEWORKER, RETURNS_OFFICER, PROTECTION_OFFICER, SUPERVISOR)),
    DECLINE(act("the person does not want to go by own will",      Set.of(MADE),                   DECLINED, CASEWORKER, RETURNS_OFFICER, PROTECTION_OFFICER, SUPERVISOR)),
    LAPSE  (act("the time to answer is over, and nobody answered", Set.of(MADE),                   LAPSED,   RETURNS_OFFICER, SUPERVISOR));
    // spotless:on

    static final Lifecycle<VoluntaryOfferState, VoluntaryOfferTransition> LIFECYCLE =
            Lifecycle.of("VoluntaryOffer", VoluntaryOfferTransition.class, VoluntaryOfferState.class, Set.of(ACCEPTED));

    private final Row<VoluntaryOfferState> row;

    VoluntaryOfferTransition(Row<VoluntaryOfferState> row) {
        this.row = row;
    }

    @Override
    public Row<VoluntaryOfferState> row() {
        return row;
    }
}
