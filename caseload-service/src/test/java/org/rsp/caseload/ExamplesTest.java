package org.rsp.caseload;

import static java.util.Map.entry;
import static org.rsp.platform.identity.Role.APPEAL_OFFICER;
import static org.rsp.platform.identity.Role.AUDITOR;
import static org.rsp.platform.identity.Role.CASEWORKER;
import static org.rsp.platform.identity.Role.COORDINATOR;
import static org.rsp.platform.identity.Role.DPO;
import static org.rsp.platform.identity.Role.INTEGRATION;
import static org.rsp.platform.identity.Role.PROTECTION_OFFICER;
import static org.rsp.platform.identity.Role.REGISTRAR;
import static org.rsp.platform.identity.Role.RSD_REVIEWER;
import static org.rsp.platform.identity.Role.SUPERVISOR;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.inject.spi.CDI;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.rsp.platform.identity.Role;
import org.rsp.platform.jobs.Jobs;
import org.rsp.platform.testing.DocumentedExamples;
import org.rsp.platform.testing.Sealing;
import org.rsp.platform.testing.Tokens;

/** The documented examples, replayed. The ids are those that the examples use. */
@QuarkusTest
class ExamplesTest extends DocumentedExamples {

    private static final String ARRANGEMENT = "019aa8c1-7d20-7c3e-9a41-1f6b2c8d0e11";
    private static final String CASELOAD = "019aa8c4-02b8-7f10-8c55-7a90d3e4b622";
    private static final String CENTRE = "019aa8c6-4d10-7e22-b1f0-2c90a1b7d733";
    private static final String CENTRE_CODE = "RAC-KLANG";
    private static final String INDIVIDUAL = "019aa8d2-5c1e-7a43-9f0b-6d2c48e1b802";
    private static final String NEED = "019aa8d2-5c1e-7a43-9f0b-6d2c48e1b850";
    private static final String REQUEST = "019aa8d2-5c1e-7a43-9f0b-6d2c48e1b860";
    private static final String SCREENING = "019aa8d2-5c1e-7a43-9f0b-6d2c48e1b8a1";
    private static final String FEAR = "019aa8d2-5c1e-7a43-9f0b-6d2c48e1b8a2";
    private static final String REFERRAL = "019aa8d2-5c1e-7a43-9f0b-6d2c48e1b8a3";
    private static final String DECISION = "019aa8d2-5c1e-7a43-9f0b-6d2c48e1b871";
    private static final String APPEAL = "019aa8d2-5c1e-7a43-9f0b-6d2c48e1b872";
    private static final String REVIEW = "019aa8d2-5c1e-7a43-9f0b-6d2c48e1b873";
    private static final String DETERMINATION = "019aa8d2-5c1e-7a43-9f0b-6d2c48e1b865";
    private static final String OFFICER = "019aa8d2-5c1e-7a43-9f0b-6d2c48e1b870";
    private static final String DOCUMENT = "019aa8d2-5c1e-7a43-9f0b-6d2c48e1c001";
    private static final String STAY = "019aa8d2-5c1e-7a43-9f0b-6d2c48e1c004";
    private static final String GUARDIAN = "019aa8d2-5c1e-7a43-9f0b-6d2c48e1c011";
    private static final String INTERESTS = "019aa8d2-5c1e-7a43-9f0b-6d2c48e1c012";
    private static final String CONCERN = "019aa8d2-5c1e-7a43-9f0b-6d2c48e1c013";
    private static final String PLACEMENT = "019aa8d2-5c1e-7a43-9f0b-6d2c48e1c014";
    private static final String SECOND_OF_PANEL = "019aa8d2-5c1e-7a43-9f0b-6d2c48e1c0e2";
    private static final String THIRD_OF_PANEL = "019aa8d2-5c1e-7a43-9f0b-6d2c48e1c0e3";
    private static final String PANEL_MEMBER = "019aa8d2-5c1e-7a43-9f0b-6d2c48e1c015";
    private static final String CONSENT = "019aa8d2-5c1e-7a43-9f0b-6d2c48e1c005";
    private static final String SECOND_ACCOUNT = "019aa8d2-5c1e-7a43-9f0b-6d2c48e1c018";
    private static final String APPOINTMENT = "019aa8d2-5c1e-7a43-9f0b-6d2c48e1c011";
    private static final String HELP = "019aa8d2-5c1e-7a43-9f0b-6d2c48e1c012";
    private static final String CHECK = "019aa8d2-5c1e-7a43-9f0b-6d2c48e1c013";
    private static final String RECEPTION = "019aa8d2-5c1e-7a43-9f0b-6d2c48e1c014";
    private static final String DETECTION = "019aa8d2-5c1e-7a43-9f0b-6d2c48e1c015";
    private static final String AUDIT = "019aa8d2-5c1e-7a43-9f0b-6d2c48e1c016";
    private static final String SAMPLED = "019aa8d2-5c1e-7a43-9f0b-6d2c48e1c017";
    private static final String QUARTER = "2026-Q3";
    private static final String PERMIT = "019aa8d2-5c1e-7a43-9f0b-6d2c48e1c006";
    private static final String PLAN = "019aa8d2-5c1e-7a43-9f0b-6d2c48e1c007";
    private static final String COPY = "019aa8d2-5c1e-7a43-9f0b-6d2c48e1c003";
    private static final String CONFIDENCE = "019aa8d2-5c1e-7a43-9f0b-6d2c48e1c002";
    private static final String CASE = "019aa8d2-5c1e-7a43-9f0b-6d2c48e1b733";
    private static final String SECOND = "019aa8d2-5c1e-7a43-9f0b-6d2c48e1b803";
    private static final String OTHER_CASE = "019aa8d2-5c1e-7a43-9f0b-6d2c48e1b744";
    private static final String OTHER_FIRST = "019aa8d2-5c1e-7a43-9f0b-6d2c48e1b812";
    private static final String OTHER_SECOND = "019aa8d2-5c1e-7a43-9f0b-6d2c48e1b813";
    private static final String KINSHIP = "019aa8d2-5c1e-7a43-9f0b-6d2c48e1b755";
    private static final String OTHER_INDIVIDUAL = "019aa8d2-5c1e-7a43-9f0b-6d2c48e1b804";
    private static final String THIRD_INDIVIDUAL = "019aa8d2-5c1e-7a43-9f0b-6d2c48e1b806";
    private static final String TASK = "019aa8d2-5c1e-4a43-9f0b-6d2c48e1d001";
    private static final String OPENED_ON = "2026-11-22";
    private static final String DUE_ON = "2026-12-22";
    private static final String LINK = "019aa8e1-3f60-7b21-8d17-5c40a9f2e611";
    private static final String TRANSFER = "019aa8e6-1b40-7c01-8e21-6a51d0b7c301";
    private static final String GROUP = "019aa8e4-70c2-7a11-9b3e-2f81d4c6a901";
    private static final String OTHER_GROUP = "019aa8e4-70c2-7a11-9b3e-2f81d4c6a902";

