package org.rsp.returns.readmission;

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

/** A request for readmission as the requesting state, and who may know of the return, reads it. */
record ReadmissionRequestView(
        @Classified(P1) UUID id,
        @Classified(P1) long version,
        @Classified(P1) UUID returnId,
        @Classified(P1) UUID individualId,
        @Classified(P1) UUID caseId,
        @Classified(P1) String custodian,
        @Classified(P2) @Nullable ReadmissionRequestState status,
        @Classified(P2) @Nullable String requested,
        @Classified(P2) @Nullable ReadmissionForm form,
        @Classified(P2) @Nullable ReadmissionCategory category,
        @Classified(P2) @Nullable UUID agreementId,
        @Classified(P2) @Nullable LocalDate stayKnownOn,
        @Classified(P2) @Nullable Boolean residentAtEntry,
        @Classified(P2) @Nullable LocalDate enteredOn,
        @Classified(P2) @Nullable Boolean residentAtReturn,
        @Classified(P2) @Nullable LocalDate residenceKnownOn,
        @Classified(P2) @Nullable LocalDate chainCheckedOn,
        @Classified(P2) @Nullable String chainProfile,
        @Classified(P2) @Nullable LocalDate sentOn,
        @Classified(P2) @Nullable LocalDate replyBy,
        @Classified(P2) @Nullable LocalDate replyAtMost,
        @Classified(P2) @Nullable Boolean silenceAgrees,
        @Classified(P2) @Nullable LocalDate answeredOn,
        @Classified(P2) @Nullable Boolean bySilence,
        @Classified(P2) @Nullable ReadmissionRefusal refusal,
        @Classified(P2) @Nullable LocalDate validUntil,
        @Classified(P2) @Nullable LocalDate receivedOn,
        @Classified(P2) @Nullable WrongReadmission wrong,
        @Classified(P2) @Nullable LocalDate takeBackBy,
        @Classified(P0) List<String> availableActions,
        @Classified(P0) List<FieldClass> withheld) {

    static ReadmissionRequestView of(ReadmissionRequest r, Decision told, Actor actor) {
        return new ReadmissionRequestView(
                told.id(r.id()),
                r.version(),
                told.id(r.returnId()),
                told.id(r.individualId()),
                told.id(r.caseId()),
                r.custodian(),
                told.tell(P2, r::state),
                told.tell(P2, r::requested),
                told.tell(P2, r::form),
                told.tell(P2, r::category),
                told.tell(P2, r::agreementId),
                told.tell(P2, r::stayKnownOn),
                told.tell(P2, r::residentAtEntry),
                told.tell(P2, r::enteredOn),
                told.tell(P2, r::residentAtReturn),
                told.tell(P2, r::residenceKnownOn),
                told.tell(P2, r::chainCheckedOn),
                told.tell(P2, r::chainProfile),
                told.tell(P2, r::sentOn),
                told.tell(P2, r::replyBy),
                told.tell(P2, r::replyAtMost),
                told.tell(P2, r::silenceAgrees),
                told.tell(P2, r::answeredOn),
                told.tell(P2, r::isBySilence),
                told.tell(P2, r::refusal),
                told.tell(P2, r::validUntil),
                told.tell(P2, r::receivedOn),
                told.tell(P2, r::wrong),
                told.tell(P2, r::takeBackBy),
                told.toCustodian() ? r.open(actor) : List.of(),
                told.withheld(ReadmissionRequestView.class));
    }

    /** Whoever prints a view learns nothing of the person. */
    @Override
    public String toString() {
        return "ReadmissionRequestView";
    }
}
