package org.rsp.returns;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rsp.platform.testing.TableMutations;

/** Each table of a procedure, changed in every way: its document notices. */
class TableMutationsTest {

    @ParameterizedTest
    @CsvSource({
        "agreement, org.rsp.returns.agreements.AgreementTransition",
        "allocation, org.rsp.returns.costs.AllocationTransition",
        "cost-line, org.rsp.returns.costs.CostLineTransition",
        "counselling-session, org.rsp.returns.counselling.CounsellingSessionTransition",
        "disclosure-profile, org.rsp.returns.disclosure.DisclosureProfileTransition",
        "identification, org.rsp.returns.identification.IdentificationTransition",
        "readmission-request, org.rsp.returns.readmission.ReadmissionRequestTransition",
        "movement, org.rsp.returns.movements.MovementTransition",
        "passage, org.rsp.returns.movements.PassageTransition",
        "fund, org.rsp.returns.costs.FundTransition",
        "fear-report, org.rsp.returns.reintegration.FearReportTransition",
        "follow-up-consent, org.rsp.returns.reintegration.FollowUpConsentTransition",
        "reintegration-plan, org.rsp.returns.reintegration.ReintegrationPlanTransition",
        "reintegration-review, org.rsp.returns.reintegration.ReintegrationReviewTransition",
        "removal-order, org.rsp.returns.orders.RemovalOrderTransition",
        "return, org.rsp.returns.returns.ReturnTransition",
        "return-check, org.rsp.returns.checks.ReturnCheckTransition",
        "suspension, org.rsp.returns.suspensions.SuspensionTransition",
        "travel-document, org.rsp.returns.traveldocuments.TravelDocumentTransition",
        "voluntary-offer, org.rsp.returns.orders.VoluntaryOfferTransition"
    })
    void the_document_notices_every_change_of_a_row(String procedure, String rows) throws Exception {
        TableMutations.areAllNoticed(procedure, rows);
    }
}
