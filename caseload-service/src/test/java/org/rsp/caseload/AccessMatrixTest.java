package org.rsp.caseload;

import static java.util.Map.entry;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.rsp.caseload.Client.body;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.rsp.platform.identity.Role;
import org.rsp.platform.testing.ServiceAccessMatrix;

/**
 * Every operation of the document, by every role, of an organisation in every relation to what it is about. What must come
 * of it stands in docs/access/matrix.csv, which people have read against the policy. A step is sent with a version that
 * cannot be right: who may take it is told so (412), and nothing changes.
 */
@QuarkusTest
class AccessMatrixTest extends ServiceAccessMatrix {

    private static final String QUARTER = "?from=2020-01-01&to=2020-03-31";
    private static final String SOMEBODY = UUID.randomUUID().toString();

    /** What each organisation is to the case of the row; MMR, AUS and MYS are parties to its arrangement, which shares. */
    private static final Map<String, String> RELATIONS = allRelations();

    private static Map<String, String> allRelations() {
        var all = new LinkedHashMap<String, String>();
        all.put("CUSTODIAN", "MYS");
        all.put("PARTY", "AUS");
        all.put("MANDATE_UNHCR", "UNHCR");
        all.put("IOM", "IOM");
        all.put("ORIGIN_NATIONAL", "MMR");
        all.put("ORIGIN_STATELESS", "MMR");
        all.put("COORDINATING_OFFICE", "RSO");
        all.put("STRANGER", "THA");
        all.put("SERVICE", PLATFORM);
        all.put("NO_TOKEN", NOBODY);
        return all;
    }

