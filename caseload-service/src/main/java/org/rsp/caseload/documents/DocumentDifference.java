package org.rsp.caseload.documents;

import java.text.Normalizer;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.time.PartialDate;

/**
 * Where a document says something else than the person's record: a hint for a person to look, and nothing more. Nothing is ever
 * taken over from a document, and none of these refuses anything (DOC-5).
 */
public enum DocumentDifference {
    NAME,
    /** There is no table for one of the scripts, so that nobody knows. */
    NAME_NOT_COMPARABLE,
    /** The document itself has two names. */
    NAME_IN_ZONE,
    BIRTH,
    SEX,
    NATIONALITY;

    /**
     * What the register says of who the holder is.
     *
     * @param names in the spellings and orders in which they may be written
     * @param sex absent where it is not known
     */
    record Registered(
            List<String> names,
            @Nullable String sex,
            @Nullable PartialDate bornOn,
            List<String> nationalities,
            boolean stateless) {

        @Override
        public String toString() {
            return "Registered";
        }
    }

    static Set<DocumentDifference> between(Registered person, DocumentContent document) {
        var found = EnumSet.noneOf(DocumentDifference.class);
        var zone = document.zone();
        name(person, document.nameAsWritten(), zone == null ? null : zone.holder(), found);
        if (zone != null) {
            if (isApart(person.bornOn(), zone.bornOn())) {
                found.add(BIRTH);
            }
            if (zone.sex() != null && person.sex() != null && !zone.sex().equals(person.sex())) {
                found.add(SEX);
            }
            if (isAnother(person, zone.meaning())) {
                found.add(NATIONALITY);
            }
        }
        return found;
    }

    /** A zone and the rest of a document may spell one name very differently: it is enough that one of them fits. */
    private static void name(
            Registered person, @Nullable String written, @Nullable MrzName zone, EnumSet<DocumentDifference> found) {
        var known = zone == null || zone.isEmpty() ? null : zone;
        if (written != null && known != null && NameComparison.of(written, known) == NameComparison.DIFFERENT) {
            found.add(NAME_IN_ZONE);
        }
        if (written == null && known == null) {
            return;
        }
        if (written != null && person.names().stream().anyMatch(n -> spelled(n).equals(spelled(written)))) {
            return;
        }
        var comparisons = compared(person.names(), written, known);
        if (comparisons.contains(NameComparison.SAME) || comparisons.contains(NameComparison.SAME_AS_FAR_AS_IT_GOES)) {
            return;
        }
        found.add(comparisons.contains(NameComparison.DIFFERENT) ? NAME : NAME_NOT_COMPARABLE);
    }

    private static List<NameComparison> compared(List<String> names, @Nullable String written, @Nullable MrzName zone) {
        var inLetters = written == null
                ? Stream.<MrzName>of()
                : MrzTransliteration.of(written)
                        .map(letters -> new MrzName(letters.replace('<', ' '), "", false))
                        .stream();
        return Stream.concat(Stream.ofNullable(zone), inLetters)
                .flatMap(spelling -> names.stream().map(name -> NameComparison.of(name, spelling)))
                .toList();
    }

    private static String spelled(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC)
                .strip()
                .replaceAll("\\s+", " ")
                .toLowerCase(Locale.ROOT);
    }

    /** Half-known days differ when they cannot be the same day. */
    private static boolean isApart(@Nullable PartialDate one, @Nullable PartialDate other) {
        return one != null
                && other != null
                && (one.latest().isBefore(other.earliest()) || other.latest().isBefore(one.earliest()));
    }

    private static boolean isAnother(Registered person, MrzNationality read) {
        return switch (read.status()) {
            case NATIONAL -> !person.nationalities().contains(read.country());
            case STATELESS -> !person.stateless();
            case REFUGEE, NOT_SAID, NOT_KNOWN -> false;
        };
    }
}
