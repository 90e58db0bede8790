package org.rsp.stack.race;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

/** Officers of UNHCR's who bring claims to where they can be decided. */
record Deciders(Caller system, Caller officer, Caller supervisor, Caller reviewer) {

    static Deciders of(Ground ground) {
        return new Deciders(
                ground.system("unhcr"),
                ground.officer("unhcr-caseworker"),
                ground.officer("unhcr-supervisor"),
                ground.officer("unhcr-rsd-reviewer"));
    }

    /** The path of a claim that was heard, assessed and reviewed, and on which nothing is issued. */
    String decidedClaim(String person) {
        var lodged = officer.done(person + "/claims", Map.of("basis", "SAID_IN_PERSON"));
        var claim = "/status-determinations/" + lodged.id();
        var seen = supervisor.done(claim + "/modality", Map.of("modality", "REGULAR"), lodged.etag());
        seen = officer.done(claim + "/interviews", interview(), seen.etag());
        seen = officer.done(
                claim + "/interview-holdings",
                Map.of("declaration", "HEARD_IN_PERSON", "guardianPresent", false),
                seen.etag());
        seen = officer.done(
                claim + "/interview-records",
                Map.of("declaration", "READ_BACK", "words", "What was said (invented)."),
                seen.etag());
        seen = officer.done(claim + "/assessments", assessment(), seen.etag());
        reviewer.done(claim + "/endorsement", Map.of("declaration", "ENDORSE"), seen.etag());
        return claim;
    }

    private Map<String, Object> interview() {
        return Map.of(
                "startsAt", Instant.now().truncatedTo(ChronoUnit.MINUTES).toString(),
                "interviewer", staff(officer.subject()),
                "interpreter", staff("interpreter-07"),
                "language", "mya",
                "preference", "NO_PREFERENCE");
    }

    private static Map<String, Object> staff(String id) {
        return Map.of("id", id, "sex", "WOMAN", "nationalities", List.of("NZL"), "conflicts", List.of());
    }

    private static JsonNode assessment() {
        try (var file = Deciders.class.getResourceAsStream("/race/assessment.json")) {
            return new ObjectMapper().readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
