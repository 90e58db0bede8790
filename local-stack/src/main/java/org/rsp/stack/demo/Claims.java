package org.rsp.stack.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.rsp.stack.demo.Applicant.Version;

/** The acts of a status determination, by the officers whose work they are. Everything that is said here is invented. */
final class Claims {

    private static final List<String> TRIGGERS = List.of(
            "ALLEGED_PERPETRATOR",
            "CRIMINAL_RECORD",
            "ARMED_FORCES_OR_GROUP",
            "FORCED_ACTS",
            "STATE_SECURITY_ROLE",
            "WARRANT_OR_EXTRADITION");

    /** Of a state that no person of the story fears. */
    private static final String STAFF_FROM = "NZL";

    private static final int REVIEWED_AFTER = 30;

    private static final String DETERMINED = "processing.best-interests-procedure.decided.v1";
    private static final String FLAGGED = "processing.specific-need.flagged.v1";
    private static final String LODGED_AGAIN = "processing.status-determination.lodged-again.v1";

    private final Officers officers;
    private final Ledger ledger;
    private final LocalDate registeredOn;

    Claims(Officers officers, Ledger ledger, LocalDate registeredOn) {
        this.officers = officers;
        this.ledger = ledger;
        this.registeredOn = registeredOn;
    }

    static String today() {
        return LocalDate.now(ZoneOffset.UTC).toString();
    }

    /** Whoever says so in the screening has a claim at once, before anybody says what the person may be. */
    void screened(Applicant a) {
        var seen = Version.of(
                "/screenings",
                Showing.done(
                        "a screening",
                        officers.officer()
                                .post(
                                        a.path() + "/screenings",
                                        Map.of(
                                                "topics",
                                                List.of("RIGHT_TO_SEEK_PROTECTION", "CONFIDENTIALITY"),
                                                "language",
                                                language(a),
                                                "informedOn",
                                                today()))));
        seen = step(
                officers.officer(),
                seen,
                "/answers",
                Map.of("heardOn", today(), "answers", "Says why the country was left (invented)."));
        boolean claims = a.outcome() != Outcome.NEVER_CLAIMED;
        if (claims) {
            lodged(a);
        }
        var profiles = claims
                ? Stream.of(
                                "POSSIBLE_REFUGEE",
                                a.person().people().stateless() ? "POSSIBLY_STATELESS" : "",
                                a.outcome() == Outcome.CHILD_ALONE ? "CHILD_ALONE" : "")
                        .filter(profile -> !profile.isEmpty())
                        .toList()
                : List.of("SMUGGLED_MIGRANT");
        var found = Map.of("profiles", profiles, "smuggled", claims ? "NOT_KNOWN" : "YES", "trafficked", "NOT_KNOWN");
        seen = step(officers.officer(), seen, "/profiles", found);
        if (a.outcome() == Outcome.CHILD_ALONE) {
            confirmedAlone(a);
        }
        step(officers.protection(), seen, "/reviews", found);
        if (claims) {
            writtenDownAgain(a);
        }
    }

    /** Who is found to be a child alone is flagged by that: protection staff look at it before it is said how the claim is gone through. */
    private void confirmedAlone(Applicant a) {
        var needs = Showing.done("the needs of a child", officers.protection().get(a.path() + "/specific-needs"));
        var need = needs.body().path("items").path(0);
        NotAsTold.unless(need.path("code").asText().equals("SC-UC"), "A child alone is flagged as one.");
        ledger.storedBeside(need.path("id").asText(), FLAGGED);
        step(
                officers.protection(),
                new Version("/specific-needs/" + need.path("id").asText(), "\"1\""),
                "/confirmation",
                Map.of("declaration", "CONFIRM"));
    }

    /** Whoever is found to be a possible refugee has a claim; where one is open already, that is written down in it. */
    private void writtenDownAgain(Applicant a) {
        var path = a.claim().path();
        var now = new Version(
                path, Showing.done("the claim", officers.officer().get(path)).etag());
        for (long version = 2; version <= Rulings.version(now); version++) {
            ledger.storedBeside(Rulings.last(now), version, LODGED_AGAIN);
        }
        a.claim(now);
    }

    void lodged(Applicant a) {
        a.claim(Version.of(
                "/status-determinations",
                Showing.done(
                        "a claim", officers.officer().post(a.path() + "/claims", Map.of("basis", "SAID_IN_PERSON")))));
    }

    private static String language(Applicant a) {
        return a.person().people().language();
    }

    void arranged(Applicant a) {
        if (isAlone(a)) {
            guarded(a);
        }
        if (a.outcome() == Outcome.CHILD_ALONE) {
            determined(a);
        }
        claim(a, officers.supervisor(), "/modality", Map.of("modality", "REGULAR"));
        claim(
                a,
                officers.officer(),
                "/interviews",
                Map.of(
                        "startsAt",
                        Instant.now().truncatedTo(ChronoUnit.MINUTES).toString(),
                        "interviewer",
                        staff(officers.officer().subject()),
                        "interpreter",
                        staff("interpreter-07"),
                        "language",
                        language(a),
                        "preference",
                        "NO_PREFERENCE"));
    }

    /** Also who is with nobody but an elder brother or sister, of whom it is not known that they have cared for the child. */
    private boolean isAlone(Applicant a) {
        return a.outcome() == Outcome.CHILD_ALONE
                || (a.person().isSibling() && a.person().mayBeChild(registeredOn));
    }

