package org.rsp.stack.demo;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.rsp.stack.demo.People.Name;

/**
 * An invented person as the register takes one. {@code born} is the day in the story, {@code bornOn} what the person can
 * say of it: the day, the month or only the year.
 */
record Person(
        String relationship,
        Name name,
        String sex,
        LocalDate born,
        String bornOn,
        String countryOfBirth,
        String maritalStatus,
        People people) {

    private static final int SPEAKS_FOR_ITSELF_AT = 12;

    Map<String, Object> body(LocalDate today) {
        var body = new LinkedHashMap<String, Object>();
        body.put("relationship", relationship);
        body.put("givenName", name.given());
        if (name.family() != null) {
            body.put("familyName", name.family());
        }
        if (name.originalScript() != null) {
            body.put("nameInOriginalScript", name.originalScript());
        }
        body.put("sex", sex);
        body.put("bornOn", bornOn);
        body.put("birthDateEstimated", bornOn.length() == 4);
        body.put("countryOfBirth", countryOfBirth);
        if (people.stateless()) {
            body.put("stateless", true);
            body.put("formerHabitualResidence", people.origin());
        } else {
            body.put("nationalities", List.of(people.origin()));
        }
        body.put("maritalStatus", maritalStatus);
        if (born.plusYears(SPEAKS_FOR_ITSELF_AT).isBefore(today)) {
            body.put("interviewLanguage", people.language());
        }
        return body;
    }

    Stream<String> names() {
        return Stream.of(name.given(), name.family(), name.originalScript()).filter(Objects::nonNull);
    }
}
