package org.rsp.returns;

import static org.rsp.platform.testing.Client.body;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.rsp.platform.testing.Client;
import org.rsp.platform.testing.ProcedureCells;

/** Each return is one of its own: by own will where the act asks for it, by an order otherwise. */
@QuarkusTest
class ProcedureTest extends ProcedureCells {

    private static final Client MYS = Returns.staff("MYS");
    private static final Client PROTECTION = Returns.protection("MYS");

    /** The acts on a check of a victim's safety alone. */
    private static final String RECORD_RELEASE = "recordProsecutorsReleaseInReturnCheck";

    private static final String RELEASE = "releaseVictimInReturnCheck";

    @Override
    protected Map<String, Map<String, Act>> acts() {
        var all = new HashMap<String, Map<String, Act>>();
        all.putAll(ofReturns());
        all.putAll(ofChecks());
        all.putAll(ofIdentification());
        all.putAll(ofTravelDocuments());
        all.putAll(ofMovements());
        all.putAll(ofReintegration());
        all.putAll(Costs.acts());
        return all;
    }

    private static Map<String, Map<String, Act>> ofReturns() {
        return Map.of(
                "return",
                Map.of(
                        "counselInReturn", new Act(MYS, "/counselling", Returns.COUNSELLED),
                        "consentToReturn", new Act(MYS, "/consent", Returns.CONSENTS),
                        "serveOrderInReturn", new Act(MYS, "/order", Returns.SERVED),
                        "chooseVoluntaryReturn", new Act(MYS, "/choice", Returns.CHOOSES),
                        "clearReturn", new Act(MYS, "/clearance", Returns.CLEAR),
                        "departReturn", new Act(MYS, "/departure", Returns.DEPART),
                        "recordArrivalOfReturn", new Act(MYS, "/arrival", Returns.ARRIVED),
                        "recordComingBackFromReturn", new Act(MYS, "/coming-back", Returns.CAME_BACK),
                        "closeReturn", new Act(MYS, "/closure", Returns.CLOSE),
                        "cancelReturn", new Act(MYS, "/cancellation", Returns.CANCEL)),
                "suspension",
                Map.of("resumeAfterSuspension", new Act(MYS, "/resumption", body("declaration", "RESUME"))),
                "counselling-session",
                Map.of(
                        "doubtCapacityInCounsellingSession", new Act(MYS, "/capacity-doubt", Returns.DOUBT),
                        "confirmCapacityInCounsellingSession",
                                new Act(PROTECTION, "/capacity-finding", Returns.CAPABLE),
                        "setAsideCounsellingSession", new Act(PROTECTION, "/setting-aside", Returns.SET_ASIDE)),
                "voluntary-offer",
                Map.of(
                        "acceptVoluntaryOffer", new Act(MYS, "/acceptance", Returns.ACCEPTS),
                        "declineVoluntaryOffer", new Act(MYS, "/refusal", Returns.DECLINES),
                        "lapseVoluntaryOffer", new Act(MYS, "/lapse", Returns.NOT_ANSWERED)),
                "removal-order",
                Map.of(
                        "serveRemovalOrder", new Act(MYS, "/service", Returns.ORDER_SERVED),
                        "lodgeRemedyAgainstRemovalOrder", new Act(MYS, "/remedy", Returns.REMEDY),
                        "dismissRemedyAgainstRemovalOrder", new Act(MYS, "/remedy-dismissal", Returns.DISMISSED),
                        "quashRemovalOrder", new Act(MYS, "/quashing", Returns.QUASHED)));
    }

    private static Map<String, Map<String, Act>> ofChecks() {
        return Map.of(
                "return-check",
                Map.of(
                        RECORD_RELEASE,
                        new Act(Checks.clerk("MYS"), "/prosecutors-release", Checks.PROSECUTOR),
                        RELEASE,
                        new Act(PROTECTION, "/release", Checks.RELEASE),
                        "withdrawReturnCheck",
                        new Act(MYS, "/withdrawal", Checks.WITHDRAW)));
    }