    /** The bodies of the writes, each sound in itself; an operation that is not here is sent none. */
    private static Map<String, Object> bodies(String arrangement, String caseload, List<String> two) {
        var today = Given.TODAY.toString();
        return Map.ofEntries(
                entry("drawUpArrangement", Given.arrangement("MYS", "AUS")),
                entry("accedeToArrangement", body("declaration", "ACCEDE")),
                entry("bringIntoForceArrangement", body("declaration", "IN_FORCE")),
                entry("suspendArrangement", body("reason", "REVIEW")),
                entry("resumeArrangement", body("declaration", "RESUME")),
                entry("withdrawFromArrangement", body("effectiveOn", today)),
                entry("endArrangement", body("reason", "PURPOSE_MET")),
                entry("openUpCaseload", Given.caseload(arrangement, 5, List.of("LKA"), "MYS")),
                entry("pauseCaseload", body("reason", "CAPACITY")),
                entry("resumeCaseload", body("declaration", "RESUME")),
                entry("closeCaseload", body("reason", "PURPOSE_MET")),
                entry("planAssessmentCentre", Centres.plan(arrangement, "MYS", "AUS")),
                entry("staffAssessmentCentre", Centres.STAFF),
                entry("openUpAssessmentCentre", Centres.OPEN),
                entry("endStaffingOfAssessmentCentre", body("effectiveOn", today)),
                entry("closeAssessmentCentre", body("reason", "PURPOSE_MET")),
                entry("registerCase", Given.household(1, "LKA")),
                entry("registerCaseInUnhcrCodes", inUnhcrCodes()),
                entry("searchIndividuals", body("name", "Khin Nobody")),
                entry(
                        "addIndividualToCase",
                        body("joining", "NEWBORN", "individual", Given.person("DAU", "Newborn Invented", "LKA"))),
                entry(
                        "correctIndividualOfCase",
                        body(
                                "individualId",
                                UUID.randomUUID().toString(),
                                "reason",
                                "MISSPELT",
                                "changes",
                                body("givenName", "Corrected Invented"))),
                entry(
                        "recordCivilEventInCase",
                        body("individualId", SOMEBODY, "kind", "DEPARTURE", "on", today, "evidence", "PERSON_SAYS_SO")),
                entry("recordKinshipInCase", body("individualId", SOMEBODY, "otherId", SOMEBODY, "is", "SBF")),
                entry("endKinshipInCase", body("kinshipId", SOMEBODY, "reason", "SEPARATION")),
                entry(
                        "splitCase",
                        body(
                                "leaving",
                                List.of(body("individualId", SOMEBODY, "relationship", "PA")),
                                "reason",
                                "PROTECTION")),
                entry(
                        "joinCase",
                        body(
                                "caseId",
                                SOMEBODY,
                                "joining",
                                List.of(body("individualId", SOMEBODY, "relationship", "SBF")))),
                entry(
                        "transferFocalPointOfCase",
                        body("individualId", SOMEBODY, "others", List.of(), "reason", "DECEASED")),
                entry("crossReferenceCase", body("caseId", SOMEBODY)),
                entry("putLegalHoldOnCase", body("reason", "COMPLAINT")),
                entry("liftLegalHoldFromCase", body("declaration", "LIFT")),
                entry("admitCase", body("caseloadId", Given.last(caseload))),
                entry("releaseCase", body("reason", "HOUSEHOLD_ASKED")),
                entry("closeCase", body("reason", "NO_CONTACT")),
                entry("reopenCase", body("reason", "CONTACT_RESUMED")),
                entry("flagSpecificNeed", body("code", "ER-FR")),
                entry("confirmSpecificNeed", body("declaration", "CONFIRM")),
                entry("reviewSpecificNeed", body("declaration", "REVIEWED")),
                entry("closeSpecificNeed", body("reason", "RESOLVED")),
                entry("reopenSpecificNeed", body("reason", "NEW_INFORMATION")),
                entry("receiveSubjectRequest", body("kind", "ACCESS", "askedBy", "PERSON", "receivedOn", today)),
                entry("confirmIdentityOfSubjectRequest", body("how", "DOCUMENT")),
                entry("answerSubjectRequest", body("outcome", "MET")),
                entry("refuseSubjectRequest", body("ground", "SAFETY_OF_OTHERS", "reasoning", "A witness")),
                entry("reviewSubjectRequest", body("reason", "NEW_INFORMATION")),
                entry("withdrawSubjectRequest", body("reason", "ASKED_SO")),
                entry("beginScreening", Screenings.informed()),
                entry("recordAnswersInScreening", Screenings.answers("She came alone.")),
                entry("profileScreening", Screenings.profiles("AT_RISK")),
                entry("reviewScreening", Screenings.review(List.of("AT_RISK"))),
                entry("setAsideScreening", body("reason", "PERSON_LEFT")),
                entry("recordFearExpression", body("saidTo", "INTERPRETER")),
                entry("makeReferral", Screenings.referring("KNOWN_ELSEWHERE", "RSD", "MYS")),
                entry("acceptReferral", body("declaration", "ACCEPT")),
                entry("declineReferral", body("reason", "NO_CAPACITY")),
                entry("withdrawReferral", body("reason", "NOT_NEEDED")),
                entry("completeReferral", body("feedback", "HELPED")),
                entry("lodgeClaimForStatusDetermination", body("basis", "SAID_IN_PERSON")),
                entry("prioritiseStatusDetermination", body("reason", "DETAINED")),
                entry("assignModalityToStatusDetermination", Claims.REGULAR),
                entry("scheduleInterviewInStatusDetermination", Claims.interview("MYS")),
                entry("cancelInterviewInStatusDetermination", body("reason", "PERSON_UNWELL")),
                entry("holdInterviewInStatusDetermination", Claims.HELD),
                entry("recordInterviewInStatusDetermination", Claims.RECORD),
                entry("recordNoShowInStatusDetermination", Claims.NO_SHOW),
                entry("recordContactInStatusDetermination", body("how", "CALLED")),
                entry("closeStatusDetermination", body("declaration", "NO_CONTACT")),
                entry("submitAssessmentInStatusDetermination", Claims.assessment("REFUSE")),
                entry("returnStatusDetermination", body("reason", "FACTS")),
                entry("endorseStatusDetermination", Claims.ENDORSE),
                entry("withdrawStatusDetermination", Claims.WITHDRAWAL),
                entry("reopenStatusDetermination", body("ground", "NEW_EVIDENCE")),
                entry("issueDeparturePermit", body("kind", "REMOVAL", "returnId", Permits.RETURN)),
                entry("consumeDeparturePermit", body("returnId", Permits.RETURN)),
                entry("recordGuardianAppointment", Children.guardian()),
                entry("endGuardianAppointment", body("reason", "REPLACED")),
                entry("openBestInterestsProcedure", Children.assessing()),
                entry("hearChildInBestInterestsProcedure", Children.HEARING),
                entry("decideBestInterestsProcedure", Children.decision()),
                entry("signBestInterestsProcedure", Children.SIGNATURE),
                entry("reviewBestInterestsProcedure", body("reviewOn", Children.inDays(30))),
                entry("supersedeBestInterestsProcedure", body("reason", "NEW_INFORMATION")),
                entry("stopBestInterestsProcedure", body("reason", "LEFT")),
                entry("raiseTraffickingConcern", Children.signs()),
                entry("identifyVictimInTraffickingConcern", Children.reflecting(30)),
                entry("planSupportInTraffickingConcern", Children.support("REFUSED", List.of(), 7)),
                entry("closeTraffickingConcern", body("reason", "PERSON_ASKED")),
                entry("recordPlacement", Children.placement("OPEN_CENTRE")),
                entry("reviewPlacement", Children.placementReview(30)),
                entry("endPlacement", body("reason", "MOVED")),
                entry("orderRemovalStay", Permits.stay("COURT_STAY")),
                entry("agreeToLiftRemovalStay", body("reason", "WITNESS_RELEASED")),
                entry("liftRemovalStay", Permits.LIFTING),
                entry("drawUpSolutionPlan", Solutions.considering("LOCAL_INTEGRATION")),
                entry("agreeToSolutionPlan", body("option", "LOCAL_INTEGRATION")),
                entry("handOverSolutionPlan", Solutions.HAND_OVER),
                entry("recordOutcomeOfSolutionPlan", body("outcome", "STAYED")),
                entry("giveUpSolutionPlan", body("reason", "PERSON_NOT_REACHED")),
                entry("withdrawSolutionPlan", body("reason", "PERSON_CHANGED_MIND")),
                entry("recordReturnConsent", Permits.consent("AVR")),
                entry("confirmReturnConsent", Permits.WAS_THERE),
                entry("setAsideReturnConsent", body("reason", "NOBODY_WAS_THERE")),
                entry("planAppointment", Casework.appointment(Instant.now())),
                entry("keepAppointment", Casework.CAME),
                entry("missAppointment", Casework.DID_NOT_COME),
                entry("cancelAppointment", Casework.CANCELLED),
                entry("requestAssistance", Casework.help("SHELTER", "NGO-HARBOUR", "GIVEN")),
                entry("giveAssistance", Casework.GIVEN),
                entry("declineAssistance", Casework.DECLINED),
                entry("endAssistance", Casework.ENDED),
                entry("openIntegrityCheck", Casework.DOUBT),
                entry("closeIntegrityCheck", Casework.FOUND),
                entry("recordReceptionCheck", Casework.reception("KUL-2", "FOOD", "YES")),
                entry("recordDetection", Casework.detection("2018-01", "MMR", 14)),
                // of a quarter that is never over: nobody orders one by asking
                entry("orderDecisionAudit", body("quarter", "2999-Q4", "sampleSize", 10)),
                entry("closeDecisionAudit", Audits.CLOSE),
                entry("reviewSampledDecision", Audits.review("SOUND")),
                entry("setAsideSampledDecision", Audits.SETTING_ASIDE),
                entry("suspendTask", body("reason", "AWAITS_EVIDENCE")),
                entry("resumeTask", body("declaration", "RESUME")),
                entry("assignTask", body("office", "KUL-2")),
                entry("issueStatusDecision", Rulings.DECISION),
                entry("notifyRefusalByStatusDecision", Rulings.told()),
                entry("notifyProtectionByStatusDecision", Rulings.told()),
                entry("recordDocumentOfStatusDecision", Rulings.DOCUMENT),
                entry("setAsideStatusDecision", body("reason", "SLIP")),
                entry("makeFinalStatusDecision", Rulings.FINAL),
                entry("reopenStatusDecision", body("ground", "NEW_EVIDENCE")),
                entry("endStatusDecision", Rulings.END),
                entry("lodgeAppeal", Rulings.APPEAL),
                entry("grantLeaveInAppeal", Rulings.LEAVE),
                entry("refuseLeaveInAppeal", Rulings.REASONS),
                entry("allowAppeal", Rulings.ALLOWED),
                entry("dismissAppeal", Rulings.REASONS),
                entry("remitAppeal", Rulings.REASONS),
                entry("withdrawAppeal", Rulings.WITHDRAWAL),
                entry("notifyOutcomeOfAppeal", Rulings.told()),
                entry("proposeStatusReview", Rulings.proposal("MISREPRESENTATION")),
                entry("recordAnswerInStatusReview", Rulings.ANSWER),
                entry("upholdStatusInStatusReview", Rulings.REASONS),
                entry("endStatusInStatusReview", Rulings.REASONS),
                entry("notifyEndingByStatusReview", Rulings.told()),
                entry(
                        "proposeRecordLink",
                        body(
                                "individualId",
                                two.getFirst(),
                                "otherIndividualId",
                                two.getLast(),
                                "kind",
                                "DUPLICATE",
                                "basis",
                                List.of("SAME_NAME"))),
                entry("affirmRecordLink", body("basis", List.of("PERSON_SAYS_SO"))),
                entry("denyRecordLink", body("basis", List.of("PERSON_SAYS_SO"))),
                entry("reopenRecordLink", body("reason", "NEW_EVIDENCE")),
                entry("offerTransfer", Transfers.offer(arrangement, "AUS")),
                entry("previewTransfer", body("declaration", "PREVIEW")),
                entry("acceptTransfer", Transfers.acceptance()),
                entry(
                        "acceptPartOfTransfer",
                        body(
                                "countryOfAsylum",
                                "AUS",
                                "individuals",
                                List.of(body("individualId", SOMEBODY, "relationship", "PA")))),
                entry("rejectTransfer", body("reason", "NO_CAPACITY")),
                entry("counterTransfer", Transfers.counter()),
                entry("agreeToCounterOfTransfer", body("declaration", "AGREE")),
                entry("insistOnTransfer", body("declaration", "INSIST")),
                entry("revokeTransfer", body("reason", "OFFERED_BY_MISTAKE")),
                entry("formProcessingGroup", body("purpose", "RSD", "focalPointId", two.getFirst(), "memberIds", two)),
                entry("addMemberToProcessingGroup", body("individualId", two.getFirst())),
                entry("endMembershipInProcessingGroup", body("individualId", two.getLast(), "reason", "PERSON_ASKED")),
                entry("transferFocalPointOfProcessingGroup", body("individualId", two.getLast())),
                entry(
                        "referToProcessingGroup",
                        body("groupId", UUID.randomUUID().toString())),
                entry("dissolveProcessingGroup", body("reason", "PURPOSE_MET")),
                entry("recordDocument", Papers.passport()),
                entry("takeIntoCustodyDocument", Papers.TAKING),
                entry("returnToHolderDocument", body("reason", "HOLDER_ASKED")),
                entry("handOverDocument", body("organisation", "UNHCR", "reason", "EXAMINATION")),
                entry("reportLostDocument", body("reason", "LOST_BY_HOLDER")),
                entry("recoverDocument", body("reason", "FOUND_BY_HOLDER")),
                entry("examineDocument", Papers.examination("GENUINE")),
                entry("keepCopyOfDocument", Copies.png("FRONT")),
                entry("recordIdentityConfidence", Papers.confidence(1, "CONSISTENT_STATEMENTS")),
                entry("beginEventSubscription", body()),
                entry("endEventSubscription", body("declaration", "END")));
    }

