package org.rsp.caseload;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rsp.caseload.Client.RSO;
import static org.rsp.caseload.Client.body;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.rsp.platform.identity.Role;
import org.rsp.platform.testing.Call;
import org.rsp.platform.testing.Procedure;

/**
 * Drives a real resource through every cell of every procedure document: each act from each state, and each act by each
 * role. A document that names a state or an act the test cannot reach fails it.
 */
@QuarkusTest
class ProcedureTest {

    private static final Client UNHCR = Client.of("UNHCR");
    private static final Client MYS = Client.of("MYS");
    private static final Client PROTECTION = new Client("UNHCR", Role.PROTECTION_OFFICER);

    /** How an act is said: who says it by right, where, and with what. */
    private record Act(Client by, String path, Function<String, Map<String, Object>> body) {

        Act(Client by, String path, Supplier<Map<String, Object>> body) {
            this(by, path, _ -> body.get());
        }
    }

    private static Map<String, Object> correction(String registered) {
        return body(
                "individualId",
                Given.person(UNHCR, registered),
                "reason",
                "MISSPELT",
                "changes",
                body("givenName", "Ma Khin Corrected"));
    }

    private static Map<String, Object> ofAnotherMember(String group) {
        var shown = UNHCR.get(group);
        List<String> members = shown.path("memberIds");
        return body(
                "individualId",
                members.stream()
                        .filter(m -> !m.equals(shown.path("focalPointId")))
                        .findFirst()
                        .orElse(shown.path("focalPointId")));
    }

    private static Map<String, Object> leaving(String group) {
        var leaving = ofAnotherMember(group);
        leaving.put("reason", "PERSON_ASKED");
        return leaving;
    }

    private static String group() {
        return Given.group(UNHCR, Given.registered(UNHCR, 2, "MMR"));
    }

    private static final Map<String, Map<String, Act>> ACTS =
            withSolutions(withProtection(withCasework(withDecisions(andMore(Map.of(
                    "status-determination",
                    ofDeterminations(),
                    "record-link",
                    Map.of(
                            "affirmRecordLink",
                                    new Act(UNHCR, "/affirmations", () -> body("basis", List.of("PERSON_SAYS_SO"))),
                            "denyRecordLink",
                                    new Act(UNHCR, "/denials", () -> body("basis", List.of("BIOMETRIC_ANSWER"))),
                            "reopenRecordLink", new Act(UNHCR, "/reopenings", () -> body("reason", "NEW_EVIDENCE"))),
                    "processing-group",
                    Map.of(
                            "addMemberToProcessingGroup",
                                    new Act(
                                            UNHCR,
                                            "/members",
                                            () -> body(
                                                    "individualId",
                                                    Given.person(UNHCR, Given.registered(UNHCR, 1, "MMR")))),
                            "endMembershipInProcessingGroup", new Act(UNHCR, "/departures", ProcedureTest::leaving),
                            "transferFocalPointOfProcessingGroup",
                                    new Act(UNHCR, "/focal-point", ProcedureTest::ofAnotherMember),
                            "referToProcessingGroup",
                                    new Act(UNHCR, "/references", () -> body("groupId", Given.last(group()))),
                            "dissolveProcessingGroup",
                                    new Act(UNHCR, "/dissolution", () -> body("reason", "PURPOSE_MET"))),
                    "arrangement",
                    Map.of(
                            "accedeToArrangement", new Act(MYS, "/accessions", () -> body("declaration", "ACCEDE")),
                            "bringIntoForceArrangement",
                                    new Act(RSO, "/entry-into-force", () -> body("declaration", "IN_FORCE")),
                            "suspendArrangement", new Act(RSO, "/suspensions", () -> body("reason", "REVIEW")),
                            "resumeArrangement", new Act(RSO, "/resumptions", () -> body("declaration", "RESUME")),
                            "withdrawFromArrangement",
                                    new Act(MYS, "/withdrawals", () -> body("effectiveOn", Given.TODAY.toString())),
                            "endArrangement", new Act(RSO, "/ending", () -> body("reason", "NOT_CONCLUDED"))),
                    "caseload",
                    Map.of(
                            "pauseCaseload", new Act(RSO, "/pauses", () -> body("reason", "CAPACITY")),
                            "resumeCaseload", new Act(RSO, "/resumptions", () -> body("declaration", "RESUME")),
                            "closeCaseload", new Act(RSO, "/closure", () -> body("reason", "PURPOSE_MET"))),
                    "case",
                    ofCases(),
                    "specific-need",
                    Map.of(
                            "confirmSpecificNeed",
                                    new Act(PROTECTION, "/confirmation", () -> body("declaration", "CONFIRM")),
                            "reviewSpecificNeed",
                                    new Act(PROTECTION, "/reviews", () -> body("declaration", "REVIEWED")),
                            "closeSpecificNeed", new Act(PROTECTION, "/closure", () -> body("reason", "RESOLVED")),
                            "reopenSpecificNeed",
                                    new Act(PROTECTION, "/reopening", () -> body("reason", "NEW_INFORMATION"))),
                    "subject-request",
                    Map.of(
                            "confirmIdentityOfSubjectRequest",
                                    new Act(PROTECTION, "/identity", () -> body("how", "DOCUMENT")),
                            "answerSubjectRequest", new Act(PROTECTION, "/answer", () -> body("outcome", "MET")),
                            "refuseSubjectRequest", new Act(PROTECTION, "/refusal", ProcedureTest::refusal),
                            "reviewSubjectRequest",
                                    new Act(PROTECTION, "/reviews", () -> body("reason", "NEW_INFORMATION")),
                            "withdrawSubjectRequest",
                                    new Act(PROTECTION, "/withdrawal", () -> body("reason", "ASKED_SO"))),
                    "document",
                    Map.of(
                            "takeIntoCustodyDocument", new Act(UNHCR, "/custody", () -> Papers.TAKING),
                            "returnToHolderDocument", new Act(UNHCR, "/returns", () -> body("reason", "HOLDER_ASKED")),
                            "handOverDocument",
                                    new Act(
                                            UNHCR,
                                            "/handovers",
                                            () -> body("organisation", "IOM", "reason", "EXAMINATION")),
                            "reportLostDocument", new Act(UNHCR, "/losses", () -> body("reason", "LOST_BY_HOLDER")),
                            "recoverDocument", new Act(UNHCR, "/recoveries", () -> body("reason", "FOUND_BY_HOLDER")),
                            "examineDocument",
                                    new Act(
                                            new Client("UNHCR", Role.PROTECTION_OFFICER),
                                            "/examinations",
                                            () -> Papers.examination("GENUINE")),
                            "keepCopyOfDocument", new Act(UNHCR, "/copies", () -> Copies.png("DATA_PAGE")))))))));

