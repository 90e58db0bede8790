package org.rsp.platform.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Against a calculation of its own: every day of a range is put on a list, those of rest are struck out, and the list is counted. */
class WorkingDaysTest {

    private static final int TRIES = 2_000;

    /** As the governments publish them for the whole of the country, 2024 to 2026. */
    private static final Set<LocalDate> AUSTRALIA =
            days("2024-01-01 2024-01-26 2024-03-29 2024-04-01 2024-04-25 2024-12-25 2024-12-26 2025-01-01 2025-01-27"
                    + " 2025-04-18 2025-04-21 2025-04-25 2025-12-25 2025-12-26 2026-01-01 2026-01-26 2026-04-03 2026-04-06"
                    + " 2026-12-25 2026-12-28");

    private static Set<LocalDate> days(String all) {
        return Set.copyOf(List.of(all.split(" ")).stream().map(LocalDate::parse).toList());
    }

    private static List<LocalDate> worked(LocalDate after, LocalDate to, Set<DayOfWeek> rest, Set<LocalDate> holidays) {
        var list = new ArrayList<LocalDate>();
        for (var day = after.plusDays(1); !day.isAfter(to); day = day.plusDays(1)) {
            list.add(day);
        }
        list.removeIf(day -> rest.contains(day.getDayOfWeek()));
        list.removeAll(holidays);
        return list;
    }

    private static LocalDate any(Random random) {
        return LocalDate.of(2024, 1, 1).plusDays(random.nextInt(1096 - 150));
    }

    @Test
    void it_counts_as_an_independent_list_does_over_holidays_month_ends_and_a_leap_day() {
        var random = new Random(11);
        var weekend = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
        var australia = WorkingDays.of("AUS");
        for (int i = 0; i < TRIES; i++) {
            var begins = any(random);
            int number = 1 + random.nextInt(90);
            var list = worked(begins, begins.plusDays(150), weekend, AUSTRALIA);
            assertEquals(list.get(number - 1), australia.after(begins, number), () -> begins + " and " + number);
            var until = begins.plusDays(random.nextInt(100));
            assertEquals(
                    worked(begins, until, weekend, AUSTRALIA).size(),
                    australia.between(begins, until),
                    begins::toString);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "MYS, SATURDAY SUNDAY",
        "THA, SATURDAY SUNDAY",
        "IDN, SATURDAY SUNDAY",
        "NPL, SATURDAY",
        "BRN, FRIDAY SUNDAY"
    })
    void without_a_calendar_only_the_days_of_rest_are_left_out(String state, String rest) {
        var random = new Random(12);
        var days = Set.copyOf(
                List.of(rest.split(" ")).stream().map(DayOfWeek::valueOf).toList());
        var counted = WorkingDays.of(state);
        assertEquals(WorkingDays.Calendar.WEEKENDS_ONLY, counted.calendar());
        for (int i = 0; i < TRIES; i++) {
            var begins = any(random);
            int number = 1 + random.nextInt(60);
            assertEquals(
                    worked(begins, begins.plusDays(150), days, Set.of()).get(number - 1),
                    counted.after(begins, number));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"AUS", "NZL", "SGP", "BGD", "PAK", "PHL", "IND", "MDV"})
    void TSK_2_of_these_the_holidays_are_known(String state) {
        assertEquals(WorkingDays.Calendar.HOLIDAYS, WorkingDays.of(state).calendar());
    }

    /** Whatever the state, counting on and counting between agree, and no day that is counted is one of rest. */
    @ParameterizedTest
    @ValueSource(strings = {"AUS", "BGD", "PAK", "MYS", "NPL", "SGP"})
    void counting_on_and_between_agree(String state) {
        var random = new Random(13);
        var days = WorkingDays.of(state);
        for (int i = 0; i < TRIES; i++) {
            var begins = any(random);
            int number = 1 + random.nextInt(40);
            var last = days.after(begins, number);
            assertTrue(days.isWorked(last));
            assertEquals(number, days.between(begins, last));
            assertEquals(days.after(days.after(begins, number), 5), days.after(begins, number + 5));
        }
    }

    @Test
    void the_first_day_is_not_counted_and_none_is_nothing() {
        var friday = LocalDate.of(2026, 11, 20);
        var malaysia = WorkingDays.of("MYS");
        assertEquals(friday, malaysia.after(friday, 0));
        assertEquals(LocalDate.of(2026, 11, 23), malaysia.after(friday, 1));
        assertEquals(0, malaysia.between(friday, friday));
        assertEquals(0, malaysia.between(friday, LocalDate.of(2026, 11, 22)));
        assertEquals(0, malaysia.between(friday, LocalDate.of(2026, 11, 10)));
        assertFalse(malaysia.isWorked(LocalDate.of(2026, 11, 22)));
    }

    @Test
    void calendar_days_pass_a_leap_day_and_the_end_of_a_year() {
        var frame = new TimeFrame(30, DayType.CALENDAR);
        assertEquals(LocalDate.of(2028, 3, 1), frame.after(LocalDate.of(2028, 1, 31), "MYS"));
        assertEquals(LocalDate.of(2027, 1, 14), frame.after(LocalDate.of(2026, 12, 15), "MYS"));
        assertEquals(30, DayType.CALENDAR.between(LocalDate.of(2026, 12, 15), LocalDate.of(2027, 1, 14), "MYS"));
    }

    @Test
    void where_the_machine_stands_counts_for_nothing() {
        var before = TimeZone.getDefault();
        var begins = LocalDate.of(2026, 3, 27);
        try {
            for (String zone :
                    List.of("Pacific/Kiritimati", "Pacific/Pago_Pago", "Asia/Kathmandu", "Australia/Lord_Howe")) {
                TimeZone.setDefault(TimeZone.getTimeZone(zone));
                assertEquals(LocalDate.of(2026, 4, 15), WorkingDays.of("AUS").after(begins, 11), zone);
                assertEquals(LocalDate.of(2026, 4, 15), new TimeFrame(11, DayType.WORKING).after(begins, "AUS"), zone);
            }
        } finally {
            TimeZone.setDefault(before);
        }
    }
}
