package org.rsp.caseload.links;

import static org.rsp.caseload.links.RecordLinkState.DIFFERENT;
import static org.rsp.caseload.links.RecordLinkState.LINKED;
import static org.rsp.caseload.links.RecordLinkState.UNDECIDED;
import static org.rsp.platform.identity.Role.CASEWORKER;
import static org.rsp.platform.identity.Role.PROTECTION_OFFICER;
import static org.rsp.platform.identity.Role.REGISTRAR;
import static org.rsp.platform.identity.Role.SUPERVISOR;
import static org.rsp.platform.lifecycle.Row.act;

import java.util.Set;
import org.rsp.platform.lifecycle.Lifecycle;
import org.rsp.platform.lifecycle.Row;
import org.rsp.platform.lifecycle.Transition;

/**
 * The life of a link, one row per act. Where a row leads is said for a link of which the other side says SAME; where it says
 * otherwise, {@link RecordLink} settles the state by both (LNK-3). Source: docs/procedures/record-link.md, in the same order.
 */
enum RecordLinkTransition implements Transition<RecordLinkState> {
    // spotless:off
    //      in words                                                        from                                to         by
    PROPOSE(act("two records may be of one person",                         Set.of(),                             UNDECIDED, REGISTRAR, CASEWORKER, PROTECTION_OFFICER)),
    AFFIRM (act("this side says that they are of one person",               Set.of(UNDECIDED, DIFFERENT),         LINKED,    PROTECTION_OFFICER, SUPERVISOR)),
    DENY   (act("this side says that they are of two persons",              Set.of(UNDECIDED, LINKED, DIFFERENT), DIFFERENT, PROTECTION_OFFICER, SUPERVISOR)),
    REOPEN (act("this side takes back what it said",                        Set.of(UNDECIDED, LINKED, DIFFERENT), UNDECIDED, PROTECTION_OFFICER, SUPERVISOR));
    // spotless:on

    static final Lifecycle<RecordLinkState, RecordLinkTransition> LIFECYCLE =
            Lifecycle.of("RecordLink", RecordLinkTransition.class, RecordLinkState.class, Set.of(LINKED, DIFFERENT));

    private final Row<RecordLinkState> row;

    RecordLinkTransition(Row<RecordLinkState> row) {
        this.row = row;
    }

    @Override
    public Row<RecordLinkState> row() {
        return row;
    }
}