    private static Map<String, Map<String, Act>> andMore(Map<String, Map<String, Act>> others) {
        var all = new HashMap<>(others);
        all.put(
                "assessment-centre",
                Map.of(
                        "staffAssessmentCentre", new Act(MYS, "/staffing", () -> Centres.STAFF),
                        "openUpAssessmentCentre", new Act(RSO, "/opening", () -> Centres.OPEN),
                        "endStaffingOfAssessmentCentre",
                                new Act(MYS, "/staffing-endings", () -> body("effectiveOn", Given.TODAY.toString())),
                        "closeAssessmentCentre", new Act(RSO, "/closure", () -> body("reason", "PURPOSE_MET"))));
        all.put(
                "screening",
                Map.of(
                        "recordAnswersInScreening",
                                new Act(UNHCR, "/answers", () -> Screenings.answers("She came alone.")),
                        "profileScreening", new Act(UNHCR, "/profiles", () -> Screenings.profiles("POSSIBLE_REFUGEE")),
                        "reviewScreening", new Act(PROTECTION, "/reviews", () -> Screenings.review(List.of("AT_RISK"))),
                        "setAsideScreening",
                                new Act(PROTECTION, "/setting-aside", () -> body("reason", "PERSON_LEFT"))));
        all.put(
                "referral",
                Map.of(
                        "acceptReferral", new Act(UNHCR, "/acceptance", () -> body("declaration", "ACCEPT")),
                        "declineReferral", new Act(UNHCR, "/declining", () -> body("reason", "NO_CAPACITY")),
                        "withdrawReferral", new Act(UNHCR, "/withdrawal", () -> body("reason", "CONSENT_WITHDRAWN")),
                        "completeReferral", new Act(UNHCR, "/completion", () -> body("feedback", "DID_NOT_COME"))));
        all.put("transfer", ofTransfers());
        all.put(
                "return-consent",
                Map.of(
                        "confirmReturnConsent", new Act(PROTECTION, "/confirmation", () -> Permits.WAS_THERE),
                        "setAsideReturnConsent",
                                new Act(PROTECTION, "/setting-aside", () -> body("reason", "NOBODY_WAS_THERE"))));
        all.put(
                "removal-stay",
                Map.of(
                        "agreeToLiftRemovalStay",
                        new Act(UNHCR, "/lifting-agreements", () -> body("reason", "WITNESS_RELEASED")),
                        "liftRemovalStay",
                        new Act(UNHCR, "/lifting", () -> Permits.LIFTING)));
        return all;
    }

    private static Map<String, Map<String, Act>> withProtection(Map<String, Map<String, Act>> others) {
        var all = new HashMap<>(others);
        all.put(
                "guardian-appointment",
                Map.of("endGuardianAppointment", new Act(UNHCR, "/ending", () -> body("reason", "REPLACED"))));
        all.put(
                "best-interests-procedure",
                Map.of(
                        "hearChildInBestInterestsProcedure", new Act(UNHCR, "/hearing", () -> Children.HEARING),
                        "decideBestInterestsProcedure",
                                new Act(PROTECTION, "/decision", () -> Children.decisionByPanel("UNHCR")),
                        "signBestInterestsProcedure",
                                new Act(new Client("UNHCR", Role.SUPERVISOR), "/signatures", () -> Children.SIGNATURE),
                        "reviewBestInterestsProcedure",
                                new Act(PROTECTION, "/reviews", () -> body("reviewOn", Children.inDays(30))),
                        "supersedeBestInterestsProcedure",
                                new Act(PROTECTION, "/superseding", () -> body("reason", "NEW_INFORMATION")),
                        "stopBestInterestsProcedure", new Act(PROTECTION, "/stopping", () -> body("reason", "LEFT"))));
        all.put(
                "trafficking-concern",
                Map.of(
                        "identifyVictimInTraffickingConcern",
                                new Act(PROTECTION, "/identification", () -> Children.reflecting(30)),
                        "planSupportInTraffickingConcern",
                                new Act(PROTECTION, "/support", () -> Children.support("REFUSED", List.of(), 7)),
                        "closeTraffickingConcern",
                                new Act(
                                        Children.otherProtection("UNHCR"),
                                        "/closure",
                                        concern -> body(
                                                "reason",
                                                Call.text(PROTECTION.get(concern), "/status")
                                                                .equals("RAISED")
                                                        ? "NO_VICTIM"
                                                        : "PERSON_ASKED"))));
        all.put(
                "placement",
                Map.of(
                        "reviewPlacement", new Act(PROTECTION, "/reviews", () -> Children.placementReview(30)),
                        "endPlacement", new Act(UNHCR, "/ending", () -> body("reason", "MOVED"))));
        return all;
    }

    private static Map<String, Map<String, Act>> withSolutions(Map<String, Map<String, Act>> others) {
        var all = new HashMap<>(others);
        all.put(
                "solution-plan",
                Map.of(
                        "agreeToSolutionPlan", new Act(UNHCR, "/agreement", () -> body("option", "LOCAL_INTEGRATION")),
                        "handOverSolutionPlan", new Act(UNHCR, "/hand-over", () -> Solutions.HAND_OVER),
                        "recordOutcomeOfSolutionPlan",
                                new Act(UNHCR, "/outcome", plan -> Solutions.outcomeOf(UNHCR, plan)),
                        "giveUpSolutionPlan",
                                new Act(UNHCR, "/giving-up", () -> body("reason", "NOT_POSSIBLE_ANY_MORE")),
                        "withdrawSolutionPlan",
                                new Act(UNHCR, "/withdrawal", () -> body("reason", "PERSON_CHANGED_MIND"))));
        return all;
    }

