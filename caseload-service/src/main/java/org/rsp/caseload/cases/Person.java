package org.rsp.caseload.cases;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.time.PartialDate;

/**
 * What is recorded of one human being at registration. No surname is demanded, half-known dates stay half known, and
 * several nationalities, or none, are facts.
 */
record Person(
        Relationship relationship,
        @Nullable String familyName,
        @Nullable String givenName,
        @Nullable String otherNames,
        @Nullable String nameInOriginalScript,
        Sex sex,
        @Nullable PartialDate bornOn,
        boolean birthDateEstimated,
        @Nullable String countryOfBirth,
        List<String> nationalities,
        boolean stateless,
        @Nullable String formerHabitualResidence,
        @Nullable MaritalStatus maritalStatus,
        @Nullable String interviewLanguage,
        Particulars particulars,
        @Nullable Sensitive sensitive) {

    /** By which name the part is called that is told to few. */
    static final String SENSITIVE = "sensitive";

    /**
     * To whom the person's case does not exist (ACC-1): the states of {@link #nationalOrigins}, the one the person names as origin
     * and, for one without a nationality, the one of birth.
     */
    Set<String> origins() {
        return Stream.of(
                        nationalOrigins().stream(),
                        Stream.ofNullable(particulars.countryOfOrigin()),
                        Stream.ofNullable(countryOfBirth).filter(b -> nationalities.isEmpty()))
                .flatMap(countries -> countries)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** ACC-18: neither a nationality is known nor, of one who is said to have none, where the person used to live. */
    boolean isOriginUnknown() {
        return nationalities.isEmpty() && !(stateless && formerHabitualResidence != null);
    }

    /** The states of which the person is a national and, without a nationality, the one where the person used to live. */
    Set<String> nationalOrigins() {
        return Stream.concat(
                        nationalities.stream(),
                        Stream.ofNullable(formerHabitualResidence).filter(r -> nationalities.isEmpty()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The parts in which another record of the person differs, by the names that they have in a body. */
    List<String> differences(Person other) {
        return Stream.of(Person.class.getRecordComponents())
                .filter(part -> !Objects.equals(value(part, this), value(part, other)))
                .map(RecordComponent::getName)
                .toList();
    }

    /** What is known of the person, by the names that it has in a body; without what is sensitive. */
    Map<String, Object> parts() {
        var known = new LinkedHashMap<String, Object>();
        for (var part : Person.class.getRecordComponents()) {
            var value = value(part, this);
            if (value != null && !part.getName().equals(SENSITIVE) && !value.equals(Particulars.NONE)) {
                known.put(part.getName(), value);
            }
        }
        return known;
    }

    private static @Nullable Object value(RecordComponent part, Person of) {
        try {
            return part.getAccessor().invoke(of);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("a record shows its components", e);
        }
    }

    /** By one name, in whichever field and script. */
    boolean isNamed() {
        return Stream.of(
                        Optional.ofNullable(familyName),
                        Optional.ofNullable(givenName),
                        Optional.ofNullable(otherNames),
                        Optional.ofNullable(nameInOriginalScript))
                .anyMatch(Optional::isPresent);
    }

    /** False when the day of birth is not known well enough to tell. */
    boolean isBornSince(LocalDate day) {
        return bornOn != null && !bornOn.earliest().isBefore(day);
    }

    /** Also when the day of birth is not known, or not well enough to tell. */
    boolean mayBeBornSince(LocalDate day) {
        return bornOn == null || !bornOn.latest().isBefore(day);
    }

    /** REG-4: a day of birth after the day of registration is a slip of the pen. */
    boolean isBornAfter(LocalDate day) {
        return bornOn != null && bornOn.earliest().isAfter(day);
    }

    /** Whoever prints it learns nothing of the person. */
    @Override
    public String toString() {
        return "Person";
    }
}
