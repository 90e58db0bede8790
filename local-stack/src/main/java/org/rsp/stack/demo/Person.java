package org.rsp.stack.demo;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
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

    private static final int OF_AGE = 18;
    private static final Set<String> NUCLEAR_FAMILY = Set.of("WIF", "HUS", "SON", "DAU");
    private static final Set<String> SIBLINGS = Set.of("SBM", "SBF");

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
        // of a small child the language in which its family is heard
        body.put("interviewLanguage", people.language());
        return body;
    }

    /** As far as is known of the birth: the last day that it may have been. */
    boolean mayBeChild(LocalDate today) {
        LocalDate latest =
                switch (bornOn.length()) {
                    case 4 -> LocalDate.of(Integer.parseInt(bornOn), 12, 31);
                    case 7 -> YearMonth.parse(bornOn).atEndOfMonth();
                    default -> born;
                };
        return latest.isAfter(today.minusYears(OF_AGE));
    }

    /** Spouse or child of the principal applicant. */
    boolean isOfNuclearFamily() {
        return NUCLEAR_FAMILY.contains(relationship);
    }

    /** Brother or sister of the principal applicant. */
    boolean isSibling() {
        return SIBLINGS.contains(relationship);
    }

    Stream<String> names() {
        return Stream.of(name.given(), name.family(), name.originalScript()).filter(Objects::nonNull);
    }
}
