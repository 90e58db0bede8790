package org.rsp.caseload.cases;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.time.PartialDate;

/**
 * Who a person is by the register, for comparing: nothing is changed by it.
 *
 * @param names the person's name in the spellings and orders in which it may be written
 */
public record RecordedIdentity(
        List<String> names, Sex sex, @Nullable PartialDate bornOn, List<String> nationalities, boolean stateless) {

    static RecordedIdentity of(Person p) {
        var names = new LinkedHashSet<String>();
        names.add(joined(p.givenName(), p.familyName()));
        names.add(joined(p.givenName(), p.otherNames(), p.familyName()));
        names.add(joined(p.familyName(), p.givenName()));
        names.add(joined(p.familyName(), p.givenName(), p.otherNames()));
        names.add(joined(p.otherNames()));
        names.add(joined(p.nameInOriginalScript()));
        names.remove("");
        return new RecordedIdentity(
                List.copyOf(names), p.sex(), p.bornOn(), List.copyOf(p.nationalities()), p.stateless());
    }

    private static String joined(@Nullable String... parts) {
        return Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining(" "));
    }

    /** Whoever prints it learns nothing of the person. */
    @Override
    public String toString() {
        return "RecordedIdentity";
    }
}
