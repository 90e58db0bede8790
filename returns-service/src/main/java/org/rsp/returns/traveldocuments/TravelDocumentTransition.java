package org.rsp.returns.traveldocuments;

import static org.rsp.platform.identity.Role.CASEWORKER;
import static org.rsp.platform.identity.Role.PROTECTION_OFFICER;
import static org.rsp.platform.identity.Role.RETURNS_OFFICER;
import static org.rsp.platform.identity.Role.SERVICE;
import static org.rsp.platform.identity.Role.SUPERVISOR;
import static org.rsp.platform.lifecycle.Row.act;
import static org.rsp.returns.traveldocuments.TravelDocumentState.APPLIED_FOR;
import static org.rsp.returns.traveldocuments.TravelDocumentState.CANCELLED;
import static org.rsp.returns.traveldocuments.TravelDocumentState.DISPUTED;
import static org.rsp.returns.traveldocuments.TravelDocumentState.EXPIRED;
import static org.rsp.returns.traveldocuments.TravelDocumentState.HANDED_OVER;
import static org.rsp.returns.traveldocuments.TravelDocumentState.ISSUED;
import static org.rsp.returns.traveldocuments.TravelDocumentState.LOST;
import static org.rsp.returns.traveldocuments.TravelDocumentState.PLANNED;
import static org.rsp.returns.traveldocuments.TravelDocumentState.REFUSED;

import java.util.Set;
import org.rsp.platform.lifecycle.Lifecycle;
import org.rsp.platform.lifecycle.Row;
import org.rsp.platform.lifecycle.Transition;

/** The life of a travel document, one row per act. Source: docs/procedures/travel-document.md, in the same order. */
enum TravelDocumentTransition implements Transition<TravelDocumentState> {
    // spotless:off
    //                           in words                                                        from                                                             to           by
    PLAN                       (act("it is settled on which document the person is to travel",  Set.of(),                                                        PLANNED,     RETURNS_OFFICER, SUPERVISOR)),
    APPLY_FOR                  (act("whoever issues it is asked for it",                        Set.of(PLANNED),                                                 APPLIED_FOR, RETURNS_OFFICER, SUPERVISOR)),
    ACKNOWLEDGE_APPLICATION_FOR(act("whoever was asked has said that the application is there", Set.of(APPLIED_FOR),                                             null,        CASEWORKER, RETURNS_OFFICER, SUPERVISOR)),
    DEEM_AGREED                (act("by an agreement, silence lets a provisional one do",       Set.of(APPLIED_FOR),                                             null,        SERVICE)),
    FALL_DUE                   (act("the day by which it had to be there has passed",           Set.of(APPLIED_FOR),                                             null,        SERVICE)),
    REFUSE                     (act("whoever was asked does not issue it",                      Set.of(APPLIED_FOR),                                             REFUSED,     RETURNS_OFFICER, SUPERVISOR)),
    ISSUE                      (act("it is there, with a number and a last day",                Set.of(PLANNED, APPLIED_FOR),                                    ISSUED,      RETURNS_OFFICER, SUPERVISOR)),
    HAND_OVER                  (act("the person has it",                                        Set.of(ISSUED),                                                  HANDED_OVER, RETURNS_OFFICER, SUPERVISOR)),
    DISPUTE                    (act("it is doubted that it is genuine, or the person's",        Set.of(ISSUED, HANDED_OVER),                                     DISPUTED,    CASEWORKER, RETURNS_OFFICER, PROTECTION_OFFICER, SUPERVISOR)),
    CONFIRM                    (act("the doubt about it is settled",                            Set.of(DISPUTED),                                                ISSUED,      PROTECTION_OFFICER, SUPERVISOR)),
    EXPIRE                     (act("its last day has passed",                                  Set.of(ISSUED, HANDED_OVER, DISPUTED),                           EXPIRED,     SERVICE)),
    REPORT_LOST                (act("nobody knows where it is",                                 Set.of(ISSUED, HANDED_OVER, DISPUTED),                           LOST,        CASEWORKER, RETURNS_OFFICER, PROTECTION_OFFICER, SUPERVISOR)),
    CANCEL                     (act("nobody is to travel on it",                                Set.of(PLANNED, APPLIED_FOR, ISSUED, HANDED_OVER, DISPUTED),     CANCELLED,   RETURNS_OFFICER, PROTECTION_OFFICER, SUPERVISOR, SERVICE));
    // spotless:on

    static final Lifecycle<TravelDocumentState, TravelDocumentTransition> LIFECYCLE = Lifecycle.of(
            "TravelDocument",
            TravelDocumentTransition.class,
            TravelDocumentState.class,
            Set.of(REFUSED, EXPIRED, LOST, CANCELLED));

    private final Row<TravelDocumentState> row;

    TravelDocumentTransition(Row<TravelDocumentState> row) {
        this.row = row;
    }

    @Override
    public Row<TravelDocumentState> row() {
        return row;
    }
}