    private static Map<String, Map<String, Act>> withDecisions(Map<String, Map<String, Act>> others) {
        var officer = Claims.officer("UNHCR");
        var supervisor = Claims.supervisor("UNHCR");
        var appeals = Rulings.appealOfficer("UNHCR");
        var all = new HashMap<>(others);
        all.put(
                "status-decision",
                Map.of(
                        "notifyRefusalByStatusDecision", new Act(officer, "/refusal-notifications", Rulings::told),
                        "notifyProtectionByStatusDecision",
                                new Act(officer, "/protection-notifications", Rulings::told),
                        "recordDocumentOfStatusDecision", new Act(officer, "/document", () -> Rulings.DOCUMENT),
                        "setAsideStatusDecision", new Act(supervisor, "/setting-aside", () -> body("reason", "SLIP")),
                        "makeFinalStatusDecision", new Act(supervisor, "/finality", () -> Rulings.FINAL),
                        "reopenStatusDecision",
                                new Act(supervisor, "/reopenings", () -> body("ground", "NEW_EVIDENCE")),
                        "endStatusDecision", new Act(supervisor, "/ending", () -> Rulings.END)));
        all.put(
                "appeal",
                Map.of(
                        "grantLeaveInAppeal", new Act(appeals, "/leave", () -> Rulings.LEAVE),
                        "refuseLeaveInAppeal", new Act(appeals, "/leave-refusal", () -> Rulings.REASONS),
                        "allowAppeal", new Act(appeals, "/allowance", () -> Rulings.ALLOWED),
                        "dismissAppeal", new Act(appeals, "/dismissal", () -> Rulings.REASONS),
                        "remitAppeal", new Act(appeals, "/remittal", () -> Rulings.REASONS),
                        "withdrawAppeal", new Act(officer, "/withdrawal", () -> Rulings.WITHDRAWAL),
                        "notifyOutcomeOfAppeal", new Act(officer, "/notifications", Rulings::told)));
        all.put(
                "status-review",
                Map.of(
                        "recordAnswerInStatusReview", new Act(officer, "/answers", () -> Rulings.ANSWER),
                        "upholdStatusInStatusReview", new Act(supervisor, "/upholding", () -> Rulings.REASONS),
                        "endStatusInStatusReview", new Act(supervisor, "/ending", () -> Rulings.REASONS),
                        "notifyEndingByStatusReview", new Act(officer, "/notifications", Rulings::told)));
        return all;
    }

    private static Map<String, Map<String, Act>> withCasework(Map<String, Map<String, Act>> others) {
        var all = new HashMap<>(others);
        all.put(
                "appointment",
                Map.of(
                        "keepAppointment", new Act(UNHCR, "/keeping", () -> Casework.CAME),
                        "missAppointment", new Act(UNHCR, "/missing", () -> Casework.DID_NOT_COME),
                        "cancelAppointment", new Act(UNHCR, "/cancellation", () -> Casework.CANCELLED)));
        all.put(
                "assistance",
                Map.of(
                        "giveAssistance", new Act(UNHCR, "/giving", () -> Casework.GIVEN),
                        "declineAssistance", new Act(UNHCR, "/declining", () -> Casework.DECLINED),
                        "endAssistance", new Act(UNHCR, "/ending", () -> Casework.ENDED)));
        all.put(
                "integrity-check",
                Map.of("closeIntegrityCheck", new Act(Casework.closer("UNHCR"), "/closure", () -> Casework.FOUND)));
        all.put(
                "decision-audit",
                Map.of("closeDecisionAudit", new Act(Audits.orderer("UNHCR"), "/closure", () -> Audits.CLOSE)));
        all.put(
                "sampled-decision",
                Map.of(
                        "reviewSampledDecision", new Act(PROTECTION, "/review", () -> Audits.review("SOUND")),
                        "setAsideSampledDecision", new Act(PROTECTION, "/setting-aside", () -> Audits.SETTING_ASIDE)));
        return all;
    }

    private static String help() {
        return Casework.requested(UNHCR, Claims.person("UNHCR"), "SHELTER");
    }

    private static Map<String, Act> ofDeterminations() {
        var officer = Claims.officer("UNHCR");
        var supervisor = Claims.supervisor("UNHCR");
        var reviewer = Claims.reviewer("UNHCR");
        var acts = new HashMap<String, Act>();
        BiFunction<String, Act, Act> add = (act, said) -> acts.put(act + "StatusDetermination", said);
        add.apply("prioritise", new Act(supervisor, "/priority", () -> body("reason", "DETAINED")));
        add.apply("assignModalityTo", new Act(supervisor, "/modality", () -> Claims.REGULAR));
        add.apply("scheduleInterviewIn", new Act(officer, "/interviews", () -> Claims.interview("UNHCR")));
        add.apply(
                "cancelInterviewIn",
                new Act(officer, "/interview-cancellations", () -> body("reason", "PERSON_UNWELL")));
        add.apply("holdInterviewIn", new Act(officer, "/interview-holdings", () -> Claims.HELD));
        add.apply("recordInterviewIn", new Act(officer, "/interview-records", () -> Claims.RECORD));
        add.apply("recordNoShowIn", new Act(officer, "/no-shows", () -> Claims.NO_SHOW));
        add.apply("recordContactIn", new Act(officer, "/contacts", () -> body("how", "CALLED")));
        add.apply("close", new Act(supervisor, "/closure", () -> body("declaration", "NO_CONTACT")));
        add.apply("submitAssessmentIn", new Act(officer, "/assessments", () -> Claims.assessment("REFUSE")));
        add.apply("return", new Act(reviewer, "/returns", () -> body("reason", "FACTS")));
        add.apply("endorse", new Act(reviewer, "/endorsement", () -> Claims.ENDORSE));
        add.apply("withdraw", new Act(officer, "/withdrawal", () -> Claims.WITHDRAWAL));
        add.apply("reopen", new Act(supervisor, "/reopenings", () -> body("ground", "NEW_EVIDENCE")));
        return acts;
    }