    @Override
    protected Map<String, Supplier<Situation>> situations() {
        return Map.ofEntries(
                entry("drawUpArrangement", () -> coordinator()),
                entry("listArrangements", () -> {
                    draft();
                    return party("AUS").with(ARRANGEMENT, draft()).asking("limit", "1");
                }),
                entry("getArrangement", () -> party("MYS").about(ARRANGEMENT, inForce())),
                entry("getArrangementTimeline", () -> party("MYS").about(ARRANGEMENT, suspended())),
                entry("accedeToArrangement", () -> party("AUS").about(ARRANGEMENT, acceded("MYS", "UNHCR"))),
                entry("bringIntoForceArrangement", () -> coordinator().about(ARRANGEMENT, acceded())),
                entry("suspendArrangement", () -> coordinator().about(ARRANGEMENT, inForce())),
                entry("resumeArrangement", () -> coordinator().about(ARRANGEMENT, suspended())),
                entry("withdrawFromArrangement", () -> party("AUS").about(ARRANGEMENT, inForce())),
                entry("endArrangement", () -> coordinator().about(ARRANGEMENT, inForce())),
                entry("openUpCaseload", () -> coordinator().with(ARRANGEMENT, inForce())),
                entry("listCaseloads", () -> {
                    caseload();
                    return coordinator().with(CASELOAD, caseload()).asking("limit", "1");
                }),
                entry("getCaseload", () -> coordinator().about(CASELOAD, caseload())),
                entry("getCaseloadProgress", () -> {
                    var caseload = caseload();
                    admitted(caseload);
                    return coordinator().about(CASELOAD, caseload);
                }),
                entry("getCaseloadTimeline", () -> coordinator().about(CASELOAD, paused())),
                entry("pauseCaseload", () -> coordinator().about(CASELOAD, caseload())),
                entry("resumeCaseload", () -> coordinator().about(CASELOAD, paused())),
                entry("closeCaseload", () -> coordinator().about(CASELOAD, caseload())),
                entry("planAssessmentCentre", () -> planning()),
                entry("listAssessmentCentres", () -> {
                    plannedCentre();
                    return ofCentre(coordinator(), plannedCentre()).asking("limit", "1");
                }),
                entry("getAssessmentCentre", () -> ofCentre(party("MYS"), openCentre())),
                entry("getAssessmentCentreTimeline", () -> ofCentre(party("MYS"), openCentre())),
                entry("getLoadOfAssessmentCentre", () -> {
                    var centre = "/assessment-centres/" + openCentre();
                    Centres.tasks(centre, Client.of("MYS"), 6);
                    Centres.tasks(centre, Client.of("UNHCR"), 5);
                    return ofCentre(party("MYS"), Given.last(centre)).with(OPENED_ON, Given.TODAY.toString());
                }),
                entry("staffAssessmentCentre", () -> ofCentre(party("MYS"), plannedCentre())),
                entry("openUpAssessmentCentre", () -> ofCentre(coordinator(), staffedCentre())),
                entry("endStaffingOfAssessmentCentre", () -> ofCentre(party("UNHCR"), openCentre())),
                entry("closeAssessmentCentre", () -> ofCentre(coordinator(), openCentre())),
                entry("registerCase", () -> unhcr(REGISTRAR)),
                entry("registerCaseInUnhcrCodes", () -> unhcr(REGISTRAR)),
                entry("searchIndividuals", () -> {
                    registered();
                    registered();
                    return unhcr(CASEWORKER);
                }),
                entry("listCases", () -> {
                    var caseload = caseload();
                    admitted(caseload);
                    admitted(caseload);
                    // which of the two comes first means nothing
                    return unhcr(CASEWORKER)
                            .with(CASELOAD, caseload)
                            .asking("caseloadId", caseload)
                            .asking("status", "ADMITTED")
                            .asking("limit", "1");
                }),
                entry("getCase", () -> unhcr(CASEWORKER).about(CASE, registered())),
                entry("getCaseTimeline", () -> unhcr(CASEWORKER).about(CASE, closed())),
                entry("addIndividualToCase", () -> unhcr(REGISTRAR).about(CASE, registered())),
                entry("correctIndividualOfCase", () -> correcting(registered())),
                entry("getCaseCorrections", () -> {
                    var registered = registered();
                    var person = person(registered);
                    done("correctIndividualOfCase", correcting(registered));
                    return unhcr(CASEWORKER).about(CASE, registered).with(INDIVIDUAL, person);
                }),
                entry(
                        "admitCase",
                        () -> unhcr(CASEWORKER).about(CASE, registered()).with(CASELOAD, caseload())),
                entry("recordCivilEventInCase", () -> family(registered())),
                entry("getCaseCivilEvents", () -> {
                    var registered = registered();
                    done("recordCivilEventInCase", family(registered));
                    return family(registered);
                }),
                entry("recordKinshipInCase", () -> family(registered())),
                entry("getCaseKinships", () -> related(registered())),
                entry("endKinshipInCase", () -> related(registered())),
                entry("splitCase", () -> ruling(registered())),
                entry("joinCase", () -> ruling(registered())),
                entry("transferFocalPointOfCase", () -> ruling(registered())),
                entry("crossReferenceCase", () -> ruling(registered())),
                entry("getCaseMemberships", () -> ruling(registered())),
                entry("putLegalHoldOnCase", () -> ruling(registered())),
                entry("liftLegalHoldFromCase", () -> ruling(registered())),
                entry("releaseCase", () -> unhcr(SUPERVISOR).about(CASE, admitted(caseload()))),
                entry("closeCase", () -> unhcr(SUPERVISOR).about(CASE, registered())),
                entry("reopenCase", () -> unhcr(SUPERVISOR).about(CASE, closed())),
                entry("flagSpecificNeed", () -> ofPerson(registered())),
                entry("listSpecificNeeds", () -> {
                    // of an organisation that does nothing else here: the first on its list is as it was flagged
                    flaggedBy("IOM");
                    flaggedBy("IOM");
                    return Situation.by(Tokens.of("IOM", PROTECTION_OFFICER))
                            .asking("status", "PENDING_REVIEW")
                            .asking("limit", "1");
                }),
                entry("getSpecificNeedsOfIndividual", () -> {
                    var registered = registered();
                    done("flagSpecificNeed", ofPerson(registered));
                    return unhcr(CASEWORKER).with(CASE, registered).about(INDIVIDUAL, person(registered));
                }),
                entry("getSpecificNeed", () -> unhcr(CASEWORKER).about(NEED, flagged())),
                entry("getSpecificNeedTimeline", () -> unhcr(CASEWORKER).about(NEED, confirmed())),
                entry("confirmSpecificNeed", () -> unhcr(PROTECTION_OFFICER).about(NEED, flagged())),
                entry("reviewSpecificNeed", () -> unhcr(PROTECTION_OFFICER).about(NEED, confirmed())),
                entry("closeSpecificNeed", () -> unhcr(PROTECTION_OFFICER).about(NEED, confirmed())),
                entry("reopenSpecificNeed", () -> unhcr(PROTECTION_OFFICER).about(NEED, unneeded())),
                entry("receiveSubjectRequest", () -> ofPerson(registered())),
                entry("listSubjectRequests", () -> {
                    asked();
                    asked();
                    return unhcr(SUPERVISOR)
                            .asking("status", "RECEIVED")
                            .asking("kind", "ACCESS")
                            .asking("overdue", "true")
                            .asking("limit", "1");
                }),
                entry("getSubjectRequestsOfIndividual", () -> {
                    var registered = registered();
                    done("receiveSubjectRequest", ofPerson(registered));
                    return unhcr(CASEWORKER).with(CASE, registered).about(INDIVIDUAL, person(registered));
                }),
                entry("getSubjectRequest", () -> unhcr(CASEWORKER).about(REQUEST, asked())),
                entry("getSubjectRequestTimeline", () -> unhcr(CASEWORKER).about(REQUEST, refused())),
                entry("getSubjectRequestFile", () -> {
                    var registered = registered();
                    var person = person(registered);
                    done("correctIndividualOfCase", correcting(registered));
                    done("flagSpecificNeed", ofPerson(registered));
                    return unhcr(PROTECTION_OFFICER)
                            .with(INDIVIDUAL, person)
                            .about(REQUEST, identified(done("receiveSubjectRequest", ofPerson(registered))));
                }),
                entry("confirmIdentityOfSubjectRequest", () -> unhcr(REGISTRAR).about(REQUEST, asked())),
                entry("answerSubjectRequest", () -> unhcr(SUPERVISOR).about(REQUEST, identified(asked()))),
                entry("refuseSubjectRequest", () -> unhcr(SUPERVISOR).about(REQUEST, identified(asked()))),
                entry("reviewSubjectRequest", () -> unhcr(PROTECTION_OFFICER).about(REQUEST, refused())),
                entry("withdrawSubjectRequest", () -> unhcr(REGISTRAR).about(REQUEST, asked())),
                entry("beginScreening", () -> holder(CASEWORKER)),
                entry("listScreenings", () -> {
                    screening(CASEWORKER);
                    screening(CASEWORKER);
                    return unhcr(CASEWORKER).asking("status", "INFORMED").asking("limit", "1");
                }),
                entry("getScreeningsOfIndividual", () -> {
                    var holder = holder(CASEWORKER);
                    return holder.with(SCREENING, done("beginScreening", holder));
                }),
                entry("getScreening", () -> profiled(PROTECTION_OFFICER)),
                entry("getScreeningTimeline", () -> reviewed(PROTECTION_OFFICER)),
                entry("getScreeningProfileSets", () -> reviewed(PROTECTION_OFFICER)),
                entry("recordAnswersInScreening", () -> screening(CASEWORKER)),
                entry("profileScreening", () -> heard(CASEWORKER)),
                entry("reviewScreening", () -> profiled(PROTECTION_OFFICER)),
                entry("setAsideScreening", () -> screening(PROTECTION_OFFICER)),
                entry("recordFearExpression", () -> holder(CASEWORKER)),
                entry("getFearExpressionsOfIndividual", () -> {
                    var holder = holder(CASEWORKER);
                    return holder.with(FEAR, done("recordFearExpression", holder));
                }),
                entry("getFearExpression", () -> {
                    var holder = holder(CASEWORKER);
                    return sameAs(holder, CASEWORKER).about(FEAR, done("recordFearExpression", holder));
                }),
                entry("makeReferral", () -> profiled(PROTECTION_OFFICER)),
                entry("getReferralsOfScreening", () -> {
                    var screening = profiled(PROTECTION_OFFICER);
                    return screening.with(REFERRAL, done("makeReferral", screening));
                }),
                entry("listReferrals", () -> {
                    referral();
                    referral();
                    return unhcr(PROTECTION_OFFICER).asking("status", "MADE").asking("limit", "1");
                }),
                entry("getReferral", () -> referral()),
                entry("getReferralTimeline", () -> accepted()),
                entry("acceptReferral", () -> referral()),
                entry("declineReferral", () -> referral()),
                entry("withdrawReferral", () -> accepted()),
                entry("completeReferral", () -> accepted()),
                entry("lodgeClaimForStatusDetermination", () -> holder(CASEWORKER)),
                entry("listStatusDeterminations", () -> {
                    // of an organisation that does nothing else here, as for the needs
                    Claims.lodged("IOM");
                    Claims.lodged("IOM");
                    return Situation.by(Tokens.of("IOM", SUPERVISOR))
                            .asking("status", "LODGED")
                            .asking("limit", "1");
                }),
                entry("getStatusDeterminationsOfIndividual", () -> {
                    var registered = registered();
                    done("lodgeClaimForStatusDetermination", ofPerson(registered));
                    return unhcr(CASEWORKER).with(CASE, registered).about(INDIVIDUAL, person(registered));
                }),
                entry("getStatusDetermination", () -> determination(CASEWORKER, wayChosen())),
                entry("getStatusDeterminationTimeline", () -> determination(CASEWORKER, submitted())),
                entry("getStatusDeterminationInterviews", () -> determination(CASEWORKER, recorded())),
                entry("getStatusDeterminationAssessments", () -> determination(RSD_REVIEWER, submitted())),
                entry("prioritiseStatusDetermination", () -> determination(SUPERVISOR, claimed())),
                entry("assignModalityToStatusDetermination", () -> determination(SUPERVISOR, claimed())),
                entry("scheduleInterviewInStatusDetermination", () -> determination(CASEWORKER, wayChosen())),
                entry("cancelInterviewInStatusDetermination", () -> determination(CASEWORKER, arranged())),
                entry("holdInterviewInStatusDetermination", () -> determination(CASEWORKER, arranged())),
                entry("recordInterviewInStatusDetermination", () -> determination(CASEWORKER, heard())),
                entry(
                        "recordNoShowInStatusDetermination",
                        () -> determination(
                                CASEWORKER, Given.last(Claims.arranged("UNHCR", Claims.scheduled("UNHCR"))))),
                entry(
                        "recordContactInStatusDetermination",
                        () -> determination(CASEWORKER, Given.last(Claims.missed("UNHCR")))),
                entry("closeStatusDetermination", () -> determination(SUPERVISOR, missed())),
                entry("submitAssessmentInStatusDetermination", () -> determination(CASEWORKER, recorded())),
                entry("returnStatusDetermination", () -> determination(RSD_REVIEWER, submitted())),
                entry("endorseStatusDetermination", () -> determination(RSD_REVIEWER, submitted())),
                entry("withdrawStatusDetermination", () -> determination(CASEWORKER, claimed())),
                entry(
                        "reopenStatusDetermination",
                        () -> determination(
                                SUPERVISOR, done("withdrawStatusDetermination", determination(CASEWORKER, claimed())))),
                entry("listTasks", () -> {
                    var task = task(PROTECTION_OFFICER);
                    return task.asking("individualId", task.ids().get(INDIVIDUAL));
                }),
                entry("getTask", () -> task(CASEWORKER)),
                entry("getTaskTimeline", () -> suspended(task(SUPERVISOR))),
                entry("suspendTask", () -> task(SUPERVISOR)),
                entry("resumeTask", () -> suspended(task(SUPERVISOR))),
                entry("assignTask", () -> task(SUPERVISOR)),
                entry("listStuckResources", () -> unhcr(SUPERVISOR)),
                entry(
                        "issueStatusDecision",
                        () -> ruled(SUPERVISOR, DETERMINATION, Rulings.decided("UNHCR", "RECOGNISE_1A2"))),
                entry("listStatusDecisions", () -> {
                    // of an organisation that decides nothing else here
                    Rulings.issued("IOM", "REFUSE");
                    Rulings.issued("IOM", "REFUSE");
                    return Situation.by(Tokens.of("IOM", SUPERVISOR))
                            .asking("status", "ISSUED")
                            .asking("limit", "1");
                }),
                entry(
                        "getStatusDecisionsOfIndividual",
                        () -> ruled(CASEWORKER, INDIVIDUAL, Rulings.personOf("UNHCR", Rulings.refused("UNHCR")))),
                entry("getStatusDecision", () -> ruled(CASEWORKER, DECISION, Rulings.refused("UNHCR"))),
                entry("getStatusDecisionTimeline", () -> ruled(CASEWORKER, DECISION, Rulings.refused("UNHCR"))),
                entry(
                        "notifyRefusalByStatusDecision",
                        () -> ruled(CASEWORKER, DECISION, Rulings.issued("UNHCR", "REFUSE"))),
                entry(
                        "notifyProtectionByStatusDecision",
                        () -> ruled(CASEWORKER, DECISION, Rulings.issued("UNHCR", "RECOGNISE_1A2"))),
                entry("recordDocumentOfStatusDecision", () -> ruled(CASEWORKER, DECISION, Rulings.recognised("UNHCR"))),
                entry("setAsideStatusDecision", () -> ruled(SUPERVISOR, DECISION, Rulings.issued("UNHCR", "REFUSE"))),
                entry(
                        "makeFinalStatusDecision",
                        () -> ruled(SUPERVISOR, DECISION, Rulings.ago(32, Rulings.refused("UNHCR")))),
                entry("reopenStatusDecision", () -> ruled(SUPERVISOR, DECISION, Rulings.finalRefusal("UNHCR"))),
                entry(
                        "endStatusDecision",
                        () -> ruled(
                                SUPERVISOR,
                                DECISION,
                                Rulings.statusOf("UNHCR", Rulings.ago(32, Rulings.endingTold("UNHCR"))))),
                entry(
                        "lodgeAppeal",
                        () -> ruled(CASEWORKER, INDIVIDUAL, Rulings.personOf("UNHCR", Rulings.refused("UNHCR")))),
                entry(
                        "getAppealsOfIndividual",
                        () -> ruled(CASEWORKER, INDIVIDUAL, Rulings.personOf("UNHCR", Rulings.appealed("UNHCR")))),
                entry("getAppeal", () -> ruled(CASEWORKER, APPEAL, Rulings.appealed("UNHCR"))),
                entry("getAppealTimeline", () -> ruled(CASEWORKER, APPEAL, Rulings.appealed("UNHCR"))),
                entry(
                        "grantLeaveInAppeal",
                        () -> ruled(APPEAL_OFFICER, APPEAL, Rulings.appealed("UNHCR", Rulings.finalRefusal("UNHCR")))),
                entry("refuseLeaveInAppeal", () -> ruled(APPEAL_OFFICER, APPEAL, Rulings.late("UNHCR"))),
                entry("allowAppeal", () -> ruled(APPEAL_OFFICER, APPEAL, Rulings.appealed("UNHCR"))),
                entry("dismissAppeal", () -> ruled(APPEAL_OFFICER, APPEAL, Rulings.appealed("UNHCR"))),
                entry("remitAppeal", () -> ruled(APPEAL_OFFICER, APPEAL, Rulings.appealed("UNHCR"))),
                entry("withdrawAppeal", () -> ruled(CASEWORKER, APPEAL, Rulings.appealed("UNHCR"))),
                entry(
                        "notifyOutcomeOfAppeal",
                        () -> ruled(
                                CASEWORKER,
                                APPEAL,
                                Rulings.ruled("UNHCR", Rulings.appealed("UNHCR"), "/dismissal", Rulings.REASONS))),
                entry("proposeStatusReview", () -> ruled(PROTECTION_OFFICER, DECISION, Rulings.protectedBy("UNHCR"))),
                entry(
                        "getStatusReviewsOfIndividual",
                        () -> ruled(CASEWORKER, INDIVIDUAL, Rulings.personOf("UNHCR", Rulings.proposed("UNHCR")))),
                entry("getStatusReview", () -> {
                    // a late appeal that is heard, so that somebody hears of a status that goes on
                    Rulings.ruled("UNHCR", Rulings.appealed("UNHCR", Rulings.ended("UNHCR")), "/leave", Rulings.LEAVE);
                    return ruled(CASEWORKER, REVIEW, Rulings.proposed("UNHCR"));
                }),
                entry("getStatusReviewTimeline", () -> ruled(CASEWORKER, REVIEW, Rulings.proposed("UNHCR"))),
                entry("recordAnswerInStatusReview", () -> ruled(CASEWORKER, REVIEW, Rulings.proposed("UNHCR"))),
                entry("upholdStatusInStatusReview", () -> ruled(SUPERVISOR, REVIEW, Rulings.proposed("UNHCR"))),
                entry(
                        "endStatusInStatusReview",
                        () -> ruled(SUPERVISOR, REVIEW, Rulings.answered("UNHCR", Rulings.proposed("UNHCR")))),
                entry(
                        "notifyEndingByStatusReview",
                        () -> ruled(CASEWORKER, REVIEW, Rulings.ending("UNHCR", Rulings.proposed("UNHCR")))),
                entry("proposeRecordLink", () -> twoRecords(REGISTRAR)),
                entry("listRecordLinks", () -> ofPerson(linked(SUPERVISOR, proposed()))
                        .asking("status", "UNDECIDED")),
                entry("getRecordLink", () -> linked(SUPERVISOR, proposed())),
                entry("getRecordLinkTimeline", () -> linked(SUPERVISOR, affirmedOnce(proposed()))),
                entry("affirmRecordLink", () -> linked(SUPERVISOR, affirmedOnce(proposed()))),
                entry("denyRecordLink", () -> linked(SUPERVISOR, proposed())),
                entry("reopenRecordLink", () -> linked(SUPERVISOR, affirmedOnce(proposed()))),
                entry("offerTransfer", () -> offering()),
                entry("listTransfers", () -> {
                    transfer();
                    // of several within a minute any may come first
                    return Situation.by(toMys(transfer()).token())
                            .asking("status", "OFFERED")
                            .asking("limit", "1");
                }),
                entry("getTransfer", () -> toMys(transfer())),
                entry("getTransferTimeline", () -> toMys(previewed())),
                entry("getTransferPreview", () -> toMys(previewed())),
                entry("previewTransfer", () -> toMys(transfer())),
                entry("acceptTransfer", () -> toMys(invented())),
                entry("acceptPartOfTransfer", () -> toMys(invented())),
                entry("rejectTransfer", () -> toMys(previewed())),
                entry("counterTransfer", () -> toMys(previewed())),
                entry("agreeToCounterOfTransfer", () -> fromUnhcr(countered())),
                entry("insistOnTransfer", () -> fromUnhcr(countered())),
                entry("revokeTransfer", () -> fromUnhcr(transfer())),
                entry("formProcessingGroup", () -> twoRecords(CASEWORKER)),
                entry("listProcessingGroups", () -> ofPerson(grouped(CASEWORKER, formed()))
                        .asking("purpose", "RESETTLEMENT")),
                entry("getProcessingGroup", () -> grouped(CASEWORKER, formed())),
                entry("getProcessingGroupTimeline", () -> grouped(SUPERVISOR, dissolved(formed()))),
                entry("getProcessingGroupMembers", () -> grouped(SUPERVISOR, dissolved(formed()))),
                entry("addMemberToProcessingGroup", () -> grouped(CASEWORKER, formed())
                        .with(THIRD_INDIVIDUAL, person(registered()))),
                entry("endMembershipInProcessingGroup", () -> grouped(CASEWORKER, formed())),
                entry("transferFocalPointOfProcessingGroup", () -> grouped(CASEWORKER, formed())),
                entry("referToProcessingGroup", () -> grouped(CASEWORKER, formed())
                        .with(OTHER_GROUP, formed())),
                entry("dissolveProcessingGroup", () -> grouped(SUPERVISOR, formed())),
                entry("recordDocument", () -> holder(REGISTRAR)),
                entry("getIndividualDocuments", () -> {
                    var holder = holder(REGISTRAR);
                    return holder.with(DOCUMENT, done("recordDocument", holder));
                }),
                entry("getDocument", () -> document(REGISTRAR)),
                entry("getDocumentTimeline", () -> kept(REGISTRAR)),
                entry("getDocumentCustody", () -> kept(REGISTRAR)),
                entry("takeIntoCustodyDocument", () -> document(REGISTRAR)),
                entry("returnToHolderDocument", () -> kept(REGISTRAR)),
                entry("handOverDocument", () -> kept(SUPERVISOR)),
                entry("reportLostDocument", () -> document(CASEWORKER)),
                entry("recoverDocument", () -> {
                    var document = document(CASEWORKER);
                    done("reportLostDocument", document);
                    return document;
                }),
                entry("examineDocument", () -> document(PROTECTION_OFFICER)),
                entry("getDocumentExaminations", () -> {
                    var document = document(PROTECTION_OFFICER);
                    done("examineDocument", document);
                    return document;
                }),
                entry("recordGuardianAppointment", () -> child(CASEWORKER)),
                entry("getGuardianAppointmentsOfIndividual", () -> {
                    var child = child(CASEWORKER);
                    return child.with(GUARDIAN, done("recordGuardianAppointment", child));
                }),
                entry("getGuardianAppointment", () -> guarded(CASEWORKER)),
                entry("endGuardianAppointment", () -> guarded(CASEWORKER)),
                entry("openBestInterestsProcedure", () -> child(CASEWORKER)),
                entry("getBestInterestsProceduresOfIndividual", () -> {
                    var child = child(CASEWORKER);
                    return child.with(INTERESTS, done("openBestInterestsProcedure", child));
                }),
                entry("getBestInterestsProcedure", () -> determined(CASEWORKER)),
                entry("hearChildInBestInterestsProcedure", () -> lookedTo(CASEWORKER)),
                entry("decideBestInterestsProcedure", () -> childHeard(PROTECTION_OFFICER)),
                entry("signBestInterestsProcedure", () -> proposed(SUPERVISOR)),
                entry("reviewBestInterestsProcedure", () -> determined(PROTECTION_OFFICER)),
                entry("supersedeBestInterestsProcedure", () -> determined(PROTECTION_OFFICER)),
                entry("stopBestInterestsProcedure", () -> lookedTo(PROTECTION_OFFICER)),
                entry("raiseTraffickingConcern", () -> holder(PROTECTION_OFFICER)),
                entry("getTraffickingConcernsOfIndividual", () -> {
                    var holder = holder(PROTECTION_OFFICER);
                    return holder.with(CONCERN, done("raiseTraffickingConcern", holder));
                }),
                entry("getTraffickingConcern", () -> supported()),
                entry("identifyVictimInTraffickingConcern", () -> concern()),
                entry("planSupportInTraffickingConcern", () -> identified()),
                entry("closeTraffickingConcern", () -> concern()),
                entry("recordPlacement", () -> inTime(holder(CASEWORKER))),
                entry("getPlacementsOfIndividual", () -> {
                    var holder = inTime(holder(CASEWORKER));
                    return holder.with(PLACEMENT, done("recordPlacement", holder));
                }),
                entry("getPlacement", () -> placed(CASEWORKER)),
                entry("reviewPlacement", () -> placed(PROTECTION_OFFICER)),
                entry("endPlacement", () -> placed(CASEWORKER)),
                entry("orderRemovalStay", () -> holder(CASEWORKER)),
                entry("getRemovalStaysOfIndividual", () -> {
                    var holder = holder(CASEWORKER);
                    return holder.with(STAY, done("orderRemovalStay", holder));
                }),
                entry("getRemovalStay", () -> stay(CASEWORKER)),
                entry("getRemovalStayTimeline", () -> stay(CASEWORKER)),
                entry("agreeToLiftRemovalStay", () -> {
                    var hold = Permits.witness(Permits.second("UNHCR"));
                    hold.put("on", "2026-11-20");
                    var ordered = new Client("UNHCR", SUPERVISOR).post(Claims.person("UNHCR") + "/removal-stays", hold);
                    return unhcr(SUPERVISOR).about(STAY, Given.id(ordered, 201));
                }),
                entry("liftRemovalStay", () -> stay(SUPERVISOR)),
                entry("recordReturnConsent", () -> holder(CASEWORKER)),
                entry("getReturnConsentsOfIndividual", () -> {
                    var holder = holder(CASEWORKER);
                    return holder.with(CONSENT, done("recordReturnConsent", holder));
                }),
                entry("getReturnConsent", () -> consented(CASEWORKER)),
                entry("confirmReturnConsent", () -> consented(PROTECTION_OFFICER)
                        .with(SECOND_ACCOUNT, Claims.subject(new Client("UNHCR", PROTECTION_OFFICER)))),
                entry("setAsideReturnConsent", () -> consented(SUPERVISOR)),
                entry("planAppointment", () -> holder(CASEWORKER)),
                entry("getAppointmentsOfIndividual", () -> {
                    var holder = holder(CASEWORKER);
                    return holder.with(APPOINTMENT, done("planAppointment", holder));
                }),
                entry("getAppointment", () -> ofHolder(APPOINTMENT, "planAppointment")),
                entry("keepAppointment", this::forNow),
                entry("missAppointment", this::forNow),
                entry("cancelAppointment", () -> ofHolder(APPOINTMENT, "planAppointment")),
                entry("requestAssistance", () -> holder(CASEWORKER)),
                entry("getAssistanceOfIndividual", () -> {
                    var holder = holder(CASEWORKER);
                    return holder.with(HELP, done("requestAssistance", holder));
                }),
                entry("getAssistance", () -> ofHolder(HELP, "requestAssistance")),
                entry("giveAssistance", () -> ofHolder(HELP, "requestAssistance")),
                entry("declineAssistance", () -> ofHolder(HELP, "requestAssistance")),
                entry("endAssistance", () -> {
                    var help = ofHolder(HELP, "requestAssistance");
                    done("giveAssistance", help);
                    return help;
                }),
                entry("openIntegrityCheck", () -> holder(SUPERVISOR)),
                entry("getIntegrityChecksOfIndividual", () -> {
                    var holder = holder(SUPERVISOR);
                    return holder.with(CHECK, done("openIntegrityCheck", holder));
                }),
                entry("getIntegrityCheck", this::check),
                entry("closeIntegrityCheck", this::check),
                entry("recordReceptionCheck", () -> unhcr(SUPERVISOR)),
                entry("listReceptionChecks", () -> {
                    var ngo = Situation.by(Tokens.of("NGO-LISTING", SUPERVISOR));
                    return ngo.with(RECEPTION, done("recordReceptionCheck", ngo));
                }),
                entry("getReceptionCheck", () -> unhcr(SUPERVISOR)
                        .about(RECEPTION, done("recordReceptionCheck", unhcr(SUPERVISOR)))),
                entry("recordDetection", () -> unhcr(SUPERVISOR)),
                entry("getDetectionCounts", () -> {
                    var organisation = "NGO-" + UUID.randomUUID().toString().toUpperCase(Locale.ROOT);
                    var ngo = Situation.by(Tokens.of(organisation, SUPERVISOR));
                    done("recordDetection", ngo);
                    return ngo.asking("month", "2026-11").asking("by", "NATIONALITY");
                }),
                entry("getDetection", () -> unhcr(SUPERVISOR)
                        .about(DETECTION, done("recordDetection", unhcr(SUPERVISOR)))),
                entry("orderDecisionAudit", () -> issuedIn("NGO-AUDITING")),
                entry("listDecisionAudits", () -> audited(issuedIn("NGO-LISTING"))),
                entry("getDecisionAudit", () -> audited(issuedIn("NGO-AUDITING"))),
                entry("closeDecisionAudit", () -> {
                    var audit = audited(issuedIn("NGO-AUDITING"));
                    done("reviewSampledDecision", sampledIn(audit));
                    return audit;
                }),
                entry("getSampledDecisionsOfDecisionAudit", () -> {
                    var sampled = sampledIn(audited(issuedIn("NGO-AUDITING")));
                    return sampled.at("id", sampled.ids().get(AUDIT));
                }),
                entry("getSampledDecision", () -> sampledIn(audited(issuedIn("NGO-AUDITING")))),
                entry("reviewSampledDecision", () -> sampledIn(audited(issuedIn("NGO-AUDITING")))),
                entry("setAsideSampledDecision", () -> sampledIn(audited(issuedIn("NGO-AUDITING")))),
                entry("drawUpSolutionPlan", () -> holder(CASEWORKER)),
                entry("getSolutionPlansOfIndividual", () -> {
                    var holder = holder(CASEWORKER);
                    return holder.with(PLAN, done("drawUpSolutionPlan", holder));
                }),
                entry("getSolutionPlan", () -> planned(CASEWORKER)),
                entry("agreeToSolutionPlan", () -> planned(SUPERVISOR)),
                entry("handOverSolutionPlan", () -> plan(Solutions.removalAgreed("UNHCR"))),
                entry("recordOutcomeOfSolutionPlan", () -> agreed(planned(SUPERVISOR))),
                entry("giveUpSolutionPlan", () -> agreed(planned(SUPERVISOR))),
                entry("withdrawSolutionPlan", () -> planned(SUPERVISOR)),
                entry(
                        "getDecisionConsistency",
                        () -> coordinator().asking("from", "2020-01-01").asking("to", "2020-03-31")),
                entry("getDecisionStatistics", () -> coordinator()
                        .asking("from", "2020-01-01")
                        .asking("to", "2020-03-31")
                        .asking("by", "ORIGIN")),
                entry("getRemovalSafetyOfIndividual", () -> returnable(unhcr(SUPERVISOR))
                        .asking("kind", "REMOVAL")),
                entry("getReturneeOfIndividual", () -> returnable(service())),
                entry("issueDeparturePermit", () -> returnable(service())),
                entry("consumeDeparturePermit", () -> permit(service())),
                entry("getDeparturePermit", () -> permit(service())),
                entry("getDeparturePermitTimeline", () -> permit(unhcr(SUPERVISOR))),
                entry("getDeparturePermitsOfIndividual", () -> {
                    var person = returnable(service());
                    return sameAs(person, SUPERVISOR)
                            .about(
                                    INDIVIDUAL,
                                    Objects.requireNonNull(person.ids().get(INDIVIDUAL)))
                            .with(PERMIT, done("issueDeparturePermit", person));
                }),
                entry("keepCopyOfDocument", () -> document(REGISTRAR)),
                entry("getDocumentCopies", () -> copied(CASEWORKER)),
                entry("getDocumentCopyLink", () -> unhcr(SUPERVISOR).about(COPY, copyOf(copied(SUPERVISOR)))),
                entry("downloadFile", () -> {
                    var reader = unhcr(SUPERVISOR);
                    var path = new Client("UNHCR", SUPERVISOR)
                            .get("/document-copies/" + copyOf(copied(SUPERVISOR)) + "/link")
                            .<String>path("path");
                    return reader.at("token", Given.last(path));
                }),
                entry("recordIdentityConfidence", () -> holder(CASEWORKER)),
                entry("getIndividualIdentityConfidence", () -> {
                    var holder = holder(CASEWORKER);
                    return holder.with(CONFIDENCE, done("recordIdentityConfidence", holder));
                }),
                entry("getIdentityConfidence", () -> {
                    var holder = holder(CASEWORKER);
                    return unhcr(CASEWORKER)
                            .about(CONFIDENCE, done("recordIdentityConfidence", holder))
                            .with(INDIVIDUAL, holder.ids().get(INDIVIDUAL))
                            .with(CASE, holder.ids().get(CASE));
                }),
                entry("listCodeTables", () -> party("MYS").asking("limit", "2")),
                entry(
                        "listCodes",
                        () -> party("MYS").at("list", "specific-need").asking("limit", "3")),
                entry("getAccessFactsOfCase", () -> {
                    var arrangement = inForce();
                    var caseload = done("openUpCaseload", coordinator().with(ARRANGEMENT, arrangement));
                    return service()
                            .about(CASE, admitted(caseload))
                            .with(CASELOAD, caseload)
                            .with(ARRANGEMENT, arrangement);
                }),
                entry("getAccessFactsOfArrangement", () -> service().about(ARRANGEMENT, inForce())),
                entry("getCaseAudit", () -> unhcr(AUDITOR).about(CASE, sealed(registered()))),
                entry("getIndividualAudit", () -> unhcr(DPO).about(INDIVIDUAL, sealed(lookedAt(registered())))));
    }

