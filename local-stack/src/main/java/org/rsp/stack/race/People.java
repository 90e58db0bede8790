package org.rsp.stack.race;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Invented people of UNHCR's, made as its clerks would make them: registered together, and screened each alone. */
final class People {

    static final String NATIONALITY = "MMR";
    static final String LANGUAGE = "mya";

    private final Caller unhcr;
    private final Caller protection;

    People(Ground ground) {
        this.unhcr = ground.system("unhcr");
        this.protection = ground.officer("unhcr-protection-officer");
    }

    private static String today() {
        return LocalDate.now(ZoneOffset.UTC).toString();
    }

    private static Map<String, Object> person(String relationship) {
        var person = new LinkedHashMap<String, Object>();
        person.put("relationship", relationship);
        person.put("givenName", "Ko Race Invented");
        person.put("sex", "M");
        person.put("bornOn", "1990");
        person.put("birthDateEstimated", true);
        person.put("nationalities", List.of(NATIONALITY));
        person.put("interviewLanguage", LANGUAGE);
        return person;
    }

    /** The path of a new case. */
    private Told registered(int persons) {
        var people = IntStream.range(0, persons)
                .mapToObj(i -> person(i == 0 ? "PA" : "SBM"))
                .toList();
        return unhcr.done("/cases", Map.of("countryOfAsylum", "MYS", "individuals", people));
    }

    String registeredCase() {
        return "/cases/" + registered(1).id();
    }

    /** The paths of so many persons of a new case. */
    List<String> registeredPersons(int persons) {
        var paths = new ArrayList<String>();
        for (var each : registered(persons).body().path("individuals")) {
            paths.add("/individuals/" + each.path("id").asText());
        }
        return paths;
    }

    /** So many of a new case who have been asked, and fear nothing: they may be returned. */
    List<String> whoMayBeReturned(int persons) {
        var all = registeredPersons(persons);
        all.forEach(this::screened);
        return all;
    }

    private void screened(String person) {
        var begun = unhcr.done(
                person + "/screenings",
                Map.of(
                        "topics",
                        List.of("RIGHT_TO_SEEK_PROTECTION", "CONFIDENTIALITY"),
                        "language",
                        LANGUAGE,
                        "informedOn",
                        today()));
        var screening = "/screenings/" + begun.id();
        var found = Map.of("profiles", List.of("SMUGGLED_MIGRANT"), "smuggled", "YES", "trafficked", "NOT_KNOWN");
        var heard = unhcr.done(
                screening + "/answers",
                Map.of("heardOn", today(), "answers", "Came to find work (invented)."),
                begun.etag());
        var profiled = unhcr.done(screening + "/profiles", found, heard.etag());
        protection.done(screening + "/reviews", found, profiled.etag());
    }
}