    private static Map<String, Object> inUnhcrCodes() {
        var household = Given.household(1, "LKA");
        household.put("countryOfAsylum", "MLS");
        return household;
    }

    /** By case, what was found of its person and said by the person. Beginning another screening supersedes the one here, whatever is asked first. */
    private record Screened(Map<String, String> screenings, Map<String, String> fears, Map<String, String> referrals) {

        static Screened of(Client custodian, Map<String, String> persons) {
            var made = new Screened(new HashMap<>(), new HashMap<>(), new HashMap<>());
            persons.forEach((of, id) -> {
                var person = "/individuals/" + id;
                var screening = Screenings.profiled(custodian, person, "KNOWN_ELSEWHERE");
                made.screenings().put(of, screening);
                made.referrals().put(of, Screenings.referred(custodian, screening, "KNOWN_ELSEWHERE", "RSD"));
                made.fears().put(of, Screenings.afraid(custodian, person));
            });
            return made;
        }

        Optional<String> meant(String path, String asked) {
            if (path.contains("/screenings/{id}")) {
                return Optional.of(screenings.get(asked));
            }
            if (path.contains("/fear-expressions/{id}")) {
                return Optional.of(fears.get(asked));
            }
            return path.contains("/referrals/{id}") ? Optional.of(referrals.get(asked)) : Optional.empty();
        }
    }