    /** What a child alone needs before it is heard. */
    private void guarded(Applicant a) {
        Showing.done(
                "the appointment of a guardian",
                officers.officer()
                        .post(
                                a.path() + "/guardians",
                                Map.of(
                                        "kind",
                                        "REPRESENTATIVE",
                                        "name",
                                        "Guardian Invented",
                                        "since",
                                        registeredOn.toString())));
    }

    /** A panel has weighed what would be best for the child. */
    private void determined(Applicant a) {
        var opened = Showing.done(
                "a determination of best interests",
                officers.officer()
                        .post(
                                a.path() + "/best-interests-procedures",
                                Map.of("kind", "DETERMINATION", "purpose", "DURABLE_SOLUTION")));
        var heard = step(
                officers.officer(),
                Version.of("/best-interests-procedures", opened),
                "/hearing",
                Map.of("views", "Wants to be with an aunt (invented)."));
        var proposed = step(
                officers.protection(),
                heard,
                "/decision",
                Map.of(
                        "options",
                        List.of("With the aunt.", "With foster parents."),
                        "decision",
                        "With the aunt.",
                        "solution",
                        "LOCAL_INTEGRATION",
                        "reviewOn",
                        LocalDate.now(ZoneOffset.UTC).plusDays(REVIEWED_AFTER).toString(),
                        "panel",
                        List.of(
                                officers.protection().subject(),
                                officers.supervisor().subject(),
                                officers.reviewer().subject())));
        var signature = Map.of("declaration", "FOUND_THE_SAME");
        var signed = step(officers.supervisor(), proposed, "/signatures", signature);
        // with the last signature it is told that it is determined
        ledger.storedBeside(Rulings.last(signed), Rulings.version(signed) + 1, DETERMINED);
        step(officers.reviewer(), signed, "/signatures", signature);
    }

    private static Map<String, Object> staff(String id) {
        return Map.of("id", id, "sex", "WOMAN", "nationalities", List.of(STAFF_FROM), "conflicts", List.of());
    }

    void heard(Applicant a) {
        arranged(a);
        claim(
                a,
                officers.officer(),
                "/interview-holdings",
                Map.of("declaration", "HEARD_IN_PERSON", "guardianPresent", isAlone(a)));
        claim(
                a,
                officers.officer(),
                "/interview-records",
                Map.of("declaration", "READ_BACK", "words", "What was said (invented)."));
    }

    void missed(Applicant a) {
        arranged(a);
        claim(a, officers.officer(), "/no-shows", Map.of("declaration", "NO_SHOW"));
    }

    void closed(Applicant a) {
        claim(a, officers.supervisor(), "/closure", Map.of("declaration", "NO_CONTACT"));
    }

    void withdrawn(Applicant a) {
        var said = new LinkedHashMap<String, Object>(Map.of("informed", true, "inWriting", true, "inPerson", true));
        if (a.person().mayBeChild(registeredOn)) {
            said.put("bestInterestsChecked", true);
        }
        claim(a, officers.protection(), "/withdrawal", said);
    }

    /** By one officer; endorsed by another, who is a supervisor where somebody is excluded. */
    void assessed(Applicant a) {
        claim(a, officers.officer(), "/assessments", assessment(a));
        claim(
                a,
                a.outcome() == Outcome.EXCLUDED ? officers.supervisor() : officers.reviewer(),
                "/endorsement",
                Map.of("declaration", "ENDORSE"));
    }

    private static Map<String, Object> assessment(Applicant a) {
        boolean excluded = a.outcome() == Outcome.EXCLUDED;
        var derived = a.principal();
        var recommendation = derived != null
                ? "DERIVATIVE"
                : switch (a.outcome()) {
                    case EXCLUDED -> "EXCLUDE_1F_A";
                    case COMPLEMENTARY -> "COMPLEMENTARY";
                    case RECOGNISED, CHILD_ALONE -> "RECOGNISE_1A2";
                    default -> "REFUSE";
                };
        var said = new LinkedHashMap<String, Object>();
        said.put(
                "facts", List.of(Map.of("fact", "Invented.", "credibility", "ACCEPTED", "reasons", "Told in detail.")));
        said.put("risk", "What awaits the person there (invented).");
        said.put(
                "citations",
                List.of(Map.of("productId", UUID.randomUUID().toString(), "version", 1, "passageId", "p-1")));
        said.put(
                "nexus", recommendation.equals("RECOGNISE_1A2") || excluded ? List.of("POLITICAL_OPINION") : List.of());
        said.put(
                "complementary",
                recommendation.equals("COMPLEMENTARY") ? List.of("INDISCRIMINATE_VIOLENCE") : List.of());
        said.put("internalFlight", Map.of("considered", false));
        said.put(
                "triggers",
                TRIGGERS.stream()
                        .map(trigger -> Map.of(
                                "trigger",
                                trigger,
                                "finding",
                                excluded && trigger.equals(TRIGGERS.getFirst()) ? "LOOKED_INTO" : "NOT_INDICATED"))
                        .toList());
        if (excluded) {
            said.put(
                    "exclusion",
                    Map.of(
                            "ownResponsibility",
                            "Gave the order (invented).",
                            "proportionality",
                            "Grave (invented).",
                            "excluded",
                            true));
        }
        if (derived != null) {
            said.put("derivedFrom", derived.id());
        }
        said.put("recommendation", recommendation);
        said.put("reasons", "Why (invented).");
        return said;
    }

    private void claim(Applicant a, Organisation by, String act, Map<String, Object> said) {
        a.claim(step(by, a.claim(), act, said));
    }

    static Version step(Organisation by, Version seen, String act, Object said) {
        var answer = Showing.done(act, by.step(seen.path() + act, said, seen.etag()));
        return new Version(seen.path(), Objects.requireNonNull(answer.etag()));
    }
}