    /** With an interview arranged, if the act is about one. */
    private static String interviewFor(String act, String determination) {
        return switch (act) {
            case "cancelInterviewInStatusDetermination",
                    "holdInterviewInStatusDetermination",
                    "recordNoShowInStatusDetermination" -> Claims.arranged("UNHCR", determination);
            default -> determination;
        };
    }

    private static Map<String, Act> ofCases() {
        var acts = new HashMap<String, Act>();
        acts.put(
                "addIndividualToCase",
                new Act(
                        UNHCR,
                        "/individuals",
                        () -> body(
                                "joining", "NEWBORN", "individual", Given.person("DAU", "Newborn Invented", "MMR"))));
        acts.put("admitCase", new Act(UNHCR, "/admission", () -> body("caseloadId", Given.last(Given.openCaseload()))));
        acts.put("correctIndividualOfCase", new Act(UNHCR, "/corrections", ProcedureTest::correction));
        acts.put("recordCivilEventInCase", new Act(UNHCR, "/civil-events", Families::departure));
        acts.put("recordKinshipInCase", new Act(UNHCR, "/kinships", Families::kinship));
        acts.put("endKinshipInCase", new Act(UNHCR, "/kinship-endings", Families::endedKinship));
        acts.put("splitCase", new Act(UNHCR, "/splits", Families::split));
        acts.put("joinCase", new Act(UNHCR, "/joinings", Families::joining));
        acts.put("transferFocalPointOfCase", new Act(UNHCR, "/focal-point", Families::transfer));
        acts.put(
                "crossReferenceCase",
                new Act(
                        UNHCR,
                        "/cross-references",
                        () -> body("caseId", Given.last(Given.registered(UNHCR, 1, "MMR")))));
        acts.put("putLegalHoldOnCase", new Act(UNHCR, "/legal-hold", () -> body("reason", "COMPLAINT")));
        acts.put("liftLegalHoldFromCase", new Act(UNHCR, "/legal-hold-endings", () -> body("declaration", "LIFT")));
        acts.put("releaseCase", new Act(UNHCR, "/release", () -> body("reason", "HOUSEHOLD_ASKED")));
        acts.put("closeCase", new Act(UNHCR, "/closure", () -> body("reason", "NO_CONTACT")));
        acts.put("reopenCase", new Act(UNHCR, "/reopening", () -> body("reason", "CONTACT_RESUMED")));
        return acts;
    }

    private static Map<String, Act> ofTransfers() {
        return Map.of(
                "previewTransfer", new Act(MYS, "/previews", () -> body("declaration", "PREVIEW")),
                "acceptTransfer", new Act(MYS, "/acceptance", Transfers::acceptance),
                "acceptPartOfTransfer", new Act(MYS, "/part-acceptance", Transfers::part),
                "rejectTransfer", new Act(MYS, "/rejection", () -> body("reason", "NO_CAPACITY")),
                "counterTransfer", new Act(MYS, "/counters", Transfers::counter),
                "agreeToCounterOfTransfer", new Act(UNHCR, "/agreements", () -> body("declaration", "AGREE")),
                "insistOnTransfer", new Act(UNHCR, "/insistences", () -> body("declaration", "INSIST")),
                "revokeTransfer", new Act(UNHCR, "/revocation", () -> body("reason", "CIRCUMSTANCES_CHANGED")));
    }

    private static Map<String, Object> refusal() {
        return body("ground", "SAFETY_OF_OTHERS", "reasoning", "A witness is named in it.");
    }

    /** What no request can do: each has a test of its own. */
    private static final Set<String> NO_REQUEST = Set.of("expireTransfer", "ruleOnStatusDetermination");

    private static final Map<String, String> UNTOUCHED = new HashMap<>();

    /** One in this state for all that is refused, since a refusal changes nothing: to make one takes many requests. */
    private static String untouched(String procedure, String state, String act) {
        // a transfer has two sides, each with an address of its own
        var as = procedure.equals("transfer") ? act : "";
        var key = String.join(" ", procedure, state, as);
        // no computeIfAbsent: what is made may need another
        var there = UNTOUCHED.get(key);
        if (there == null) {
            there = in(procedure, state, as);
            UNTOUCHED.put(key, there);
        }
        return there;
    }