    /** By case what was planned and asked for, and a check of somebody in whose claim nobody has had a part; a decision in an audit; and what is about nobody. */
    private record Noted(
            Map<String, String> appointments,
            Map<String, String> assistance,
            Map<String, String> checks,
            String reception,
            String detection,
            String audit,
            String sampled) {

        static Noted of(Client custodian, Map<String, String> persons) {
            var organisation = custodian.organisation();
            var audit = Audits.drawn(organisation);
            var made = new Noted(
                    new HashMap<>(),
                    new HashMap<>(),
                    new HashMap<>(),
                    Given.id(custodian.post("/reception-checks", Casework.reception("KUL-9", "FOOD", "YES")), 201),
                    Given.id(custodian.post("/detections", Casework.detection("2018-01", "MMR", 14)), 201),
                    Given.last(audit),
                    Audits.only(Audits.sample(organisation, audit)));
            persons.forEach((of, id) -> {
                made.appointments().put(of, Casework.planned(custodian, "/individuals/" + id));
                made.assistance().put(of, Casework.requested(custodian, "/individuals/" + id, "SHELTER"));
                made.checks().put(of, Casework.opened(organisation, Claims.person(organisation)));
            });
            return made;
        }

        Optional<String> ofNobody(String path) {
            if (path.contains("/reception-checks")) {
                return Optional.of(reception);
            }
            if (path.contains("/decision-audits")) {
                return Optional.of(audit);
            }
            return path.contains("/detections") ? Optional.of(detection) : Optional.empty();
        }

        Optional<String> meant(String path, String asked) {
            if (path.contains("/appointments/{id}")) {
                return Optional.of(appointments.get(asked));
            }
            if (path.contains("/assistance/{id}")) {
                return Optional.of(assistance.get(asked));
            }
            if (path.contains("/sampled-decisions/{id}")) {
                return Optional.of(sampled);
            }
            return path.contains("/integrity-checks/{id}") ? Optional.of(checks.get(asked)) : Optional.empty();
        }
    }

