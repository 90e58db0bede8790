package org.rsp.caseload;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rsp.platform.testing.TableMutations;

/** Each table of a procedure, changed in every way: its document notices. */
class TableMutationsTest {

    @ParameterizedTest
    @CsvSource({
        "arrangement, org.rsp.caseload.arrangements.ArrangementTransition",
        "caseload, org.rsp.caseload.caseloads.CaseloadTransition",
        "assessment-centre, org.rsp.caseload.centres.AssessmentCentreTransition",
        "case, org.rsp.caseload.cases.CaseTransition",
        "specific-need, org.rsp.caseload.needs.SpecificNeedTransition",
        "subject-request, org.rsp.caseload.rights.SubjectRequestTransition",
        "screening, org.rsp.caseload.screening.ScreeningTransition",
        "fear-expression, org.rsp.caseload.screening.FearExpressionTransition",
        "referral, org.rsp.caseload.screening.ReferralTransition",
        "status-determination, org.rsp.caseload.determinations.StatusDeterminationTransition",
        "departure-permit, org.rsp.caseload.permits.DeparturePermitTransition",
        "guardian-appointment, org.rsp.caseload.guardians.GuardianAppointmentTransition",
        "best-interests-procedure, org.rsp.caseload.bestinterests.BestInterestsProcedureTransition",
        "trafficking-concern, org.rsp.caseload.trafficking.TraffickingConcernTransition",
        "placement, org.rsp.caseload.placements.PlacementTransition",
        "removal-stay, org.rsp.caseload.stays.RemovalStayTransition",
        "return-consent, org.rsp.caseload.consents.ReturnConsentTransition",
        "appointment, org.rsp.caseload.appointments.AppointmentTransition",
        "assistance, org.rsp.caseload.assistance.AssistanceTransition",
        "integrity-check, org.rsp.caseload.integrity.IntegrityCheckTransition",
        "reception-check, org.rsp.caseload.reception.ReceptionCheckTransition",
        "detection, org.rsp.caseload.detections.DetectionTransition",
        "decision-audit, org.rsp.caseload.quality.DecisionAuditTransition",
        "sampled-decision, org.rsp.caseload.quality.SampledDecisionTransition",
        "solution-plan, org.rsp.caseload.solutions.SolutionPlanTransition",
        "task, org.rsp.caseload.tasks.TaskTransition",
        "status-decision, org.rsp.caseload.decisions.StatusDecisionTransition",
        "appeal, org.rsp.caseload.decisions.AppealTransition",
        "status-review, org.rsp.caseload.decisions.StatusReviewTransition",
        "record-link, org.rsp.caseload.links.RecordLinkTransition",
        "transfer, org.rsp.caseload.transfers.TransferTransition",
        "processing-group, org.rsp.caseload.groups.ProcessingGroupTransition",
        "document, org.rsp.caseload.documents.DocumentTransition",
        "identity-confidence, org.rsp.caseload.identity.IdentityConfidenceTransition"
    })
    void the_document_notices_every_change_of_a_row(String procedure, String rows) throws Exception {
        TableMutations.areAllNoticed(procedure, rows);
    }
}