    /** A resource in the state in which the act, where it is open, meets no other guard. */
    private static String in(String procedure, String state, String act) {
        if (procedure.equals("transfer")) {
            return Transfers.path(state, act);
        }
        return switch (procedure + " " + state) {
            case "arrangement DRAFT" ->
                act.equals("accedeToArrangement") ? Given.draft("MYS", "UNHCR") : Given.acceded("MYS", "UNHCR");
            case "arrangement IN_FORCE" -> Given.inForce("MYS", "UNHCR");
            case "arrangement SUSPENDED" ->
                after(RSO, Given.inForce("MYS", "UNHCR"), "/suspensions", body("reason", "REVIEW"));
            case "arrangement ENDED" ->
                after(RSO, Given.inForce("MYS", "UNHCR"), "/ending", body("reason", "PURPOSE_MET"));
            case "caseload OPEN" -> Given.openCaseload();
            case "caseload PAUSED" -> after(RSO, Given.openCaseload(), "/pauses", body("reason", "CAPACITY"));
            case "caseload CLOSED" -> after(RSO, Given.openCaseload(), "/closure", body("reason", "PURPOSE_MET"));
            case "assessment-centre PLANNED" ->
                act.equals("staffAssessmentCentre") ? Centres.planned() : Centres.staffed();
            case "assessment-centre OPEN" -> Centres.open();
            case "assessment-centre CLOSED" -> after(RSO, Centres.open(), "/closure", body("reason", "NOT_STAFFED"));
            case "case REGISTERED" -> Given.registered(UNHCR, 2, "MMR");
            case "case ADMITTED" -> Given.admitted(UNHCR, Given.openCaseload(), 2, "MMR");
            case "case CLOSED" ->
                after(UNHCR, Given.registered(UNHCR, 2, "MMR"), "/closure", body("reason", "NO_CONTACT"));
            case "specific-need PENDING_REVIEW" -> Given.flagged(UNHCR, "ER-FR");
            case "specific-need CONFIRMED" ->
                after(PROTECTION, Given.flagged(UNHCR, "ER-FR"), "/confirmation", body("declaration", "CONFIRM"));
            case "specific-need CLOSED" ->
                after(PROTECTION, Given.flagged(UNHCR, "ER-FR"), "/closure", body("reason", "NOT_CONFIRMED"));
            case "subject-request RECEIVED" -> Given.subjectRequest(UNHCR, "ACCESS");
            case "subject-request IDENTITY_CONFIRMED" -> Given.identified(UNHCR, "ACCESS");
            case "subject-request ANSWERED" ->
                after(UNHCR, Given.identified(UNHCR, "ACCESS"), "/answer", body("outcome", "MET"));
            // not by whom the acts are tried: who refused does not review
            case "subject-request REFUSED" -> after(UNHCR, Given.identified(UNHCR, "ACCESS"), "/refusal", refusal());
            case "subject-request WITHDRAWN" ->
                after(UNHCR, Given.subjectRequest(UNHCR, "ACCESS"), "/withdrawal", body("reason", "ASKED_SO"));
            case "screening INFORMED" -> Screenings.begun(UNHCR, ofNewCase());
            case "screening HEARD" -> Screenings.heard(UNHCR, ofNewCase());
            case "screening PRELIMINARY" -> Screenings.profiled(UNHCR, ofNewCase());
            // not by whom the acts are tried: who has set the profiles does not review them
            case "screening REVIEWED" -> Screenings.reviewed(UNHCR, ofNewCase());
            case "screening SUPERSEDED" ->
                after(
                        PROTECTION,
                        Screenings.begun(UNHCR, ofNewCase()),
                        "/setting-aside",
                        body("reason", "PERSON_LEFT"));
            case "referral MADE" -> Screenings.referred(UNHCR);
            case "referral ACCEPTED" ->
                after(UNHCR, Screenings.referred(UNHCR), "/acceptance", body("declaration", "ACCEPT"));
            case "referral DECLINED" ->
                after(UNHCR, Screenings.referred(UNHCR), "/declining", body("reason", "NO_CAPACITY"));
            case "referral WITHDRAWN" ->
                after(UNHCR, Screenings.referred(UNHCR), "/withdrawal", body("reason", "NOT_NEEDED"));
            case "referral COMPLETED" ->
                after(UNHCR, in("referral", "ACCEPTED", ""), "/completion", body("feedback", "HELPED"));
            case "status-determination LODGED" -> Claims.lodged("UNHCR");
            case "status-determination SCHEDULED" -> interviewFor(act, Claims.scheduled("UNHCR"));
            case "status-determination INTERVIEWED" ->
                act.equals("submitAssessmentInStatusDetermination")
                        ? Claims.recorded("UNHCR")
                        : interviewFor(act, Claims.held("UNHCR"));
            case "status-determination UNDER_REVIEW" -> Claims.submitted("UNHCR");
            case "status-determination DECIDED" -> Claims.endorsed("UNHCR");
            case "status-determination DECISION_ISSUED" -> ruled();
            case "status-determination ABANDONMENT_PENDING" -> missed();
            case "status-determination WITHDRAWN" -> Claims.withdrawn("UNHCR");
            case "status-determination CLOSED" ->
                after(Claims.supervisor("UNHCR"), missed(), "/closure", body("declaration", "NO_CONTACT"));
            case "status-decision ISSUED" ->
                Rulings.issued("UNHCR", act.equals("notifyProtectionByStatusDecision") ? "RECOGNISE_1A2" : "REFUSE");
            case "status-decision NOTIFIED_NEGATIVE" -> Rulings.ago(32, Rulings.refused("UNHCR"));
            case "status-decision NOTIFIED_POSITIVE" -> Rulings.recognised("UNHCR");
            case "status-decision FINAL_NEGATIVE" -> Rulings.finalRefusal("UNHCR");
            case "status-decision PROTECTED" ->
                act.equals("endStatusDecision")
                        ? Rulings.statusOf("UNHCR", Rulings.ago(32, Rulings.endingTold("UNHCR")))
                        : Rulings.protectedBy("UNHCR");
            case "status-decision ENDED" -> Rulings.ended("UNHCR");
            case "status-decision SET_ASIDE" ->
                after(
                        Claims.supervisor("UNHCR"),
                        Rulings.issued("UNHCR", "REFUSE"),
                        "/setting-aside",
                        body("reason", "SLIP"));
            case "appeal LEAVE_PENDING" -> Rulings.late("UNHCR");
            case "appeal LODGED" -> Rulings.appealed("UNHCR");
            case "appeal ALLOWED" -> ruled("/allowance", Rulings.ALLOWED);
            case "appeal DISMISSED" -> ruled("/dismissal", Rulings.REASONS);
            case "appeal REMITTED" -> ruled("/remittal", Rulings.REASONS);
            case "appeal WITHDRAWN" ->
                after(Claims.officer("UNHCR"), Rulings.appealed("UNHCR"), "/withdrawal", Rulings.WITHDRAWAL);
            case "appeal NOT_ADMITTED" ->
                Rulings.ruled("UNHCR", Rulings.late("UNHCR"), "/leave-refusal", Rulings.REASONS);
            case "status-review NOTICE_SERVED" -> Rulings.unanswered(Rulings.proposed("UNHCR"));
            case "status-review ANSWERED" -> Rulings.answered("UNHCR", Rulings.proposed("UNHCR"));
            case "status-review STANDS" ->
                after(Claims.supervisor("UNHCR"), Rulings.proposed("UNHCR"), "/upholding", Rulings.REASONS);
            case "status-review ENDING" -> Rulings.ending("UNHCR", Rulings.proposed("UNHCR"));
            case "status-review ENDING_NOTIFIED" -> Rulings.endingTold("UNHCR");
            case "record-link UNDECIDED" -> affirmedByTheOther().mine().path();
            case "record-link LINKED" -> affirmedByTheOther().mine().affirm().path();
            case "record-link DIFFERENT" -> affirmedByTheOther().mine().deny().path();
            case "processing-group ACTIVE" -> group();
            case "processing-group ENDED" -> after(UNHCR, group(), "/dissolution", body("reason", "PURPOSE_MET"));
            case "guardian-appointment ACTIVE" -> Children.guarded(UNHCR, Claims.childAlone("UNHCR"));
            case "guardian-appointment ENDED" ->
                after(
                        UNHCR,
                        Children.guarded(UNHCR, Claims.childAlone("UNHCR")),
                        "/ending",
                        body("reason", "REPLACED"));
            case "best-interests-procedure OPENED" ->
                Children.opened(UNHCR, Claims.childAlone("UNHCR"), Children.assessing());
            case "best-interests-procedure HEARD" ->
                Children.heard("UNHCR", Claims.childAlone("UNHCR"), Children.determining("DURABLE_SOLUTION"));
            case "best-interests-procedure AWAITING_PANEL" -> {
                var proposed = after(
                        PROTECTION,
                        in("best-interests-procedure", "HEARD", ""),
                        "/decision",
                        Children.decisionByPanel("UNHCR"));
                yield after(new Client("UNHCR", Role.RSD_REVIEWER), proposed, "/signatures", Children.SIGNATURE);
            }
            case "best-interests-procedure DECIDED" ->
                after(
                        new Client("UNHCR", Role.SUPERVISOR),
                        in("best-interests-procedure", "AWAITING_PANEL", ""),
                        "/signatures",
                        Children.SIGNATURE);
            case "best-interests-procedure SUPERSEDED" ->
                after(
                        PROTECTION,
                        in("best-interests-procedure", "DECIDED", ""),
                        "/superseding",
                        body("reason", "OF_AGE"));
            case "best-interests-procedure STOPPED" ->
                after(PROTECTION, in("best-interests-procedure", "OPENED", ""), "/stopping", body("reason", "LEFT"));
            case "trafficking-concern RAISED" -> Children.raised(UNHCR, Claims.person("UNHCR"));
            case "trafficking-concern IDENTIFIED" -> Children.identified("UNHCR", Claims.person("UNHCR"));
            case "trafficking-concern CLOSED" ->
                after(
                        PROTECTION,
                        Children.raised(UNHCR, Claims.person("UNHCR")),
                        "/closure",
                        body("reason", "NO_VICTIM"));
            case "placement CURRENT" ->
                Children.placed(UNHCR, Claims.person("UNHCR"), Children.placement("OPEN_CENTRE"));
            case "placement ENDED" -> after(UNHCR, in("placement", "CURRENT", ""), "/ending", body("reason", "MOVED"));
            case "return-consent RECORDED" -> Permits.recorded(UNHCR, Claims.person("UNHCR"), Permits.consent("AVR"));
            case "return-consent CONFIRMED" -> Permits.consented(UNHCR, Claims.person("UNHCR"), Permits.consent("AVR"));
            case "return-consent SET_ASIDE" ->
                after(
                        PROTECTION,
                        in("return-consent", "RECORDED", ""),
                        "/setting-aside",
                        body("reason", "RECORDED_BY_MISTAKE"));
            case "removal-stay IN_FORCE" -> act.equals("agreeToLiftRemovalStay") ? witnessHold() : stay();
            case "removal-stay LIFTED" -> after(UNHCR, stay(), "/lifting", Permits.LIFTING);
            case "appointment PLANNED" -> Casework.planned(UNHCR, Claims.person("UNHCR"));
            case "appointment KEPT" -> after(UNHCR, in("appointment", "PLANNED", ""), "/keeping", Casework.CAME);
            case "appointment MISSED" ->
                after(UNHCR, in("appointment", "PLANNED", ""), "/missing", Casework.DID_NOT_COME);
            case "appointment CANCELLED" ->
                after(UNHCR, in("appointment", "PLANNED", ""), "/cancellation", Casework.CANCELLED);
            case "assistance REQUESTED" -> help();
            case "assistance GIVEN" -> after(UNHCR, help(), "/giving", Casework.GIVEN);
            case "assistance DECLINED" -> after(UNHCR, help(), "/declining", Casework.DECLINED);
            case "assistance ENDED" -> after(UNHCR, in("assistance", "GIVEN", ""), "/ending", Casework.ENDED);
            case "integrity-check OPENED" -> Casework.opened("UNHCR", Claims.person("UNHCR"));
            case "integrity-check CLOSED" ->
                after(Casework.closer("UNHCR"), in("integrity-check", "OPENED", ""), "/closure", Casework.FOUND);
            case "decision-audit DRAWN" -> Audits.lookedAt("UNHCR");
            case "decision-audit CLOSED" ->
                after(Audits.orderer("UNHCR"), Audits.lookedAt("UNHCR"), "/closure", Audits.CLOSE);
            case "sampled-decision DRAWN" -> Audits.sampled("UNHCR");
            case "sampled-decision REVIEWED" -> Audits.reviewed("UNHCR", Audits.sampled("UNHCR"));
            case "sampled-decision SET_ASIDE" ->
                after(PROTECTION, Audits.sampled("UNHCR"), "/setting-aside", Audits.SETTING_ASIDE);
            case "solution-plan DRAFT" -> Solutions.drawnUp("UNHCR", Claims.person("UNHCR"), "LOCAL_INTEGRATION");
            case "solution-plan AGREED" ->
                act.equals("handOverSolutionPlan") ? Solutions.removalAgreed("UNHCR") : Solutions.stayAgreed("UNHCR");
            case "solution-plan HANDED_OVER" -> {
                var plan = after(UNHCR, Solutions.removalAgreed("UNHCR"), "/hand-over", Solutions.HAND_OVER);
                yield act.equals("recordOutcomeOfSolutionPlan") ? Solutions.departed("UNHCR", plan) : plan;
            }
            case "solution-plan IMPLEMENTED" ->
                after(UNHCR, Solutions.stayAgreed("UNHCR"), "/outcome", body("outcome", "STAYED"));
            case "solution-plan NOT_REACHED" ->
                after(UNHCR, Solutions.stayAgreed("UNHCR"), "/giving-up", body("reason", "PERSON_NOT_REACHED"));
            case "solution-plan WITHDRAWN" ->
                after(UNHCR, Solutions.stayAgreed("UNHCR"), "/withdrawal", body("reason", "DRAWN_UP_BY_MISTAKE"));
            case "document WITH_HOLDER" -> Papers.recorded(UNHCR);
            case "document IN_CUSTODY" -> after(UNHCR, Papers.recorded(UNHCR), "/custody", Papers.TAKING);
            case "document HANDED_OVER" ->
                after(
                        UNHCR,
                        in("document", "IN_CUSTODY", ""),
                        "/handovers",
                        body("organisation", "IOM", "reason", "EXAMINATION"));
            case "document LOST" -> after(UNHCR, Papers.recorded(UNHCR), "/losses", body("reason", "LOST_BY_HOLDER"));
            default -> throw new AssertionError("the document names a state that cannot be reached: " + state);
        };
    }

