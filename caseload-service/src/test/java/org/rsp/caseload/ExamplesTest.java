package org.rsp.caseload;

import static java.util.Map.entry;
import static org.rsp.platform.identity.Role.AUDITOR;
import static org.rsp.platform.identity.Role.CASEWORKER;
import static org.rsp.platform.identity.Role.COORDINATOR;
import static org.rsp.platform.identity.Role.DPO;
import static org.rsp.platform.identity.Role.INTEGRATION;
import static org.rsp.platform.identity.Role.PROTECTION_OFFICER;
import static org.rsp.platform.identity.Role.REGISTRAR;
import static org.rsp.platform.identity.Role.SERVICE;
import static org.rsp.platform.identity.Role.SUPERVISOR;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.rsp.platform.identity.Role;
import org.rsp.platform.testing.DocumentedExamples;
import org.rsp.platform.testing.Sealing;
import org.rsp.platform.testing.Tokens;

/** The documented examples, replayed. The ids are those that the examples use. */
@QuarkusTest
class ExamplesTest extends DocumentedExamples {

    private static final String ARRANGEMENT = "019aa8c1-7d20-7c3e-9a41-1f6b2c8d0e11";
    private static final String CASELOAD = "019aa8c4-02b8-7f10-8c55-7a90d3e4b622";
    private static final String INDIVIDUAL = "019aa8d2-5c1e-7a43-9f0b-6d2c48e1b802";
    private static final String DOCUMENT = "019aa8d2-5c1e-7a43-9f0b-6d2c48e1c001";
    private static final String CONFIDENCE = "019aa8d2-5c1e-7a43-9f0b-6d2c48e1c002";
    private static final String CASE = "019aa8d2-5c1e-7a43-9f0b-6d2c48e1b733";

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
                entry("registerCase", () -> unhcr(REGISTRAR)),
                entry("listCases", () -> {
                    var caseload = caseload();
                    admitted(caseload);
                    return unhcr(CASEWORKER)
                            .with(CASE, admitted(caseload))
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
                entry("releaseCase", () -> unhcr(SUPERVISOR).about(CASE, admitted(caseload()))),
                entry("closeCase", () -> unhcr(SUPERVISOR).about(CASE, registered())),
                entry("reopenCase", () -> unhcr(SUPERVISOR).about(CASE, closed())),
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

    /** The farewell to a state that follows a case which leaves its caseload. */
    @Override
    protected void tellOrganisations() {
        new Client("AUS", INTEGRATION).post("/event-subscriptions", Client.body());
        var mys = Client.of("MYS");
        var caseload = Given.openCaseload(Given.sharing(List.of("P1"), "MYS", "AUS"), 9, List.of("MMR"), "MYS");
        var admitted = Given.admitted(mys, caseload, 1, "MMR");
        Given.id(mys.step(admitted, "/release", Client.body("reason", "HOUSEHOLD_ASKED")), 200);
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

    private String registered() {
        return done("registerCase", unhcr(REGISTRAR));
    }

    private String admitted(String caseload) {
        return done("admitCase", unhcr(CASEWORKER).about(CASE, registered()).with(CASELOAD, caseload));
    }

    private Situation correcting(String registered) {
        return unhcr(REGISTRAR).about(CASE, registered).with(INDIVIDUAL, person(registered));
    }

    private String person(String registered) {
        return new Client("UNHCR", REGISTRAR).get("/cases/" + registered).path("individuals[0].id");
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
        return Situation.by(Tokens.withoutOrganisation(SERVICE));
    }

    private static Situation unhcr(Role role) {
        return Situation.by(Tokens.of("UNHCR", role));
    }
}
