package org.rsp.returns.traveldocuments;

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

/**
 * A document on which somebody is to travel. Its number is told to the custodian alone, as is by which agreement its time counts.
 *
 * @param answerBy the last day by which whoever was asked has to answer
 * @param fellDueOn when it was found to be late
 * @param deemedOn when silence had its effect
 */
record TravelDocumentView(
        @Classified(P1) UUID id,
        @Classified(P1) long version,
        @Classified(P1) UUID returnId,
        @Classified(P1) UUID individualId,
        @Classified(P1) UUID caseId,
        @Classified(P1) String custodian,
        @Classified(P2) @Nullable TravelDocumentState status,
        @Classified(P2) @Nullable TravelDocumentKind kind,
        @Classified(P2) @Nullable String issuer,
        @Classified(P2) @Nullable String destination,
        @Classified(P2) @Nullable LocalDate receivedOn,
        @Classified(P2) @Nullable LocalDate answerBy,

        @Classified(value = P2, custodianOnly = true) @Nullable
        UUID agreementId,

        @Classified(P2) @Nullable LocalDate acknowledgedOn,
        @Classified(P2) @Nullable LocalDate fellDueOn,
        @Classified(P2) @Nullable LocalDate deemedOn,
        @Classified(P2) @Nullable LocalDate issuedOn,
        @Classified(P2) @Nullable LocalDate validUntil,
        @Classified(P2) @Nullable Boolean singleJourney,

        @Classified(value = P2, custodianOnly = true) @Nullable
        String number,

        @Classified(P0) List<String> availableActions,
        @Classified(P0) List<FieldClass> withheld) {

    static TravelDocumentView of(TravelDocument d, Decision.Fact<String> number, Decision told, Actor actor) {
        return new TravelDocumentView(
                told.id(d.id()),
                d.version(),
                told.id(d.returnId()),
                told.id(d.individualId()),
                told.id(d.caseId()),
                d.custodian(),
                told.tell(P2, d::state),
                told.tell(P2, d::kind),
                told.tell(P2, d::issuer),
                told.tell(P2, d::destination),
                told.tell(P2, d::receivedOn),
                told.tell(P2, d::answerBy),
                told.tellCustodian(P2, d::agreementId),
                told.tell(P2, d::acknowledgedOn),
                told.tell(P2, d::fellDueOn),
                told.tell(P2, d::deemedOn),
                told.tell(P2, d::issuedOn),
                told.tell(P2, d::validUntil),
                told.tell(P2, d::singleJourney),
                told.tellCustodian(P2, number),
                told.toCustodian() ? d.open(actor) : List.of(),
                told.withheld(TravelDocumentView.class));
    }

    /** Whoever prints a view learns nothing of the person. */
    @Override
    public String toString() {
        return "TravelDocumentView";
    }
}