    private static String ofNewCase() {
        return Given.person(UNHCR, Given.registered(UNHCR, 1, "MMR"), 0);
    }

    private static String ruled(String how, Map<String, Object> body) {
        return Rulings.ruled("UNHCR", Rulings.appealed("UNHCR"), how, body);
    }

    private static String missed() {
        try {
            return Claims.missed("UNHCR", 42);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private static String stay() {
        var person = Claims.person("UNHCR");
        return "/removal-stays/" + Given.id(UNHCR.post(person + "/removal-stays", Permits.stay("COURT_STAY")), 201);
    }

    /** Everybody who may agree to its end is named with it. */
    private static String witnessHold() {
        var named = Permits.witness(new Client("UNHCR", Role.SUPERVISOR), new Client("UNHCR", Role.PROTECTION_OFFICER));
        return "/removal-stays/" + Given.id(UNHCR.post(Claims.person("UNHCR") + "/removal-stays", named), 201);
    }

    private static Pair affirmedByTheOther() {
        var pair = Pair.ofUnhcrAndMys();
        pair.other().affirm();
        return pair;
    }

    private static String after(Client by, String resource, String step, Map<String, Object> body) {
        Given.id(by.step(resource, step, body), 200);
        return resource;
    }

    static Stream<Arguments> cells() {
        return ACTS.keySet().stream().flatMap(procedure -> Procedure.read(procedure).moves().entrySet().stream()
                .flatMap(row -> row.getValue().entrySet().stream()
                        .filter(cell -> !NO_REQUEST.contains(cell.getKey()))
                        .map(cell -> Arguments.of(procedure, row.getKey(), cell.getKey(), cell.getValue()))));
    }

    @ParameterizedTest(name = "{0}: {2} from {1} leads to {3}")
    @MethodSource("cells")
    void every_cell_of_every_matrix_holds(String procedure, String state, String act, String expected) {
        var said = ACTS.get(procedure).get(act);
        var isOpen = !expected.equals(Procedure.NOT_OPEN);
        var resource = isOpen ? in(procedure, state, act) : untouched(procedure, state, act);
        var body = said.body().apply(resource);
        var before = said.by().etag(resource);
        var answer = said.by().step(resource, said.path(), body, before);
        var after = said.by().get(resource);
        if (!isOpen) {
            assertRefused(409, "step-not-open", answer);
            assertEquals(state, Call.text(after, "/status"), "a refusal moves nothing");
            assertEquals(before, after.header("ETag"), "a refusal makes no version");
        } else {
            assertEquals(200, answer.statusCode(), answer::asString);
            assertEquals(expected, Call.text(answer, "/status"));
            assertEquals(expected, Call.text(after, "/status"));
            assertEquals(answer.header("ETag"), after.header("ETag"));
        }
    }

    private static void assertRefused(int status, String problem, Response answer) {
        assertEquals(status, answer.statusCode(), answer::asString);
        assertTrue(Call.text(answer, "/type").endsWith("/problems/" + problem), answer::asString);
    }

    static Stream<Arguments> roles() {
        return ACTS.keySet().stream().flatMap(procedure -> Procedure.read(procedure).roles().entrySet().stream()
                .filter(row -> ACTS.get(procedure).containsKey(row.getKey()))
                .flatMap(row -> row.getValue().entrySet().stream()
                        // who speaks for no organisation has tests of its own
                        .filter(cell -> !cell.getKey().equals("service"))
                        .map(cell -> Arguments.of(procedure, row.getKey(), cell.getKey(), cell.getValue()))));
    }

    @ParameterizedTest(name = "{0}: {1} by {2}: {3}")
    @MethodSource("roles")
    void every_act_is_open_to_the_roles_of_its_row_only(String procedure, String act, String role, String expected) {
        var said = ACTS.get(procedure).get(act);
        var state = Procedure.read(procedure).moves().entrySet().stream()
                .filter(row -> !row.getValue().get(act).equals(Procedure.NOT_OPEN))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
        var may = !expected.equals(Procedure.NOT_OPEN);
        var client =
                new Client(seenBy(procedure, role, said.by()), Role.find(role).orElseThrow());
        var resource = may ? openTo(client, procedure, state, act) : untouched(procedure, state, act);
        var answer = client.step(
                resource, said.path(), said.body().apply(resource), said.by().etag(resource));
        if (may) {
            assertEquals(200, answer.statusCode(), answer::asString);
        } else {
            assertRefused(403, "not-your-role", answer);
        }
    }

    private static String openTo(Client client, String procedure, String state, String act) {
        return act.equals("signBestInterestsProcedure") ? awaiting(client) : in(procedure, state, act);
    }

    /** A determination on whose panel is who is to sign it. */
    private static String awaiting(Client member) {
        var decider = new Client("UNHCR", Role.SUPERVISOR, Role.PROTECTION_OFFICER);
        var decision = Children.decision(Claims.subject(decider), Claims.subject(member), "third-member");
        decision.put("solution", "RESETTLEMENT");
        var opened = Children.opened(UNHCR, Claims.childAlone("UNHCR"), Children.determining("DURABLE_SOLUTION"));
        return after(decider, after(UNHCR, opened, "/hearing", Children.HEARING), "/decision", decision);
    }

    /** An organisation that sees the resource, so that the role alone decides. */
    private static String seenBy(String procedure, String role, Client by) {
        return switch (procedure) {
            case "transfer" -> by.organisation();
            case "arrangement", "assessment-centre", "caseload" -> role.equals("coordinator") ? "RSO" : "MYS";
            default -> "UNHCR";
        };
    }

    private static String ruled() {
        var decided = Claims.endorsed("UNHCR");
        Rulings.issuedOn("UNHCR", decided);
        return decided;
    }

    @ParameterizedTest
    @MethodSource("procedures")
    void each_document_names_every_act_and_state_the_service_has(String procedure, List<String> states) {
        var document = Procedure.read(procedure);
        assertEquals(states, List.copyOf(document.moves().keySet()));
        document.moves().values().forEach(row -> {
            var acts = new HashSet<>(row.keySet());
            acts.removeAll(NO_REQUEST);
            assertEquals(ACTS.get(procedure).keySet(), acts);
        });
    }

    static Stream<Arguments> procedures() {
        return Stream.of(
                Arguments.of("arrangement", List.of("DRAFT", "IN_FORCE", "SUSPENDED", "ENDED")),
                Arguments.of("caseload", List.of("OPEN", "PAUSED", "CLOSED")),
                Arguments.of("assessment-centre", List.of("PLANNED", "OPEN", "CLOSED")),
                Arguments.of("case", List.of("REGISTERED", "ADMITTED", "CLOSED")),
                Arguments.of("specific-need", List.of("PENDING_REVIEW", "CONFIRMED", "CLOSED")),
                Arguments.of(
                        "subject-request",
                        List.of("RECEIVED", "IDENTITY_CONFIRMED", "ANSWERED", "REFUSED", "WITHDRAWN")),
                Arguments.of("screening", List.of("INFORMED", "HEARD", "PRELIMINARY", "REVIEWED", "SUPERSEDED")),
                Arguments.of("referral", List.of("MADE", "ACCEPTED", "DECLINED", "WITHDRAWN", "COMPLETED")),
                Arguments.of(
                        "status-determination",
                        List.of(
                                "LODGED",
                                "SCHEDULED",
                                "INTERVIEWED",
                                "UNDER_REVIEW",
                                "DECIDED",
                                "DECISION_ISSUED",
                                "ABANDONMENT_PENDING",
                                "WITHDRAWN",
                                "CLOSED")),
                Arguments.of("guardian-appointment", List.of("ACTIVE", "ENDED")),
                Arguments.of(
                        "best-interests-procedure",
                        List.of("OPENED", "HEARD", "AWAITING_PANEL", "DECIDED", "SUPERSEDED", "STOPPED")),
                Arguments.of("trafficking-concern", List.of("RAISED", "IDENTIFIED", "CLOSED")),
                Arguments.of("placement", List.of("CURRENT", "ENDED")),
                Arguments.of("removal-stay", List.of("IN_FORCE", "LIFTED")),
                Arguments.of("appointment", List.of("PLANNED", "KEPT", "MISSED", "CANCELLED")),
                Arguments.of("assistance", List.of("REQUESTED", "GIVEN", "DECLINED", "ENDED")),
                Arguments.of("integrity-check", List.of("OPENED", "CLOSED")),
                Arguments.of("decision-audit", List.of("DRAWN", "CLOSED")),
                Arguments.of("sampled-decision", List.of("DRAWN", "REVIEWED", "SET_ASIDE")),
                Arguments.of(
                        "solution-plan",
                        List.of("DRAFT", "AGREED", "HANDED_OVER", "IMPLEMENTED", "NOT_REACHED", "WITHDRAWN")),
                Arguments.of(
                        "status-decision",
                        List.of(
                                "ISSUED",
                                "NOTIFIED_NEGATIVE",
                                "NOTIFIED_POSITIVE",
                                "FINAL_NEGATIVE",
                                "PROTECTED",
                                "ENDED",
                                "SET_ASIDE")),
                Arguments.of(
                        "appeal",
                        List.of(
                                "LEAVE_PENDING",
                                "LODGED",
                                "ALLOWED",
                                "DISMISSED",
                                "REMITTED",
                                "WITHDRAWN",
                                "NOT_ADMITTED")),
                Arguments.of(
                        "status-review", List.of("NOTICE_SERVED", "ANSWERED", "STANDS", "ENDING", "ENDING_NOTIFIED")),
                Arguments.of("record-link", List.of("UNDECIDED", "LINKED", "DIFFERENT")),
                Arguments.of(
                        "transfer",
                        List.of(
                                "OFFERED",
                                "PREVIEWED",
                                "COUNTERED",
                                "ACCEPTED",
                                "PARTLY_ACCEPTED",
                                "REJECTED",
                                "REVOKED",
                                "EXPIRED")),
                Arguments.of("processing-group", List.of("ACTIVE", "ENDED")),
                Arguments.of("document", List.of("WITH_HOLDER", "IN_CUSTODY", "HANDED_OVER", "LOST")));
    }
}
