package org.rsp.returns;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.rsp.platform.testing.Client.body;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.inject.spi.CDI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.rsp.platform.crypto.Tokens;
import org.rsp.platform.identity.Role;
import org.rsp.platform.testing.Client;
import org.rsp.platform.testing.ServiceAccessMatrix;
import org.rsp.returns.Agreements.Pair;

/**
 * What must come of it stands in docs/access/matrix-returns.csv. The rows are about a removal, and for IOM by consent about an assisted voluntary return; for the state that is asked about
 * somebody who is named to it, so that what opens with the disclosure is seen; those of agreements about one that the custodian and the state of origin are to sign.
 */
@QuarkusTest
class AccessMatrixTest extends ServiceAccessMatrix {

    private static final String SUBSCRIPTION = "/event-subscriptions";
    private static final String QUARTER = "?from=2020-01-01&to=2020-03-31&by=KIND";
    private static final Pair PARTIES = new Pair("MYS", "PAK");

    @Override
    protected String document() {
        return "returns.yaml";
    }

    @Override
    protected String matrix() {
        return "matrix-returns.csv";
    }

    @Override
    protected String asking() {
        return "caseload-service";
    }

    @Override
    protected Map<String, String> relations() {
        var all = new LinkedHashMap<String, String>();
        all.put("CUSTODIAN", "MYS");
        all.put("MANDATE_UNHCR", "UNHCR");
        all.put("MANDATE_IOM_BY_CONSENT", "IOM");
        all.put("IOM", "IOM");
        all.put("ORIGIN_NATIONAL", "PAK");
        all.put("REQUESTED", "PAK");
        all.put("COORDINATING_OFFICE", "RSO");
        all.put("STRANGER", "THA");
        all.put("SERVICE", PLATFORM);
        all.put("NO_TOKEN", NOBODY);
        return all;
    }

    @Override
    protected String filled(String path) {
        return super.filled(path).replace("{type}", "returns.return.opened.v1").replace("{table}", "FORCED_RETURNS");
    }

    @Override
    protected String query(Operation operation) {
        return operation.id().equals("getReturnStatistics") ? QUARTER : super.query(operation);
    }

    private static String consent(Client by, String of) {
        String first = by.get(of + "/follow-up-consents").path("items[0].id");
        return "/follow-up-consents/" + first;
    }

    /** What a path is about: of the removal, for IOM by consent of the assisted return, and for the state that is asked of who may be named to it. */
    private record Whom(String path, String removal, String voluntary, String requested) {

        Whom(String path, String one) {
            this(path, one, one, one);
        }

        String to(String relation) {
            return switch (relation) {
                case "MANDATE_IOM_BY_CONSENT" -> voluntary;
                case "REQUESTED" -> requested;
                default -> removal;
            };
        }
    }