    private static Map<String, Map<String, Act>> ofIdentification() {
        return Map.of(
                "disclosure-profile",
                Map.of("setAsideDisclosureProfile", new Act(MYS, "/setting-aside", Returns.MISTAKE)),
                "identification",
                Map.of(
                        "recordStepInIdentification", new Act(MYS, "/steps", Returns.OWN_WORD),
                        "proveIdentification", new Act(MYS, "/proof", Returns.PROVEN),
                        "requestIdentification", new Act(MYS, "/request", Returns.ASK),
                        "withdrawRequestForIdentification", new Act(MYS, "/request-withdrawal", Returns.NOT_NEEDED),
                        "reviewStatelessnessInIdentification",
                                new Act(PROTECTION, "/statelessness-review", Returns.REVIEW),
                        "resumeIdentification", new Act(PROTECTION, "/resumption", Returns.NEW_EVIDENCE),
                        "findStatelessnessInIdentification",
                                new Act(PROTECTION, "/statelessness-finding", Returns.STATELESS),
                        "setAsideIdentification", new Act(PROTECTION, "/setting-aside", Returns.FALSE_DOCUMENT)));
    }

    private static Map<String, Map<String, Act>> ofTravelDocuments() {
        return Map.of(
                "travel-document",
                Map.of(
                        "applyForTravelDocument", new Act(MYS, "/application", TravelDocuments.APPLIED),
                        "acknowledgeApplicationForTravelDocument",
                                new Act(MYS, "/acknowledgement", TravelDocuments.ACKNOWLEDGED),
                        "refuseTravelDocument", new Act(MYS, "/refusal", TravelDocuments.REFUSED),
                        "issueTravelDocument", new Act(MYS, "/issue", TravelDocuments.ISSUED),
                        "handOverTravelDocument", new Act(MYS, "/handover", TravelDocuments.HANDED_OVER),
                        "disputeTravelDocument", new Act(MYS, "/dispute", TravelDocuments.DISPUTED),
                        "confirmTravelDocument", new Act(MYS, "/confirmation", TravelDocuments.GENUINE),
                        "reportLostTravelDocument", new Act(MYS, "/loss", TravelDocuments.LOST),
                        "cancelTravelDocument", new Act(MYS, "/cancellation", TravelDocuments.CANCELLED)));
    }

    private static Map<String, Map<String, Act>> ofMovements() {
        return Map.of(
                "movement",
                Map.of(
                        "recordTransitOfMovement", new Act(MYS, "/transits", Movements.CONSENT),
                        "planEscortsOfMovement", new Act(MYS, "/escorts", Movements.ESCORTS),
                        "confirmMovement", new Act(MYS, "/confirmation", Movements.CONFIRM),
                        "setOffMovement", new Act(MYS, "/start", Movements.SET_OFF),
                        "completeMovement", new Act(MYS, "/completion", Movements.COMPLETE),
                        "abortMovement", new Act(MYS, "/breaking-off", Movements.REFUSED_BY_CAPTAIN),
                        "cancelMovement", new Act(MYS, "/cancellation", Movements.CANCEL),
                        "recordIncidentOnMovement", new Act(MYS, "/incidents", Movements.INCIDENT),
                        "fileReportOnMovement", new Act(Movements.monitor("MYS"), "/report", Movements.REPORT)),
                "passage",
                Map.of(
                        "releasePassage", new Act(MYS, "/release", Movements.REBOOKED),
                        "recordRestraintInPassage", new Act(MYS, "/restraints", Movements.RESTRAINT),
                        "handOverFromPassage", new Act(MYS, "/receipt", Movements.RECEIPT),
                        "refuseEntryAfterPassage", new Act(MYS, "/entry-refusal", Movements.NOT_LET_IN)));
    }

    private static Map<String, Map<String, Act>> ofReintegration() {
        return Map.of(
                "reintegration-plan",
                Map.of(
                        "assessForReintegrationPlan", new Act(MYS, "/assessments", Reintegrations.ASSESSED),
                        "reviseReintegrationPlan", new Act(MYS, "/revision", Reintegrations.PLAN),
                        "agreeToReintegrationPlan", new Act(MYS, "/agreement", Reintegrations.AGREES),
                        "beginReintegrationPlan", new Act(MYS, "/beginning", Reintegrations.BEGIN),
                        "assistByReintegrationPlan", new Act(MYS, "/assistance", Reintegrations.GIVEN),
                        "completeReintegrationPlan", new Act(MYS, "/completion", Reintegrations.COMPLETE),
                        "discontinueReintegrationPlan", new Act(MYS, "/discontinuation", Reintegrations.DISCONTINUE)),
                "reintegration-review",
                Map.of(
                        "answerReintegrationReview", new Act(MYS, "/answer", Reintegrations.ANSWER),
                        "missReintegrationReview", new Act(MYS, "/miss", Reintegrations.MISS)),
                "fear-report",
                Map.of("referFearReport", new Act(PROTECTION, "/referral", Reintegrations.REFER)));
    }

