package org.rsp.returns.agreements;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rsp.platform.datafiles.DataFile;
import org.rsp.platform.time.DayType;

/** The clauses to draft from and the standards, as they are shipped. */
class ClauseLibraryTest {

    private static final String CLAUSES = """
            # source OWN: Drafted here
            id,kind,source,residence,exceptions,title,text
            A-1,TIME_LIMITS,OWN,,,Title,Text, with a comma
            """;
    private static final String LIMITS = """
            clause,clock,days,dayType,starts,effect,extendableTo
            A-1,READMISSION_REPLY,25,CALENDAR,REQUEST_RECEIVED,READMISSION_AGREED,60
            """;
    private static final String STANDARDS = """
            # source OWN: Drafted here
            standard,clock,days,dayType,starts,effect,extendableTo,source
            STD-1,DOCUMENT_ISSUE,30,CALENDAR,REQUEST_RECEIVED,,,OWN
            """;

    private final ClauseLibrary library = ClauseLibrary.shipped();

    private static ClauseLibrary read(String clauses, String limits, String standards) {
        return new ClauseLibrary(
                DataFile.of("clauses", clauses), DataFile.of("limits", limits), DataFile.of("standards", standards));
    }

    @Test
    void there_is_a_clause_of_each_kind_with_a_text_and_a_source() {
        var kinds = library.all().stream()
                .map(LibraryClause::kind)
                .collect(toCollection(() -> EnumSet.noneOf(ClauseKind.class)));
        assertEquals(EnumSet.allOf(ClauseKind.class), kinds);
        library.all()
                .forEach(clause ->
                        assertFalse(clause.text().isBlank() || clause.source().isBlank(), clause.id()));
    }

    @Test
    void both_dates_of_permanent_residence_are_kept() {
        var dates = library.all().stream()
                .filter(clause -> clause.kind() == ClauseKind.PERMANENT_RESIDENTS)
                .map(LibraryClause::residence)
                .toList();
        assertEquals(
                List.of(
                        List.of(ResidenceDate.TIME_OF_RETURN),
                        List.of(ResidenceDate.TIME_OF_ENTRY),
                        List.of(ResidenceDate.values())),
                dates);
    }

    @Test
    void a_machine_reads_the_time_limits_of_a_clause() {
        assertEquals(
                List.of(
                        new DraftLimit(
                                AgreementClock.READMISSION_REQUEST,
                                180,
                                DayType.CALENDAR,
                                ClockStart.UNLAWFUL_STAY_KNOWN,
                                SilenceEffect.OBLIGATION_ENDS,
                                null),
                        new DraftLimit(
                                AgreementClock.READMISSION_REPLY,
                                25,
                                DayType.CALENDAR,
                                ClockStart.REQUEST_RECEIVED,
                                SilenceEffect.READMISSION_AGREED,
                                60),
                        new DraftLimit(
                                AgreementClock.TRANSFER,
                                90,
                                DayType.CALENDAR,
                                ClockStart.READMISSION_ACCEPTED,
                                SilenceEffect.ACCEPTANCE_LAPSES,
                                null),
                        new DraftLimit(
                                AgreementClock.TAKE_BACK,
                                30,
                                DayType.CALENDAR,
                                ClockStart.PERSON_TRANSFERRED,
                                null,
                                null)),
                library.find("TIM-1").orElseThrow().timeLimits());
    }

    @ParameterizedTest
    @EnumSource(AgreementClock.class)
    void where_nothing_is_agreed_there_is_the_standard_of_30_days_for_documents_and_identity_and_nothing_else(
            AgreementClock clock) {
        var icao = Set.of(AgreementClock.DOCUMENT_ISSUE, AgreementClock.IDENTITY_REPLY);
        var expected = new DraftLimit(clock, 30, DayType.CALENDAR, ClockStart.REQUEST_RECEIVED, null, null);
        assertEquals(icao.contains(clock) ? Optional.of(expected) : Optional.empty(), library.standard(clock));
    }

    @Test
    void AGR_12_no_clause_and_no_standard_takes_silence_for_an_identity() {
        for (var effect : SilenceEffect.values()) {
            assertFalse(AgreementClock.IDENTITY_REPLY.mayEndIn(effect), effect::name);
        }
        assertTrue(
                EnumSet.allOf(AgreementClock.class).stream().noneMatch(clock -> library.standard(clock)
                        .filter(limit -> limit.effect() != null)
                        .isPresent()),
                "a standard means nothing by silence");
    }

    @Test
    void a_text_may_hold_commas_and_a_clause_is_found_by_its_id() {
        var small = read(CLAUSES, LIMITS, STANDARDS);
        assertEquals("Text, with a comma", small.find("A-1").orElseThrow().text());
        assertEquals("Drafted here", small.find("A-1").orElseThrow().source());
        assertEquals(Optional.empty(), small.find("A-2"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A-2,READMISSION_REPLY,25,CALENDAR,REQUEST_RECEIVED,,",
                "A-1,READMISSION_REPLY,25,CALENDAR,UNLAWFUL_STAY_KNOWN,,",
                "A-1,READMISSION_REPLY,25,CALENDAR,REQUEST_RECEIVED,OBLIGATION_ENDS,",
                "A-1,READMISSION_REPLY,25,CALENDAR,REQUEST_RECEIVED,,25",
                "A-1,IDENTITY_REPLY,25,CALENDAR,REQUEST_RECEIVED,READMISSION_AGREED,",
                "A-1,READMISSION_REPLY,25"
            })
    void AGR_3_a_wrong_time_limit_stops_the_start(String row) {
        var limits = LIMITS.lines().findFirst().orElseThrow() + "\n" + row;
        assertThrows(AssertionError.class, () -> read(CLAUSES, limits, STANDARDS));
    }

    @Test
    void a_clause_without_a_source_stops_the_start_and_so_does_an_id_twice() {
        assertThrows(NullPointerException.class, () -> read(CLAUSES.replace(",OWN,", ",NOWHERE,"), LIMITS, STANDARDS));
        var twice = CLAUSES + CLAUSES.lines().toList().getLast();
        assertThrows(AssertionError.class, () -> read(twice, LIMITS, STANDARDS));
        assertThrows(
                AssertionError.class,
                () -> read(CLAUSES, LIMITS, STANDARDS + "STD-2,DOCUMENT_ISSUE,20,CALENDAR,REQUEST_RECEIVED,,,OWN"));
    }
}
