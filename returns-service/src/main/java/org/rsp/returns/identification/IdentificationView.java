package org.rsp.returns.identification;

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

/** An identification, as who may know of the return sees it. */
record IdentificationView(
        @Classified(P1) UUID id,
        @Classified(P1) long version,
        @Classified(P1) UUID returnId,
        @Classified(P1) UUID individualId,
        @Classified(P1) UUID caseId,
        @Classified(P1) String custodian,
        @Classified(P2) @Nullable IdentificationState status,
        @Classified(P2) @Nullable String nationality,
        @Classified(P2) @Nullable EvidenceGrade grade,
        @Classified(P2) @Nullable List<StepView> steps,
        @Classified(P2) @Nullable String requested,
        @Classified(P2) @Nullable LocalDate requestedOn,
        @Classified(P2) @Nullable LocalDate answerBy,
        @Classified(P2) @Nullable LocalDate answeredOn,
        @Classified(P0) List<String> availableActions,
        @Classified(P0) List<FieldClass> withheld) {

    /** A step that was taken. */
    record StepView(
            @Classified(P2) IdentityStep step,
            @Classified(P2) EvidenceGrade grade,
            @Classified(P2) LocalDate takenOn) {

        static StepView of(TakenStep taken) {
            return new StepView(taken.step(), taken.grade(), taken.takenOn());
        }
    }

    static IdentificationView of(Identification i, Decision told, Actor actor) {
        return new IdentificationView(
                told.id(i.id()),
                i.version(),
                told.id(i.returnId()),
                told.id(i.individualId()),
                told.id(i.caseId()),
                i.custodian(),
                told.tell(P2, i::state),
                told.tell(P2, i::nationality),
                told.tell(P2, i::grade),
                told.tell(P2, () -> i.steps().stream().map(StepView::of).toList()),
                told.tell(P2, i::requested),
                told.tell(P2, i::requestedOn),
                told.tell(P2, i::answerBy),
                told.tell(P2, i::answeredOn),
                told.toCustodian() ? i.open(actor) : List.of(),
                told.withheld(IdentificationView.class));
    }

    /** Whoever prints a view learns nothing of the person. */
    @Override
    public String toString() {
        return "IdentificationView";
    }
}
