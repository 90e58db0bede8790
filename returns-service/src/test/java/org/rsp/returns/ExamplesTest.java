package org.rsp.returns;

import static java.util.Map.entry;
import static org.rsp.platform.testing.Client.body;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.inject.spi.CDI;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.rsp.platform.identity.Role;
import org.rsp.platform.jobs.Jobs;
import org.rsp.platform.testing.Client;
import org.rsp.platform.testing.DocumentedExamples;
import org.rsp.platform.testing.Sealing;
import org.rsp.platform.testing.Tokens;

/** The documented examples, replayed; each on a return of its own. */
@QuarkusTest
class ExamplesTest extends DocumentedExamples {

    private static final String RETURN = "019aa8f0-11c2-7d02-8a51-90b7c2d4e101";
    private static final String SUSPENSION = "019aa8f0-11c2-7d02-8a51-90b7c2d4e201";
    private static final String SESSION = "019aa8f0-11c2-7d02-8a51-90b7c2d4e301";
    private static final String OFFER = "019aa8f0-11c2-7d02-8a51-90b7c2d4e401";
    private static final String ORDER = "019aa8f0-11c2-7d02-8a51-90b7c2d4e501";
    private static final String CHECK = "019aa8f0-11c2-7d02-8a51-90b7c2d4ea01";
    private static final String ANSWER = "019aa8f0-11c2-7d02-8a51-90b7c2d4ea02";
    private static final String PROFILE = "019aa8f0-11c2-7d02-8a51-90b7c2d4e601";
    private static final String IDENTIFICATION = "019aa8f0-11c2-7d02-8a51-90b7c2d4e701";
    private static final String ENTRY = "019aa8f0-11c2-8d02-8a51-90b7c2d4e801";
    private static final String READMISSION = "019aa8f0-11c2-7d02-8a51-90b7c2d4e6f1";
    private static final String RECEIVED = "019aa8f0-11c2-7d02-8a51-90b7c2d4e6f2";
    private static final String TRAVEL_DOCUMENT = "019aa8f0-11c2-7d02-8a51-90b7c2d4e6a1";
    private static final String MOVEMENT = "019aa8f0-11c2-7d02-8a51-90b7c2d4e6b1";
    private static final String PASSAGE = "019aa8f0-11c2-7d02-8a51-90b7c2d4e6b2";
    private static final String COST_LINE = "019aa8f0-11c2-7d02-8a51-90b7c2d4ec01";
    private static final String FUND = "019aa8f0-11c2-7d02-8a51-90b7c2d4ec02";
    private static final String ALLOCATION = "019aa8f0-11c2-7d02-8a51-90b7c2d4ec03";
    private static final String PLAN = "019aa8f0-11c2-7d02-8a51-90b7c2d4eb01";
    private static final String REVIEW = "019aa8f0-11c2-7d02-8a51-90b7c2d4eb02";
    private static final String WORD = "019aa8f0-11c2-7d02-8a51-90b7c2d4eb03";
    private static final String FEAR = "019aa8f0-11c2-7d02-8a51-90b7c2d4eb04";
    private static final String INDIVIDUAL = "019aa8d2-5c1e-7a43-9f0b-6d2c48e1b802";
    private static final String CASE = "019aa8d2-5c1e-7a43-9f0b-6d2c48e1b733";

    /** In the examples a return is opened on this day. */
    private static final String OPENED_ON = "2026-11-20";

    /** In those of readmissions it is answered by the first of these days, and by the second if more time is given. */
    private static final String ANSWER_BY = "2026-12-11";

    private static final String AT_MOST = "2026-12-31";

    /** And a travel document that was asked for then is to be there by this one. */
    private static final String DOCUMENT_BY = "2026-12-20";

    /** In the examples something happens in this minute, and a report is due on this day. */
    private static final String NOTED = "2026-11-20T09:15:00Z";

    private static final String REPORT_DUE_ON = "2026-12-04";

    /** And these are six and twelve months after it. */
    private static final String SIX_MONTHS_ON = "2027-05-20";

    private static final String TWELVE_MONTHS_ON = "2027-11-20";

    private static final String AGREEMENT = "019aa8d2-5c1e-7a43-9f0b-6d2c48e1d001";

    private static final Client STAFF = Returns.staff("MYS");

    /** How a return comes to be where the example begins. */
    private interface Making {
        String of(Client by, UUID person, String kind);
    }

    @Override
    protected Map<String, Supplier<Situation>> situations() {
        var all = new HashMap<>(ofReturns());
        all.putAll(ofAgreements());
        all.putAll(ofChecks());
        all.putAll(ofIdentifications());
        all.putAll(ofReadmissions());
        all.putAll(ofMovements());
        all.putAll(ofCosts());
        return all;
    }