    @Override
    protected Set<String> withoutRequest() {
        // what the state does that is asked, it does in its inbox, as InboxTest shows cell by cell; other acts are the
        // clock's
        return Set.of(
                "callBackFromReturn",
                "confirmIdentification",
                "denyIdentification",
                "noteSilenceOnIdentification",
                "deemAgreedTravelDocument",
                "fallDueTravelDocument",
                "expireTravelDocument",
                "missReportOnMovement",
                "boardPassage",
                "comeBackAfterPassage",
                "allocateFromFund",
                "giveBackToFund",
                "fallDueReintegrationReview",
                "waiveReintegrationReview");
    }

    @Override
    protected Set<String> movingTheClock() {
        return Set.of("identification", "travel-document", "reintegration-review");
    }

    @Override
    protected String in(String procedure, String state, String act) {
        if (Costs.PROCEDURES.contains(procedure)) {
            return Costs.in(procedure, state, act);
        }
        var person = Cases.running().person("MYS");
        return switch (procedure) {
            case "return" -> of(state, act, person);
            case "suspension" -> suspension(state, Returns.opened(MYS, person, "AVR"));
            case "counselling-session" -> session(state, Returns.opened(MYS, person, "AVR"));
            case "voluntary-offer" -> offer(state, Returns.opened(MYS, person, "REMOVAL"));
            case "removal-order" -> order(state, Returns.opened(MYS, person, "REMOVAL"));
            case "return-check" -> check(state, act, Returns.opened(MYS, person, "VOT"));
            case "disclosure-profile" -> profile(state, Returns.opened(MYS, person, "REMOVAL"));
            case "identification" -> identification(state);
            case "travel-document" -> travelDocument(state, act, Returns.opened(MYS, person, "REMOVAL"));
            case "movement" -> movement(state);
            case "passage" -> passage(state, Returns.cleared(MYS, person, "REMOVAL"));
            case "reintegration-plan" -> plan(state, person);
            case "reintegration-review" -> review(state, Reintegrations.arrived(MYS, person));
            case "fear-report" -> fear(state, Returns.opened(MYS, person, "AVR"));
            default -> throw new AssertionError("no way to a " + procedure);
        };
    }

    private static String of(String state, String act, UUID person) {
        return switch (state) {
            case "OPENED" -> Returns.opened(MYS, person, "REMOVAL");
            case "COUNSELLED" -> Returns.counselled(MYS, person, act.equals("consentToReturn") ? "AVR" : "REMOVAL");
            case "CONSENTED" -> Returns.agreed(MYS, person, "AVR");
            case "ORDERED" -> Returns.agreed(MYS, person, "REMOVAL");
            case "CLEARED" -> Returns.cleared(MYS, person, "REMOVAL");
            case "DEPARTED" -> Returns.departed(MYS, person, "REMOVAL");
            case "ARRIVED" -> Returns.after(MYS, of("DEPARTED", "", person), "/arrival", Returns.ARRIVED);
            case "RETURNED_BACK" -> Returns.after(MYS, of("DEPARTED", "", person), "/coming-back", Returns.CAME_BACK);
            case "CLOSED" -> Returns.after(MYS, of("ARRIVED", "", person), "/closure", Returns.CLOSE);
            case "CANCELLED" -> Returns.after(MYS, of("OPENED", "", person), "/cancellation", Returns.CANCEL);
            default -> throw new AssertionError("the document names a state that cannot be reached: " + state);
        };
    }

    private static String suspension(String state, String of) {
        var suspension = Returns.suspended(MYS, of, "COI_ALERT");
        Checks.pass("MYS", of, "NON_REFOULEMENT");
        return state.equals("ENDED")
                ? Returns.after(MYS, suspension, "/resumption", body("declaration", "RESUME"))
                : suspension;
    }

