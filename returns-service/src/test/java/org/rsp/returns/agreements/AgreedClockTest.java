package org.rsp.returns.agreements;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rsp.platform.time.DayType;

/** Clocks against a calculation of their own: days are counted one by one on a calendar that is written down here. */
class AgreedClockTest {

    private static final int TRIES = 2_000;
    private static final StatePair PAIR = new StatePair("MYS", "AUS");
    private static final List<Integer> MONTHS = List.of(31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31);

    /** As the government publishes them for the whole of the country. */
    private static final Set<String> AUSTRALIA =
            Set.of(("2024-01-01 2024-01-26 2024-03-29 2024-04-01 2024-04-25 2024-12-25 2024-12-26 2025-01-01 2025-01-27"
                            + " 2025-04-18 2025-04-21 2025-04-25 2025-12-25 2025-12-26 2026-01-01 2026-01-26 2026-04-03"
                            + " 2026-04-06 2026-12-25 2026-12-28")
                    .split(" "));

    /** A day, made without the library that is tested: a year, a month, a day, and how many days after a known Monday. */
    private record Day(int year, int month, int day, int sinceMonday) {

        /** A Monday. */
        static final Day FIRST = new Day(2024, 1, 1, 0);

        Day next() {
            var leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
            int length = MONTHS.get(month - 1) + (month == 2 && leap ? 1 : 0);
            if (day < length) {
                return new Day(year, month, day + 1, sinceMonday + 1);
            }
            return month < 12 ? new Day(year, month + 1, 1, sinceMonday + 1) : new Day(year + 1, 1, 1, sinceMonday + 1);
        }

        boolean isWeekend() {
            return sinceMonday % 7 > 4;
        }

        String text() {
            return "%04d-%02d-%02d".formatted(year, month, day);
        }
    }

    private static List<Day> calendar() {
        var days = new ArrayList<Day>(List.of(Day.FIRST));
        while (days.getLast().year() < 2027) {
            days.add(days.getLast().next());
        }
        return days;
    }

    private static String counted(List<Day> days, int from, int number, boolean isWorking) {
        int at = from;
        for (int left = number; left > 0; ) {
            at++;
            var day = days.get(at);
            left -= isWorking && (day.isWeekend() || AUSTRALIA.contains(day.text())) ? 0 : 1;
        }
        return days.get(at).text();
    }

    private static AgreedClock reply(int days, DayType type, Integer extendableTo) {
        return new DraftLimit(
                        AgreementClock.READMISSION_REPLY,
                        days,
                        type,
                        ClockStart.REQUEST_RECEIVED,
                        SilenceEffect.READMISSION_AGREED,
                        extendableTo)
                .between(PAIR, UUID.fromString("019aa8d2-5c1e-7a43-9f0b-6d2c48e1d001"));
    }

    @Test
    void it_ends_where_an_independent_count_ends_over_holidays_month_ends_and_a_leap_day() {
        var random = new Random(340);
        var days = calendar();
        assertEquals(DayOfWeek.MONDAY, LocalDate.parse(Day.FIRST.text()).getDayOfWeek());
        for (int i = 0; i < TRIES; i++) {
            int from = random.nextInt(days.size() - 400);
            int number = 1 + random.nextInt(90);
            int longer = number + 1 + random.nextInt(90);
            var isWorking = random.nextBoolean();
            var clock = reply(number, isWorking ? DayType.WORKING : DayType.CALENDAR, longer);
            var began = LocalDate.parse(days.get(from).text());
            var what = began + " and " + number + (isWorking ? " working" : "") + ", or " + longer;
            var last = counted(days, from, number, isWorking);
            assertEquals(last, clock.lastDay(began).toString(), what);
            var extended = counted(days, from, longer, isWorking);
            assertEquals(Optional.of(extended), clock.lastDayExtended(began).map(LocalDate::toString), what);
        }
    }

    @Test
    void silence_means_something_only_after_the_last_day() {
        var random = new Random(341);
        for (int i = 0; i < TRIES; i++) {
            var clock = reply(1 + random.nextInt(60), DayType.CALENDAR, null);
            var last = clock.lastDay(LocalDate.of(2024, 1, 1).plusDays(random.nextInt(1_000)));
            assertEquals(Optional.empty(), clock.effectOn(last.minusDays(random.nextInt(60)), last));
            assertEquals(
                    Optional.of(SilenceEffect.READMISSION_AGREED),
                    clock.effectOn(last.plusDays(1 + random.nextInt(60)), last));
            assertEquals(Optional.empty(), clock.lastDayExtended(last));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2024-01-31, 30, 2024-03-01", // over a leap day
        "2025-01-31, 30, 2025-03-02",
        "2024-02-28, 1, 2024-02-29",
        "2025-12-31, 60, 2026-03-01"
    })
    void days_of_the_calendar_are_days_and_no_months(LocalDate began, int days, LocalDate last) {
        assertEquals(last, reply(days, DayType.CALENDAR, null).lastDay(began));
    }

    @ParameterizedTest
    @CsvSource({
        "READMISSION_REQUEST, MYS", "IDENTITY_REPLY, AUS", "DOCUMENT_ISSUE, AUS", "DOCUMENT_RENEWAL, AUS",
        "DOCUMENT_VALIDITY, AUS", "READMISSION_REPLY, AUS", "TRANSFER, MYS", "TAKE_BACK, MYS"
    })
    void the_working_days_are_those_of_who_has_to_act(AgreementClock clock, String state) {
        assertEquals(state, clock.owedBy(PAIR));
    }
}