    private Map<String, Supplier<Situation>> ofReadmissions() {
        return Map.ofEntries(
                entry("sendReadmissionRequest", this::cleared),
                entry("getReadmissionRequestsOfReturn", () -> {
                    var of = cleared();
                    return days(of, done("sendReadmissionRequest", of));
                }),
                entry("getReadmissionRequest", this::requested),
                entry("getReadmissionRequestTimeline", this::requested),
                entry("withdrawReadmissionRequest", this::requested),
                entry("grantExtensionOfReadmissionRequest", () -> {
                    var request = requested();
                    done("askExtensionOfReadmissionRequest", received(request));
                    return request;
                }),
                entry("denyExtensionOfReadmissionRequest", () -> {
                    var request = requested();
                    done("askExtensionOfReadmissionRequest", received(request));
                    return request;
                }),
                entry("takeBackByReadmissionRequest", this::claimed),
                entry("declineTakeBackByReadmissionRequest", this::claimed),
                entry("getReceivedReadmissionRequest", () -> received(requested())),
                entry("acceptReadmissionRequest", () -> received(requested())),
                entry("refuseReadmissionRequest", () -> received(requested())),
                entry("askExtensionOfReadmissionRequest", () -> received(requested())),
                entry("claimTakeBackByReadmissionRequest", () -> received(departed())));
    }

    /** The return of somebody who may be named to Indonesia, which has an agreement with Malaysia. */
    private Situation cleared() {
        var agreement = inForce();
        var of = Readmissions.cleared(new Agreements.Pair("MYS", "IDN"), "READM");
        var person = Readmissions.person(of, STAFF);
        return by(Role.RETURNS_OFFICER, Role.SUPERVISOR)
                .about(RETURN, Returns.last(of))
                .with(INDIVIDUAL, person.toString())
                .with(CASE, Cases.running().caseOf(person).toString())
                .with(AGREEMENT, agreement)
                .with(OPENED_ON, Agreements.TODAY.toString());
    }

    private Situation requested() {
        var of = cleared();
        var request = done("sendReadmissionRequest", of);
        return days(of, request).about(READMISSION, request);
    }

    /** The days that the agreement gives from the present one on. */
    private static Situation days(Situation of, String request) {
        var read = STAFF.get("/readmission-requests/" + request);
        return of.with(READMISSION, request)
                .with(ANSWER_BY, read.path("replyBy"))
                .with(AT_MOST, read.path("replyAtMost"));
    }

    /** The same for the requested state, by its own name for it. */
    private static Situation received(Situation request) {
        var entry = CDI.current()
                .select(org.rsp.platform.crypto.Tokens.class)
                .get()
                .of("IDN", UUID.fromString(request.ids().get(READMISSION)));
        return Situation.by(Tokens.of("IDN", Role.RETURNS_OFFICER))
                .about(RECEIVED, entry.toString())
                .with(OPENED_ON, Agreements.TODAY.toString())
                .with(ANSWER_BY, request.ids().get(ANSWER_BY));
    }

    private Situation departed() {
        var request = requested();
        var asked = new Readmissions.Asked(
                new Agreements.Pair("MYS", "IDN"),
                path(request),
                "/readmission-requests/" + request.ids().get(READMISSION));
        asked.accepted().departed();
        return request;
    }

    private Situation claimed() {
        var request = departed();
        done("claimTakeBackByReadmissionRequest", received(request));
        return request;
    }