    private static String session(String state, String of) {
        var session = Returns.session(MYS, of);
        return switch (state) {
            case "CAPACITY_DOUBTED" -> Returns.after(MYS, session, "/capacity-doubt", Returns.DOUBT);
            case "SET_ASIDE" -> Returns.after(MYS, session, "/setting-aside", Returns.SET_ASIDE);
            default -> session;
        };
    }

    private static String offer(String state, String of) {
        var offer = Returns.offered(MYS, of);
        return switch (state) {
            case "ACCEPTED" -> Returns.after(MYS, offer, "/acceptance", Returns.ACCEPTS);
            case "DECLINED" -> Returns.after(MYS, offer, "/refusal", Returns.DECLINES);
            case "LAPSED" -> Returns.after(MYS, offer, "/lapse", Returns.NOT_ANSWERED);
            default -> offer;
        };
    }

    private static String check(String state, String act, String of) {
        var kind = Set.of(RECORD_RELEASE, RELEASE).contains(act) ? "TRAFFICKING_SAFETY" : "FITNESS";
        var check = Checks.recorded("MYS", of, Checks.passed(kind));
        return state.equals("WITHDRAWN") ? Returns.after(MYS, check, "/withdrawal", Checks.WITHDRAW) : check;
    }

    private static String profile(String state, String of) {
        var profile = Returns.profiled(MYS, of);
        return state.equals("SET_ASIDE") ? Returns.after(MYS, profile, "/setting-aside", Returns.MISTAKE) : profile;
    }

    private static String fear(String state, String of) {
        var report = Reintegrations.fear(MYS, of);
        return state.equals("REFERRED") ? Returns.after(PROTECTION, report, "/referral", Reintegrations.REFER) : report;
    }

    /** Of a return by which a state may be asked, and with a document that could prove it. */
    static String identification(String state) {
        return switch (state) {
            case "COLLECTING" -> {
                var of = Returns.unidentified(MYS, Cases.running().person("MYS"), "REMOVAL");
                Returns.profiled(MYS, of);
                yield Returns.after(MYS, Returns.identifying(MYS, of), "/steps", Returns.GENUINE);
            }
            case "REQUESTED" -> Returns.after(MYS, identification("COLLECTING"), "/request", Returns.ASK);
            case "UNANSWERED" -> {
                var asked = identification("REQUESTED");
                Returns.daysLater(32);
                yield asked;
            }
            case "CONFIRMED" -> Returns.after(MYS, identification("COLLECTING"), "/proof", Returns.PROVEN);
            case "DENIED" -> {
                var asked = identification("REQUESTED");
                Returns.ORIGIN
                        .step(Returns.inbox(asked), "/denial", Returns.IS_NO_NATIONAL)
                        .then()
                        .statusCode(200);
                yield asked;
            }
            case "STATELESS_REVIEW" ->
                Returns.after(PROTECTION, identification("DENIED"), "/statelessness-review", Returns.REVIEW);
            case "STATELESS" ->
                Returns.after(
                        PROTECTION, identification("STATELESS_REVIEW"), "/statelessness-finding", Returns.STATELESS);
            default -> throw new AssertionError("the document names a state that cannot be reached: " + state);
        };
    }

    /** Asked of no state, or a passport that the person has already: nobody is named to anybody. */
    private static String travelDocument(String state, String act, String of) {
        return switch (state) {
            case "PLANNED" ->
                TravelDocuments.planned(
                        MYS,
                        of,
                        act.equals("issueTravelDocument")
                                ? TravelDocuments.plan("OWN_PASSPORT", "PAK")
                                : TravelDocuments.OF_RED_CROSS);
            case "APPLIED_FOR" ->
                Returns.after(MYS, travelDocument("PLANNED", "", of), "/application", TravelDocuments.APPLIED);
            case "REFUSED" ->
                Returns.after(MYS, travelDocument("APPLIED_FOR", "", of), "/refusal", TravelDocuments.REFUSED);
            case "ISSUED" -> TravelDocuments.passport(MYS, of, "PAK");
            case "HANDED_OVER" ->
                Returns.after(MYS, travelDocument("ISSUED", "", of), "/handover", TravelDocuments.HANDED_OVER);
            case "DISPUTED" ->
                Returns.after(MYS, travelDocument("ISSUED", "", of), "/dispute", TravelDocuments.DISPUTED);
            case "EXPIRED" -> TravelDocuments.runOut(MYS, of, "PAK");
            case "LOST" -> Returns.after(MYS, travelDocument("ISSUED", "", of), "/loss", TravelDocuments.LOST);
            case "CANCELLED" ->
                Returns.after(MYS, travelDocument("PLANNED", "", of), "/cancellation", TravelDocuments.CANCELLED);
            default -> throw new AssertionError("the document names a state that cannot be reached: " + state);
        };
    }

