package org.rsp.caseload.documents;

import static java.util.Map.entry;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * How names become capitals of a zone, after Doc 9303 part 3: Latin letters lose their accents or become two, Arabic ones
 * follow the scheme with X, without short vowels. Other scripts differ by language and have no table here, so that nothing
 * is said of them. For comparing only: a record keeps the name as it was written.
 */
final class MrzTransliteration {

    private static final String SEPARATORS = "[\\s.,<\\-\\u2010-\\u2015]+";
    private static final String NOT_WRITTEN = "'’‘ʼʻ`´·";
    private static final int SHADDA = 0x0651;

    /** The first is the usual one; issuers may choose another. */
    private static final Map<Character, List<String>> LATIN = Map.ofEntries(
            entry('Ä', List.of("AE", "A")),
            entry('Å', List.of("AA", "A")),
            entry('Æ', List.of("AE")),
            entry('Ö', List.of("OE", "O")),
            entry('Ø', List.of("OE", "O")),
            entry('Œ', List.of("OE")),
            entry('Ü', List.of("UE", "UXX", "U")),
            entry('Ñ', List.of("N", "NXX")),
            entry('ẞ', List.of("SS")),
            entry('Þ', List.of("TH")),
            entry('Ð', List.of("D")),
            entry('Đ', List.of("D")),
            entry('Ħ', List.of("H")),
            entry('Ł', List.of("L")),
            entry('Ŋ', List.of("N")),
            entry('Ŧ', List.of("T")));

    /** Arabic, Persian, Urdu and Pashto letters. */
    private static final Map<Character, List<String>> ARABIC = arabic(
            "ء XE  آ XAA  أ XAE  ؤ U  إ I  ئ XI  ا A  ب B  ة XTA/XAH  ت T  ث XTH  ج J  ح XH  خ XKH  د D  ذ XDH  ر R  ز Z  س S",
            "ش XSH  ص XSS  ض XDZ  ط XTT  ظ XZZ  ع E  غ G  ف F  ق Q  ك K  ل L  م M  ن N  ه H  و W  ى XAY  ي Y  ٱ XXA",
            "ٹ XXT  ټ XRT  پ P  ځ XKE  څ XXH  چ XC  ڈ XXD  ډ XDR  ڑ XXR  ړ XRR  ږ XRX  ژ XJ  ښ XXS  ک XKK  ګ XXK  ڭ XNG",
            "گ XGG  ں XNN  ڼ XXN  ھ XDO  ۀ XYH  ہ XXG  ۂ XGE  ۃ XTG  ی XYA  ۍ XXY  ې Y  ے XYB  ۓ XBE");

    private MrzTransliteration() {}

    private static Map<Character, List<String>> arabic(String... rows) {
        return IntStream.range(0, rows.length)
                .mapToObj(i -> List.of(rows[i].split(" {2}")))
                .flatMap(List::stream)
                .collect(Collectors.toUnmodifiableMap(
                        pair -> pair.charAt(0),
                        pair -> List.of(pair.substring(2).split("/"))));
    }

    /** As it usually stands in a zone, words parted by one filler; empty for a script without a table. */
    static Optional<String> of(String name) {
        return alternatives(name)
                .map(letters -> letters.stream().map(List::getFirst).collect(Collectors.joining()));
    }

    /** Letter by letter what can stand for it; empty for a script without a table. */
    static Optional<List<List<String>>> alternatives(String name) {
        var text = Normalizer.normalize(name.strip().toUpperCase(Locale.ROOT), Normalizer.Form.NFC)
                .replaceAll(SEPARATORS, "<")
                .replaceAll("^<|<$", "");
        var letters = new ArrayList<List<String>>();
        for (int c : text.codePoints().toArray()) {
            var found = c == SHADDA ? doubled(letters) : ofLetter(c);
            if (found.isEmpty()) {
                return Optional.empty();
            }
            letters.add(found);
        }
        return Optional.of(List.copyOf(letters));
    }

    /** The sign that doubles the letter before it, also where a vowel sign stands between; often left out. */
    private static List<String> doubled(List<List<String>> before) {
        return before.reversed().stream()
                .map(List::getFirst)
                .filter(spelling -> !spelling.isEmpty())
                .findFirst()
                .map(spelling -> List.of(spelling, ""))
                .orElse(List.of(""));
    }

    private static List<String> ofLetter(int c) {
        if (c == '<' || (c >= 'A' && c <= 'Z')) {
            return List.of(Character.toString(c));
        }
        if (NOT_WRITTEN.indexOf(c) >= 0
                || Character.getType(c) == Character.NON_SPACING_MARK
                || Character.getType(c) == Character.FORMAT
                || c == 'ـ') {
            return List.of("");
        }
        if (c > Character.MAX_VALUE) {
            return List.of();
        }
        var known = LATIN.getOrDefault((char) c, ARABIC.getOrDefault((char) c, List.of()));
        return known.isEmpty() ? withoutAccents(c) : known;
    }

    private static List<String> withoutAccents(int c) {
        var base = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKD)
                .codePoints()
                .filter(part -> Character.getType(part) != Character.NON_SPACING_MARK)
                .filter(part -> NOT_WRITTEN.indexOf(part) < 0)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
        return base.matches("[A-Z]+") ? List.of(base) : List.of();
    }
}
