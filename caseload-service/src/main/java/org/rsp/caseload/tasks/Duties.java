package org.rsp.caseload.tasks;

import static org.rsp.caseload.tasks.TaskOwner.APPEAL_OFFICER;
import static org.rsp.caseload.tasks.TaskOwner.CASEWORKER;
import static org.rsp.caseload.tasks.TaskOwner.PROTECTION_OFFICER;
import static org.rsp.caseload.tasks.TaskOwner.REGISTRAR;
import static org.rsp.caseload.tasks.TaskOwner.RSD_REVIEWER;
import static org.rsp.caseload.tasks.TaskOwner.SUPERVISOR;
import static org.rsp.platform.access.FieldClass.P1;
import static org.rsp.platform.access.FieldClass.P2;
import static org.rsp.platform.access.FieldClass.P3;
import static org.rsp.platform.access.FieldClass.P4;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.access.FieldClass;

/**
 * What is due in each state of each procedure that is about persons, one line a state, an ending in which something is left to do too. Source:
 * docs/procedures/duties.md, in the same order; a test keeps the two and every procedure in step. TSK-7: where a step is always due, nothing is without a task.
 */
final class Duties {

    private static final @Nullable String NAMED = null;
    private static final boolean ALWAYS = true;
    private static final boolean IF_IT_SAYS_SO = false;

    // spotless:off
    static final List<Duty> DUE = List.of(
            //       procedure               state                  step                                     owner               time frame              told of which
            new Duty("specific-need",        "PENDING_REVIEW",      "confirmSpecificNeed",                   PROTECTION_OFFICER, "SPECIFIC_NEED_REVIEW", P4, ALWAYS),
            new Duty("specific-need",        "CONFIRMED",           "reviewSpecificNeed",                    PROTECTION_OFFICER, NAMED,                  P4, IF_IT_SAYS_SO),
            new Duty("subject-request",      "RECEIVED",            "confirmIdentityOfSubjectRequest",       REGISTRAR,          NAMED,                  P1, ALWAYS),
            new Duty("subject-request",      "IDENTITY_CONFIRMED",  "answerSubjectRequest",                  PROTECTION_OFFICER, NAMED,                  P1, ALWAYS),
            new Duty("record-link",          "UNDECIDED",           "affirmRecordLink",                      PROTECTION_OFFICER, "RECORD_LINK_VERDICT",  P2, IF_IT_SAYS_SO),
            new Duty("document",             "HANDED_OVER",         "returnToHolderDocument",                REGISTRAR,          "DOCUMENT_RETURN",      P1, ALWAYS),
            new Duty("screening",            "INFORMED",            "recordAnswersInScreening",              CASEWORKER,         "SCREENING_REVIEW",     P3, ALWAYS),
            new Duty("screening",            "HEARD",               "profileScreening",                      CASEWORKER,         "SCREENING_REVIEW",     P3, ALWAYS),
            new Duty("screening",            "PRELIMINARY",         "reviewScreening",                       PROTECTION_OFFICER, "SCREENING_REVIEW",     P3, ALWAYS),
            new Duty("referral",             "MADE",                "acceptReferral",                        CASEWORKER,         "REFERRAL",             P3, ALWAYS),
            new Duty("referral",             "ACCEPTED",            "completeReferral",                      CASEWORKER,         "REFERRAL",             P3, ALWAYS),
            new Duty("best-interests-procedure", "OPENED",          "hearChildInBestInterestsProcedure",     CASEWORKER,         "BEST_INTERESTS",       P3, ALWAYS),
            new Duty("best-interests-procedure", "HEARD",           "decideBestInterestsProcedure",          PROTECTION_OFFICER, "BEST_INTERESTS",       P3, ALWAYS),
            new Duty("best-interests-procedure", "AWAITING_PANEL",  "signBestInterestsProcedure",            SUPERVISOR,         "BEST_INTERESTS",       P3, ALWAYS),
            new Duty("best-interests-procedure", "DECIDED",         "reviewBestInterestsProcedure",          PROTECTION_OFFICER, NAMED,                  P3, ALWAYS),
            new Duty("trafficking-concern",  "RAISED",              "identifyVictimInTraffickingConcern",    PROTECTION_OFFICER, "TRAFFICKING_CONCERN",  P4, ALWAYS),
            new Duty("trafficking-concern",  "IDENTIFIED",          "planSupportInTraffickingConcern",       PROTECTION_OFFICER, NAMED,                  P4, ALWAYS),
            new Duty("placement",            "CURRENT",             "reviewPlacement",                       PROTECTION_OFFICER, NAMED,                  P3, ALWAYS),
            new Duty("status-determination", "LODGED",              "assignModalityToStatusDetermination",   SUPERVISOR,         "MODALITY",             P3, ALWAYS),
            new Duty("status-determination", "SCHEDULED",           "holdInterviewInStatusDetermination",    CASEWORKER,         "INTERVIEW",            P3, ALWAYS),
            new Duty("status-determination", "INTERVIEWED",         "submitAssessmentInStatusDetermination", CASEWORKER,         "ASSESSMENT",           P3, ALWAYS),
            new Duty("status-determination", "UNDER_REVIEW",        "endorseStatusDetermination",            RSD_REVIEWER,       "SECOND_REVIEW",        P3, ALWAYS),
            new Duty("status-determination", "DECIDED",             "issueStatusDecision",                   SUPERVISOR,         "SECOND_REVIEW",        P3, ALWAYS),
            new Duty("status-determination", "ABANDONMENT_PENDING", "closeStatusDetermination",              SUPERVISOR,         "NO_SHOW",              P3, ALWAYS),
            new Duty("status-decision",      "ISSUED",              "notifyRefusalByStatusDecision",         CASEWORKER,         "NOTIFICATION",         P3, ALWAYS),
            new Duty("status-decision",      "NOTIFIED_NEGATIVE",   "makeFinalStatusDecision",               SUPERVISOR,         "APPEAL_FILING",        P3, ALWAYS),
            new Duty("status-decision",      "NOTIFIED_POSITIVE",   "recordDocumentOfStatusDecision",        CASEWORKER,         "NOTIFICATION",         P3, ALWAYS),
            new Duty("appeal",               "LEAVE_PENDING",       "grantLeaveInAppeal",                    APPEAL_OFFICER,     "APPEAL_DECISION",      P3, ALWAYS),
            new Duty("appeal",               "LODGED",              "allowAppeal",                           APPEAL_OFFICER,     "APPEAL_DECISION",      P3, ALWAYS),
            new Duty("appeal",               "DISMISSED",           "notifyOutcomeOfAppeal",                 CASEWORKER,         "NOTIFICATION",         P3, IF_IT_SAYS_SO),
            new Duty("appeal",               "NOT_ADMITTED",        "notifyOutcomeOfAppeal",                 CASEWORKER,         "NOTIFICATION",         P3, IF_IT_SAYS_SO),
            new Duty("status-review",        "NOTICE_SERVED",       "recordAnswerInStatusReview",            CASEWORKER,         "STATUS_REVIEW",        P3, ALWAYS),
            new Duty("status-review",        "ANSWERED",            "upholdStatusInStatusReview",            RSD_REVIEWER,       "STATUS_REVIEW",        P3, ALWAYS),
            new Duty("status-review",        "ENDING",              "notifyEndingByStatusReview",            CASEWORKER,         "NOTIFICATION",         P3, ALWAYS),
            new Duty("status-review",        "ENDING_NOTIFIED",     "endStatusDecision",                     SUPERVISOR,         "APPEAL_FILING",        P3, IF_IT_SAYS_SO),
            new Duty("appointment",          "PLANNED",             "keepAppointment",                       CASEWORKER,         NAMED,                  P2, ALWAYS),
            new Duty("assistance",           "REQUESTED",           "giveAssistance",                        PROTECTION_OFFICER, "REFERRAL",             P4, ALWAYS),
            new Duty("solution-plan",        "DRAFT",               "agreeToSolutionPlan",                   PROTECTION_OFFICER, "SOLUTION",             P3, ALWAYS),
            new Duty("solution-plan",        "AGREED",              "handOverSolutionPlan",                  CASEWORKER,         "SOLUTION",             P3, IF_IT_SAYS_SO),
            new Duty("return-consent",       "RECORDED",            "confirmReturnConsent",                  PROTECTION_OFFICER, "RETURN_CONSENT",       P1, IF_IT_SAYS_SO));
    // spotless:on

