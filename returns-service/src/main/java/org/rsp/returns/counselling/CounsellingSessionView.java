package org.rsp.returns.counselling;

import static org.rsp.platform.access.FieldClass.P0;
import static org.rsp.platform.access.FieldClass.P1;
import static org.rsp.platform.access.FieldClass.P2;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.access.Classified;
import org.rsp.platform.access.Decision;
import org.rsp.platform.access.FieldClass;
import org.rsp.platform.identity.Actor;

/** On what a person was counselled, and how. */
record CounsellingSessionView(
        @Classified(P1) UUID id,
        @Classified(P1) long version,
        @Classified(P1) UUID returnId,
        @Classified(P1) UUID individualId,
        @Classified(P1) UUID caseId,
        @Classified(P1) String custodian,
        @Classified(P2) @Nullable CounsellingSessionState status,
        @Classified(P2) @Nullable LocalDate heldOn,
        @Classified(P2) @Nullable String language,
        @Classified(P2) @Nullable Boolean interpreted,
        @Classified(P2) @Nullable String text,
        @Classified(P2) @Nullable LocalDate profiledOn,
        @Classified(P2) @Nullable List<CounsellingTopic> topics,
        @Classified(P2) @Nullable List<Hardship> hardship,
        @Classified(P2) @Nullable Boolean compelled,
        @Classified(P2) @Nullable Boolean signed,
        @Classified(P2) @Nullable CapacityFinding finding,
        @Classified(P0) List<String> availableActions,
        @Classified(P0) List<FieldClass> withheld) {

    static CounsellingSessionView of(CounsellingSession s, Decision told, Actor actor) {
        return new CounsellingSessionView(
                told.id(s.id()),
                s.version(),
                told.id(s.returnId()),
                told.id(s.individualId()),
                told.id(s.caseId()),
                s.custodian(),
                told.tell(P2, s::state),
                told.tell(P2, s::heldOn),
                told.tell(P2, s::language),
                told.tell(P2, s::interpreted),
                told.tell(P2, s::text),
                told.tell(P2, s::profiledOn),
                told.tell(P2, s::topics),
                told.tell(P2, s::hardship),
                told.tell(P2, s::compelled),
                told.tell(P2, s::signed),
                told.tell(P2, s::finding),
                told.toCustodian() ? s.open(actor) : List.of(),
                told.withheld(CounsellingSessionView.class));
    }

    /** Whoever prints a view learns nothing of the person. */
    @Override
    public String toString() {
        return "CounsellingSessionView";
    }
}
