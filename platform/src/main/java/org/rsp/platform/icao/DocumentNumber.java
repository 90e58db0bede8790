package org.rsp.platform.icao;

import java.text.Normalizer;
import java.util.Locale;

/** Numbers of documents in the one spelling in which they are compared; what was written is kept beside it. */
public final class DocumentNumber {

    /** How a number can be written: letters and digits of any script, and what stands between them. */
    public static final String AS_WRITTEN = "[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N} ./()<-]*";

    private DocumentNumber() {}

    /** Capitals and digits of any script, the digits as 0 to 9; spaces, strokes and fillers are no part of a number. */
    public static String normalised(String number) {
        var plain = new StringBuilder();
        Normalizer.normalize(number, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(c -> plain.appendCodePoint(Character.isDigit(c) ? '0' + Character.digit(c, 10) : c));
        return plain.toString();
    }
}