    private Map<String, Supplier<Situation>> ofReturns() {
        return Map.ofEntries(
                entry("openReturn", () -> {
                    var person = Cases.running().person("MYS");
                    return by(Role.RETURNS_OFFICER, Role.SUPERVISOR)
                            .with(INDIVIDUAL, person.toString())
                            .with(CASE, Cases.running().caseOf(person).toString())
                            .with(OPENED_ON, Agreements.TODAY.toString());
                }),
                // of an organisation that has no other
                entry("listReturns", () -> {
                    var person = Cases.running().person("NZL");
                    var opened = Returns.opened(Returns.staff("NZL"), person, "REMOVAL");
                    return Situation.by(Tokens.of("NZL", Role.RETURNS_OFFICER, Role.SUPERVISOR))
                            .with("MYS", "NZL")
                            .with(RETURN, Returns.last(opened))
                            .with(INDIVIDUAL, person.toString())
                            .with(CASE, Cases.running().caseOf(person).toString())
                            .with(OPENED_ON, Agreements.TODAY.toString());
                }),
                entry("getReturn", () -> on(Returns::opened, "REMOVAL")),
                entry("getReturnTimeline", () -> on(Returns::opened, "REMOVAL")),
                // nobody has looked at anything yet
                entry("getGuardsOfReturn", () -> on(Returns::opened, "REMOVAL")),
                entry("counselInReturn", () -> on(Returns::opened, "REMOVAL")),
                entry("consentToReturn", () -> on(Returns::counselled, "AVR")),
                entry("serveOrderInReturn", () -> on(Returns::counselled, "REMOVAL")),
                entry("chooseVoluntaryReturn", () -> on(Returns::opened, "REMOVAL")),
                entry("clearReturn", () -> on(Returns::agreed, "AVR")),
                entry("departReturn", () -> on(Returns::cleared, "AVR")),
                entry("recordArrivalOfReturn", () -> on(Returns::departed, "AVR")),
                entry("recordComingBackFromReturn", () -> on(Returns::departed, "AVR")),
                entry(
                        "closeReturn",
                        () -> on(
                                (by, person, kind) -> Returns.after(
                                        by, Returns.departed(by, person, kind), "/arrival", Returns.ARRIVED),
                                "AVR")),
                entry("cancelReturn", () -> on(Returns::opened, "REMOVAL")),
                entry("recordCounsellingSession", () -> on(Returns::opened, "AVR")),
                entry("getCounsellingSessionsOfReturn", () -> {
                    var of = on(Returns::opened, "AVR");
                    return of.with(SESSION, Returns.last(Returns.session(STAFF, path(of))));
                }),
                entry("getCounsellingSession", () -> session(Role.RETURNS_OFFICER)),
                entry("getCounsellingSessionTimeline", () -> session(Role.RETURNS_OFFICER)),
                entry("doubtCapacityInCounsellingSession", () -> session(Role.RETURNS_OFFICER)),
                entry("confirmCapacityInCounsellingSession", () -> {
                    var of = session(Role.PROTECTION_OFFICER);
                    Returns.after(
                            STAFF, "/counselling-sessions/" + of.ids().get(SESSION), "/capacity-doubt", Returns.DOUBT);
                    return of;
                }),
                entry("setAsideCounsellingSession", () -> session(Role.SUPERVISOR)),
                entry("makeVoluntaryOffer", () -> on(Returns::opened, "REMOVAL")),
                entry("getVoluntaryOffersOfReturn", () -> {
                    var of = on(Returns::opened, "REMOVAL");
                    return of.with(OFFER, done("makeVoluntaryOffer", of));
                }),
                entry("getVoluntaryOffer", this::offer),
                entry("getVoluntaryOfferTimeline", this::offer),
                entry("acceptVoluntaryOffer", this::offer),
                entry("declineVoluntaryOffer", this::offer),
                entry("lapseVoluntaryOffer", this::offer),
                entry("issueRemovalOrder", this::declined),
                entry("getRemovalOrdersOfReturn", () -> {
                    var of = declined();
                    return of.with(ORDER, done("issueRemovalOrder", of));
                }),
                entry("getRemovalOrder", this::order),
                entry("getRemovalOrderTimeline", this::order),
                entry("serveRemovalOrder", this::order),
                entry("lodgeRemedyAgainstRemovalOrder", this::served),
                entry("dismissRemedyAgainstRemovalOrder", () -> {
                    var of = served();
                    done("lodgeRemedyAgainstRemovalOrder", of);
                    return of;
                }),
                entry("quashRemovalOrder", this::order),
                entry("planTravelDocument", () -> on(Returns::opened, "REMOVAL")),
                entry("getTravelDocumentsOfReturn", () -> {
                    var of = on(Returns::opened, "REMOVAL");
                    return of.with(TRAVEL_DOCUMENT, done("planTravelDocument", of));
                }),
                entry("getTravelDocument", this::issuedDocument),
                entry("getTravelDocumentTimeline", this::issuedDocument),
                entry("applyForTravelDocument", this::plannedDocument),
                entry("acknowledgeApplicationForTravelDocument", this::documentAppliedFor),
                entry("refuseTravelDocument", this::documentAppliedFor),
                entry("issueTravelDocument", this::documentAppliedFor),
                entry("handOverTravelDocument", this::issuedDocument),
                entry("disputeTravelDocument", this::issuedDocument),
                entry("confirmTravelDocument", () -> {
                    var of = issuedDocument();
                    done("disputeTravelDocument", of);
                    return of;
                }),
                entry("reportLostTravelDocument", this::issuedDocument),
                entry("cancelTravelDocument", this::plannedDocument),
                entry("draftReintegrationPlan", () -> on(Returns::opened, "AVR")),
                entry("getReintegrationPlansOfReturn", () -> {
                    var of = on(Returns::opened, "AVR");
                    return of.with(PLAN, done("draftReintegrationPlan", of));
                }),
                entry("getReintegrationPlan", this::plan),
                entry("getReintegrationPlanTimeline", this::plan),
                entry("assessForReintegrationPlan", this::plan),
                entry("reviseReintegrationPlan", this::plan),
                entry("agreeToReintegrationPlan", this::plan),
                entry("beginReintegrationPlan", this::agreedPlan),
                entry("assistByReintegrationPlan", this::planUnderWay),
                entry("completeReintegrationPlan", this::planUnderWay),
                entry("discontinueReintegrationPlan", this::plan),
                entry("recordFollowUpConsent", () -> on(Returns::opened, "AVR")),
                entry("getFollowUpConsentsOfReturn", () -> {
                    var of = on(Returns::opened, "AVR");
                    return of.with(WORD, done("recordFollowUpConsent", of));
                }),
                entry("getFollowUpConsent", () -> {
                    var of = on(Returns::opened, "AVR");
                    return of.about(WORD, done("recordFollowUpConsent", of));
                }),
                // of an organisation that has no other
                entry("listReintegrationReviews", () -> {
                    var person = Cases.running().person("BTN");
                    var of = Reintegrations.arrived(Returns.staff("BTN"), person);
                    var review = Reintegrations.due(Returns.staff("BTN"), of);
                    return ofReview(Situation.by(Tokens.of("BTN", Role.RETURNS_OFFICER)), Returns.staff("BTN"), review)
                            .with("MYS", "BTN")
                            .with(RETURN, Returns.last(of))
                            .with(INDIVIDUAL, person.toString())
                            .with(CASE, Cases.running().caseOf(person).toString())
                            .asking("status", "DUE");
                }),
                entry("getReintegrationReviewsOfReturn", () -> {
                    var of = on((by, person, _) -> Reintegrations.arrived(by, person), "REMOVAL");
                    return ofReview(of, STAFF, Reintegrations.due(STAFF, path(of)));
                }),
                entry("getReintegrationReview", this::review),
                entry("getReintegrationReviewTimeline", this::review),
                entry("answerReintegrationReview", this::review),
                entry("missReintegrationReview", this::review),
                entry("raiseFearReport", () -> on(Returns::opened, "AVR")),
                entry("getFearReportsOfReturn", () -> {
                    var of = on(Returns::opened, "AVR");
                    return of.with(FEAR, done("raiseFearReport", of));
                }),
                entry("getFearReport", () -> fear(Role.SUPERVISOR)),
                entry("getFearReportTimeline", () -> fear(Role.SUPERVISOR)),
                entry("referFearReport", () -> fear(Role.PROTECTION_OFFICER)),
                entry("listReintegrationIndicators", () -> supervisor("MYS").asking("limit", "2")),
                entry("listStatisticTables", () -> supervisor("MYS").asking("limit", "2")),
                entry("getReturnStatistics", () -> supervisor("MYS")
                        .at("table", "FORCED_OBSTACLES")
                        .asking("from", "2020-01-01")
                        .asking("to", "2020-03-31")
                        .asking("by", "REASON")
                        .with("2026-11-23", Agreements.TODAY.toString())),
                entry("imposeSuspension", () -> on(Returns::opened, "REMOVAL")),
                entry("getSuspensionsOfReturn", () -> {
                    var of = on(Returns::opened, "REMOVAL");
                    return of.with(SUSPENSION, Returns.last(Returns.suspended(STAFF, path(of), "UNFIT")));
                }),
                entry("getSuspension", this::suspension),
                entry("getSuspensionTimeline", this::suspension),
                entry("resumeAfterSuspension", () -> {
                    var of = suspension();
                    Checks.pass("MYS", path(of), "FITNESS");
                    return of;
                }),
                entry("getCaseAudit", () -> audited(CASE)),
                entry("getIndividualAudit", () -> audited(INDIVIDUAL)));
    }

