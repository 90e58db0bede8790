package org.rsp.stack.demo;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Invented people who registered together; the first is the principal applicant. */
record Household(String countryOfAsylum, LocalDate arrivedOn, People people, List<Person> members) {

    String origin() {
        return people.origin();
    }

    int size() {
        return members.size();
    }

    Map<String, Object> body(LocalDate today) {
        var body = new LinkedHashMap<String, Object>();
        body.put("countryOfAsylum", countryOfAsylum);
        body.put("arrivedOn", arrivedOn.toString());
        body.put("individuals", members.stream().map(p -> p.body(today)).toList());
        return body;
    }

    boolean isChildAlone(LocalDate today) {
        return size() == 1 && members.getFirst().mayBeChild(today);
    }

    /** Whether a child can be born to it in the story: a couple, the woman not older than forty. */
    boolean mayExpectAChild(LocalDate today) {
        boolean couple = members.stream()
                .anyMatch(
                        p -> p.relationship().equals("WIF") || p.relationship().equals("HUS"));
        return couple
                && members.stream()
                        .filter(p -> List.of("PA", "WIF").contains(p.relationship()))
                        .anyMatch(p -> p.sex().equals("F") && p.born().isAfter(today.minusYears(40)));
    }

    /** How many of its members are newborn twins. */
    int newbornTwins(LocalDate today) {
        var newborn = members.stream()
                .map(Person::born)
                .filter(born -> born.isAfter(today.minusDays(30)))
                .toList();
        return newborn.size() == 2 && newborn.getFirst().equals(newborn.getLast()) ? 2 : 0;
    }
}