    @Override
    protected Subjects made() {
        var staff = Returns.staff("MYS");
        var removal = Returns.opened(staff, Cases.running().person("MYS"), "REMOVAL");
        var voluntary = Returns.agreed(staff, Cases.running().person("MYS"), "AVR");
        var ofRemoval = Returns.suspended(staff, removal, "COI_ALERT");
        var ofVoluntary = Returns.suspended(staff, voluntary, "COI_ALERT");
        var sessionOfRemoval = Returns.session(staff, removal);
        var sessionOfVoluntary = Returns.session(staff, voluntary);
        var offer = Returns.offered(staff, removal);
        Returns.after(staff, offer, "/refusal", Returns.DECLINES);
        var order = Returns.issued(staff, removal);
        var checkOfRemoval = Checks.pass("MYS", removal, "FITNESS");
        var checkOfVoluntary = Checks.pass("MYS", voluntary, "FITNESS");
        var answer = "/checklist-answers/"
                + Client.id(staff.post(removal + "/checklist/answers", Checks.answer("RECEPTION")), 201);
        var profile = Returns.profiled(staff, removal);
        var identification = Returns.identifying(staff, removal);
        Agreements.inForce(PARTIES, Agreements.draft(PARTIES));
        var readmission = Readmissions.asked(PARTIES, Readmissions.cleared(PARTIES, "READM"), Readmissions.NATIONAL);
        var document = TravelDocuments.planned(staff, removal, TravelDocuments.OF_RED_CROSS);
        var documentOfVoluntary = TravelDocuments.planned(staff, voluntary, TravelDocuments.OF_RED_CROSS);
        var movement = Movements.ready(staff);
        var passage =
                Movements.booked(staff, Returns.cleared(staff, Cases.running().person("MYS"), "REMOVAL"), movement);
        var passageOfVoluntary =
                Movements.booked(staff, Returns.cleared(staff, Cases.running().person("MYS"), "AVR"), movement);
        var lineOfRemoval = Costs.booked(staff, removal, Costs.LINE);
        var lineOfVoluntary = Costs.booked(staff, voluntary, Costs.LINE);
        var fund = Costs.confirmed("MYS");
        var allocation = Costs.allocated("MYS", fund, "MYS", "100.00");
        var planOfRemoval = Reintegrations.drafted(staff, removal);
        var planOfVoluntary = Reintegrations.drafted(staff, voluntary);
        Reintegrations.says(staff, removal, Reintegrations.CONSENTS);
        var word = consent(staff, removal);
        Reintegrations.says(staff, voluntary, Reintegrations.CONSENTS);
        var wordOfVoluntary = consent(staff, voluntary);
        var fearOfRemoval = Reintegrations.fear(staff, removal);
        var fearOfVoluntary = Reintegrations.fear(staff, voluntary);
        var review = Reintegrations.due(
                staff, Reintegrations.arrived(staff, Cases.running().person("MYS")));
        var reviewOfVoluntary = Reintegrations.due(
                staff,
                Returns.after(
                        staff,
                        Returns.departed(staff, Cases.running().person("MYS"), "AVR"),
                        "/arrival",
                        Returns.ARRIVED));
        // whom the state of origin was asked about, and is: after all that takes months
        var arrived = Named.arrived();
        var booked = Named.booked();
        var asked = Named.toBeIdentified();
        // whoever asks first has the quarter counted, and others wait no longer for it than for any lock
        assertEquals(
                200,
                new Client("RSO", Role.COORDINATOR)
                        .get("/statistics/FORCED_RETURNS" + QUARTER)
                        .statusCode());
        var system = new Client("MYS", Role.INTEGRATION);
        var subscription = Client.id(system.post(SUBSCRIPTION, body()), 201);
        var agreement = Returns.last(Agreements.drawnUp(PARTIES, Agreements.draft(PARTIES)));
        // by the person's own file, which a registration elsewhere has made
        var somebody = UUID.randomUUID().toString();
        var openIds = Map.of(
                SUBSCRIPTION,
                subscription,
                "/agreements",
                agreement,
                "/movements",
                Returns.last(movement),
                "/confiscated-asset-funds",
                Returns.last(fund),
                "/fund-allocations",
                Returns.last(allocation));
        // the first that fits
        var persons = List.of(
                new Whom("/returns/{id}", removal, voluntary, asked.the("returns")),
                new Whom("/suspensions/{id}", ofRemoval, ofVoluntary, asked.the("suspensions")),
                new Whom(
                        "/counselling-sessions/{id}",
                        sessionOfRemoval,
                        sessionOfVoluntary,
                        asked.the("counselling-sessions")),
                new Whom("/voluntary-offers/{id}", offer, offer, asked.the("voluntary-offers")),
                new Whom("/removal-orders/{id}", order, order, asked.the("removal-orders")),
                new Whom("/return-checks/{id}", checkOfRemoval, checkOfVoluntary, asked.the("return-checks")),
                new Whom("/checklist-answers/{id}", answer, answer, asked.the("checklist-answers")),
                new Whom("/disclosure-profiles/{id}", profile, profile, asked.the("disclosure-profiles")),
                new Whom("/identifications/{id}", identification, identification, asked.the("identifications")),
                new Whom("/readmission-requests/{id}", readmission.path()),
                new Whom("/inbox", asked.the("identifications")),
                new Whom("/travel-documents/{id}", document, documentOfVoluntary, asked.the("travel-documents")),
                new Whom("/passages/{id}", passage, passageOfVoluntary, booked.the("passages")),
                new Whom("/cost-lines/{id}", lineOfRemoval, lineOfVoluntary, asked.the("cost-lines")),
                new Whom("/reintegration-plans/{id}", planOfRemoval, planOfVoluntary, asked.the("reintegration-plans")),
                new Whom("/reintegration-reviews", review, reviewOfVoluntary, arrived.the("reintegration-reviews")),
                new Whom("/follow-up-consents/{id}", word, wordOfVoluntary, asked.the("follow-up-consents")),
                new Whom("/fear-reports/{id}", fearOfRemoval, fearOfVoluntary, arrived.the("fear-reports")),
                new Whom("", removal, voluntary, asked.the("returns")));
        return new Subjects() {
            @Override
            public String about(String path, String relation) {
                for (var open : openIds.entrySet()) {
                    if (path.contains(open.getKey())) {
                        return open.getValue();
                    }
                }
                var of = persons.stream()
                        .filter(each -> path.contains(each.path()))
                        .findFirst()
                        .orElseThrow()
                        .to(relation);
                var organisation = relations().get(relation);
                return Set.of("CUSTODIAN", "SERVICE", "NO_TOKEN").contains(relation)
                        ? Returns.last(of)
                        : CDI.current()
                                .select(Tokens.class)
                                .get()
                                .of(organisation, Returns.uuid(of))
                                .toString();
            }

            @Override
            public Map<String, Object> bodies() {
                return Bodies.all(somebody, movement, PARTIES);
            }
        };
    }
}
