package org.rsp.caseload.documents;

import static org.rsp.caseload.documents.DocumentState.HANDED_OVER;
import static org.rsp.caseload.documents.DocumentState.IN_CUSTODY;
import static org.rsp.caseload.documents.DocumentState.LOST;
import static org.rsp.caseload.documents.DocumentState.WITH_HOLDER;
import static org.rsp.platform.identity.Role.CASEWORKER;
import static org.rsp.platform.identity.Role.PROTECTION_OFFICER;
import static org.rsp.platform.identity.Role.REGISTRAR;
import static org.rsp.platform.identity.Role.RSD_REVIEWER;
import static org.rsp.platform.identity.Role.SUPERVISOR;
import static org.rsp.platform.lifecycle.Row.act;

import java.util.Set;
import org.rsp.platform.lifecycle.Lifecycle;
import org.rsp.platform.lifecycle.Row;
import org.rsp.platform.lifecycle.Transition;

/** Where a document is and has been, one row per act. Source: docs/procedures/document.md, in the same order. */
enum DocumentTransition implements Transition<DocumentState> {
    // spotless:off
    //                    in words                                          from                                      to           by
    RECORD             (act("a document is recorded",                       Set.of(),                                 WITH_HOLDER, REGISTRAR, CASEWORKER)),
    TAKE_INTO_CUSTODY  (act("it is taken into custody, against a receipt",  Set.of(WITH_HOLDER),                      IN_CUSTODY,  REGISTRAR, CASEWORKER)),
    RETURN_TO_HOLDER   (act("its holder has it again",                      Set.of(IN_CUSTODY, HANDED_OVER),          WITH_HOLDER, REGISTRAR, CASEWORKER)),
    HAND_OVER          (act("it is handed over to another organisation",    Set.of(IN_CUSTODY),                       HANDED_OVER, SUPERVISOR)),
    REPORT_LOST        (act("nobody knows where it is",                     Set.of(WITH_HOLDER, IN_CUSTODY, HANDED_OVER), LOST,    REGISTRAR, CASEWORKER)),
    RECOVER            (act("it is found, and its holder has it again",     Set.of(LOST),                             WITH_HOLDER, REGISTRAR, CASEWORKER)),
    EXAMINE            (act("somebody qualified has examined it",           Set.of(WITH_HOLDER, IN_CUSTODY),          null,        PROTECTION_OFFICER, RSD_REVIEWER)),
    KEEP_COPY_OF       (act("a copy of it is kept",                         Set.of(WITH_HOLDER, IN_CUSTODY, HANDED_OVER, LOST), null, REGISTRAR, CASEWORKER));
    // spotless:on

    static final Lifecycle<DocumentState, DocumentTransition> LIFECYCLE =
            Lifecycle.of("Document", DocumentTransition.class, DocumentState.class, Set.of(WITH_HOLDER));

    private final Row<DocumentState> row;

    DocumentTransition(Row<DocumentState> row) {
        this.row = row;
    }

    @Override
    public Row<DocumentState> row() {
        return row;
    }
}
