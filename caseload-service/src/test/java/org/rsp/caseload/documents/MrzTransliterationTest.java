package org.rsp.caseload.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MrzTransliterationTest {

    private static String of(String name) {
        return MrzTransliteration.of(name).orElseThrow();
    }

    @Test
    void latin_letters_lose_their_accents_or_become_two() {
        Map.ofEntries(
                        Map.entry("Ä", "AE"),
                        Map.entry("Å", "AA"),
                        Map.entry("Æ", "AE"),
                        Map.entry("Ö", "OE"),
                        Map.entry("Ø", "OE"),
                        Map.entry("Œ", "OE"),
                        Map.entry("Ü", "UE"),
                        Map.entry("ß", "SS"),
                        Map.entry("ẞ", "SS"),
                        Map.entry("Þ", "TH"),
                        Map.entry("Ð", "D"),
                        Map.entry("Ñ", "N"),
                        Map.entry("đ", "D"),
                        Map.entry("Łódź", "LODZ"),
                        Map.entry("ı", "I"),
                        Map.entry("İ", "I"),
                        Map.entry("Nguyễn Thị Mai", "NGUYEN<THI<MAI"),
                        Map.entry("A\u0308", "AE"),
                        Map.entry("O’Brien-Smith, J.", "OBRIEN<SMITH<J"),
                        Map.entry("  ", ""))
                .forEach((name, zone) -> assertEquals(zone, of(name), name));
    }

    @Test
    void arabic_letters_follow_the_scheme_with_X() {
        Map.ofEntries(
                        Map.entry("محمود", "MXHMWD"),
                        Map.entry("ح", "XH"),
                        Map.entry("خ", "XKH"),
                        Map.entry("ث", "XTH"),
                        Map.entry("ذ", "XDH"),
                        Map.entry("ش", "XSH"),
                        Map.entry("ص", "XSS"),
                        Map.entry("ض", "XDZ"),
                        Map.entry("ط", "XTT"),
                        Map.entry("ظ", "XZZ"),
                        Map.entry("ع", "E"),
                        Map.entry("غ", "G"),
                        Map.entry("پ", "P"),
                        Map.entry("چ", "XC"),
                        Map.entry("گ", "XGG"),
                        Map.entry("ى", "XAY"))
                .forEach((name, zone) -> assertEquals(zone, of(name), name));
    }

    @Test
    void short_vowels_are_left_out() {
        assertEquals("MXHMWD", of("مَحْمُود"));
        assertEquals("MXHMMD", of("مُحَمَّد"));
    }

    @Test
    void a_script_without_a_table_is_not_guessed() {
        for (var name : new String[] {"Ерікссон", "အောင်", "陳", "நாதன்", "Anna 2"}) {
            assertEquals(Optional.empty(), MrzTransliteration.of(name), name);
            assertEquals(NameComparison.CANNOT_TELL, NameComparison.of(name, new MrzName("A", "B", false)));
        }
    }

    @Test
    void a_name_is_compared_in_any_spelling_an_issuer_may_have_chosen() {
        for (var zone : new String[] {"MUELLER", "MULLER", "MUXXLLER"}) {
            assertEquals(NameComparison.SAME, NameComparison.of("Müller", new MrzName(zone, "", false)), zone);
        }
        assertEquals(NameComparison.DIFFERENT, NameComparison.of("Müller", new MrzName("MILLER", "", false)));
        assertEquals(NameComparison.SAME, NameComparison.of("محمّد", new MrzName("MXHMD", "", false)));
        assertEquals(NameComparison.SAME, NameComparison.of("محمّد", new MrzName("MXHMMD", "", false)));
        assertEquals(NameComparison.SAME, NameComparison.of("فاطمة", new MrzName("FAXTTMXAH", "", false)));
    }

    @Test
    void a_name_is_compared_in_either_order() {
        var zone = new MrzName("ERIKSSON", "ANNA MARIA", false);
        assertEquals(NameComparison.SAME, NameComparison.of("Anna Maria Eriksson", zone));
        assertEquals(NameComparison.SAME, NameComparison.of("ERIKSSON, Anna-Maria", zone));
        assertEquals(NameComparison.DIFFERENT, NameComparison.of("Anna Eriksson", zone));
        assertEquals(NameComparison.DIFFERENT, NameComparison.of("", zone));
    }

    @Test
    void a_cut_name_is_compared_as_far_as_it_goes() {
        var cut = new MrzName("NILAVADHANANANDA", "CHAYAPA DEJTHAMRONG KR", true);
        assertEquals(
                NameComparison.SAME_AS_FAR_AS_IT_GOES,
                NameComparison.of("Nilavadhanananda Chayapa Dejthamrong Krasuang", cut));
        assertEquals(NameComparison.SAME, NameComparison.of("Nilavadhanananda Chayapa Dejthamrong Kr", cut));
        assertEquals(NameComparison.DIFFERENT, NameComparison.of("Nilavadhanananda Chayapa Dejthamrong Saeng", cut));
        assertEquals(NameComparison.DIFFERENT, NameComparison.of("Nilavadhanananda", cut));
        assertEquals(
                NameComparison.DIFFERENT,
                NameComparison.of("Eriksson Anna Maria", new MrzName("ERIKSSON", "ANNA", false)));
    }

    @Test
    void a_letter_may_be_cut_in_the_middle_of_its_spelling() {
        assertEquals(
                NameComparison.SAME_AS_FAR_AS_IT_GOES,
                NameComparison.of("محمود خان", new MrzName("MXHMWD", "XK", true)));
    }
}
