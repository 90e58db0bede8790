package org.rsp.returns.orders;

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

/** What the person was offered, and what the person has said to it. */
record VoluntaryOfferView(
        @Classified(P1) UUID id,
        @Classified(P1) long version,
        @Classified(P1) UUID returnId,
        @Classified(P1) UUID individualId,
        @Classified(P1) UUID caseId,
        @Classified(P1) String custodian,
        @Classified(P2) @Nullable VoluntaryOfferState status,
        @Classified(P2) @Nullable LocalDate madeOn,
        @Classified(P2) @Nullable LocalDate answerBy,
        @Classified(P2) @Nullable String language,
        @Classified(P2) @Nullable LocalDate answeredOn,
        @Classified(P0) List<String> availableActions,
        @Classified(P0) List<FieldClass> withheld) {

    static VoluntaryOfferView of(VoluntaryOffer o, Decision told, Actor actor) {
        return new VoluntaryOfferView(
                told.id(o.id()),
                o.version(),
                told.id(o.returnId()),
                told.id(o.individualId()),
                told.id(o.caseId()),
                o.custodian(),
                told.tell(P2, o::state),
                told.tell(P2, o::madeOn),
                told.tell(P2, o::answerBy),
                told.tell(P2, o::language),
                told.tell(P2, o::answeredOn),
                told.toCustodian() ? o.open(actor) : List.of(),
                told.withheld(VoluntaryOfferView.class));
    }

    /** Whoever prints a view learns nothing of the person. */
    @Override
    public String toString() {
        return "VoluntaryOfferView";
    }
}