    /** By case, a child of the same origin in a case of its own, and what is done to protect it. */
    private record Looked(
            Map<String, String> children,
            Map<String, String> guardians,
            Map<String, String> interests,
            Map<String, String> concerns,
            Map<String, String> placements) {

        static Looked to(Client custodian, String caseload, String national, String stateless) {
            var made = new Looked(new HashMap<>(), new HashMap<>(), new HashMap<>(), new HashMap<>(), new HashMap<>());
            var born = String.valueOf(Given.TODAY.getYear() - 11);
            var ofNoState = Claims.claimant("PA", born);
            ofNoState.put("nationalities", List.of());
            ofNoState.put("stateless", true);
            ofNoState.put("formerHabitualResidence", "MMR");
            made.look(custodian, caseload, national, Claims.claimant("PA", born));
            made.look(custodian, caseload, stateless, ofNoState);
            return made;
        }

        private void look(Client custodian, String caseload, String of, Map<String, Object> child) {
            var person =
                    Claims.persons(custodian.organisation(), List.of(child)).getFirst();
            var guardian = Children.guarded(custodian, person);
            var registered = "/cases/" + custodian.get(guardian).path("caseId");
            Given.id(custodian.step(registered, "/admission", body("caseloadId", Given.last(caseload))), 200);
            children.put(of, person);
            guardians.put(of, guardian);
            interests.put(of, Children.opened(custodian, person, Children.assessing()));
            concerns.put(of, Children.raised(Children.protection(custodian.organisation()), person));
            placements.put(of, Children.placed(custodian, person, Children.placement("FOSTER_CARE")));
        }

        Optional<String> meant(String path, String asked) {
            for (var about :
                    List.of("/guardians", "/best-interests-procedures", "/trafficking-concerns", "/placements")) {
                if (path.endsWith("/individuals/{id}" + about)) {
                    return Optional.of(children.get(asked));
                }
            }
            if (path.contains("/guardian-appointments/{id}")) {
                return Optional.of(guardians.get(asked));
            }
            if (path.contains("/best-interests-procedures/{id}")) {
                return Optional.of(interests.get(asked));
            }
            if (path.contains("/trafficking-concerns/{id}")) {
                return Optional.of(concerns.get(asked));
            }
            return path.contains("/placements/{id}") ? Optional.of(placements.get(asked)) : Optional.empty();
        }
    }