    private static String sealed(String id) {
        Sealing.await();
        return id;
    }

    @Override
    protected Set<String> forEveryRole() {
        return Set.of("listCodeTables", "listCodes");
    }

    @Override
    protected Set<String> forMonitors() {
        return Set.of("getDecisionStatistics", "getDecisionConsistency");
    }

    /** The same ids, with nothing in the path yet. */
    private static Situation sameAs(Situation situation, Role role) {
        var same = unhcr(role);
        for (var id : situation.ids().entrySet()) {
            same = same.with(id.getKey(), id.getValue());
        }
        return same;
    }

    private Situation screening(Role role) {
        var holder = holder(CASEWORKER);
        return sameAs(holder, role).about(SCREENING, done("beginScreening", holder));
    }

    private Situation after(String operation, Situation before, Role by, Role role) {
        var screening = before.ids().get(SCREENING);
        done(operation, unhcr(by).about(SCREENING, screening));
        return sameAs(before, role).about(SCREENING, screening);
    }

    private Situation heard(Role role) {
        return after("recordAnswersInScreening", screening(CASEWORKER), CASEWORKER, role);
    }

    private Situation profiled(Role role) {
        return after("profileScreening", heard(CASEWORKER), CASEWORKER, role);
    }

    private Situation reviewed(Role role) {
        return after("reviewScreening", profiled(CASEWORKER), PROTECTION_OFFICER, role);
    }

