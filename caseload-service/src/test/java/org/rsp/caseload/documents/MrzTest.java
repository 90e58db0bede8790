package org.rsp.caseload.documents;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.rsp.caseload.documents.MrzFinding.What;
import org.rsp.platform.icao.MrzCode;
import org.rsp.platform.problem.Refusal;
import org.rsp.platform.time.PartialDate;

class MrzTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final String TD3_NAME = "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<";

    private static MrzData data(MachineReadableZone zone) {
        return Objects.requireNonNull(zone.data());
    }

    private static List<What> whats(MachineReadableZone zone) {
        return zone.findings().stream().map(MrzFinding::what).toList();
    }

    /** A passport of these fields with sound check digits. */
    private static List<String> passport(String issuer, String nationality, String birth, String expiry, String name) {
        var number = "AB12345<<";
        var checked = number + CheckDigit.of(number);
        var dates = birth + CheckDigit.of(birth);
        var rest = expiry + CheckDigit.of(expiry) + "<<<<<<<<<<<<<<" + "0";
        return List.of(
                fill("P<" + fill(issuer, 3) + name, 44),
                checked + fill(nationality, 3) + dates + "F" + rest + CheckDigit.of(checked + dates + rest));
    }

    private static List<String> passport(String issuer, String nationality) {
        return passport(issuer, nationality, "740812", "290415", "NOBODY<<INVENTED");
    }

    private static String fill(String text, int length) {
        return text + "<".repeat(length - text.length());
    }

    private static MachineReadableZone read(List<String> lines) {
        return MachineReadableZone.read(lines, TODAY);
    }

    @Nested
    class The_specimens {

        @Test
        void hold_and_have_their_layout() {
            assertAll(Arrays.stream(MrzSpecimen.values()).map(specimen -> () -> {
                var zone = specimen.read();
                assertTrue(zone.checkDigitsHold(), specimen::name);
                assertEquals(specimen.format, zone.format(), specimen.name());
                assertEquals(specimen.lines, zone.rawLines());
                assertTrue(
                        zone.findings().stream().allMatch(f -> f.what().weight() == MrzFinding.Weight.NOTE),
                        () -> specimen + " " + zone.findings());
            }));
        }

        @Test
        void say_what_stands_in_them() {
            for (var specimen : List.of(MrzSpecimen.TD3, MrzSpecimen.TD1, MrzSpecimen.TD2)) {
                var data = data(specimen.read());
                assertEquals(new MrzName("ERIKSSON", "ANNA MARIA", false), data.name());
                assertEquals(PartialDate.parse("1974-08-12"), data.bornOn());
                assertEquals(LocalDate.of(2012, 4, 15), data.expiresOn());
                assertEquals("F", data.sex());
                assertEquals("UTO", data.issuer());
            }
            assertEquals("L898902C3", data(MrzSpecimen.TD3.read()).documentNumber());
            assertEquals("ZE184226B", data(MrzSpecimen.TD3.read()).optionalData());
            assertEquals("D23145890", data(MrzSpecimen.TD1.read()).documentNumber());
        }

        @Test
        void with_a_long_number_give_it_whole() {
            for (var specimen : List.of(MrzSpecimen.TD1_LONG_NUMBER, MrzSpecimen.TD2_LONG_NUMBER)) {
                var data = data(specimen.read());
                assertEquals("D23145890734", data.documentNumber());
                assertEquals("", data.optionalData());
            }
        }

        @Test
        void of_the_domain_s_worked_example_compute_as_it_says() {
            assertEquals('6', CheckDigit.of("L898902C3"));
            assertEquals('2', CheckDigit.of("740812"));
            assertEquals('9', CheckDigit.of("120415"));
            assertEquals('1', CheckDigit.of("ZE184226B<<<<<"));
        }

        @Test
        void MRZ_2_are_refused_wherever_they_are_not_asked_for() {
            for (var specimen : MrzSpecimen.values()) {
                var zone = MachineReadableZone.read(specimen.lines, specimen.today);
                assertTrue(whats(zone).contains(What.SPECIMEN), specimen::name);
                var why = Optional.of(new MrzRule.ManualOverride("I have looked at it."));
                var refusal = assertThrows(Refusal.class, () -> MrzRule.check(zone, why, "/zone"));
                assertEquals("MRZ-2", refusal.violations().getFirst().code());
            }
        }
    }

    @Nested
    class A_nationality {

        @Test
        void MRZ_3_is_never_the_issuer_s() {
            var data = data(read(passport("MYS", "MMR")));
            assertEquals("MYS", data.issuingCountry());
            assertEquals("MMR", data.nationality().country());
            for (var none : List.of("XXB", "XXC", "XXX", "UNO", "UNA", "UNK", "RKS", "EUE", "GBD", "GBP", "", "QQQ")) {
                assertNull(data(read(passport("MYS", none))).nationality().country(), none);
            }
        }

        @Test
        void MRZ_3_of_a_refugee_is_no_country_and_the_code_is_kept() {
            var nationality = data(MrzSpecimen.REFUGEE.read()).nationality();
            assertEquals(new MrzNationality("XXB", MrzNationality.Status.REFUGEE, null), nationality);
            var zone = read(passport("MYS", "XXC"));
            assertEquals(MrzNationality.Status.REFUGEE, data(zone).nationality().status());
            assertEquals(List.of(What.NO_COUNTRY), whats(zone));
        }

        @Test
        void MRZ_3_of_a_stateless_person_is_that_there_is_none() {
            assertEquals(
                    new MrzNationality("XXA", MrzNationality.Status.STATELESS, null),
                    data(read(passport("MYS", "XXA"))).nationality());
        }

        @Test
        void of_Germany_is_one_letter() {
            var data = data(read(passport("D", "D")));
            assertEquals(new MrzNationality("D", MrzNationality.Status.NATIONAL, "DEU"), data.nationality());
            assertEquals("D", data.issuer());
            assertEquals("DEU", data.issuingCountry());
        }

        @Test
        void is_known_for_every_country_of_ISO_and_every_code_of_ICAO_and_for_nothing_else() {
            for (var country : Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3)) {
                var zone = read(passport(country, country));
                assertEquals(country, data(zone).nationality().country());
                assertEquals(List.of(), zone.findings(), country);
            }
            for (var code : MrzCode.values()) {
                var zone = MachineReadableZone.readSpecimen(passport("MYS", code.name()), TODAY);
                assertFalse(whats(zone).contains(What.CODE_NOT_KNOWN), code.name());
            }
            for (var unknown : List.of("QQQ", "ZZZ", "XKX", "DE", "DDR", "NEP", "AUL", "")) {
                var zone = read(passport("MYS", unknown));
                assertEquals(
                        MrzNationality.Status.NOT_KNOWN,
                        data(zone).nationality().status());
                assertEquals(List.of(What.CODE_NOT_KNOWN), whats(zone), unknown);
            }
        }
    }

    @Nested
    class An_issuer {

        @Test
        void can_be_an_organisation() {
            for (var issuer : List.of("UNO", "UNA", "UNK", "RKS", "EUE", "XPO", "XOM", "XEC", "GBN")) {
                var zone = read(passport(issuer, "MMR"));
                assertEquals(List.of(), zone.findings(), issuer);
                assertNull(data(zone).issuingCountry());
                assertEquals(issuer, data(zone).issuer());
            }
        }

        @Test
        void is_no_status_and_no_unknown_code() {
            for (var status : List.of("XXA", "XXB", "XXC", "XXX")) {
                assertEquals(List.of(What.NOT_AN_ISSUER), whats(read(passport(status, "MMR"))));
            }
            assertEquals(List.of(What.CODE_NOT_KNOWN), whats(read(passport("QQQ", "MMR"))));
        }
    }

    @Nested
    class A_date {

        private MachineReadableZone bornOn(String birth) {
            return read(passport("MYS", "MMR", birth, "290415", "NOBODY"));
        }

        private MachineReadableZone expiring(String expiry) {
            return read(passport("MYS", "MMR", "740812", expiry, "NOBODY"));
        }

        @Test
        void of_birth_is_not_in_the_future() {
            assertEquals(PartialDate.parse("2026-11-22"), data(bornOn("261122")).bornOn());
            assertEquals(PartialDate.parse("1926-11-23"), data(bornOn("261123")).bornOn());
            assertEquals(PartialDate.parse("1928-02-29"), data(bornOn("280229")).bornOn());
            assertEquals(PartialDate.parse("2000-02-29"), data(bornOn("000229")).bornOn());
        }

        @Test
        void of_birth_can_be_partly_unknown() {
            assertEquals(PartialDate.parse("1974"), data(bornOn("74<<<<")).bornOn());
            assertEquals(PartialDate.parse("1974-08"), data(bornOn("7408<<")).bornOn());
            assertEquals(PartialDate.parse("2026"), data(bornOn("26<<<<")).bornOn());
            assertEquals(PartialDate.parse("1926-12"), data(bornOn("2612<<")).bornOn());
            for (var unknown : List.of("<<<<<<", "<<0812", "74<<<<", "7408<<")) {
                assertEquals(List.of(What.BIRTH_PARTLY_UNKNOWN), whats(bornOn(unknown)), unknown);
                assertTrue(bornOn(unknown).checkDigitsHold());
            }
            assertNull(data(bornOn("<<<<<<")).bornOn());
        }

        @Test
        void that_is_none_is_not_guessed() {
            for (var none : List.of("740230", "741301", "740000", "74<<12", "7<0812", "270229", "74081<")) {
                assertNull(data(bornOn(none)).bornOn(), none);
                assertEquals(List.of(What.NO_SUCH_DATE), whats(bornOn(none)), none);
            }
        }

        @Test
        void of_expiry_lies_within_twenty_years() {
            assertEquals(LocalDate.of(2046, 11, 22), data(expiring("461122")).expiresOn());
            assertEquals(LocalDate.of(2006, 11, 22), data(expiring("061122")).expiresOn());
            assertEquals(List.of(What.EXPIRY_FAR_AWAY), whats(expiring("461123")));
            assertEquals(List.of(What.EXPIRY_FAR_AWAY), whats(expiring("061121")));
            assertEquals(List.of(What.NO_SUCH_DATE), whats(expiring("290230")));
            assertEquals(List.of(What.NO_SUCH_DATE), whats(expiring("29<<<<")));
            assertEquals(List.of(), whats(expiring("<<<<<<")));
            assertNull(data(expiring("<<<<<<")).expiresOn());
            var turnOfTheCentury = LocalDate.of(2095, 1, 1);
            assertEquals(
                    LocalDate.of(2101, 4, 15),
                    data(MachineReadableZone.read(
                                    passport("MYS", "MMR", "740812", "010415", "NOBODY"), turnOfTheCentury))
                            .expiresOn());
        }
    }

    @Nested
    class A_name {

        private MachineReadableZone named(String name) {
            return read(passport("MYS", "MMR", "740812", "290415", name));
        }

        @Test
        void can_be_single() {
            assertEquals(
                    new MrzName("ARKFREITH", "", false),
                    data(named("ARKFREITH")).name());
            assertEquals(
                    new MrzName("", "ARKFREITH", false),
                    data(named("<<ARKFREITH")).name());
            assertEquals(List.of(), whats(named("ARKFREITH")));
        }

        @Test
        void without_a_last_filler_may_be_cut() {
            var full = "NILAVADHANANANDA<<CHAYAPA<DEJTHAMRONG<KRA".substring(0, 39);
            var zone = named(full);
            assertTrue(data(zone).name().truncated());
            assertEquals(List.of(What.NAME_CUT), whats(zone));
            assertFalse(data(named(full.substring(0, 38))).name().truncated());
        }

        @Test
        void that_is_missing_is_noticed() {
            assertEquals(List.of(What.NAME_MISSING), whats(named("")));
        }
    }

    @Nested
    class A_misread {

        @Test
        void MRZ_5_is_mended_in_a_field_of_one_kind_and_said() {
            var mended = MrzSpecimen.TD3.with(2, 17, 'B'); // 7408 to 740B
            var zone = MachineReadableZone.readSpecimen(mended, TODAY);
            assertTrue(zone.checkDigitsHold());
            assertTrue(zone.findings().contains(new MrzFinding(2, 17, 17, What.CORRECTED)));
            assertEquals(MrzSpecimen.TD3.read().data(), zone.data());
            assertEquals(mended, zone.rawLines());
        }

        @Test
        void MRZ_5_of_every_pair_is_mended_both_ways() {
            var look = passport("MYS", "BOS", "150818", "250510", "BIOS");
            var letters =
                    List.of(look.get(0).replace("BIOS", "8105"), look.get(1).replace("BOS", "805"));
            var digits = List.of(
                    look.get(0), look.get(1).replace("BOS150818", "BOSISOBIB").replace("250510", "2S0SIO"));
            assertEquals(read(look).data(), read(letters).data());
            assertEquals(read(look).data(), read(digits).data());
            assertEquals(
                    7,
                    read(letters).findings().stream()
                            .filter(f -> f.what() == What.CORRECTED)
                            .count());
            assertEquals(
                    10,
                    read(digits).findings().stream()
                            .filter(f -> f.what() == What.CORRECTED)
                            .count());
        }

        @Test
        void of_a_status_code_is_mended_and_is_still_no_country() {
            var zone = read(List.of(
                    passport("MYS", "XXB").get(0), passport("MYS", "XXB").get(1).replace("XXB", "XX8")));
            assertEquals("XXB", data(zone).nationality().code());
            assertNull(data(zone).nationality().country());
        }

        @Test
        void in_a_mixed_field_is_not_mended() {
            var zone = MachineReadableZone.readSpecimen(MrzSpecimen.TD3.with(2, 5, 'O'), TODAY);
            assertFalse(zone.checkDigitsHold());
            assertEquals("L898O02C3", data(zone).documentNumber());
        }

        @Test
        void of_another_kind_is_not_mended() {
            var zone = MachineReadableZone.readSpecimen(MrzSpecimen.TD3.with(2, 14, 'Z'), TODAY);
            assertFalse(zone.checkDigitsHold());
            assertTrue(zone.findings().contains(new MrzFinding(2, 14, 14, What.WRONG_CHARACTER)));
        }
    }

    @Nested
    class A_zone {

        @Test
        void MRZ_1_whose_check_digits_fail_is_taken_only_by_an_override_with_a_reason() {
            var zone = read(List.of(
                    passport("MYS", "MMR").get(0), passport("MYS", "MMR").get(1).replace("AB12345", "AB12346")));
            assertFalse(zone.checkDigitsHold());
            var refusal = assertThrows(Refusal.class, () -> MrzRule.check(zone, Optional.empty(), "/zone"));
            assertEquals("MRZ-1", refusal.violations().getFirst().code());
            assertEquals("/zone", refusal.violations().getFirst().pointer());
            MrzRule.check(
                    zone, Optional.of(new MrzRule.ManualOverride("The print is worn; I read the card.")), "/zone");
            assertThrows(Refusal.class, () -> new MrzRule.ManualOverride(" "));
        }

        @Test
        void that_holds_is_taken() {
            MrzRule.check(read(passport("MYS", "MMR")), Optional.empty(), "/zone");
            MrzRule.check(read(passport("MYS", "XXB")), Optional.empty(), "/zone");
        }

        @Test
        void MRZ_4_that_is_none_is_refused() {
            for (var lines : List.of(
                    List.<String>of(),
                    List.of(""),
                    List.of(TD3_NAME),
                    List.of(TD3_NAME, TD3_NAME, TD3_NAME),
                    List.of(TD3_NAME, TD3_NAME + "<"),
                    List.of("hello", "world"))) {
                var zone = read(lines);
                assertEquals(List.of(What.NOT_A_ZONE), whats(zone));
                assertNull(zone.data());
                assertFalse(zone.checkDigitsHold());
                var why = Optional.of(new MrzRule.ManualOverride("I have looked at it."));
                var refusal = assertThrows(Refusal.class, () -> MrzRule.check(zone, why, "/zone"));
                assertEquals("MRZ-4", refusal.violations().getFirst().code());
            }
        }

        @Test
        void may_be_typed_in_small_letters_with_blanks_around_it() {
            var typed = MrzSpecimen.TD1.lines.stream()
                    .map(l -> " " + l.toLowerCase(Locale.ROOT) + "\r\n")
                    .toList();
            var zone = MachineReadableZone.readSpecimen(typed, TODAY);
            assertEquals(MrzSpecimen.TD1.read().data(), zone.data());
            assertEquals(typed, zone.rawLines());
        }

        @Test
        void of_a_passport_without_optional_data_may_have_a_filler_or_a_nought_for_its_check() {
            var nought = passport("MYS", "MMR");
            var filler = nought.get(1).substring(0, 42) + "<" + nought.get(1).substring(43);
            assertTrue(read(nought).checkDigitsHold());
            assertTrue(read(List.of(nought.get(0), filler)).checkDigitsHold());
        }

        @Test
        void of_a_kind_that_has_usually_another_size_is_noticed() {
            var lines = passport("MYS", "MMR");
            var card = List.of("I" + lines.get(0).substring(1), lines.get(1));
            assertEquals(List.of(What.UNUSUAL_DOCUMENT_CODE), whats(read(card)));
        }

        @Test
        void without_a_number_or_a_sex_is_noticed() {
            var lines = passport("MYS", "MMR");
            var second = lines.get(1).replace("F", "<").replace("AB12345<<" + CheckDigit.of("AB12345<<"), "<<<<<<<<<0");
            assertEquals(
                    List.of(What.SEX_NOT_SAID, What.CHECK_DIGIT_FAILS, What.NUMBER_MISSING),
                    whats(read(List.of(lines.get(0), second))));
        }

        @Test
        void does_not_show_its_bearer_in_a_log() {
            var zone = MrzSpecimen.TD3.read();
            var shown = zone + " " + zone.data() + " " + data(zone).name() + " "
                    + data(zone).nationality();
            for (var said : List.of("ERIKSSON", "L898902C3", "UTO", "1974")) {
                assertFalse(shown.contains(said), shown);
            }
        }
    }

    @Test
    void ten_thousand_random_zones_throw_nothing() {
        var random = new Random(9303);
        var sizes = List.of(List.of(3, 30), List.of(2, 36), List.of(2, 44));
        for (int i = 0; i < 10_000; i++) {
            var size = sizes.get(random.nextInt(sizes.size()));
            var lines = i % 3 == 0 ? odd(random) : random(random, size.get(0), size.get(1), i % 2 == 0);
            var zone = MachineReadableZone.read(lines, TODAY.plusDays(random.nextInt(40_000)));
            assertEquals(zone.format() == null, zone.data() == null);
            assertTrue(zone.data() != null || zone.findings().size() == 1);
        }
    }

    private static List<String> random(Random random, int lines, int length, boolean anything) {
        var alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789<<<<<<<<<";
        return random.ints(lines, 0, 1)
                .mapToObj(_ -> random.ints(length, 0, anything ? 0x3000 : alphabet.length())
                        .mapToObj(c -> String.valueOf((char) (anything ? c + 0x21 : alphabet.charAt(c))))
                        .reduce("", String::concat))
                .toList();
    }

    private static List<String> odd(Random random) {
        return random.ints(random.nextInt(5), 0, 50)
                .mapToObj(length -> random.ints(length, 0, 0x110000)
                        .filter(c -> c > 0xDFFF || c < 0xD800)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString())
                .toList();
    }
}
