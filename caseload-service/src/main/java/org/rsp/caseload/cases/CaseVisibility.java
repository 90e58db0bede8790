package org.rsp.caseload.cases;

import org.rsp.platform.access.MeantId;
import org.rsp.platform.access.Relation;
import org.rsp.platform.identity.Actor;

/**
 * The facts of the policy's decision as a condition on rows, so that lists, pages and counts are right before they are cut.
 * The only place that says which rows of cases an organisation may know of; {@code ?1} is the organisation. Parties are
 * not here, because no arrangement shares anything yet.
 */
record CaseVisibility(String condition) {

    private static final String OWN = "c.custodian = ?1";

    private static final String MANDATE = "c.state <> CLOSED and not exists"
            + " (select 1 from Case own join own.origins o where own.id = c.id and o.country = ?1)";

    /** To read: one's own, and for UNHCR every open case. */
    static CaseVisibility ofReading(Actor actor) {
        return Relation.isMandatedForEveryOpenCase(actor.organisation())
                ? new CaseVisibility("(" + OWN + " or " + MANDATE + ")")
                : new CaseVisibility(OWN);
    }

    /** The one case that is meant: a real id can mean one's own only, a token another's only. */
    CaseVisibility of(MeantId meant) {
        var whose = meant.byCustodian() ? OWN : "c.custodian <> ?1";
        return new CaseVisibility(condition + " and " + whose + " and c.id = ?2");
    }

    /** To change: one's own. */
    static CaseVisibility ofWriting() {
        return new CaseVisibility(OWN);
    }
}