    private Map<String, Supplier<Situation>> ofChecks() {
        return Map.ofEntries(
                entry("recordReturnCheck", () -> protecting("REMOVAL")),
                entry("getChecksOfReturn", () -> {
                    var of = protecting("REMOVAL");
                    return of.with(CHECK, done("recordReturnCheck", of));
                }),
                entry("getReturnCheck", this::check),
                entry("getReturnCheckTimeline", this::check),
                entry("withdrawReturnCheck", this::check),
                entry("recordProsecutorsReleaseInReturnCheck", ExamplesTest::victim),
                entry("releaseVictimInReturnCheck", ExamplesTest::victim),
                entry("getChecklistOfReturn", () -> on(Returns::opened, "REMOVAL")),
                entry("recordChecklistAnswer", () -> on(Returns::opened, "REMOVAL")),
                entry("getChecklistAnswer", () -> {
                    var of = on(Returns::opened, "REMOVAL");
                    return of.about(ANSWER, done("recordChecklistAnswer", of));
                }));
    }

    /** A return of which nothing was done but that it was opened, for a protection officer. */
    private static Situation protecting(String kind) {
        var of = on(Returns::opened, kind);
        var ids = of.ids();
        return by(Role.PROTECTION_OFFICER)
                .about(RETURN, ids.get(RETURN))
                .with(INDIVIDUAL, ids.get(INDIVIDUAL))
                .with(CASE, ids.get(CASE))
                .with(OPENED_ON, ids.get(OPENED_ON));
    }

    private Situation check() {
        var of = protecting("REMOVAL");
        return of.about(CHECK, done("recordReturnCheck", of));
    }

    private static Situation victim() {
        var of = protecting("VOT");
        var check = Checks.recorded("MYS", path(of), Checks.passed("TRAFFICKING_SAFETY"));
        return of.about(CHECK, Returns.last(check));
    }

