package org.rsp.caseload.documents;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A name as a zone has it: capitals without accents, transliterated, often cut. {@code secondary} is empty for who has one
 * name only. It is never the name of a record, which keeps the original script; {@link NameComparison} compares the two.
 *
 * @param truncated the field is full to its last character: the name was cut, or just fits
 */
public record MrzName(String primary, String secondary, boolean truncated) {

    static MrzName read(String field) {
        var truncated = !field.endsWith("<");
        var text = field.replaceAll("<+$", "");
        int parting = text.indexOf("<<");
        return parting < 0
                ? new MrzName(words(text), "", truncated)
                : new MrzName(words(text.substring(0, parting)), words(text.substring(parting)), truncated);
    }

    private static String words(String part) {
        return Stream.of(part.split("<+")).filter(w -> !w.isEmpty()).collect(Collectors.joining(" "));
    }

    boolean isEmpty() {
        return primary.isEmpty() && secondary.isEmpty();
    }

    @Override
    public String toString() {
        return "MrzName";
    }
}
