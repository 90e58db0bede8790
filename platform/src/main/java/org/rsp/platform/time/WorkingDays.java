package org.rsp.platform.time;

import static java.util.stream.Collectors.toUnmodifiableMap;

import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The days on which a state works: not on its days of rest, nor on the nation-wide holidays that the library knows. Of a state of which
 * it knows no calendar only the days of rest are left out, and {@link #calendar} says so.
 */
public final class WorkingDays {

    /** What the count knows of. */
    public enum Calendar {
        HOLIDAYS,
        WEEKENDS_ONLY
    }

    private static final Set<DayOfWeek> USUAL = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    /** By ISO 3166-1 alpha-3, the states that rest on other days. */
    private static final Map<String, Set<DayOfWeek>> OTHERS = read("/time/days-of-rest.csv");

    /** From the codes that the platform speaks to those of the library. */
    private static final Map<String, String> SHORT = Stream.of(Locale.getISOCountries())
            .collect(
                    toUnmodifiableMap(two -> Locale.of("", two).getISO3Country().toUpperCase(Locale.ROOT), two -> two));

    private final Set<DayOfWeek> rest;
    private final Optional<HolidayManager> holidays;

    private WorkingDays(Set<DayOfWeek> rest, Optional<HolidayManager> holidays) {
        this.rest = rest;
        this.holidays = holidays;
    }

    /** Those of a state, by ISO 3166-1 alpha-3. */
    public static WorkingDays of(String state) {
        var code = Optional.ofNullable(SHORT.get(state)).filter(HolidayManager.getSupportedCalendarCodes()::contains);
        return new WorkingDays(
                OTHERS.getOrDefault(state, USUAL),
                code.map(known -> HolidayManager.getInstance(ManagerParameters.create(known))));
    }

    public Calendar calendar() {
        return holidays.isPresent() ? Calendar.HOLIDAYS : Calendar.WEEKENDS_ONLY;
    }

    public boolean isWorked(LocalDate day) {
        return !rest.contains(day.getDayOfWeek())
                && holidays.filter(known -> known.isHoliday(day, HolidayType.PUBLIC_HOLIDAY))
                        .isEmpty();
    }

    /** The so-manyth working day after this one, which itself is not counted. */
    public LocalDate after(LocalDate begins, int days) {
        var day = begins;
        for (int left = days; left > 0; ) {
            day = day.plusDays(1);
            left -= isWorked(day) ? 1 : 0;
        }
        return day;
    }

    /** How many working days lie after the first day and not after the last. */
    public int between(LocalDate first, LocalDate last) {
        return (int) first.plusDays(1)
                .datesUntil(last.isAfter(first) ? last.plusDays(1) : first.plusDays(1))
                .filter(this::isWorked)
                .count();
    }

    private static Map<String, Set<DayOfWeek>> read(String file) {
        try (var lines = Objects.requireNonNull(WorkingDays.class.getResourceAsStream(file), file)) {
            return new String(lines.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.startsWith("state,"))
                    .map(line -> line.split(",", -1))
                    .collect(toUnmodifiableMap(cells -> cells[0], cells -> days(cells[1])));
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    private static Set<DayOfWeek> days(String names) {
        return Stream.of(names.split(" "))
                .map(DayOfWeek::valueOf)
                .collect(java.util.stream.Collectors.toUnmodifiableSet());
    }
}