    private Map<String, Supplier<Situation>> ofIdentifications() {
        return Map.ofEntries(
                entry("drawUpDisclosureProfile", () -> on(Returns::opened, "REMOVAL")),
                entry("getDisclosureProfilesOfReturn", () -> {
                    var of = on(Returns::opened, "REMOVAL");
                    return of.with(PROFILE, done("drawUpDisclosureProfile", of));
                }),
                entry("getDisclosureProfile", this::profile),
                entry("getDisclosureProfileTimeline", this::profile),
                entry("setAsideDisclosureProfile", this::profile),
                entry("beginIdentification", () -> on(Returns::opened, "REMOVAL")),
                entry("getIdentificationsOfReturn", () -> {
                    var of = on(Returns::opened, "REMOVAL");
                    return of.with(IDENTIFICATION, done("beginIdentification", of));
                }),
                entry("getIdentification", () -> identification("REQUESTED", Role.RETURNS_OFFICER)),
                entry("getIdentificationTimeline", () -> identification("REQUESTED", Role.RETURNS_OFFICER)),
                entry("recordStepInIdentification", () -> identification("COLLECTING", Role.RETURNS_OFFICER)),
                entry("proveIdentification", () -> identification("COLLECTING", Role.SUPERVISOR)),
                entry("requestIdentification", () -> identification("COLLECTING", Role.RETURNS_OFFICER)),
                entry("withdrawRequestForIdentification", () -> identification("REQUESTED", Role.RETURNS_OFFICER)),
                entry("reviewStatelessnessInIdentification", () -> identification("DENIED", Role.PROTECTION_OFFICER)),
                entry("resumeIdentification", () -> identification("STATELESS_REVIEW", Role.PROTECTION_OFFICER)),
                entry(
                        "findStatelessnessInIdentification",
                        () -> identification("STATELESS_REVIEW", Role.PROTECTION_OFFICER)),
                entry("setAsideIdentification", () -> identification("CONFIRMED", Role.SUPERVISOR)),
                entry("listInbox", () -> inbox().asking("limit", "1")),
                entry("getInboxEntry", ExamplesTest::inbox),
                entry("confirmIdentification", ExamplesTest::inbox),
                entry("denyIdentification", ExamplesTest::inbox));
    }

    private Situation profile() {
        var of = on(Returns::opened, "REMOVAL");
        return of.about(PROFILE, done("drawUpDisclosureProfile", of));
    }

    private static Situation identification(String state, Role by) {
        var made = ProcedureTest.identification(state);
        var shown = STAFF.get(made);
        return by(by).about(IDENTIFICATION, Returns.last(made))
                .with(RETURN, shown.path("returnId"))
                .with(INDIVIDUAL, shown.path("individualId"))
                .with(CASE, shown.path("caseId"))
                .with(OPENED_ON, Agreements.TODAY.toString());
    }

    /** What lies last in the inbox of the state of origin. */
    private static Situation inbox() {
        var entry = Returns.inbox(ProcedureTest.identification("REQUESTED"));
        return Situation.by(Tokens.of("PAK", Role.RETURNS_OFFICER)).about(ENTRY, Returns.last(entry));
    }

    private Map<String, Supplier<Situation>> ofMovements() {
        return Map.ofEntries(
                entry("planMovement", () -> lead()),
                // of an organisation that has no other
                entry("listMovements", () -> {
                    var movement = Movements.ready(Returns.staff("NZL"), Movements.flight(body("monitoredBy", "NZL")));
                    return Situation.by(Tokens.of("NZL", Role.RETURNS_OFFICER, Role.SUPERVISOR))
                            .with("MYS", "NZL")
                            .with(MOVEMENT, Returns.last(movement));
                }),
                entry("getMovement", () -> on(Movements.confirmed(STAFF))),
                entry("getMovementTimeline", () -> on(Movements.ready(STAFF))),
                entry(
                        "getIncidentsOfMovement",
                        () -> on(Returns.after(STAFF, Movements.underWay(STAFF), "/incidents", Movements.INCIDENT))),
                entry("recordTransitOfMovement", () -> on(Movements.planned(STAFF, Movements.flight(body())))),
                entry("planEscortsOfMovement", () -> on(Movements.planned(STAFF, Movements.flight(body())))),
                entry("confirmMovement", () -> on(Movements.ready(STAFF))),
                entry("setOffMovement", () -> on(Movements.confirmed(STAFF))),
                entry("completeMovement", () -> on(Movements.underWay(STAFF))),
                entry("abortMovement", () -> on(Movements.confirmed(STAFF))),
                entry("cancelMovement", () -> on(Movements.ready(STAFF))),
                entry("recordIncidentOnMovement", () -> on(Movements.underWay(STAFF))),
                entry("fileReportOnMovement", () -> by(Role.MONITOR)
                        .about(MOVEMENT, Returns.last(Movements.completed(STAFF)))
                        .with(REPORT_DUE_ON, Agreements.TODAY.plusDays(14).toString())),
                entry("getPassagesOfMovement", this::manifest),
                entry("getCarrierManifestOfMovement", this::manifest),
                entry("getEscortManifestOfMovement", this::manifest),
                entry("getReceptionManifestOfMovement", this::manifest),
                entry("bookPassage", () -> on(Returns::cleared, "REMOVAL")
                        .with(MOVEMENT, Returns.last(Movements.ready(STAFF)))),
                entry("getPassagesOfReturn", () -> {
                    var of = on(Returns::cleared, "REMOVAL").with(MOVEMENT, Returns.last(Movements.ready(STAFF)));
                    return of.with(PASSAGE, done("bookPassage", of));
                }),
                entry("getPassage", () -> booked()),
                entry("getPassageTimeline", () -> booked()),
                entry("getRestraintsOfPassage", () -> {
                    var of = booked();
                    done("recordRestraintInPassage", of);
                    return of;
                }),
                entry("releasePassage", () -> booked()),
                entry("recordRestraintInPassage", () -> booked()),
                entry("handOverFromPassage", () -> aboard()),
                entry("refuseEntryAfterPassage", () -> aboard()));
    }