    /** What the rows are about. */
    private record Things(
            String arrangement,
            String centre,
            String caseload,
            String national,
            String stateless,
            Map<String, String> persons,
            Map<String, String> needs,
            Map<String, String> requests,
            Map<String, String> claims,
            Map<String, String> tasks,
            Map<String, String> decisions,
            Map<String, String> appeals,
            Map<String, String> reviews,
            Map<String, String> permits,
            Map<String, String> stays,
            Map<String, String> consents,
            Map<String, String> plans,
            Map<String, String> documents,
            Map<String, String> copies,
            Map<String, String> confidence,
            Screened screened,
            Noted noted,
            Looked looked,
            List<String> two,
            String link,
            String group,
            String transfer,
            String subscription) {

        static Things make() {
            var arrangement = Given.sharing(List.of("P1", "P2"), "MYS", "AUS", "MMR");
            var caseload = Given.openCaseload(arrangement, 50, List.of("MMR"), "MYS");
            var mys = Client.of("MYS");
            var person = Given.person("PA", "Nu Nu Invented");
            person.put("stateless", true);
            person.put("formerHabitualResidence", "MMR");
            var household = body("countryOfAsylum", "MYS", "individuals", List.of(person));
            var stateless = "/cases/" + Given.id(mys.post("/cases", household), 201);
            Given.id(mys.step(stateless, "/admission", body("caseloadId", Given.last(caseload))), 200);
            RELATIONS.values().stream().filter(o -> !o.equals(NOBODY)).forEach(Things::followNothing);
            var subscription = Given.id(following("MYS").post("/event-subscriptions", body()), 201);
            var national = Given.admitted(mys, caseload, 1, "MMR");
            var persons = Map.of(national, person(mys, national), stateless, person(mys, stateless));
            var claims = new LinkedHashMap<String, String>();
            var decisions = new LinkedHashMap<String, String>();
            var appeals = new LinkedHashMap<String, String>();
            var reviews = new LinkedHashMap<String, String>();
            persons.forEach((of, id) -> {
                var language =
                        body("individualId", id, "reason", "MISSPELT", "changes", body("interviewLanguage", "mya"));
                Given.id(mys.step(of, "/corrections", language), 200);
                var status = Rulings.issuedOn("MYS", claim(id, "RECOGNISE_1A2"));
                Claims.after(Claims.officer("MYS"), Rulings.recognised("MYS", status), "/document", Rulings.DOCUMENT);
                reviews.put(of, Rulings.proposed("MYS", status, "MISREPRESENTATION"));
                claims.put(of, claim(id, "REFUSE"));
                decisions.put(of, Rulings.refused("MYS", Rulings.issuedOn("MYS", claims.get(of))));
                appeals.put(of, Rulings.appealed("MYS", decisions.get(of)));
            });
            var needs = new LinkedHashMap<String, String>();
            persons.forEach((of, id) -> needs.put(of, Given.flagged(mys, "/individuals/" + id, "ER-FR")));
            var requests = new LinkedHashMap<String, String>();
            persons.forEach((of, id) -> requests.put(of, asked(mys, "/individuals/" + id)));
            var tasks = new LinkedHashMap<String, String>();
            persons.forEach((of, id) -> tasks.put(
                    of, "/tasks/" + mys.get("/tasks?individualId=" + id).path("items[0].id")));
            var documents = new LinkedHashMap<String, String>();
            // of a person of whom nothing else is known; where the person comes from decides nothing for a service
            var permits = new LinkedHashMap<String, String>();
            persons.keySet().forEach(of -> permits.put(of, Permits.issued(Permits.neverClaimed("MYS"), "REMOVAL")));
            var stays = new LinkedHashMap<String, String>();
            var consents = new LinkedHashMap<String, String>();
            var plans = new LinkedHashMap<String, String>();
            persons.forEach(
                    (of, id) -> plans.put(of, Solutions.drawnUp("MYS", "/individuals/" + id, "LOCAL_INTEGRATION")));
            var copies = new LinkedHashMap<String, String>();
            var confidence = new LinkedHashMap<String, String>();
            persons.forEach((of, id) -> {
                documents.put(of, Papers.recorded(mys, "/individuals/" + id, Papers.passport()));
                stays.put(
                        of,
                        "/removal-stays/"
                                + Given.id(
                                        mys.post("/individuals/" + id + "/removal-stays", Permits.stay("COURT_STAY")),
                                        201));
                consents.put(
                        of,
                        "/return-consents/"
                                + Given.id(
                                        mys.post("/individuals/" + id + "/return-consents", Permits.consent("AVR")),
                                        201));
                copies.put(of, Copies.kept(mys, documents.get(of), Copies.png("FRONT")));
                confidence.put(of, Papers.confident(mys, "/individuals/" + id, 1, "CONSISTENT_STATEMENTS"));
            });
            List<String> two = mys.get(Given.registered(mys, 2, "MMR")).path("individuals.id");
            var link = Pair.propose(mys, two.getFirst(), two.getLast(), "DUPLICATE", "SAME_NAME");
            var group = body("purpose", "RSD", "focalPointId", two.getFirst(), "memberIds", two);
            return new Things(
                    arrangement,
                    Centres.open(arrangement, "MYS", "AUS"),
                    caseload,
                    national,
                    stateless,
                    persons,
                    needs,
                    requests,
                    claims,
                    tasks,
                    decisions,
                    appeals,
                    reviews,
                    permits,
                    stays,
                    consents,
                    plans,
                    documents,
                    copies,
                    confidence,
                    Screened.of(mys, persons),
                    Noted.of(mys, persons),
                    Looked.to(mys, caseload, national, stateless),
                    two,
                    Given.id(link, 201),
                    Given.id(mys.post("/processing-groups", group), 201),
                    offered(mys, arrangement),
                    subscription);
        }

        /** To the party, which has looked. */
        private static String offered(Client custodian, String arrangement) {
            return Transfers.offered(
                            custodian,
                            Client.of("AUS"),
                            Given.registered(custodian, 1, "MMR"),
                            Transfers.offer(arrangement, "AUS"))
                    .previewed()
                    .path();
        }

        /** Of the same person one after the other. */
        private static String claim(String person, String recommendation) {
            return Rulings.decided("MYS", Claims.lodged("MYS", "/individuals/" + person), recommendation);
        }

        private static String person(Client custodian, String registered) {
            return custodian.get(registered).path("individuals[0].id");
        }

        /** For access, long ago, and it is known who asks. */
        private static String asked(Client custodian, String person) {
            var request = Given.subjectRequest(custodian, person, "ACCESS", Given.TODAY.minusYears(9));
            Given.id(custodian.step(request, "/identity", body("how", "SEEN_IN_PERSON")), 200);
            return request;
        }

        private static Client following(String organisation) {
            return new Client(organisation, Role.INTEGRATION);
        }

        /** Other tests may have left a subscription that goes on. */
        private static void followNothing(String organisation) {
            var client = following(organisation);
            var all = client.get("/event-subscriptions?limit=200");
            List<String> goingOn = all.path("items.findAll { it.endedAt == null }.id");
            goingOn.forEach(id ->
                    Given.id(client.post("/event-subscriptions/" + id + "/ends", body("declaration", "END")), 200));
        }

        /** Everybody asks by the only id that could be known to it: the custodian by the real one, others by their own. */
        String about(String path, String relation) {
            if (path.contains("/arrangements")) {
                return Given.last(arrangement);
            }
            if (path.contains("/assessment-centres")) {
                return Given.last(centre);
            }
            if (path.contains("/caseloads")) {
                return Given.last(caseload);
            }
            if (path.contains("/record-links")) {
                return link;
            }
            if (path.contains("/processing-groups")) {
                return group;
            }
            if (path.contains("/event-subscriptions")) {
                return subscription;
            }
            var ofNobody = noted.ofNobody(path);
            if (ofNobody.isPresent()) {
                return ofNobody.get();
            }
            var asked = relation.equals("ORIGIN_STATELESS") ? stateless : national;
            if (path.contains("/tasks/{id}")) {
                // nobody else has a name for it
                return Given.last(tasks.get(asked));
            }
            var meant = looked.meant(path, asked).orElseGet(() -> meant(path, asked));
            var organisation = RELATIONS.get(relation);
            return Given.last(
                    Set.of("CUSTODIAN", "SERVICE", "NO_TOKEN").contains(relation)
                            ? meant
                            : Given.toldTo(organisation, meant));
        }

        private String meant(String path, String asked) {
            if (path.contains("/transfers") && !path.contains("/cases/")) {
                return transfer;
            }
            if (path.contains("/individuals/{id}")) {
                return "/" + persons.get(asked);
            }
            if (path.contains("/documents/{id}")) {
                return documents.get(asked);
            }
            if (path.contains("/departure-permits/{id}")) {
                return permits.get(asked);
            }
            if (path.contains("/removal-stays/{id}")) {
                return stays.get(asked);
            }
            if (path.contains("/return-consents/{id}")) {
                return consents.get(asked);
            }
            if (path.contains("/solution-plans/{id}")) {
                return plans.get(asked);
            }
            if (path.contains("/document-copies/{id}")) {
                return copies.get(asked);
            }
            if (path.contains("/specific-needs/{id}")) {
                return needs.get(asked);
            }
            if (path.contains("/status-determinations/{id}")) {
                return claims.get(asked);
            }
            if (path.contains("/status-decisions/{id}")) {
                return decisions.get(asked);
            }
            if (path.contains("/appeals/{id}")) {
                return appeals.get(asked);
            }
            if (path.contains("/status-reviews/{id}")) {
                return reviews.get(asked);
            }
            if (path.contains("/subject-requests/{id}")) {
                return requests.get(asked);
            }
            if (path.contains("/identity-confidence/{id}")) {
                return confidence.get(asked);
            }
            return screened.meant(path, asked)
                    .or(() -> noted.meant(path, asked))
                    .orElse(asked);
        }
    }