    private Situation referral() {
        var screening = profiled(PROTECTION_OFFICER);
        return sameAs(screening, PROTECTION_OFFICER).about(REFERRAL, done("makeReferral", screening));
    }

    private Situation accepted() {
        var referral = referral();
        done("acceptReferral", referral);
        return referral;
    }

    private String claimed() {
        return done("lodgeClaimForStatusDetermination", ofPerson(registered()));
    }

    private String wayChosen() {
        return done("assignModalityToStatusDetermination", determination(SUPERVISOR, claimed()));
    }

    private String arranged() {
        return done("scheduleInterviewInStatusDetermination", determination(CASEWORKER, wayChosen()));
    }

    private String heard() {
        return done("holdInterviewInStatusDetermination", determination(CASEWORKER, arranged()));
    }

    private String recorded() {
        return done("recordInterviewInStatusDetermination", determination(CASEWORKER, heard()));
    }

    private String submitted() {
        return done("submitAssessmentInStatusDetermination", determination(CASEWORKER, recorded()));
    }

    private static String missed() {
        try {
            return Given.last(Claims.missed("UNHCR", 42));
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private Situation determination(Role role, String id) {
        var shown = new Client("UNHCR", CASEWORKER).get("/status-determinations/" + id);
        return unhcr(role)
                .about(DETERMINATION, id)
                .with(INDIVIDUAL, shown.path("individualId"))
                .with(CASE, shown.path("caseId"))
                .with(OFFICER, Claims.subject(new Client("UNHCR", CASEWORKER)));
    }

    /** What is decided is told today, and days follow from that: those of the examples lie in a year that no test sees. */
    private static Situation ruled(Role role, String exampleId, String path) {
        return unhcr(role)
                .about(exampleId, Given.last(path))
                .with("2041-03-01", Given.TODAY.toString())
                .with("2041-03-31", Given.TODAY.plusDays(30).toString())
                .with("2041-02-27", Given.TODAY.minusDays(2).toString())
                .with("2041-03-22", Given.TODAY.plusDays(20).toString());
    }

    private static Situation ofPerson(Situation situation) {
        return situation.asking("individualId", situation.ids().get(INDIVIDUAL));
    }

    private Situation twoRecords(Role role) {
        return unhcr(role).with(INDIVIDUAL, person(registered())).with(OTHER_INDIVIDUAL, person(registered()));
    }

    private String proposed() {
        return done("proposeRecordLink", twoRecords(REGISTRAR));
    }

    private Situation linked(Role role, String link) {
        var shown = new Client("UNHCR", SUPERVISOR).get("/record-links/" + link);
        return unhcr(role)
                .about(LINK, link)
                .with(INDIVIDUAL, shown.path("individualId"))
                .with(OTHER_INDIVIDUAL, shown.path("otherIndividualId"));
    }

    /** That of a link between two records, as it is on the day of the test. */
    private Situation task(Role role) {
        var linked = linked(role, proposed());
        String task = new Client("UNHCR", SUPERVISOR)
                .get("/tasks?individualId=" + linked.ids().get(INDIVIDUAL))
                .path("items[0].id");
        return linked.about(TASK, task)
                .with(OPENED_ON, Given.TODAY.toString())
                .with(DUE_ON, Given.TODAY.plusDays(30).toString());
    }

    private Situation suspended(Situation task) {
        done("suspendTask", task);
        return task;
    }

    private String affirmedOnce(String link) {
        return done("affirmRecordLink", linked(PROTECTION_OFFICER, link));
    }

    private Situation offering() {
        return unhcr(SUPERVISOR).about(CASE, registered()).with(ARRANGEMENT, inForce());
    }

    private String transfer() {
        return done("offerTransfer", offering());
    }

    private String previewed() {
        var transfer = transfer();
        done("previewTransfer", toMys(transfer));
        return transfer;
    }

    /** Of others than those whom the examples register, and look for by their names: whom somebody takes over has two records. */
    private static String invented() {
        return Given.last(Transfers.offered().previewed().path());
    }

    private String countered() {
        var transfer = previewed();
        done("counterTransfer", toMys(transfer));
        return transfer;
    }

    private static Situation fromUnhcr(String transfer) {
        return side("UNHCR", transfer);
    }

    private static Situation toMys(String transfer) {
        return side("MYS", Given.last(Given.toldTo("MYS", "/" + transfer)));
    }

    /** By the ids by which this side knows it. */
    private static Situation side(String organisation, String transfer) {
        var shown = new Client(organisation, SUPERVISOR).get("/transfers/" + transfer);
        return party(organisation)
                .about(TRANSFER, transfer)
                .with(CASE, shown.path("caseId"))
                .with(ARRANGEMENT, shown.path("arrangementId"))
                .with(INDIVIDUAL, shown.path("terms.individualIds[0]"))
                .with(SECOND, shown.path("terms.individualIds[1]"));
    }

    private String formed() {
        return done("formProcessingGroup", twoRecords(CASEWORKER));
    }

    private Situation grouped(Role role, String group) {
        var shown = new Client("UNHCR", CASEWORKER).get("/processing-groups/" + group + "/members");
        String focalPoint = new Client("UNHCR", CASEWORKER)
                .get("/processing-groups/" + group)
                .path("focalPointId");
        List<String> members = shown.path("items.individualId");
        return unhcr(role)
                .about(GROUP, group)
                .with(INDIVIDUAL, focalPoint)
                .with(
                        OTHER_INDIVIDUAL,
                        members.stream()
                                .filter(m -> !m.equals(focalPoint))
                                .findFirst()
                                .orElseThrow());
    }

    private String dissolved(String group) {
        return done("dissolveProcessingGroup", grouped(SUPERVISOR, group));
    }

    /** A day that has passed; the farewell to a state that follows a case which leaves its caseload; and what a side of a link hears that did not act. */
    @Override
    protected void tellOrganisations() {
        var appeal = Rulings.appealed("UNHCR", Rulings.statusOf("UNHCR", Rulings.endingTold("UNHCR")));
        Rulings.lodge(Claims.officer("UNHCR"), Rulings.personOf("UNHCR", appeal));
        Rulings.ruled("UNHCR", appeal, "/allowance", Rulings.STANDING);
        var mine = Claims.lodged("UNHCR", Claims.person("UNHCR"));
        Claims.lodge(
                new Client("UNHCR", CASEWORKER),
                "/individuals/" + new Client("UNHCR", CASEWORKER).get(mine).path("individualId"));
        // the last task of which the day has passed is that of a request that was received on the day of its example
        var jobs = CDI.current().select(Jobs.class).get();
        jobs.runAt(Clock.systemUTC());
        asked();
        jobs.runAt(Clock.systemUTC());
        new Client("AUS", INTEGRATION).post("/event-subscriptions", Client.body());
        var mys = Client.of("MYS");
        var caseload = Given.openCaseload(Given.sharing(List.of("P1"), "MYS", "AUS"), 9, List.of("MMR"), "MYS");
        var admitted = Given.admitted(mys, caseload, 1, "MMR");
        Given.id(mys.step(admitted, "/release", Client.body("reason", "HOUSEHOLD_ASKED")), 200);
        var pair = Pair.ofUnhcrAndMys();
        pair.other().affirm();
        pair.mine().affirm();
        Transfers.expired();
        var before = Permits.neverClaimed("MYS");
        Permits.issued(before, "REMOVAL");
        Claims.lodge(Claims.officer("MYS"), before);
        var after = Permits.neverClaimed("MYS");
        Permits.consume(Permits.issued(after, "REMOVAL")).then().statusCode(200);
        Claims.lodge(Claims.officer("MYS"), after);
        // the last task that is opened has a day that is the same on every day
        asked();
    }

    private String draft() {
        return done("drawUpArrangement", coordinator());
    }

    private String acceded(String... parties) {
        var draft = draft();
        for (var party : parties.length == 0 ? List.of("MYS", "UNHCR", "AUS") : List.of(parties)) {
            done("accedeToArrangement", party(party).about(ARRANGEMENT, draft));
        }
        return draft;
    }

    private String inForce() {
        return done("bringIntoForceArrangement", coordinator().about(ARRANGEMENT, acceded()));
    }

    private String suspended() {
        return done("suspendArrangement", coordinator().about(ARRANGEMENT, inForce()));
    }

    private String caseload() {
        return done("openUpCaseload", coordinator().with(ARRANGEMENT, inForce()));
    }

    private String paused() {
        return done("pauseCaseload", coordinator().about(CASELOAD, caseload()));
    }

    /** Under a code of its own: that of the example is one centre's for good. */
    private Situation planning() {
        return coordinator().with(ARRANGEMENT, inForce()).with(CENTRE_CODE, Centres.code());
    }

    private String plannedCentre() {
        return done("planAssessmentCentre", planning());
    }

    private static Situation ofCentre(Situation by, String centre) {
        var shown = Client.RSO.get("/assessment-centres/" + centre);
        return by.about(CENTRE, centre)
                .with(ARRANGEMENT, shown.path("arrangementId"))
                .with(CENTRE_CODE, shown.path("code"));
    }

    private String staffedCentre() {
        var centre = plannedCentre();
        for (var party : List.of("MYS", "UNHCR")) {
            done("staffAssessmentCentre", ofCentre(party(party), centre));
        }
        return centre;
    }

    private String openCentre() {
        return done("openUpAssessmentCentre", ofCentre(coordinator(), staffedCentre()));
    }

    private String registered() {
        return done("registerCase", unhcr(REGISTRAR));
    }

    private String admitted(String caseload) {
        return done("admitCase", unhcr(CASEWORKER).about(CASE, registered()).with(CASELOAD, caseload));
    }

    private Situation ofPerson(String registered) {
        return unhcr(REGISTRAR).with(CASE, registered).about(INDIVIDUAL, person(registered));
    }

    private String flagged() {
        return done("flagSpecificNeed", ofPerson(registered()));
    }

    private void flaggedBy(String organisation) {
        var registrar = Situation.by(Tokens.of(organisation, REGISTRAR));
        var registered = done("registerCase", registrar);
        String person =
                new Client(organisation, REGISTRAR).get("/cases/" + registered).path("individuals[0].id");
        done("flagSpecificNeed", registrar.about(INDIVIDUAL, person));
    }

    private String confirmed() {
        return done("confirmSpecificNeed", unhcr(PROTECTION_OFFICER).about(NEED, flagged()));
    }

    private String unneeded() {
        return done("closeSpecificNeed", unhcr(PROTECTION_OFFICER).about(NEED, flagged()));
    }

    private String asked() {
        return done("receiveSubjectRequest", ofPerson(registered()));
    }

    private String identified(String asked) {
        done("confirmIdentityOfSubjectRequest", unhcr(REGISTRAR).about(REQUEST, asked));
        return asked;
    }

    private String refused() {
        return done("refuseSubjectRequest", unhcr(SUPERVISOR).about(REQUEST, identified(asked())));
    }

    private Situation correcting(String registered) {
        return unhcr(REGISTRAR).about(CASE, registered).with(INDIVIDUAL, person(registered));
    }

    private String person(String registered) {
        return person(registered, 0);
    }

    private String person(String registered, int position) {
        return new Client("UNHCR", REGISTRAR)
                .get("/cases/" + registered)
                .path("individuals[%d].id".formatted(position));
    }

    /** A household, and beside it another one. */
    private Situation beside(Situation said, String registered) {
        var other = registered();
        return said.about(CASE, registered)
                .with(INDIVIDUAL, person(registered, 0))
                .with(SECOND, person(registered, 1))
                .with(OTHER_CASE, other)
                .with(OTHER_FIRST, person(other, 0))
                .with(OTHER_SECOND, person(other, 1));
    }

    private Situation family(String registered) {
        return beside(unhcr(REGISTRAR), registered);
    }

    private Situation ruling(String registered) {
        return beside(unhcr(SUPERVISOR), registered);
    }

    private Situation related(String registered) {
        var family = family(registered);
        done("recordKinshipInCase", family);
        String kinship = new Client("UNHCR", REGISTRAR)
                .get("/cases/" + registered + "/kinships")
                .path("items[0].id");
        return family.with(KINSHIP, kinship);
    }

    /** The first person of a case that a caseworker has opened. */
    private String lookedAt(String registered) {
        return new Client("UNHCR", CASEWORKER).get("/cases/" + registered).path("individuals[0].id");
    }

    /** The first person of a case. */
    private Situation holder(Role role) {
        var registered = registered();
        return unhcr(role).about(INDIVIDUAL, person(registered)).with(CASE, registered);
    }

    private Situation document(Role role) {
        var holder = holder(REGISTRAR);
        return unhcr(role)
                .about(DOCUMENT, done("recordDocument", holder))
                .with(INDIVIDUAL, holder.ids().get(INDIVIDUAL))
                .with(CASE, holder.ids().get(CASE));
    }

    /** In custody. */
    private Situation kept(Role role) {
        var document = document(role);
        done(
                "takeIntoCustodyDocument",
                unhcr(REGISTRAR).about(DOCUMENT, document.ids().get(DOCUMENT)));
        return document;
    }

    private String closed() {
        return done("closeCase", unhcr(SUPERVISOR).about(CASE, registered()));
    }

    private static Situation coordinator() {
        return Situation.by(Tokens.of("RSO", COORDINATOR));
    }

    private static Situation party(String organisation) {
        return Situation.by(Tokens.of(organisation, SUPERVISOR));
    }

    private static Situation service() {
        return Situation.by(Tokens.ofService("returns-service"));
    }

    private Situation ofHolder(String exampleId, String opening) {
        var holder = holder(CASEWORKER);
        return sameAs(holder, CASEWORKER).about(exampleId, done(opening, holder));
    }

    /** An appointment whose time has come, which no example that stays true can name. */
    private Situation forNow() {
        var holder = holder(CASEWORKER);
        var person = "/individuals/" + holder.ids().get(INDIVIDUAL);
        return sameAs(holder, CASEWORKER).about(APPOINTMENT, Given.last(Casework.planned(Client.of("UNHCR"), person)));
    }

    /** By a supervisor who has not opened it. */
    private Situation check() {
        var holder = holder(SUPERVISOR);
        var other = Situation.by(Tokens.of("UNHCR", SUPERVISOR, PROTECTION_OFFICER));
        for (var id : holder.ids().entrySet()) {
            other = other.with(id.getKey(), id.getValue());
        }
        return other.about(CHECK, done("openIntegrityCheck", holder));
    }

    /** A supervisor of an organisation that has issued two decisions in the quarter of the examples, which stands for one of which there is no audit. */
    private static Situation issuedIn(String organisation) {
        var quarter = Audits.freeQuarter();
        Audits.issuedOn(quarter, Audits.issuedTwice(organisation));
        return Situation.by(Tokens.of(organisation, SUPERVISOR, REGISTRAR)).with(QUARTER, Audits.named(quarter));
    }

    private Situation audited(Situation issued) {
        return issued.about(AUDIT, done("orderDecisionAudit", issued));
    }

    /** By a colleague who has had no part in it. */
    private static Situation sampledIn(Situation audit) {
        var organisation = "NGO-AUDITING";
        var there = "/decision-audits/" + audit.ids().get(AUDIT);
        var colleague = Situation.by(Tokens.of(organisation, PROTECTION_OFFICER));
        for (var id : audit.ids().entrySet()) {
            colleague = colleague.with(id.getKey(), id.getValue());
        }
        return colleague.about(SAMPLED, Given.last(Audits.only(Audits.sample(organisation, there))));
    }

    /** The days of these examples lie in a year that no test sees. */
    private static Situation inTime(Situation situation) {
        return situation
                .with("2041-04-01", Given.TODAY.toString())
                .with("2041-04-30", Given.TODAY.plusDays(30).toString())
                .with("2041-04-10", Given.TODAY.plusDays(10).toString());
    }

    /** Alone. */
    private Situation child(Role role) {
        return inTime(unhcr(role)
                .with(PANEL_MEMBER, Claims.subject(new Client("UNHCR", PROTECTION_OFFICER)))
                .with(SECOND_OF_PANEL, Claims.subject(new Client("UNHCR", SUPERVISOR)))
                .with(THIRD_OF_PANEL, Claims.subject(new Client("UNHCR", RSD_REVIEWER)))
                .about(INDIVIDUAL, Given.last(Claims.childAlone("UNHCR"))));
    }

    private Situation guarded(Role role) {
        var child = child(CASEWORKER);
        return sameAs(child, role).about(GUARDIAN, done("recordGuardianAppointment", child));
    }

    private Situation lookedTo(Role role) {
        var child = child(CASEWORKER);
        return sameAs(child, role).about(INTERESTS, done("openBestInterestsProcedure", child));
    }

    private Situation childHeard(Role role) {
        return next("hearChildInBestInterestsProcedure", lookedTo(CASEWORKER), INTERESTS, role);
    }

    private Situation proposed(Role role) {
        return next("decideBestInterestsProcedure", childHeard(PROTECTION_OFFICER), INTERESTS, role);
    }

    private Situation determined(Role role) {
        var first = next("signBestInterestsProcedure", proposed(SUPERVISOR), INTERESTS, RSD_REVIEWER);
        return next("signBestInterestsProcedure", first, INTERESTS, role);
    }

    private Situation concern() {
        var holder = holder(PROTECTION_OFFICER);
        return inTime(sameAs(holder, PROTECTION_OFFICER).about(CONCERN, done("raiseTraffickingConcern", holder)));
    }

    private Situation identified() {
        return next("identifyVictimInTraffickingConcern", concern(), CONCERN, PROTECTION_OFFICER);
    }

    private Situation supported() {
        return next("planSupportInTraffickingConcern", identified(), CONCERN, PROTECTION_OFFICER);
    }

    private Situation placed(Role role) {
        var holder = inTime(holder(CASEWORKER));
        return sameAs(holder, role).about(PLACEMENT, done("recordPlacement", holder));
    }

    /** The same thing after a step, for somebody else. */
    private Situation next(String operation, Situation before, String exampleId, Role role) {
        return sameAs(before, role).about(exampleId, done(operation, before));
    }

    private Situation stay(Role role) {
        var holder = holder(CASEWORKER);
        return sameAs(holder, role).about(STAY, done("orderRemovalStay", holder));
    }

    /** By the caseworker, and nobody has confirmed it. */
    private Situation consented(Role role) {
        var holder = holder(CASEWORKER);
        return sameAs(holder, role).about(CONSENT, done("recordReturnConsent", holder));
    }

    private Situation planned(Role role) {
        var holder = holder(CASEWORKER);
        return sameAs(holder, role).about(PLAN, done("drawUpSolutionPlan", holder));
    }

    private Situation agreed(Situation planned) {
        done("agreeToSolutionPlan", planned);
        return planned;
    }

    private static Situation plan(String path) {
        return unhcr(SUPERVISOR).about(PLAN, Given.last(path));
    }

    /** A person of whom it is known that no fear was ever expressed. */
    private static Situation returnable(Situation by) {
        var person = Permits.neverClaimed("UNHCR");
        return by.about(INDIVIDUAL, Given.last(person));
    }

    private Situation permit(Situation by) {
        var person = returnable(service());
        return by.with(INDIVIDUAL, Objects.requireNonNull(person.ids().get(INDIVIDUAL)))
                .about(PERMIT, done("issueDeparturePermit", person));
    }

    private Situation copied(Role role) {
        var document = document(role);
        done(
                "keepCopyOfDocument",
                unhcr(REGISTRAR).about(DOCUMENT, document.ids().get(DOCUMENT)));
        return document;
    }

    private static String copyOf(Situation document) {
        return new Client("UNHCR", SUPERVISOR)
                .get("/documents/" + document.path().get("id") + "/copies")
                .path("items[0].id");
    }

    private static Situation unhcr(Role role) {
        return Situation.by(Tokens.of("UNHCR", role));
    }
}