    private static Situation lead() {
        return by(Role.RETURNS_OFFICER, Role.SUPERVISOR)
                .with(NOTED, Movements.NOTED)
                .with(REPORT_DUE_ON, Agreements.TODAY.plusDays(14).toString());
    }

    private static Situation on(String movement) {
        return lead().about(MOVEMENT, Returns.last(movement));
    }

    /** A movement with somebody on it. */
    private Situation manifest() {
        var of = on(Returns::cleared, "REMOVAL");
        var movement = Movements.ready(STAFF);
        var passage = Movements.booked(STAFF, path(of), movement);
        var ids = of.ids();
        return on(movement)
                .with(RETURN, ids.get(RETURN))
                .with(INDIVIDUAL, ids.get(INDIVIDUAL))
                .with(CASE, ids.get(CASE))
                .with(PASSAGE, Returns.last(passage));
    }

    private Situation booked() {
        var of = on(Returns::cleared, "REMOVAL").with(MOVEMENT, Returns.last(Movements.ready(STAFF)));
        return of.with(NOTED, Movements.NOTED).about(PASSAGE, done("bookPassage", of));
    }

    /** The movement has set off, and the person's return has departed. */
    private Situation aboard() {
        var movement = Movements.confirmed(STAFF);
        var of = on(Returns::cleared, "REMOVAL").with(MOVEMENT, Returns.last(movement));
        var passage = done("bookPassage", of);
        Returns.after(STAFF, movement, "/start", Movements.SET_OFF);
        Returns.after(STAFF, path(of), "/departure", Returns.DEPART);
        return of.with(NOTED, Movements.NOTED).about(PASSAGE, passage);
    }

    private Map<String, Supplier<Situation>> ofAgreements() {
        return Map.ofEntries(
                entry("drawUpAgreement", () -> supervisor("MYS")),
                entry("listAgreements", () -> {
                    drawnUp();
                    drawnUp();
                    return supervisor("MYS").asking("limit", "1");
                }),
                entry("getAgreement", () -> supervisor("IDN").about(AGREEMENT, inForce())),
                entry("getAgreementTimeline", () -> supervisor("IDN").about(AGREEMENT, suspended())),
                entry("signAgreement", () -> supervisor("MYS").about(AGREEMENT, drawnUp())),
                entry("concludeAgreement", () -> supervisor("MYS").about(AGREEMENT, signed())),
                entry("ratifyAgreement", () -> supervisor("IDN").about(AGREEMENT, concluded())),
                entry("bringIntoForceAgreement", () -> supervisor("MYS").about(AGREEMENT, ratified())),
                entry("suspendAgreement", () -> supervisor("IDN").about(AGREEMENT, inForce())),
                entry("liftSuspensionOfAgreement", () -> supervisor("IDN").about(AGREEMENT, suspended())),
                entry("resumeAgreement", () -> supervisor("MYS").about(AGREEMENT, suspensionLifted())),
                entry("denounceAgreement", () -> supervisor("IDN").about(AGREEMENT, inForce())),
                entry("endAgreement", () -> supervisor("MYS").about(AGREEMENT, signed())),
                entry("listLibraryClauses", () -> supervisor("MYS").asking("limit", "2")));
    }

    private Map<String, Supplier<Situation>> ofCosts() {
        return Map.ofEntries(
                entry("bookCostLine", () -> on(Returns::opened, "REMOVAL")),
                entry("getCostLinesOfReturn", () -> {
                    var of = on(Returns::opened, "REMOVAL");
                    return of.with(COST_LINE, done("bookCostLine", of));
                }),
                entry("getCostLedgerOfReturn", () -> {
                    var of = on(Returns::opened, "REMOVAL");
                    done("bookCostLine", of);
                    return of;
                }),
                entry("getCostLine", this::costLine),
                entry("getCostLineTimeline", this::costLine),
                entry("reverseCostLine", this::costLine),
                entry("recordFund", () -> accountant("MYS")),
                // each of a state that has no other
                entry("listFunds", () -> accountant("CHL").with(FUND, recorded("CHL"))),
                entry("getFundBalances", () -> {
                    confirmed("PER");
                    return accountant("PER");
                }),
                entry("listAllocations", () -> {
                    var fund = confirmed("URY");
                    return accountant("URY").with(FUND, fund).with(ALLOCATION, allocated("URY", fund));
                }),
                entry("getFund", this::fund),
                entry("getFundTimeline", this::fund),
                entry("reserveForVictimsInFund", () -> accountant("MYS").about(FUND, recorded("MYS"))),
                entry("confirmFund", () -> accountant("MYS").about(FUND, reserved("MYS"))),
                entry("closeFund", this::fund),
                entry("setAsideFund", this::fund),
                entry("makeAllocation", this::fund),
                entry("getAllocationsOfFund", () -> {
                    var of = fund();
                    return of.with(ALLOCATION, done("makeAllocation", of));
                }),
                entry("getAllocation", this::allocation),
                entry("getAllocationTimeline", this::allocation),
                entry("giveBackAllocation", this::allocation));
    }

