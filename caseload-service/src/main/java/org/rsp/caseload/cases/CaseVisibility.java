package org.rsp.caseload.cases;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.access.CaseFacts;
import org.rsp.platform.access.MeantId;
import org.rsp.platform.access.Relation;
import org.rsp.platform.identity.Actor;

/**
 * The facts of the policy's decision as a condition on rows, so that lists, pages and counts are right before they are cut.
 * The only place that says which rows of cases an organisation may know of; {@code ?1} is the organisation.
 */
record CaseVisibility(String condition) {

    private static final String OWN = "c.custodian = ?1";

    private static final String SHARED =
            "(c.caseloadId, c.custodian) in" + " (select s.caseloadId, s.custodian from Sharing s where s.party = ?1)";

    private static final String OPEN = "c.state <> CLOSED";

    /** To read: one's own, what parties share, and for UNHCR every open case; of others' none of which one is an origin. */
    static CaseVisibility ofReading(Actor actor) {
        var others = Relation.isMandatedForEveryOpenCase(actor.organisation()) ? OPEN + " or " + SHARED : SHARED;
        return new CaseVisibility("(" + OWN + " or " + notKeptFrom(actor) + " and (" + others + "))");
    }

    /**
     * A part of {@link #ofReading}, as a condition of SQL; {@code :organisation} is the organisation.
     *
     * @param shared whether it is what parties share, which is asked for caseload by caseload
     */
    record Part(boolean shared, String condition) {}

    /**
     * The same as {@link #ofReading} in parts, of which no two have a row in common, for a list of this state or of all: a list reads each along an index
     * of its own, so that none costs more because another holds many. What parties share is admitted, and so it is open.
     */
    static List<Part> partsOfReading(Actor actor, @Nullable CaseState state) {
        var own = new Part(false, "c.custodian = :organisation");
        if (Relation.isMandatedForEveryOpenCase(actor.organisation())) {
            return state == CaseState.CLOSED
                    ? List.of(own)
                    : List.of(
                            own,
                            new Part(
                                    false,
                                    "c.custodian <> :organisation and c.state <> 'CLOSED' and " + listedFor(actor)));
        }
        return state == null || state == CaseState.ADMITTED
                ? List.of(own, new Part(true, listedFor(actor)))
                : List.of(own);
    }

    /** {@link #notKeptFrom} in words by which the database can tell how many rows they leave: most. By a guess of few it would sort them all. */
    private static String listedFor(Actor actor) {
        var known = ":organisation <> all (c.origins)";
        return Actor.isState(actor.organisation())
                ? known + " and '" + CaseFacts.UNKNOWN_ORIGIN + "' <> all (c.origins)"
                : known;
    }

    /** To be found by a search (SRC-2): one's own and, for UNHCR, every open case of which it is no origin; nothing that parties share. */
    static CaseVisibility ofSearching(Actor actor) {
        return new CaseVisibility(
                Relation.isMandatedForEveryOpenCase(actor.organisation())
                        ? "(" + OWN + " or " + notKeptFrom(actor) + " and " + OPEN + ")"
                        : OWN);
    }

    /** ACC-1 and, for a state, ACC-18. */
    private static String notKeptFrom(Actor actor) {
        var known = "array_position(c.origins, ?1) = 0";
        return Actor.isState(actor.organisation())
                ? known + " and array_position(c.origins, '" + CaseFacts.UNKNOWN_ORIGIN + "') = 0"
                : known;
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