    static final List<NothingDue> NOT_DUE = List.of(
            new NothingDue("case", "REGISTERED", "what is due is due of its persons; a registration is whole"),
            new NothingDue("case", "ADMITTED", "what is due is due of its persons"),
            new NothingDue("case", "CLOSED", "it has ended; a legal hold can be put on it and lifted at any time"),
            new NothingDue("document", "WITH_HOLDER", "its holder has it; it may be examined or copied at any time"),
            new NothingDue("document", "IN_CUSTODY", "it is kept until its holder asks for it"),
            new NothingDue("document", "LOST", "it may be found at any time, and nobody can make it so"),
            new NothingDue("processing-group", "ACTIVE", "what is due is due of its members"),
            new NothingDue(
                    "removal-stay", "IN_FORCE", "it ends when what stands in the way ends, and nobody can make it so"),
            new NothingDue(
                    "guardian-appointment",
                    "ACTIVE",
                    "it lasts as long as the guardian does, or until the child is of age"),
            new NothingDue("departure-permit", "ISSUED", "it is over within minutes"),
            new NothingDue("solution-plan", "HANDED_OVER", "the service that carries it out has clocks of its own"),
            new NothingDue("transfer", "OFFERED", "it has an end of its own, of which both sides are told"),
            new NothingDue("transfer", "PREVIEWED", "it has an end of its own, of which both sides are told"),
            new NothingDue("transfer", "COUNTERED", "it has an end of its own, of which both sides are told"),
            new NothingDue("assistance", "GIVEN", "it goes on until it is not needed any more"),
            new NothingDue("integrity-check", "OPENED", "a task would tell of it to those who work on the claim"),
            new NothingDue("decision-audit", "DRAWN", "what is due is due of each decision that was drawn"),
            new NothingDue(
                    "sampled-decision",
                    "DRAWN",
                    "a task would tell of it to those whose work it is; the audit lists it"));

    private Duties() {}

    static boolean knows(String procedure) {
        return DUE.stream().anyMatch(duty -> duty.procedure().equals(procedure));
    }

    static Optional<Duty> of(String procedure, String state) {
        return DUE.stream()
                .filter(duty ->
                        duty.procedure().equals(procedure) && duty.state().equals(state))
                .findFirst();
    }

    /** Those that everything in their state has, as far as one who is told these classes may know of all such things. */
    static List<Duty> always(Set<FieldClass> told) {
        return DUE.stream()
                .filter(duty -> duty.always() && told.contains(duty.told()))
                .toList();
    }
}