    /** Not who has recorded the funds. */
    private static Situation accountant(String organisation) {
        return supervisor(organisation).with("MYS", organisation).with(OPENED_ON, Agreements.TODAY.toString());
    }

    private Situation costLine() {
        var of = on(Returns::opened, "REMOVAL");
        return of.about(COST_LINE, done("bookCostLine", of));
    }

    private String recorded(String organisation) {
        return done("recordFund", Situation.by(Tokens.of(organisation, Role.RETURNS_OFFICER, Role.SUPERVISOR)));
    }

    private String reserved(String organisation) {
        return done("reserveForVictimsInFund", accountant(organisation).about(FUND, recorded(organisation)));
    }

    private String confirmed(String organisation) {
        return done("confirmFund", accountant(organisation).about(FUND, reserved(organisation)));
    }

    private String allocated(String organisation, String fund) {
        return done("makeAllocation", accountant(organisation).about(FUND, fund));
    }

    private Situation fund() {
        return accountant("MYS").about(FUND, confirmed("MYS"));
    }

    private Situation allocation() {
        var fund = confirmed("MYS");
        return accountant("MYS").with(FUND, fund).about(ALLOCATION, allocated("MYS", fund));
    }

    private static Situation supervisor(String organisation) {
        return Situation.by(Tokens.of(organisation, Role.SUPERVISOR));
    }

    private String drawnUp() {
        return done("drawUpAgreement", supervisor("MYS"));
    }

    private String signed() {
        var agreement = drawnUp();
        for (String party : new String[] {"MYS", "IDN", "IOM"}) {
            done("signAgreement", supervisor(party).about(AGREEMENT, agreement));
        }
        return agreement;
    }

    private String concluded() {
        return done("concludeAgreement", supervisor("MYS").about(AGREEMENT, signed()));
    }

    private String ratified() {
        Agreements.clearExamples();
        var agreement = concluded();
        for (String party : new String[] {"MYS", "IDN"}) {
            done("ratifyAgreement", supervisor(party).about(AGREEMENT, agreement));
        }
        return agreement;
    }

    private String inForce() {
        return done("bringIntoForceAgreement", supervisor("MYS").about(AGREEMENT, ratified()));
    }

    private String suspended() {
        return done("suspendAgreement", supervisor("IDN").about(AGREEMENT, inForce()));
    }

    private String suspensionLifted() {
        return done("liftSuspensionOfAgreement", supervisor("IDN").about(AGREEMENT, suspended()));
    }

    private static Situation by(Role... roles) {
        return Situation.by(Tokens.of("MYS", roles));
    }

    private static Situation on(Making making, String kind) {
        var person = Cases.running().person("MYS");
        return by(Role.RETURNS_OFFICER, Role.SUPERVISOR)
                .about(RETURN, Returns.last(making.of(STAFF, person, kind)))
                .with(INDIVIDUAL, person.toString())
                .with(CASE, Cases.running().caseOf(person).toString())
                .with(OPENED_ON, Agreements.TODAY.toString())
                // what has to be lately
                .with("2026-11-19", ago(1))
                .with("2026-11-02", ago(18))
                .with("2026-09-01", ago(60))
                .with("2026-09-10", ago(50))
                .with("2026-09-15", ago(46))
                .with("2026-09-16", ago(45))
                .with("2026-09-20", ago(25))
                .with("2026-09-21", ago(20))
                .with("2026-10-05", ago(6));
    }

    private static String ago(int days) {
        return Agreements.TODAY.minusDays(days).toString();
    }

    private Situation offer() {
        var of = on(Returns::opened, "REMOVAL");
        return of.about(OFFER, done("makeVoluntaryOffer", of));
    }

    /** The return of somebody who does not want to go by own will. */
    private Situation declined() {
        var of = on(Returns::opened, "REMOVAL");
        Returns.after(STAFF, "/voluntary-offers/" + done("makeVoluntaryOffer", of), "/refusal", Returns.DECLINES);
        return of;
    }

    private Situation order() {
        var of = declined();
        return of.about(ORDER, done("issueRemovalOrder", of));
    }

    /** Of somebody who may be named to the state that is asked. */
    private Situation plannedDocument() {
        var of = on((by, person, kind) -> TravelDocuments.cleared(by, person, kind, "PAK"), "REMOVAL")
                .with(DOCUMENT_BY, Agreements.TODAY.plusDays(30).toString());
        return of.about(TRAVEL_DOCUMENT, done("planTravelDocument", of));
    }

