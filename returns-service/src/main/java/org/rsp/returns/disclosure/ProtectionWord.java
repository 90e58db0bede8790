package org.rsp.returns.disclosure;

import static java.util.stream.Collectors.joining;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * DSC-1: words by which a state of origin would see that protection was sought, as they begin in the languages in which addresses and names are written here. A
 * list catches what is written without a thought, and no more: whoever puts a profile reads it.
 */
final class ProtectionWord {

    private static final List<String> ENGLISH =
            List.of("unhcr", "asylum", "refugee", "shelter", "protection", "witness", "traffick", "safe house");
    private static final List<String> FRENCH = List.of("réfugié", "refugie", "protégé", "foyer d'accueil");
    private static final List<String> SPANISH_AND_PORTUGUESE = List.of("refugiad", "asilo", "albergue", "acnur");
    private static final List<String> MALAY_AND_INDONESIAN =
            List.of("suaka", "pelarian", "pengungsi", "perlindungan", "rumah aman");
    private static final List<String> TURKISH = List.of("mülteci", "sığınma", "iltica");
    private static final List<String> SOMALI = List.of("qaxooti", "magangalyo");
    private static final List<String> VIETNAMESE = List.of("tị nạn");
    private static final List<String> RUSSIAN = List.of("беженец", "беженц", "убежищ");
    private static final List<String> ARABIC = List.of("لجوء", "لاجئ", "المفوضية", "ملجأ");
    private static final List<String> PERSIAN_AND_DARI = List.of("پناهند", "پناهجو", "پناهگاه");
    private static final List<String> URDU = List.of("پناہ");
    private static final List<String> HINDI_AND_NEPALI = List.of("शरण");
    private static final List<String> BENGALI = List.of("শরণার্থী", "আশ্রয়");
    private static final List<String> TAMIL = List.of("அகதி");
    private static final List<String> SINHALA = List.of("සරණාගත");
    private static final List<String> THAI = List.of("ผู้ลี้ภัย");
    private static final List<String> BURMESE = List.of("ဒုက္ခသည်");
    private static final List<String> CHINESE = List.of("难民", "難民", "庇护", "庇護");

    /** Too short to be looked for within others. */
    private static final List<String> WHOLE = List.of("iom", "oim", "hcr", "asile", "asyl");

    private static final Pattern ANY = Pattern.compile(
            Stream.concat(begun().map(ProtectionWord::quoted), WHOLE.stream().map(word -> "\\b" + word + "\\b"))
                    .collect(joining("|")),
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private ProtectionWord() {}

    private static Stream<String> begun() {
        return Stream.of(
                        ENGLISH,
                        FRENCH,
                        SPANISH_AND_PORTUGUESE,
                        MALAY_AND_INDONESIAN,
                        TURKISH,
                        SOMALI,
                        VIETNAMESE,
                        RUSSIAN,
                        ARABIC,
                        PERSIAN_AND_DARI,
                        URDU,
                        HINDI_AND_NEPALI,
                        BENGALI,
                        TAMIL,
                        SINHALA,
                        THAI,
                        BURMESE,
                        CHINESE)
                .flatMap(List::stream);
    }

    private static String quoted(String word) {
        return Pattern.quote(composed(word));
    }

    /** One letter can be written in two ways, and looks the same. */
    private static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }

    static boolean isIn(String text) {
        return ANY.matcher(composed(text)).find();
    }
}