    @Override
    protected String document() {
        return "caseload.yaml";
    }

    @Override
    protected String matrix() {
        return "matrix.csv";
    }

    @Override
    protected Map<String, String> relations() {
        return RELATIONS;
    }

    @Override
    protected String asking() {
        return "returns-service";
    }

    @Override
    protected String filled(String path) {
        return super.filled(path)
                .replace("{list}", "sex")
                .replace("{token}", "not-a-link")
                .replace("{type}", "processing.case.closed.v1");
    }

    @Override
    protected String query(Operation operation) {
        if (operation.path().endsWith("/removal-safety")) {
            return "?kind=AVR";
        }
        if (operation.id().equals("getDetectionCounts")) {
            return "?month=2018-01&by=SEX";
        }
        if (Set.of("getDecisionStatistics", "getDecisionConsistency").contains(operation.id())) {
            return QUARTER;
        }
        return super.query(operation);
    }

    @Override
    protected Subjects made() {
        var things = Things.make();
        // whoever asks first has the quarter counted, and others wait no longer for it than for any lock
        assertEquals(
                200, Client.of("MYS").get("/statistics/decisions" + QUARTER).statusCode());
        return new Subjects() {
            @Override
            public String about(String path, String relation) {
                return things.about(path, relation);
            }

            @Override
            public Map<String, Object> bodies() {
                return AccessMatrixTest.bodies(things.arrangement(), things.caseload(), things.two());
            }
        };
    }
}