    private Situation documentAppliedFor() {
        var of = plannedDocument();
        done("applyForTravelDocument", of);
        return of;
    }

    private Situation issuedDocument() {
        var of = documentAppliedFor();
        done("issueTravelDocument", of);
        return of;
    }

    private Situation served() {
        var of = order();
        done("serveRemovalOrder", of);
        return of;
    }

    private Situation plan() {
        var of = on(Returns::opened, "AVR");
        return of.about(PLAN, done("draftReintegrationPlan", of));
    }

    /** Of somebody who has arrived. */
    private Situation agreedPlan() {
        var of = on((by, person, _) -> Reintegrations.arrived(by, person), "REMOVAL");
        var plan = of.about(PLAN, done("draftReintegrationPlan", of));
        done("agreeToReintegrationPlan", plan);
        return plan;
    }

    private Situation planUnderWay() {
        var plan = agreedPlan();
        done("beginReintegrationPlan", plan);
        return plan;
    }

    private Situation review() {
        var of = on((by, person, _) -> Reintegrations.arrived(by, person), "REMOVAL");
        var review = Reintegrations.due(STAFF, path(of));
        return ofReview(of, STAFF, review).about(REVIEW, Returns.last(review));
    }

    /** The first one, after six months, its plan, and the one after twelve. */
    private static Situation ofReview(Situation of, Client by, String review) {
        return of.with(REVIEW, Returns.last(review))
                .with(PLAN, by.get(review).<String>path("planId"))
                .with(SIX_MONTHS_ON, Agreements.TODAY.plusMonths(6).toString())
                .with(TWELVE_MONTHS_ON, Agreements.TODAY.plusMonths(12).toString());
    }

    private Situation fear(Role by) {
        var of = on(Returns::opened, "AVR");
        var ids = of.ids();
        return by(by).with(RETURN, ids.get(RETURN))
                .with(INDIVIDUAL, ids.get(INDIVIDUAL))
                .with(CASE, ids.get(CASE))
                .about(FEAR, done("raiseFearReport", of));
    }

    private static Situation session(Role by) {
        var of = on(Returns::opened, "AVR");
        var ids = of.ids();
        return by(by).with(RETURN, ids.get(RETURN))
                .with(INDIVIDUAL, ids.get(INDIVIDUAL))
                .with(CASE, ids.get(CASE))
                .about(SESSION, Returns.last(Returns.session(STAFF, path(of))));
    }

    private static String path(Situation of) {
        return "/returns/" + of.ids().get(RETURN);
    }

    private Situation suspension() {
        var of = on(Returns::opened, "REMOVAL");
        return of.about(SUSPENSION, Returns.last(Returns.suspended(STAFF, path(of), "UNFIT")));
    }

    private static Situation audited(String which) {
        var of = on(Returns::opened, "REMOVAL");
        var real = of.ids().get(which);
        Sealing.await();
        return by(Role.AUDITOR).with(CASE, of.ids().get(CASE)).about(which, real);
    }

    /** What is a monitor's to read and to report: who has no part in it is an auditor here. */
    @Override
    protected Set<String> forMonitors() {
        return Set.of(
                "listMovements",
                "getMovement",
                "getMovementTimeline",
                "getIncidentsOfMovement",
                "fileReportOnMovement",
                "getReturnStatistics",
                "listStatisticTables");
    }

    /** The alarm is no request: it is heard of after somebody has departed. Nor is what becomes of a travel document by the clock. */
    @Override
    protected String whose() {
        return "MYS";
    }

    @Override
    protected void tellOrganisations() {
        TravelDocuments.overtaken(STAFF);
        Returns.suspended(STAFF, Returns.departed(STAFF, Cases.running().person("MYS"), "REMOVAL"), "UNFIT");
        new Client("PAK", Role.INTEGRATION).post("/event-subscriptions", Client.body());
        ProcedureTest.identification("UNANSWERED");
        // nor is what the clock does: silence agrees, and what was agreed lapses
        var pair = new Agreements.Pair("MYS", "BGD");
        Readmissions.asked(Readmissions.agreed(pair), Readmissions.cleared(pair, "READM"), Readmissions.NATIONAL);
        Readmissions.daysPass(26);
        Readmissions.daysPass(26 + 91);
        // what follows of itself from what is done to a return, or to nobody
        var back = Returns.cleared(STAFF, Cases.running().person("MYS"), "REMOVAL");
        Movements.aboard(STAFF, back);
        Returns.after(STAFF, back, "/coming-back", Returns.CAME_BACK);
        var arrived = Reintegrations.arrived(STAFF, Cases.running().person("MYS"));
        Reintegrations.planned(STAFF, arrived);
        Reintegrations.says(STAFF, arrived, Reintegrations.WITHDRAWS);
        Movements.completed(STAFF);
        CDI.current().select(Jobs.class).get().runAt(Clock.offset(Clock.systemUTC(), Duration.ofDays(15)));
    }
}