    private static String movement(String state) {
        return switch (state) {
            case "PLANNED" -> Movements.ready(MYS);
            case "CONFIRMED" -> Movements.confirmed(MYS);
            case "UNDER_WAY" -> Movements.underWay(MYS);
            case "COMPLETED" -> Movements.completed(MYS);
            case "ABORTED" -> Movements.aborted(MYS);
            case "REPORTED" ->
                Returns.after(Movements.monitor("MYS"), Movements.completed(MYS), "/report", Movements.REPORT);
            case "CANCELLED" -> Returns.after(MYS, Movements.ready(MYS), "/cancellation", Movements.CANCEL);
            default -> throw new AssertionError("the document names a state that cannot be reached: " + state);
        };
    }

    private static String passage(String state, String of) {
        return switch (state) {
            case "BOOKED" -> Movements.booked(MYS, of, Movements.ready(MYS));
            case "ABOARD" -> Movements.aboard(MYS, of);
            case "HANDED_OVER" -> Returns.after(MYS, Movements.aboard(MYS, of), "/receipt", Movements.RECEIPT);
            case "BROUGHT_BACK" ->
                Returns.after(MYS, Movements.aboard(MYS, of), "/entry-refusal", Movements.NOT_LET_IN);
            case "TAKEN_OFF" ->
                Returns.after(MYS, Movements.booked(MYS, of, Movements.ready(MYS)), "/release", Movements.REBOOKED);
            default -> throw new AssertionError("the document names a state that cannot be reached: " + state);
        };
    }

    private static String plan(String state, UUID person) {
        return switch (state) {
            case "DRAFTED" -> Reintegrations.drafted(MYS, Returns.opened(MYS, person, "AVR"));
            case "AGREED" -> Reintegrations.agreed(MYS, Reintegrations.arrived(MYS, person));
            case "UNDER_WAY" -> Reintegrations.underWay(MYS, Reintegrations.arrived(MYS, person));
            case "COMPLETED" -> Returns.after(MYS, plan("UNDER_WAY", person), "/completion", Reintegrations.COMPLETE);
            case "DISCONTINUED" ->
                Returns.after(MYS, plan("DRAFTED", person), "/discontinuation", Reintegrations.DISCONTINUE);
            default -> throw new AssertionError("the document names a state that cannot be reached: " + state);
        };
    }

    private static String review(String state, String of) {
        return switch (state) {
            case "PLANNED" -> Reintegrations.planned(MYS, of);
            case "DUE" -> Reintegrations.due(MYS, of);
            case "ANSWERED" -> Returns.after(MYS, Reintegrations.due(MYS, of), "/answer", Reintegrations.ANSWER);
            case "NOT_REACHED" -> Returns.after(MYS, Reintegrations.due(MYS, of), "/miss", Reintegrations.MISS);
            case "WAIVED" -> {
                var review = Reintegrations.planned(MYS, of);
                Reintegrations.says(MYS, of, Reintegrations.WITHDRAWS);
                yield review;
            }
            default -> throw new AssertionError("the document names a state that cannot be reached: " + state);
        };
    }

    private static String order(String state, String of) {
        Returns.declined(MYS, of);
        return switch (state) {
            case "ISSUED" -> Returns.issued(MYS, of);
            case "SERVED" -> Returns.served(MYS, of);
            case "UNDER_REMEDY" -> Returns.after(MYS, Returns.served(MYS, of), "/remedy", Returns.REMEDY);
            case "QUASHED" -> Returns.after(MYS, Returns.issued(MYS, of), "/quashing", Returns.QUASHED);
            default -> throw new AssertionError("the document names a state that cannot be reached: " + state);
        };
    }
}
